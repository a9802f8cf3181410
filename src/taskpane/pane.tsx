import { useEffect, useMemo, useState } from "react";
import type { WorkbookPort } from "../hosts/port";
import { LanguageContext, PortContext, useSpeech } from "./host/context";
import { choiceOfSheet } from "./host/scheme-choice";
import { SessionContext, type Session } from "./host/session";
import { useScheme, type KeptScheme } from "./host/use-scheme";
import { useOpening } from "./opening/use-opening";
import { PanelTab } from "./panel/panel-tab";
import { SchemePage } from "./rules/scheme-page";
import { Frame } from "./shell/frame";
import { lazyView } from "./shell/lazy-view";
import { NoticeProvider, useNotify } from "./shell/notices";
import type { ThemeSource } from "./shell/theme";
import type { View } from "./shell/view";
import { Views } from "./shell/views";
import { texts } from "./texts";
import type { ViewProps } from "./view-props";

const VIEWS: readonly View<ViewProps & { readonly opening?: string }>[] = [
  { key: "score", label: texts.score, Content: lazyView(() => import("./score/score-tab")) },
  { key: "panel", label: texts.panel, Content: PanelTab },
  { key: "check", label: texts.check, Content: lazyView(() => import("./check/check-tab")) },
  { key: "rules", label: texts.rules, Content: lazyView(() => import("./rules/rules-tab")) },
];

/** The task pane on a workbook. Without a scheme there is nothing to judge by, so it asks for one first. */
export function Pane({ port, theme }: { port: WorkbookPort; theme?: ThemeSource }) {
  const kept = useScheme(port);
  const [open, setOpen] = useState<string | null>(null);
  const [session] = useState<Session>(() => new Map());
  return (
    <LanguageContext.Provider value={port.language}>
      <PortContext.Provider value={port}>
        <SessionContext.Provider value={session}>
          <Frame language={port.language} theme={theme}>
            <NoticeProvider onView={setOpen}>
              <Content port={port} kept={kept} open={open} onOpen={setOpen} />
            </NoticeProvider>
          </Frame>
        </SessionContext.Provider>
      </PortContext.Provider>
    </LanguageContext.Provider>
  );
}

interface ContentProps {
  readonly port: WorkbookPort;
  readonly kept: KeptScheme;
  /** The tab that was asked for; null while the open sheet decides. */
  readonly open: string | null;
  readonly onOpen: (tab: string) => void;
}

function Content({ port, kept, open, onOpen }: ContentProps) {
  const t = useSpeech();
  const notify = useNotify();
  const { unkept, found, choose } = kept;
  useEffect(() => {
    if (unkept !== undefined) notify({ intent: "warning", text: texts.unkept, detail: unkept });
  }, [notify, unkept]);
  const [choosing, setChoosing] = useState(false);
  const [chosen, setChosen] = useState(false);
  const inForce = found?.kind === "ready" ? found : undefined;
  const opening = useOpening(port, inForce?.scheme);
  const views = useMemo<ViewProps | undefined>(
    () =>
      inForce && {
        scheme: inForce.scheme,
        schemeArgument: inForce.argument,
        schemeSheet: inForce.sheet,
        onChangeScheme: () => setChoosing(true),
        onUseSheet: (sheet) => choose(choiceOfSheet(sheet)),
      },
    [inForce, choose],
  );
  if (views && !choosing) {
    const sheet = open === null ? opening?.sheet : undefined;
    const tabs = { views: VIEWS, open: open ?? opening?.tab ?? null, onOpen, takeFocus: chosen };
    return <Views {...tabs} content={{ ...views, opening: opening?.step }} scheme={views.scheme.name} sheet={sheet} />;
  }
  const leave = () => {
    setChosen(true);
    setChoosing(false);
  };
  return (
    <SchemePage
      kept={kept}
      label={t(texts.scheme)}
      onChoose={(choice) => {
        choose(choice);
        leave();
      }}
      onLeave={leave}
    />
  );
}
