import { cite } from "../schemes/cite";
import { isUnsaid } from "../schemes/scheme";
import { HEADING, LABEL, SECTION, TEXT, TITLE, CENTRED } from "../workbook/made-styles";
import type { CellStyle, Sheet } from "../workbook/model";
import { SheetDraft } from "../workbook/sheet-draft";
import { linesOf } from "../workbook/text-lines";
import type { Shortlist } from "./result";

const WIDTHS = [10, 56, 24];
const LINE = WIDTHS.reduce((sum, width) => sum + width, 0) - 4;
const PARAGRAPH: CellStyle = { vertical: "middle", wrap: true };
const HEIGHT = 20;

/**
 * 公示名单 on A4: who has a seat of each tier, best first, without scores; seats that nobody has and ties that are undecided
 * are said; how long it is public, by the rules. Dates and the telephone are left to be filled in.
 */
export function publicityList(name: string, shortlist: Shortlist): Sheet {
  const { scheme, judge } = shortlist;
  const document = scheme.documents.find(({ key }) => key === scheme.document);
  const stages = judge.stages.map((stage) => stage.name.zh).join("、");
  const draft = new SheetDraft();
  draft.put(0, 0, `${scheme.award.zh}名单公示`, TITLE);
  draft.merge({ row: 0, column: 0, rows: 1, columns: WIDTHS.length });
  draft.tall(0, 34);
  const source = document ? `《${document.title}》（${document.number}）` : "评选办法";
  paragraph(draft, `　　按照${source}的规定，经${stages}，拟定以下名单，现予公示。`);
  scheme.tiers.forEach((_, tier) => tierRows(draft, shortlist, tier));
  draft.put(draft.next + 1, 0, "公示期：      年    月    日至      年    月    日", LABEL);
  for (const { what, length } of scheme.publicity ?? []) {
    const clause = cite(scheme, length);
    if (isUnsaid(length)) paragraph(draft, `${what.zh}：${length.unsaid.zh}（${clause}）。`);
    else {
      const { days, unit, atLeast } = length.value;
      paragraph(
        draft,
        `${what.zh}：${atLeast ? "不少于 " : ""}${days} ${unit === "day" ? "天" : "个工作日"}（${clause}）。`,
      );
    }
  }
  paragraph(draft, "公示期内如有异议，请以书面形式实名反映。联系人：              联系电话：");
  draft.put(draft.next + 1, 2, scheme.authority.zh, { horizontal: "right" });
  draft.put(draft.next, 2, "      年    月    日", { horizontal: "right" });
  return draft.sheet(name, WIDTHS, { print: {} });
}

function tierRows(draft: SheetDraft, { scheme, standings }: Shortlist, tier: number): void {
  const { name, quota } = scheme.tiers[tier];
  const own = standings.flatMap(({ applicant, verdict }) =>
    verdict.kind === "placed" && verdict.seat.tier === tier ? [{ applicant: applicant.name, seat: verdict.seat }] : [],
  );
  const seated = own
    .filter(({ seat }) => seat.kind === "seat")
    .sort((a, b) => (a.seat.place ?? 0) - (b.seat.place ?? 0));
  const tied = own.filter(({ seat }) => seat.kind === "tied");
  const most = isUnsaid(quota) ? "" : `（不超过 ${quota.value} 个，${cite(scheme, quota)}）`;
  draft.put(draft.next + 1, 0, `${name.zh}${most}`, SECTION);
  draft.line(draft.next, ["序号", "组织名称", "备注"], HEADING);
  seated.forEach(({ applicant }, i) => {
    const row = draft.next;
    draft.put(row, 0, i + 1, CENTRED);
    draft.put(row, 1, applicant, TEXT);
    draft.put(row, 2, null, TEXT);
    draft.tall(row, HEIGHT * linesOf(applicant, WIDTHS[1] - 1));
  });
  if (seated.length === 0 && tied.length === 0) {
    draft.line(draft.next, ["", "空缺", null], TEXT);
  }
  const [first] = tied;
  if (first?.seat.kind === "tied")
    paragraph(
      draft,
      `注：${tied.map(({ applicant }) => applicant).join("、")}并列待定，尚余 ${first.seat.left} 席，由评审组决定后列入。`,
    );
}

function paragraph(draft: SheetDraft, words: string): void {
  const row = draft.next;
  draft.put(row, 0, words, PARAGRAPH);
  draft.merge({ row, column: 0, rows: 1, columns: WIDTHS.length });
  draft.tall(row, HEIGHT * linesOf(words, LINE));
}
