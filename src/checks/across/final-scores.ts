import { decimalOf } from "../../exact/decimal";
import { Fraction } from "../../exact/fraction";
import { microOf } from "../../exact/micro";
import { isUnsaid, type Stage } from "../../schemes/scheme";
import { weightOf } from "../../schemes/weight";
import { a1 } from "../../workbook/address";
import { plainName } from "../../workbook/firm-name";
import type { Entry } from "../../workbook/score-book";
import type { Finding } from "../finding";
import { placeWords } from "../place-words";
import { shownHalf } from "../rounded";
import { readEntry } from "../score-entries";
import { inTable, nameOf, stagesOf, type TableScope } from "../scope";
import { meansIn, type StatedMean } from "../totals/means";
import { stageScores } from "../totals/stage-scores";
import { type Total, totalsOf } from "../totals/totals";

/** What the books of a stage say of an applicant, and where. */
interface Source {
  readonly value: Fraction;
  readonly slack: Fraction;
  readonly where: string;
}

/**
 * The stages' scores on a final table, held against the books of the stages that are checked with it: stated means, what
 * was agreed, a score of the whole panel, reviewers' scores merged by the method that is named. One of them must be what
 * the final table has; where the books say nothing of the whole panel, nothing is compared.
 */
export function finalScores(scopes: readonly TableScope[]): Finding[] {
  const finals = scopes.filter(({ table }) => table.layout === "applicants-by-stages");
  const books = scopes.filter(({ table }) => table.layout !== "applicants-by-stages");
  if (finals.length === 0 || books.length === 0) return [];
  const totals = books.flatMap(totalsOf);
  const means = books.flatMap(meansIn);
  return stagesOf(finals[0].scheme).flatMap((stage) => {
    const said = sourcesOf(
      stage,
      finals[0],
      totals.filter((each) => each.stage === stage.key),
      means.filter((each) => each.stage === stage.key),
    );
    return said.size === 0 ? [] : finals.flatMap((scope) => differences(scope, stage, said));
  });
}

function sourcesOf(
  stage: Stage,
  { round }: TableScope,
  totals: readonly Total[],
  means: readonly StatedMean[],
): Map<string, Source[]> {
  const sources = new Map<string, Source[]>();
  const add = (applicant: string, source: Source) => {
    const key = plainName(applicant);
    sources.set(key, [...(sources.get(key) ?? []), source]);
  };
  for (const { applicant, value, slack, entry, scope } of means) {
    const where = placeWords(scope.file, scope.sheet.name, a1(entry.row, entry.column));
    add(applicant, { value, slack, where });
  }
  for (const { applicant, reviewer, kind, value, at } of totals)
    if (value instanceof Fraction && (reviewer === null || kind === "agreed"))
      add(applicant, { value, slack: Fraction.ZERO, where: placeWords(at.file, at.sheet, at.cells) });
  const named = round?.merge?.[stage.key] ?? (isUnsaid(stage.merge) ? null : stage.merge.value);
  // A mean that stands wrong on a summary is found there: the right one on the final table is right.
  const method = named ?? (means.length > 0 ? "mean" : null);
  if (method !== null && method !== "consensus")
    for (const { applicant, value, from } of stageScores(stage, totals, { asked: null, named: method }).scores)
      if (value && from.length > 0) {
        const [{ at }] = from;
        add(applicant, { value: value.fraction(), slack: Fraction.ZERO, where: placeWords(at.file, at.sheet) });
      }
  return sources;
}

function differences(scope: TableScope, stage: Stage, said: ReadonlyMap<string, readonly Source[]>): Finding[] {
  const { table } = scope;
  const rows = table.entries.flatMap((entry) => {
    if (entry.kind !== "score" || entry.stage !== stage.key || entry.applicant === null) return [];
    const cell = readEntry(entry, "points");
    const sources = said.get(plainName(table.applicants[entry.applicant].text));
    return typeof cell === "number" && sources ? [{ entry, stated: decimalOf(cell), sources }] : [];
  });
  const off = (factor: Fraction) =>
    rows.filter(({ entry, stated, sources }) => !sources.some((each) => agrees(entry, stated, each, factor)));
  // A final table may hold weighted scores, or those of another full mark: the factor that most rows follow.
  const [found] = factorsOf(stage)
    .map((factor) => ({ factor, rows: off(factor) }))
    .sort((a, b) => a.rows.length - b.rows.length);
  return found.rows.map(({ entry, stated, sources: [first] }) =>
    inTable(scope, "total-mismatch", entry, {
      what: whatOf(scope, stage, entry),
      found: stated.toNumber(),
      expected: microOf(first.value.times(found.factor)) / 1e6,
      from: { zh: `${stage.name.zh}的评分表（${first.where}）`, en: `the book of ${stage.name.en} (${first.where})` },
    }),
  );
}

function factorsOf({ weight }: Stage): Fraction[] {
  const own = isUnsaid(weight) ? [] : [weightOf(weight.value)];
  return [Fraction.ONE, ...own, Fraction.of(1, 10)];
}

function agrees(entry: Entry, stated: Fraction, { value, slack }: Source, factor: Fraction): boolean {
  const difference = stated.minus(value.times(factor));
  const distance = difference.compare(Fraction.ZERO) < 0 ? difference.negated() : difference;
  return distance.compare(shownHalf(entry).plus(slack.times(factor))) <= 0;
}

function whatOf(scope: TableScope, stage: Stage, entry: Entry) {
  const { zh, en } = nameOf(scope, entry);
  return { zh: `${zh}·${stage.name.zh}得分`, en: `${en} · score of ${stage.name.en}` };
}
