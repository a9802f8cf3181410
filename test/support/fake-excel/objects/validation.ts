import { invalid } from "../errors";
import type { Validated } from "../sheet";
import type { Target } from "./format";
import { HostObject } from "./object";

/** What may be entered into a range. Excel takes a typed list of at most 255 characters. */
export class DataValidation extends HostObject {
  constructor(private readonly target: Target) {
    super();
  }

  set Rule(rule: { list?: { source: unknown } }) {
    const source = rule.list?.source;
    if (typeof source === "string" && source.length > 255) throw invalid("The list is too long.");
    this.own().rule = rule;
  }
  set ErrorAlert(alert: { message: string; title: string }) {
    if (alert.message.length > 255 || alert.title.length > 32) throw invalid("The alert is too long.");
    this.own().errorAlert = alert;
  }

  private own(): Validated {
    const { sheet, box } = this.target;
    const known = sheet.validations.find((other) => JSON.stringify(other.box) === JSON.stringify(box));
    if (known) return known;
    const added: Validated = { box };
    sheet.validations.push(added);
    return added;
  }
}
