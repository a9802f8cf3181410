import { lazyView } from "../shell/lazy-view";
import { SubViews } from "../shell/sub-views";
import type { View } from "../shell/view";
import type { ViewProps } from "../view-props";
import { panelTexts } from "./texts";

const VIEWS: readonly View<ViewProps>[] = [
  { key: "formulas", label: panelTexts.formulas, Content: lazyView(() => import("./selection/selection-view")) },
  { key: "round", label: panelTexts.round, Content: lazyView(() => import("./round/round-view")) },
  { key: "consensus", label: panelTexts.consensus, Content: lazyView(() => import("./consensus/consensus-view")) },
  { key: "results", label: panelTexts.results, Content: lazyView(() => import("./results/results-view")) },
];

/** The panel lead's work, in the order it is done: set the round up, agree, rank; and formulas wherever they are wanted. */
export function PanelTab({ opening, ...props }: ViewProps & { readonly opening?: string }) {
  return <SubViews label={panelTexts.steps} views={VIEWS} content={props} opening={opening} />;
}
