import { SubViews } from "../shell/sub-views";
import type { View } from "../shell/view";
import type { ViewProps } from "../view-props";
import { CheckView } from "./check-view";
import { EligibilityView } from "./eligibility/eligibility-view";
import { checkTexts } from "./texts";

const VIEWS: readonly View<ViewProps>[] = [
  { key: "scores", label: checkTexts.scores, Content: CheckView },
  { key: "eligibility", label: checkTexts.eligibility, Content: EligibilityView },
];

/** The office's work: score books checked, and who may apply. */
export default function CheckTab({ opening, ...props }: ViewProps & { readonly opening?: string }) {
  return <SubViews label={checkTexts.views} views={VIEWS} content={props} opening={opening} />;
}
