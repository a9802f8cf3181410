import { useEffect, useId, useRef } from "react";
import type { Text } from "../../text/text";
import { OpenViewContext } from "../host/context";
import { Header } from "./header";
import { Notices } from "./notices";
import { texts } from "../texts";
import { Scroller } from "./scroller";
import { Loading } from "./states";
import { TabStrip } from "./tab-strip";
import type { View } from "./view";

interface ViewsProps<Props> {
  readonly views: readonly View<Props>[];
  readonly content: Props & object;
  /** The scheme in use, named in the header, and the sheet for which a view was opened. */
  readonly scheme: Text;
  readonly sheet?: string;
  /** The view that is open, null until that is known, and how another is opened. */
  readonly open: string | null;
  readonly onOpen: (key: string) => void;
  /** True where the views follow upon a form that is gone: the focus then goes to the view. */
  readonly takeFocus: boolean;
}

/** The views of the pane, a tab each; a view is loaded when it is first opened. */
export function Views<Props>({ views, content, scheme, sheet, open, onOpen, takeFocus }: ViewsProps<Props>) {
  const id = useId();
  const { key, Content } = views.find((view) => view.key === open) ?? views[0];
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takeFocus) panel.current?.focus();
  }, [takeFocus]);
  const tabId = (tab: string) => `${id}-${tab}`;
  const panelId = tabId("panel");
  return (
    <>
      <Header scheme={scheme} sheet={sheet}>
        <TabStrip label={texts.views} tabs={views} open={key} onOpen={onOpen} tabId={tabId} panelId={panelId} />
      </Header>
      <Notices />
      <Scroller ref={panel} role="tabpanel" id={panelId} aria-labelledby={tabId(key)}>
        {open === null ? (
          <Loading />
        ) : (
          <OpenViewContext.Provider value={onOpen}>
            <Content {...content} />
          </OpenViewContext.Provider>
        )}
      </Scroller>
    </>
  );
}
