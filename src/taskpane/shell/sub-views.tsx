import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useId, useState } from "react";
import type { Text } from "../../text/text";
import { Loading } from "./states";
import { TabStrip } from "./tab-strip";
import type { View } from "./view";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
});

interface Props<Content> {
  readonly label: Text;
  readonly views: readonly View<Content>[];
  readonly content: Content & object;
}

/** Views within a view, a tab each; a view is loaded when it is first opened. */
export function SubViews<Content>({ label, views, content }: Props<Content>) {
  const id = useId();
  const [open, setOpen] = useState(views[0].key);
  const { key, Content } = views.find((view) => view.key === open) ?? views[0];
  const tabId = (tab: string) => `${id}-${tab}`;
  const panelId = tabId("panel");
  return (
    <div className={useStyles().root}>
      <TabStrip label={label} tabs={views} open={key} onOpen={setOpen} tabId={tabId} panelId={panelId} />
      <div role="tabpanel" id={panelId} aria-labelledby={tabId(key)}>
        <Suspense fallback={<Loading />}>
          <Content {...content} />
        </Suspense>
      </div>
    </div>
  );
}
