import type { Portion } from "./reading";
import type { Row } from "./row";
import { PART_SIDES, type Role } from "./sides";
import type { Named } from "./spot";

/** Divides the rows into tables: one, or one for each applicant that heads or stands beside a block of parts. */
export function portionsOf(
  rows: readonly Row[],
  roles: readonly Role[],
  stacked: boolean,
  applicant: Named | null,
): Portion[] {
  const partsDown = roles.some((role) => PART_SIDES.has(role));
  const beside = roles.includes("applicant");
  const data = rows.filter(({ type }) => type === "data");
  if (partsDown && !beside && rows.some(({ type }) => type === "title")) return byTitle(rows, applicant);
  const several = partsDown || roles.includes("reviewer") || roles.includes("stage") || roles.includes("measure");
  if (!beside || !several) return [{ rows, applicant: null, block: stacked && partsDown && !beside, long: false }];
  const named = data.filter((row) => row.applicant !== null);
  const repeated = named.filter((row) => row.ownApplicant).length * 2 > named.length;
  if (partsDown && !repeated && !roles.includes("reviewer")) return byApplicant(rows);
  return [{ rows, applicant: null, block: false, long: partsDown || values(roles) === 1 }];
}

const values = (roles: readonly Role[]): number => roles.filter((role) => role === "value").length;

function byTitle(rows: readonly Row[], first: Named | null): Portion[] {
  const portions: { rows: Row[]; applicant: Named | null }[] = [{ rows: [], applicant: first }];
  for (const row of rows) {
    if (row.type === "title") portions.push({ rows: [], applicant: row.applicant });
    portions.at(-1)?.rows.push(row);
  }
  return portions
    .filter((portion) => portion.rows.some(({ type }) => type === "data"))
    .map((portion) => ({ ...portion, block: true, long: false }));
}

function byApplicant(rows: readonly Row[]): Portion[] {
  const portions: { rows: Row[]; applicant: Named | null }[] = [];
  for (const row of rows) {
    const before = portions.at(-1);
    const same =
      row.applicant === null || (before?.applicant?.r === row.applicant.r && before.applicant.c === row.applicant.c);
    if (before && same) before.rows.push(row);
    else portions.push({ rows: [row], applicant: row.applicant });
  }
  return portions.map((portion) => ({ ...portion, block: true, long: false }));
}
