import type { Text } from "../../../text/text";
import type { RoundDraft } from "./core/draft";
import type { Field, FieldFault } from "./core/read-draft";

/** What each part of the form is given. */
export interface PartProps {
  readonly draft: RoundDraft;
  readonly faults: readonly FieldFault[];
  readonly change: (part: Partial<RoundDraft>) => void;
}

/** What is wrong at a field, in one text; null where nothing is. */
export function faultAt(faults: readonly FieldFault[], wanted: Field): Text | null {
  const own = faults.filter(({ field }) => JSON.stringify(field) === JSON.stringify(wanted));
  if (own.length === 0) return null;
  return { zh: own.map(({ message }) => message.zh).join("；"), en: own.map(({ message }) => message.en).join("; ") };
}
