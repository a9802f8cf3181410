import type { Reason } from "../text/messages";

/** A row without a value: nothing is there, something is missing (or the rules are silent), or something is bad. */
export class Gap {
  private constructor(
    readonly kind: "blank" | "missing" | "bad",
    readonly reason: Reason | null,
  ) {}

  static readonly BLANK = new Gap("blank", null);

  static missing(reason: Reason): Gap {
    return new Gap("missing", reason);
  }

  static bad(reason: Reason): Gap {
    return new Gap("bad", reason);
  }
}
