import { checkFiles } from "../../src/checks/report";
import { schemes } from "../../src/schemes";
import type { Scheme } from "../../src/schemes/scheme";
import { readSchemeTable, templateTable } from "../../src/schemes/table";
import { readBook } from "../../src/workbook/read";
import { readScoreBook } from "../../src/workbook/recognise";
import { makeBooks } from "../../src/workbook/round/books/make-books";
import type { Round, RoundReviewer } from "../../src/workbook/round/round";
import { writeBook } from "../../src/workbook/write";

/** A ten-item tasting sheet of 100 points, as an office writes it; names repeat under different categories. */
const TASTING = [
  ["名称", null, "品评2026"],
  ["起始日期", null, "2026-01-01"],
  ["评分标准", null, "葡萄酒感官评分表"],
  ["类目", "1 外观分析", 15],
  ["条款", "1.1 澄清度", 5],
  ["条款", "1.2 色调", 10],
  ["类目", "2 香气分析", 30],
  ["条款", "2.1 纯正度", 6],
  ["条款", "2.2 浓度", 8],
  ["条款", "2.3 质量", 16],
  ["类目", "3 口感分析", 44],
  ["条款", "3.1 纯正度", 6],
  ["条款", "3.2 浓度", 8],
  ["条款", "3.3 持久性", 8],
  ["条款", "3.4 质量", 22],
  ["类目", "4 平衡与整体评价", 11],
  ["环节", "品评", 100],
  ["权重", "品评", "100%"],
  ["评审员人数", "品评", "不少于3"],
  ["合并方法", "品评", "去掉最高最低分后平均"],
  ["奖项", "金奖", 3],
  ["门槛", "金奖", "品评≥85"],
];
function fromTable(rows: Parameters<typeof readSchemeTable>[0]): Scheme {
  const table = readSchemeTable(rows);
  if (!table.ok) throw new Error(JSON.stringify(table.faults));
  return table.scheme;
}

/** Names that a sheet, a file or a formula does not take as they are, and names that read like words of a table. */
const ODD = [
  "重庆甲/乙:丙*有限公司",
  "A?B[C]D有限公司",
  "'引号'有限公司",
  "样例＆集团有限公司",
  "名称特别特别长的样例电子科技与智能装备制造联合股份有限公司重庆分公司",
  "名称特别特别长的样例电子科技与智能装备制造联合股份有限公司成都分公司",
  "=1+1有限公司",
  "+8有限公司",
  "-减号公司",
  "@有限公司",
  "3M中国有限公司",
  "评审设置",
  "History",
  "合计公司",
  "平均食品有限公司",
  "评审员用品有限公司",
  "样例（重庆）有限公司",
  "领导力咨询有限公司",
];
const firms = (count: number) =>
  Array.from({ length: count }, (_, i) => `样例${String.fromCodePoint(0x4e00 + i)}有限公司`);

const stagesOf = ({ stages }: Scheme) => ("value" in stages ? stages.value : []);

function roundOf(scheme: Scheme, applicants: readonly string[], groups: readonly (string | null)[]): Round {
  const stages = stagesOf(scheme);
  const seat = (name: string, stage: string, group: string | null, adviser = false): RoundReviewer => ({
    name,
    stage,
    group,
    adviser,
  });
  return {
    scheme: scheme.name.zh,
    applicants,
    full: Object.fromEntries(stages.flatMap(({ key, full }) => ("value" in full ? [] : [[key, 100]]))),
    reviewers: stages.flatMap((stage) => [
      ...groups.flatMap((group, n) =>
        Array.from({ length: "value" in stage.reviewers ? stage.reviewers.value.least : 3 }, (_, i) =>
          seat(`${"丙甲乙"[n + (group ? 1 : 0)]}${i + 1}号`, stage.key, group),
        ),
      ),
      ...(stage.advisers ? [seat("点评专家王", stage.key, null, true)] : []),
    ]),
    recusals: [{ reviewer: groups[0] ? "甲1号" : "丙1号", applicant: applicants[0] }],
    seals: [],
    ...(groups[0] && {
      entrants: applicants.map((applicant, i) => ({ applicant, group: groups[i % 2], stages: null })),
    }),
  };
}

async function findings(round: Round, scheme: Scheme, alone = true): Promise<string[]> {
  const { books, faults } = makeBooks(round, scheme);
  expect(faults).toEqual([]);
  const files = await Promise.all(
    books.map(async ({ file, book }) => {
      const read = await readBook(await writeBook(book), file);
      if (!read.ok) throw new Error(read.refusal.code);
      return { file, sha256: read.sha256, book: read.book, reading: readScoreBook(file, read.book, scheme) };
    }),
  );
  // Of a stage's books one stands for the others: they differ in the reviewer's name.
  const kinds = new Map(files.map((each) => [each.file.split("-")[0], each]));
  return [files, ...(alone ? [...kinds.values()].map((each) => [each]) : [])].flatMap((some) =>
    checkFiles(scheme, some, null)
      .findings.filter(({ code }) => code !== "score-missing")
      .map((each) => `${each.file} ${each.sheet}!${each.cell} ${each.code}`),
  );
}

const made = [...schemes, fromTable(TASTING), fromTable(templateTable())];
const able = made.filter((scheme) => stagesOf(scheme).length > 0 && "value" in scheme.criteria);

test("books are made for each scheme whose documents name stages and criteria; the others say why not", () => {
  expect(able.map(({ name }) => name.zh)).toEqual([
    "重庆2015",
    "重庆2025",
    "济源2025",
    "运城组织2023",
    "运城个人2023",
    "品评2026",
    "示例市2026",
  ]);
  const faults = made
    .filter((scheme) => !able.includes(scheme))
    .map((scheme) => [
      scheme.name.zh,
      ...makeBooks(roundOf(scheme, ["甲"], [null]), scheme).faults.map(({ code }) => code),
    ]);
  expect(faults).toEqual([
    ["重庆标准项目2025", "criteria-unsaid"],
    ["重庆标准个人2025", "criteria-unsaid"],
    ["中国质量奖", "stages-unsaid"],
  ]);
});

describe.each(able.map((scheme) => [scheme.name.zh, scheme] as const))(
  "what is made for %s reads back",
  (_, scheme) => {
    test.each<[string, readonly string[], readonly (string | null)[]]>([
      ["odd names in two groups", ODD, ["第一组", "第二组"]],
      ["one applicant", ["样例有限公司"], [null]],
    ])("without a finding but missing scores: %s", async (__, applicants, groups) => {
      expect(await findings(roundOf(scheme, applicants, groups), scheme)).toEqual([]);
    });
  },
);

test("and so it does for three hundred applicants", async () => {
  const [scheme] = able.filter(({ name }) => name.zh === "品评2026");
  expect(await findings(roundOf(scheme, firms(300), [null]), scheme, false)).toEqual([]);
});

test("a scheme of the office's own goes into the book, where the live formula reads it", async () => {
  const scheme = fromTable(TASTING);
  const [book] = makeBooks(roundOf(scheme, firms(5), [null]), scheme).books.slice(-1);
  const sheet = book.book.sheets.find(({ name }) => name === "方案");
  const cells = (sheet?.rows ?? []).map((row) => (row ?? []).map((cell) => cell?.value ?? null));
  expect(fromTable(cells)).toEqual(scheme);
  const list = book.book.sheets.find(({ name }) => name === "入围名单");
  const range = `方案!$A$1:$${String.fromCharCode(64 + cells[0].length)}$${cells.length}`;
  expect(list?.rows[1]?.[0]?.formula).toMatch(new RegExp(`^=AWARD\\.SHORTLIST\\(${range.replace(/\$/gu, "\\$")},`));
  expect(
    makeBooks(roundOf(schemes[0], firms(5), [null]), schemes[0])
      .books.at(-1)
      ?.book.sheets.map((each) => each.name),
  ).not.toContain("方案");
});
