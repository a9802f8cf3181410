import { placeOf, type StageScore, written } from "../../checks/totals/stage-scores";
import type { Language } from "../../text/text";
import { cellText, howOf, howWords, type Shortlist } from "../../reports/result";

/** The list as text, each reason below it, and how every number came about. */
export function shortlistText(shortlist: Shortlist, language: Language): string {
  const { table, scheme } = shortlist;
  const shown = table.map((row) =>
    row.slice(0, -1).map((cell) => (typeof cell === "number" ? digits(cell) : cellText(cell))),
  );
  const widths = shown[0].map((_, i) => Math.max(...shown.map((row) => widthOf(row[i]))));
  const lines = shown.map((row) =>
    row
      .map((text, i) => padded(text, widths[i]))
      .join("  ")
      .trimEnd(),
  );
  const reasons = table.slice(1).map((row) => `${cellText(row[0])}：${cellText(row.at(-1) ?? "")}`);
  const title = language === "zh" ? `入围名单（${scheme.name.zh}）` : `Shortlist (${scheme.name.en})`;
  const origin = language === "zh" ? "得分由来" : "Where the scores come from";
  return [title, ...lines, "", ...reasons, "", origin, ...origins(shortlist, language), ""].join("\n");
}

function origins({ stages, applicants }: Shortlist, language: Language): string[] {
  return stages.flatMap((each, i) => {
    const how = howOf(each);
    const head = `${each.stage.name[language]}${how ? `：${howWords(how)[language]}` : ""}`;
    const rows = applicants.flatMap(({ name, scores }) => {
      const score = scores[i];
      return score
        ? [`  ${name}  ${score.value ? digits(score.value.toNumber()) : "—"} ← ${fromWords(score, language)}`]
        : [];
    });
    return [head, ...rows];
  });
}

function fromWords({ from }: StageScore, language: Language): string {
  const values = from.map(({ reviewer, value }) =>
    [reviewer, written(value)[language]].filter((each) => each !== null).join(" "),
  );
  const places = new Set(from.map(({ at }) => placeOf(at)));
  const shown = places.size > 2 ? [...new Set(from.map(({ at }) => at.file))] : [...places];
  return language === "zh"
    ? `${values.join("，")}（${shown.join("；")}）`
    : `${values.join(", ")} (${shown.join("; ")})`;
}

/** At most six decimals, as the ranking sees them. */
const digits = (value: number): string => String(Number(value.toFixed(6)));

const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(character)
        ? 2
        : 1),
    0,
  );

const padded = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));
