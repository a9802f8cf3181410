import type { Text } from "../../text/text";
import type { Checked } from "./check-job";
import type { Made } from "./check-messages";
import { workTexts } from "./texts";

/** Why there is no result. */
export interface Unsuccessful {
  readonly ok: false;
  /** `superseded`: a newer job took its place; nobody cancelled it. */
  readonly why: "cancelled" | "superseded" | "failed" | "silent";
  readonly message: Text;
}

export type CheckOutcome = ({ readonly ok: true } & Checked) | Unsuccessful;
export type MakeOutcome = { readonly ok: true; readonly made: Made } | Unsuccessful;

export const unsuccessful = (why: Unsuccessful["why"], detail = ""): Unsuccessful => ({
  ok: false,
  why,
  message: workTexts[why](detail),
});
