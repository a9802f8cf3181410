import type { ScoreTable } from "../score-book";
import { nameAt } from "./block-title";
import { contextOf, type Context } from "./context";
import { headsOf, type Head } from "./heads";
import { portionsOf } from "./portions";
import { profileOf } from "./profile";
import type { Reading } from "./reading";
import type { Row } from "./row";
import { RowReader } from "./row-reader";
import type { Section } from "./section";
import { PART_SIDES, type Role, sidesOf } from "./sides";
import type { Site } from "./site";
import type { Named } from "./spot";
import { buildTable } from "./table";

/** Reads the tables of a section: none, one, or one for each block. `repeated`: other sections have the same row names. */
export function tablesOf(site: Site, section: Section, repeated: boolean): ScoreTable[] {
  const { plane, lexicon, pointed } = site;
  const { c0, c1, r0, r1, header } = section;
  if (r1 < r0) return [];
  const found = headsOf(plane, lexicon, header, c0, c1);
  const profiles = found.map(({ c }) => profileOf(plane, lexicon, c, r0, r1));
  // Parts in rows without a heading and without a number hold no score.
  if (!header && profiles.every(({ numbers }) => numbers === 0)) return [];
  const above = contextOf(plane, lexicon, section.above, c0, c1);
  const sides = sidesOf(found, profiles, {
    parts: repeated || above.applicant !== null || cornerOf(found, null) !== null,
  });
  const columns = found.map(({ c }) => plane.columns[c]);
  const roles = pointed ? pointed.roles(sides, columns) : sides;
  if (!header && !roles.some((role) => role === "item" || role === "code")) return [];
  const heads = pointed ? pointed.heads(found, profiles, roles, plane) : found;
  const read = new RowReader(plane, lexicon, c0, c1, roles).read(r0, r1);
  const rows = pointed ? pointed.rows(read, plane) : read;
  const context = around(site, section, above, heads, roles, rows, repeated);
  const reading: Reading = { site, section, heads, profiles, roles, context };
  return portionsOf(rows, roles, repeated, context.applicant).flatMap((portion) => buildTable(reading, portion) ?? []);
}

/** What stands over the columns of names and is no heading: the applicant of the block (酒样品25). */
function cornerOf(heads: readonly Head[], roles: readonly Role[] | null): Head["applicant"] {
  const sides = heads.filter((_, i) => roles === null || PART_SIDES.has(roles[i]));
  return (
    sides
      .map(({ applicant, c }) => (applicant && applicant.c <= c ? applicant : null))
      .find((each) => each !== null && (roles !== null || each.c === heads[0].c)) ?? null
  );
}

/** The context of the lines above, of the corner of the heading, and of the lines below the table. */
function around(
  site: Site,
  section: Section,
  above: Context,
  heads: readonly Head[],
  roles: readonly Role[],
  rows: readonly Row[],
  repeated: boolean,
): Context {
  const { plane, lexicon } = site;
  const feet = rows.filter(({ type }) => type === "foot").map(({ r }) => r);
  const below = contextOf(plane, lexicon, feet, section.c0, section.c1);
  const corner = cornerOf(heads, roles);
  const loose = heads.filter((_, i) => PART_SIDES.has(roles[i])).flatMap(({ spots }) => spots);
  const weak =
    loose.length > 0 && loose.every(({ token, r, c }) => token.word === null && r === loose[0].r && c === loose[0].c)
      ? loose[0]
      : null;
  const name = corner ?? (above.applicant || !repeated ? null : weak);
  const applicant: Named | null = name ? nameAt(plane, name) : above.applicant;
  return {
    ...above,
    applicant,
    reviewer: above.reviewer ?? below.reviewer,
    full: above.full ?? below.full,
  };
}
