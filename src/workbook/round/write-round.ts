import { isUnsaid, type Scheme } from "../../schemes/scheme";
import type { Sheet } from "../model";
import { SheetDraft } from "../sheet-draft";
import { StageNames } from "./read-keys";
import type { Round } from "./round";
import { HEADING, LABEL, PLAIN, REMARK, SECTION, TEXT, TITLE } from "../made-styles";
import { COLUMNS, KEYS, type Key, type List, LISTS, METHODS, ROUND_SHEET } from "./words";

/** The sheet 评审设置 of a round, as readRound reads it back. `scheme` gives the stages their names. */
export const writeRound = (round: Round, scheme: Scheme): Sheet => written(round, scheme, { blanks: 0, hints: false });

/** Rows left to fill in under each list of the template. */
const BLANKS = 20;

/** The sheet 评审设置 for an office to fill in: the keys and lists with room under each, and lists to choose from. */
export function templateRound(scheme: Scheme): Sheet {
  const round = { scheme: scheme.name.zh, applicants: [], reviewers: [], recusals: [], seals: [] };
  return written(round, scheme, { blanks: BLANKS, hints: true });
}

interface Ways {
  readonly blanks: number;
  readonly hints: boolean;
}

const WIDTHS = [28, 24, 20, 24, 20];

function written(round: Round, scheme: Scheme, ways: Ways): Sheet {
  const draft = new SheetDraft();
  const names = new StageNames(scheme);
  draft.put(0, 0, ROUND_SHEET, TITLE);
  draft.merge({ row: 0, column: 0, rows: 1, columns: WIDTHS.length });
  keys(draft, round, names, ways);
  const stages = (found: readonly string[] | null) => (found ?? []).map((key) => names.name(key).zh).join("、");
  const rows: Readonly<Record<List, readonly (readonly string[])[]>> = {
    applicants: round.applicants.map((applicant) => {
      const entrant = round.entrants?.find((each) => each.applicant === applicant);
      return [applicant, entrant?.group ?? "", stages(entrant?.stages ?? null)];
    }),
    reviewers: round.reviewers.map(({ name, group, stage, adviser }) => [
      name,
      group ?? "",
      stages(stage === null ? null : [stage]),
      adviser ? "顾问" : "评审员",
    ]),
    recusals: round.recusals.map(({ reviewer, applicant, reason = "" }) => [reviewer, applicant, reason]),
    seals: round.seals.map(({ file, sheet, range, code, time = "" }) => [file ?? "", sheet, range, code, time]),
  };
  for (const list of ["applicants", "reviewers", "recusals", "seals"] as const)
    addList(draft, list, rows[list], names, ways);
  return draft.sheet(ROUND_SHEET, WIDTHS);
}

function keys(draft: SheetDraft, round: Round, names: StageNames, { hints }: Ways): void {
  const add = (key: Key, of: string | null, value: string | number | null, hint = "") => {
    const row = draft.next;
    draft.put(row, 0, of === null ? KEYS[key] : `${KEYS[key]}（${names.name(of).zh}）`, LABEL);
    draft.put(row, 1, value, { ...PLAIN, horizontal: "left" });
    if (hints && hint) draft.put(row, 2, `（${hint}）`, REMARK);
    return row;
  };
  add("scheme", null, round.scheme);
  if (hints || round.title) add("title", null, round.title ?? null, "可不填；用作各表的标题");
  if (hints || round.stages)
    add(
      "stages",
      null,
      round.stages?.map((key) => names.name(key).zh).join("、") ?? null,
      "不填为全部环节；用顿号隔开",
    );
  const own = names.stages.filter(({ key }) => !round.stages || round.stages.includes(key));
  for (const { key, full } of own) {
    const stated = round.full?.[key];
    if (stated !== undefined || (hints && isUnsaid(full))) add("full", key, stated ?? null, "方案未规定，请填写");
  }
  for (const { key, merge } of own) {
    const stated = round.merge?.[key];
    if (stated === undefined && !(hints && isUnsaid(merge))) continue;
    const row = add("merge", key, stated === undefined ? null : METHODS[stated], "方案未规定；不填则由评审组填写得分");
    if (!hints) continue;
    draft.allow({ box: { row, column: 1, rows: 1, columns: 1 }, type: "list", list: Object.values(METHODS) });
  }
  if (round.share) add("share", null, round.share);
}

function addList(
  draft: SheetDraft,
  list: List,
  rows: readonly (readonly string[])[],
  names: StageNames,
  { blanks, hints }: Ways,
): void {
  const { title, columns } = LISTS[list];
  draft.put(draft.next + 1, 0, title, SECTION);
  if (hints) draft.put(draft.next - 1, 1, `（${HINTS[list]}）`, REMARK);
  draft.line(
    draft.next,
    columns.map((column) => COLUMNS[column]),
    HEADING,
  );
  const first = draft.next;
  for (const row of rows) draft.line(draft.next, row, TEXT);
  for (let i = 0; i < blanks; i++)
    draft.line(
      draft.next,
      columns.map(() => null),
      TEXT,
    );
  if (!hints) return;
  const choose = (column: number, choices: readonly string[]) =>
    column >= 0 && draft.allow({ box: { row: first, column, rows: blanks, columns: 1 }, type: "list", list: choices });
  choose(columns.indexOf("role"), ["评审员", "顾问"]);
  if (names.stages.length === 1) choose(columns.indexOf("stage"), [names.stages[0].name.zh]);
}

const HINTS: Readonly<Record<List, string>> = {
  applicants: "一行一家，名称须与各表一致；组别、环节可不填（不填为全部）",
  reviewers: "一行一人；环节不填为全部，多个用顿号隔开；顾问不打分",
  recusals: "谁回避哪一家",
  seals: "已封存的区域，校验码由 AWARD.SEAL 给出；没有就空着",
};
