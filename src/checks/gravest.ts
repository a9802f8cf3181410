import type { Severity } from "./codes";
import type { Finding } from "./finding";

/** The gravest first. */
export const SEVERITY_ORDER: readonly Severity[] = ["error", "warning", "info"];

/** What is listed of more findings than can be listed, and how many more there are. */
export interface Listing {
  readonly findings: readonly Finding[];
  readonly more: number;
}

/**
 * Is told findings one by one and lists so many of them at most, in the order in which they came. Where there are more,
 * errors go before warnings, and these before hints.
 */
export class Gravest {
  readonly #kept: Record<Severity, (readonly [at: number, finding: Finding])[]> = { error: [], warning: [], info: [] };
  #count = 0;

  constructor(private readonly most: number) {}

  add(finding: Finding): void {
    const kept = this.#kept[finding.severity];
    if (kept.length < this.most) kept.push([this.#count, finding]);
    this.#count++;
  }

  listing(): Listing {
    const taken = SEVERITY_ORDER.flatMap((severity) => this.#kept[severity]).slice(0, this.most);
    taken.sort(([a], [b]) => a - b);
    return { findings: taken.map(([, finding]) => finding), more: this.#count - taken.length };
  }
}
