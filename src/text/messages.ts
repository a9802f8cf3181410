import { agreementMessages } from "./messages/agreement";
import { callMessages } from "./messages/calls";
import { cellMessages } from "./messages/cells";
import { layoutMessages } from "./messages/layouts";
import { officeMessages } from "./messages/office";
import { ruleMessages } from "./messages/rules";
import { schemeFaultMessages } from "./messages/scheme-faults";
import { schemeTableMessages } from "./messages/scheme-table";
import type { Text } from "./text";

/** The catalogue of everything that is said about a fault. Code carries reasons; words are put on at the door. */
const catalogue = {
  ...cellMessages,
  ...callMessages,
  ...ruleMessages,
  ...agreementMessages,
  ...officeMessages,
  ...layoutMessages,
  ...schemeTableMessages,
  ...schemeFaultMessages,
};

type Catalogue = typeof catalogue;
export type ReasonCode = keyof Catalogue;

/** Why something has no value: a code and what the message needs to name it. */
export type Reason = {
  [Code in ReasonCode]: { readonly code: Code; readonly params: Parameters<Catalogue[Code]>[0] };
}[ReasonCode];

/** The words for a reason, in both languages. */
export function say(reason: Reason): Text {
  const words = catalogue[reason.code] as (params: unknown) => Text;
  return words(reason.params);
}
