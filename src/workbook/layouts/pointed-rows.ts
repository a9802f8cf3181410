import type { Down } from "./columns";
import type { Head, Spot } from "./heads";
import type { RowMapping, TableMapping } from "./mapping";
import type { Plane } from "./plane";
import { isSide, saysWhose } from "./pointed";
import type { Profile } from "./profile";
import type { Row } from "./row";
import type { Role } from "./sides";

/** Rows of a body as the user said them: those that hold no values are left out, the others are rows of values. */
export function pointedRows(rows: readonly Row[], plane: Plane, mapping: TableMapping | null): readonly Row[] {
  if (!mapping?.rows) return rows;
  return rows.flatMap((row): Row[] => {
    const said = mapping.rows?.find((each) => each.row === plane.rows[row.r]);
    if (!said) return [row];
    return isSide(said) ? [] : [{ ...row, type: "data", named: true, pointed: said }];
  });
}

/** A row without the names that the user's word stands before; what known criteria call so is a part all the same. */
export function pointedRow(row: Row, said: RowMapping, down: Down): Row {
  if (!saysWhose(said)) return { ...row, word: null };
  const known = (spot: Spot | null) => (said.part === undefined && spot?.token.part ? spot : null);
  const coded = said.part === undefined && row.code?.token.label.code ? row.code : null;
  const part = known(row.item) ?? coded ?? known(row.category);
  // Names that go on from rows above still hold; the row's own label is what the user has put into words.
  const own = (spot: { readonly r: number } | null) => spot?.r === row.r;
  const alone = !down.reviewer && !down.part && !down.stage && !down.measure;
  return {
    ...row,
    word: null,
    item: known(row.item),
    code: coded,
    category: part ? row.category : null,
    applicant: said.applicant !== undefined || (alone && own(row.applicant)) ? null : row.applicant,
    reviewer: said.reviewer !== undefined || (said.is !== "score" && own(row.reviewer)) ? null : row.reviewer,
  };
}

/** Headings over values, where the user says what a heading row names: applicants, reviewers, categories, items. */
export function pointedHeads(
  heads: readonly Head[],
  profiles: readonly Profile[],
  roles: readonly Role[],
  plane: Plane,
  mapping: TableMapping | null,
): readonly Head[] {
  return (mapping?.rows ?? []).reduce<readonly Head[]>(
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
