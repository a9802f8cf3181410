import type { Criteria } from "../../../standard/criteria";
import { gb2004 } from "../../../standard/gb-2004";
import { gb2012 } from "../../../standard/gb-2012";
import { plainKey } from "../cell";

const STANDARDS: readonly (readonly [standard: Criteria, ...names: string[]])[] = [
  [gb2012, "GB/T 19580—2012", "GB/T19580-2012《卓越绩效评价准则》", "gb2012", "2012版", "GB/T 19580 2012版"],
  [gb2004, "GB/T 19580—2004", "GB/T19580-2004《卓越绩效评价准则》", "gb2004", "2004版", "GB/T 19580 2004版"],
];

const BY_NAME = new Map(
  STANDARDS.flatMap(([standard, ...names]) =>
    [standard.edition, standard.name.zh, standard.name.en, ...names].map((name) => [plainKey(name), standard] as const),
  ),
);

export const STANDARD_NAMES = STANDARDS.map(([, name]) => name);

/** The standard of this name, edition included. */
export const standardNamed = (name: string): Criteria | undefined => BY_NAME.get(plainKey(name));

/** Whether criteria are those of a standard, to be written by its name alone. */
export const standardOf = (criteria: Criteria): boolean =>
  STANDARDS.some(([standard]) => standard === criteria || JSON.stringify(standard) === JSON.stringify(criteria));
