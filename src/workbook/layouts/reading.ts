import type { Context } from "./context";
import type { Head } from "./heads";
import type { Profile } from "./profile";
import type { Row } from "./row";
import type { Section } from "./section";
import type { Role } from "./sides";
import type { Site } from "./site";
import type { Named } from "./spot";

/** A section read as far as its rows: what its tables are built from. */
export interface Reading {
  readonly site: Site;
  readonly section: Section;
  /** By column, from the section's first. */
  readonly heads: readonly Head[];
  readonly profiles: readonly Profile[];
  readonly roles: readonly Role[];
  readonly context: Context;
}

/** Rows that make one table together. */
export interface Portion {
  readonly rows: readonly Row[];
  /** The applicant of a block; null where rows or columns name applicants, or the lines around the table do. */
  readonly applicant: Named | null;
  readonly block: boolean;
  /** Each row names its applicant together with its reviewer or its part. */
  readonly long: boolean;
}
