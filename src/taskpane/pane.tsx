import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { lazy, useEffect, useState } from "react";
import type { WorkbookPort } from "../hosts/port";
import { findScheme, schemes } from "../schemes";
import type { Scheme } from "../schemes/scheme";
import { LanguageContext, PortContext, useSpeech } from "./host/context";
import { useKeptScheme, type KeptScheme } from "./host/use-kept-scheme";
import { PanelTab } from "./panel/panel-tab";
import { Chooser } from "./rules/chooser";
import { RulesTab } from "./rules/rules-tab";
import { Frame } from "./shell/frame";
import { Header } from "./shell/header";
import { NoticeProvider, Notices, useNotify } from "./shell/notices";
import { Scroller } from "./shell/scroller";
import { Failed, Loading } from "./shell/states";
import type { ThemeName } from "./shell/theme";
import type { View } from "./shell/view";
import { Views } from "./shell/views";
import { texts } from "./texts";
import type { ViewProps } from "./view-props";

const VIEWS: readonly View<ViewProps>[] = [
  { key: "score", label: texts.score, Content: lazy(() => import("./score/score-tab")) },
  { key: "panel", label: texts.panel, Content: PanelTab },
  { key: "check", label: texts.check, Content: lazy(() => import("./check/check-tab")) },
  { key: "rules", label: texts.rules, Content: RulesTab },
];

/** The task pane on a workbook. Without a scheme there is nothing to judge by, so it asks for one first. */
export function Pane({ port, theme }: { port: WorkbookPort; theme?: ThemeName }) {
  const kept = useKeptScheme(port);
  const scheme = kept.id === null ? undefined : findScheme(kept.id);
  return (
    <LanguageContext.Provider value={port.language}>
      <PortContext.Provider value={port}>
        <Frame language={port.language} theme={theme}>
          <NoticeProvider>
            <Content kept={kept} scheme={scheme} />
          </NoticeProvider>
        </Frame>
      </PortContext.Provider>
    </LanguageContext.Provider>
  );
}

function Content({ kept, scheme }: { kept: KeptScheme; scheme: Scheme | undefined }) {
  const t = useSpeech();
  const notify = useNotify();
  const { unkept } = kept;
  useEffect(() => {
    if (unkept !== undefined) notify({ intent: "warning", text: texts.unkept, detail: unkept });
  }, [notify, unkept]);
  const [open, setOpen] = useState("panel");
  const [choosing, setChoosing] = useState(false);
  const [chosen, setChosen] = useState(false);
  const leave = () => {
    setChosen(true);
    setChoosing(false);
  };
  const choose = (id: string) => {
    kept.choose(id);
    leave();
  };
  if (scheme && !choosing) {
    const views = { scheme, onChangeScheme: () => setChoosing(true) };
    const tabs = { views: VIEWS, open, onOpen: setOpen, takeFocus: chosen };
    return <Views {...tabs} content={views} scheme={scheme.name} />;
  }
  return (
    <>
      <Header scheme={scheme?.name} />
      <Notices />
      <Scroller role="group" aria-label={t(texts.scheme)}>
        {kept.unread !== undefined && <Failed detail={kept.unread} onRetry={kept.again} />}
        {kept.id !== null && !scheme && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {t(texts.unknownScheme)} {kept.id}
            </MessageBarBody>
          </MessageBar>
        )}
        {kept.busy && kept.id === null ? (
          <Loading />
        ) : (
          <Chooser schemes={schemes} current={scheme} onChoose={choose} onCancel={scheme && leave} />
        )}
      </Scroller>
    </>
  );
}
