import { cite } from "../schemes/cite";
import { isUnsaid, type Rule, type Scheme } from "../schemes/scheme";
import { Gap } from "./gap";

/** A rule's value, or the gap that says that (and where) the document does not say it. */
export function ruled<T>(scheme: Scheme, rule: Rule<T>): T | Gap {
  return isUnsaid(rule)
    ? Gap.missing({ code: "unsaid", params: { why: rule.unsaid, clause: cite(scheme, rule) } })
    : rule.value;
}
