import type { Scheme } from "../scheme";
import type { Cell } from "./cell";
import { columnOf, type ColumnId } from "./columns";
import { UNSAID_WORD } from "./field";
import { Names } from "./names";
import { SECTIONS } from "./sections";
import { BASE } from "./sections/base";
import { bonus } from "./sections/office";
import { criteria } from "./sections/criteria";
import { placing } from "./sections/scheme";
import { stages } from "./sections/stages";
import { tiers } from "./sections/tiers";

const SHOWN: readonly ColumnId[] = ["item", "object", "value", "clause", "note"];

/** The parts that scores are computed with. */
const COMPUTED: readonly unknown[] = [criteria, stages, tiers, placing, bonus];

/** A row on a whole list is filled in by rows on its members. */
const MEMBERS: Readonly<Record<string, string>> = { 环节规定: "环节", 门槛规定: "门槛" };

/**
 * A table on top of a scheme with a row for each rule that its documents leave out and that scores are computed with;
 * the value is blank, the note says what the document does not. Filled in, it stands wherever the scheme's name may.
 */
export function fillTable(scheme: Scheme): Cell[][] {
  const names = new Names();
  for (const section of SECTIONS) section.open(scheme, names);
  const open = SECTIONS.filter((section) => COMPUTED.includes(section)).flatMap((section) =>
    section.write(scheme, names).filter(({ nature }) => nature === UNSAID_WORD),
  );
  return [
    SHOWN.map((id) => columnOf(id).name.zh),
    [BASE.key.zh, null, scheme.name.zh, null, null],
    ...open.map(({ item, object, note }) => [
      MEMBERS[String(item)] ?? item ?? null,
      object ?? null,
      null,
      null,
      note ?? null,
    ]),
  ];
}
