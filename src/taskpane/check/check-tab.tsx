import { SubViews } from "../shell/sub-views";
import type { View } from "../shell/view";
import type { ViewProps } from "../view-props";
import { CheckView } from "./check-view";
import { EligibilityView } from "./eligibility/eligibility-view";
import { OfficeView } from "./office/office-view";
import { checkTexts } from "./texts";

const VIEWS: readonly View<ViewProps>[] = [
  { key: "scores", label: checkTexts.scores, Content: CheckView },
  { key: "eligibility", label: checkTexts.eligibility, Content: EligibilityView },
  { key: "office", label: checkTexts.office, Content: OfficeView },
];

/** The office's work: score books checked, who may apply, and what is counted: forms, texts, days. */
export default function CheckTab({ opening, ...props }: ViewProps & { readonly opening?: string }) {
  return <SubViews label={checkTexts.views} views={VIEWS} content={props} opening={opening} />;
}
