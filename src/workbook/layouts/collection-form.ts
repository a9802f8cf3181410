import { form } from "../../schemes/china-quality-award/form";
import type { Entry, Label, PartLabel, ScoreTable } from "../score-book";
import { nameAt } from "./block-title";
import { isNote, isSignature } from "./names";
import type { Plane } from "./plane";
import { nameKey } from "./text";

/** What each column of 附件2 is called, however it is shortened or widened. */
const COLUMNS: Readonly<Record<string, RegExp>> = {
  number: /^序号?$/u,
  name: /组织.*名称|^(申报)?(组织|单位|企业)名称$|个人.*名称/u,
  place: /所在区县|所属行业/u,
  profile: /简况|简介|基本情况/u,
  feature: /一句话|工作特色|质量特色/u,
  honours: /荣誉|奖励/u,
  contact: /联系人.*电话|联系人姓名/u,
  willing: /意愿/u,
};
/** The keys of the columns by their headings as they are printed. */
const PRINTED: ReadonlyMap<string, string> = new Map(form.columns.map(({ heading, key }) => [nameKey(heading), key]));
/** Without these it is another list. */
const NEEDED = ["name", "profile", "feature"] as const;

/**
 * The collection form of 渝经信科技〔2024〕5号 附件2: organisations down, what they say of themselves across. Its columns
 * are the table's parts under the sheet's headings, its texts the entries; it holds no scores.
 */
export function collectionForm(plane: Plane): ScoreTable | null {
  for (let r = 0; r < Math.min(plane.height, 20); r++) {
    const columns = columnsAt(plane, r);
    if (NEEDED.every((key) => columns.has(key)) && columns.size >= 4) return tableAt(plane, r, columns);
  }
  return null;
}

function columnsAt(plane: Plane, r: number): Map<string, number> {
  const columns = new Map<string, number>();
  for (let c = 0; c < plane.width; c++) {
    const text = plane.shown(r, c).replace(/\s/gu, "");
    if (text === "" || /[:：]$/u.test(text)) continue;
    const key = PRINTED.get(nameKey(text)) ?? Object.keys(COLUMNS).find((each) => COLUMNS[each].test(text));
    if (key && !columns.has(key)) columns.set(key, c);
  }
  return columns;
}

function tableAt(plane: Plane, header: number, columns: ReadonlyMap<string, number>): ScoreTable {
  const texts = [...columns].filter(([key]) => key !== "number" && key !== "name").map(([, c]) => c);
  texts.sort((a, b) => a - b);
  const applicants: Label[] = [];
  const entries: Entry[] = [];
  let last = header;
  const at = columns.get("name") ?? 0;
  for (let r = header + 1; r < plane.height; r++) {
    const name = nameAt(plane, { r, c: at });
    const filled = texts.filter((c) => !plane.isBlank(r, c));
    if (isEnd(plane, r) || (name.text === "" && filled.length === 0)) continue;
    const applicant = applicants.push({ text: name.text, row: plane.rows[r], column: plane.columns[at] }) - 1;
    last = r;
    for (const c of filled) {
      const place = { row: plane.rows[r], column: plane.columns[c], cell: plane.cell(r, c) };
      entries.push({ kind: "comment", applicant, reviewer: null, part: texts.indexOf(c), stage: null, ...place });
    }
  }
  const parts = texts.map((c): PartLabel => {
    const [r0, c0] = plane.anchor(header, c);
    const { text } = nameAt(plane, { r: r0, c: c0 });
    return { text, row: plane.rows[r0], column: plane.columns[c0], code: null, level: "item", points: null };
  });
  return {
    layout: "collection-form",
    transposed: false,
    confidence: Math.min(1, columns.size / form.columns.length + 0.25),
    header: plane.box(header, 0, header, plane.width - 1),
    body: plane.box(Math.min(header + 1, last), 0, last, plane.width - 1),
    stage: null,
    group: null,
    unit: null,
    applicants,
    reviewers: [],
    parts,
    entries,
  };
}

/** Notes and signatures below the form are no organisations. */
function isEnd(plane: Plane, r: number): boolean {
  for (let c = 0; c < plane.width; c++) {
    const text = plane.text(r, c);
    if (text !== "")
      return /^(?:填报|填表|注|备注|说明)/u.test(text) || (isNote(text) && text.length < 48) || isSignature(text);
  }
  return true;
}
