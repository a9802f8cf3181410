import type { Head } from "./heads";
import type { RowMapping, TableMapping } from "./mapping";
import type { Plane } from "./plane";
import { isSide, pointedLine } from "./pointed-lines";
import type { Profile } from "./profile";
import type { Row } from "./row";
import type { Role } from "./sides";
import type { Spot } from "./spot";

/** Rows of a body as the user said them: those that hold no values are left out, the others are rows of values. */
export function pointedRows(rows: readonly Row[], plane: Plane, mapping: TableMapping): readonly Row[] {
  if (!mapping.rows) return rows;
  return rows.flatMap((row): Row[] => {
    const said = mapping.rows?.find((each) => each.row === plane.rows[row.r]);
    if (!said) return [row];
    return isSide(said) ? [] : [{ ...row, type: "data", named: true, pointed: pointedLine(said) }];
  });
}

/** Headings over values, where the user says what a heading row names: applicants, reviewers, categories, items. */
export function pointedHeads(
  heads: readonly Head[],
  profiles: readonly Profile[],
  roles: readonly Role[],
  plane: Plane,
  mapping: TableMapping,
): readonly Head[] {
  return (mapping.rows ?? []).reduce<readonly Head[]>(
    (before, said) =>
      before.map((head, i) => {
        const spot = head.spots.find(({ r }) => plane.rows[r] === said.row);
        const values = roles[i] === "value" && profiles[i].texts <= profiles[i].numbers;
        // 平均分 among names is still a mean.
        return spot && values && spot.token.word === null ? namedBy(head, spot, said) : head;
      }),
    heads,
  );
}

function namedBy(head: Head, spot: Spot, { is, adviser }: RowMapping): Head {
  const bare: Head = {
    ...head,
    applicant: elsewhere(head.applicant, spot),
    reviewer: elsewhere(head.reviewer, spot),
    unknown: elsewhere(head.unknown, spot),
    parts: head.parts.filter((each) => elsewhere(each, spot)),
  };
  if (is === "applicant") return { ...bare, applicant: spot };
  if (is === "reviewer") return { ...bare, reviewer: { ...spot, role: adviser ? "adviser" : "reviewer" } };
  if (is === "item" || is === "category" || is === "code")
    return { ...bare, parts: [...bare.parts, spot].sort((a, b) => a.r - b.r) };
  return head;
}

const elsewhere = <T extends Spot>(name: T | null, spot: Spot): T | null =>
  name && name.r === spot.r && name.c === spot.c ? null : name;
