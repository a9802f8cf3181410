import { stagesOf } from "../../../src/checks/scope";
import { totalsOf } from "../../../src/checks/totals/totals";
import { checkFiles, scopesOf } from "../../../src/checks/report";
import { Fraction } from "../../../src/exact/fraction";
import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import { type Board, boardOf } from "../../../src/taskpane/panel/consensus/core/board";
import { consensusList, consensusSheet } from "../../../src/taskpane/panel/consensus/core/consensus-sheet";
import { draftKey, type Drafts, openRows, typedMean } from "../../../src/taskpane/panel/consensus/core/drafts";
import { givenScores } from "../../../src/taskpane/panel/consensus/core/given";
import { planWrites } from "../../../src/taskpane/panel/consensus/core/targets";
import { writeAgreed } from "../../../src/taskpane/panel/consensus/write-agreed";
import type { WorkbookPort } from "../../../src/hosts/port";
import type { CellValue, Sheet } from "../../../src/workbook/model";
import { openExcel } from "../../hosts/excel-host";
import { bookOf, checked, roundOf, sampleBook, sheetOf } from "../../reports/support/sample";
import { MemoryPort } from "../../support/memory-port";

const [document, , defence] = stagesOf(chongqing2015);
const BOOK = "本工作簿";
const FIRM = "样例轴承有限公司";

const SHEET: Sheet = sheetOf("合议", [
  [`${FIRM}资料评审合议评分表`],
  ["条款号", "评分条款", "分值", "张伟民", "李娜", "王秀英", "合议%", "备注"],
  ["4.1.1", "组织的领导", 60, 50, 70, 60, null, null],
  ["4.1.2", "社会责任", 40, 30, 70, 40, 45, "已议"],
  ["4.2.1", "战略制定", 40, 50, 50, 60, null, null],
] satisfies CellValue[][]);

function boardIn(sheets: readonly Sheet[], stage = document, firm = FIRM): Board {
  const steps = givenScores(chongqing2015, [checked(BOOK, bookOf(...sheets))], null, null);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const people = [...(step.value.stages.get(stage.key)?.values() ?? [])];
  const own = people.find(({ name }) => name === firm)!;
  return boardOf({ scheme: chongqing2015, stage, round: null, trigger: 30 }, own);
}

const draftsFor = (board: Board, typed: Readonly<Record<string, readonly [value: string, reason: string]>>): Drafts =>
  Object.fromEntries(
    Object.entries(typed).map(([part, [value, reason]]) => [
      draftKey(board.stage.key, board.applicant, part),
      { value, reason },
    ]),
  );

async function filled(port: WorkbookPort, { name, rows }: Sheet): Promise<void> {
  await port.addSheet({ ...sheetOf(name, []), rows });
}

describe("agreed values, written back", () => {
  const board = boardIn([SHEET]);
  const drafts = draftsFor(board, {
    "item:4.1.1": ["60", "授权机制清楚"],
    "item:4.1.2": ["50", ""],
    "item:4.2.1": ["55", "证据一致"],
  });

  test("go to the agreed column and the remarks beside it", () => {
    const plan = planWrites(board, drafts, BOOK, []);
    expect(plan.targets).toEqual([
      { sheet: "合议", row: 2, column: 6, value: 60 },
      { sheet: "合议", row: 2, column: 7, value: "授权机制清楚" },
      { sheet: "合议", row: 3, column: 6, value: 50 },
      { sheet: "合议", row: 4, column: 6, value: 55 },
      { sheet: "合议", row: 4, column: 7, value: "证据一致" },
    ]);
    expect(plan.without).toEqual([]);
  });

  test("leave sealed cells alone and say so", () => {
    const seal = { file: null, sheet: "合议", range: "D3:H4", code: "9F86-D081-884C-7D65" };
    const plan = planWrites(board, drafts, BOOK, [seal]);
    expect(plan.sealed.map(({ part }) => part.code)).toEqual(["4.1.1", "4.1.2"]);
    expect(plan.targets.map(({ row }) => row)).toEqual([4, 4]);
  });

  test("have no place in another file", () => {
    const plan = planWrites(board, drafts, "别的.xlsx", []);
    expect([plan.targets, plan.without.length]).toEqual([[], 3]);
  });

  test.each(["memory", "excel"])("never replace a filled cell before the user agrees (%s)", async (kind) => {
    const excel = kind === "excel" ? await openExcel() : null;
    const port = excel?.port ?? new MemoryPort();
    await filled(port, SHEET);
    const { targets } = planWrites(board, drafts, BOOK, []);
    const values = async () =>
      (await port.readCells({ sheet: "合议", row: 2, column: 6, rows: 3, columns: 2 }))!.map((row) =>
        row.map(({ value }) => value),
      );
    const refused = await writeAgreed(port, targets, false);
    expect(refused).toMatchObject({ kind: "filled", cells: [{ place: { row: 3, column: 6 }, holds: { value: 45 } }] });
    expect(await values()).toEqual([
      [null, null],
      [45, "已议"],
      [null, null],
    ]);
    expect(await writeAgreed(port, targets, true)).toMatchObject({ kind: "done" });
    expect(await values()).toEqual([
      [60, "授权机制清楚"],
      [50, "已议"],
      [55, "证据一致"],
    ]);
    await excel?.close();
  });
});

describe("a consensus sheet made anew", () => {
  test("is read back as items by reviewers with the agreed values, and adds up to the agreed total", async () => {
    const names = ["01", "02", "03"].map((n) => `资料评审独立评分-评审员${n}.xlsx`);
    const sheets = (await Promise.all(names.map(sampleBook))).map(({ sheets: [first] }, i) => ({
      ...first,
      name: `评审员0${i + 1}`,
    }));
    const board = boardIn(sheets, document, "样例电子科技有限公司");
    const parts = openRows(board, {});
    expect(parts).toHaveLength(22);
    const drafts = draftsFor(
      board,
      Object.fromEntries(parts.map(({ part }) => [part.key, ["50", `理由${part.code}`]])),
    );
    const draftOf = (part: string) => drafts[draftKey("document", board.applicant, part)];
    const made = consensusSheet({ board, draftOf }, chongqing2015, null);
    const file = checked("合议.xlsx", bookOf(made));
    if (!("book" in file)) throw new Error("refused");
    const [table] = file.reading.sheets[0].tables;
    expect(table).toMatchObject({ layout: "items-by-reviewers", stage: "document", unit: "percent" });
    const agreed = table.entries.filter(({ kind }) => kind === "agreed");
    expect(agreed.map(({ cell }) => cell?.value)).toEqual(Array(22).fill(50));
    // Half of the 1000 points of 第十五条.
    const totals = scopesOf(chongqing2015, file, null).flatMap(totalsOf);
    expect(totals.find(({ kind }) => kind === "agreed")?.value).toEqual(Fraction.of(500));
    expect(checkFiles(chongqing2015, [file], null).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("of a defence lists every applicant with its agreed mark", () => {
    const book = roundOf({}, {}, { 甲: [80, 45, 76], 乙: [70, "回避", 72] });
    const boards = ["甲", "乙"].map((firm) => boardIn(book.sheets, defence, `${firm}机械有限公司`));
    const agreed = boards.map((board, i) => ({ board, draftOf: () => ({ value: String(78 - 7 * i), reason: "" }) }));
    const made = consensusList(defence, agreed, chongqing2015, null);
    const file = checked("合议.xlsx", bookOf(made));
    const table = "reading" in file ? file.reading.sheets[0].tables[0] : null;
    expect(table).toMatchObject({ layout: "applicants-by-reviewers", stage: "defence" });
    expect(table?.entries.filter(({ kind }) => kind === "agreed").map(({ cell }) => cell?.value)).toEqual([78, 71]);
  });

  test("a mean that does not end is typed to two decimals, rounded half-up once", () => {
    expect([Fraction.of(140, 3), Fraction.of(85, 2), Fraction.of(9, 8)].map(typedMean)).toEqual([
      "46.67",
      "42.5",
      "1.13",
    ]);
  });
});
