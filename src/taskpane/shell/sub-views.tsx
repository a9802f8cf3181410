import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Text } from "../../text/text";
import { useSession } from "../host/session";
import { TabStrip } from "./tab-strip";
import type { View } from "./view";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
});

interface Props<Content> {
  readonly label: Text;
  readonly views: readonly View<Content>[];
  readonly content: Content & object;
  /** What is open until the user chooses; the choice then lasts while the pane is open. */
  readonly opening?: string;
}

/** Views within a view, a tab each; a view is loaded when it is first opened. */
export function SubViews<Content>({ label, views, content, opening = views[0].key }: Props<Content>) {
  const id = useId();
  const [open, setOpen] = useSession(label.en, opening);
  const { key, Content } = views.find((view) => view.key === open) ?? views[0];
  const tabId = (tab: string) => `${id}-${tab}`;
  const panelId = tabId("panel");
  return (
    <div className={useStyles().root}>
      <TabStrip small label={label} tabs={views} open={key} onOpen={setOpen} tabId={tabId} panelId={panelId} />
      <div role="tabpanel" id={panelId} aria-labelledby={tabId(key)}>
        <Content {...content} />
      </div>
    </div>
  );
}
