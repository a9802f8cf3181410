import { useEffect, useId, useRef, useState, type ComponentType } from "react";
import type { Text } from "../../text/text";
import { Header } from "./header";
import { Notices } from "./notices";
import { Scroller } from "./scroller";
import { TabStrip } from "./tab-strip";

/** A view of the pane and the tab that opens it. */
export interface View<Props> {
  readonly key: string;
  readonly label: Text;
  readonly Content: ComponentType<Props>;
}

interface ViewsProps<Props> {
  readonly views: readonly View<Props>[];
  readonly content: Props & object;
  /** The scheme in use, named in the header. */
  readonly scheme: Text;
  /** True where the views follow upon a form that is gone: the focus then goes to the view. */
  readonly takeFocus: boolean;
}

/** The views of the pane, a tab each. */
export function Views<Props>({ views, content, scheme, takeFocus }: ViewsProps<Props>) {
  const id = useId();
  const [open, setOpen] = useState(views[0].key);
  const { key, Content } = views.find((view) => view.key === open) ?? views[0];
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takeFocus) panel.current?.focus();
  }, [takeFocus]);
  const tabId = (tab: string) => `${id}-${tab}`;
  const panelId = tabId("panel");
  return (
    <>
      <Header scheme={scheme}>
        <TabStrip tabs={views} open={key} onOpen={setOpen} tabId={tabId} panelId={panelId} />
      </Header>
      <Notices />
      <Scroller ref={panel} role="tabpanel" id={panelId} aria-labelledby={tabId(key)}>
        <Content {...content} />
      </Scroller>
    </>
  );
}
