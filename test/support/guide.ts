import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Argument as Written, type AwardCall, awardCall } from "../../src/taskpane/panel/explain/call";
import { formulaTokens } from "../../src/workbook/formula-tokens";
import type { Argument, SheetCell } from "./excel/cells";
import type { Expected, FormulaCase } from "./formula-table";

export const GUIDE = path.join(__dirname, "../../docs/guide");
export const LANGUAGES = ["zh", "en"] as const;

export interface GuidePage {
  readonly language: (typeof LANGUAGES)[number];
  /** Beneath docs/guide: zh/lead.md. */
  readonly file: string;
  readonly text: string;
}

/** Every page of the user guide. */
export const guidePages = (): GuidePage[] =>
  LANGUAGES.flatMap((language) =>
    readdirSync(path.join(GUIDE, language)).map((name) => ({
      language,
      file: `${language}/${name}`,
      text: readFileSync(path.join(GUIDE, language, name), "utf8"),
    })),
  );

/** A formula of the guide as it is written, with what is written behind its arrow. */
export interface GuideFormula {
  readonly formula: string;
  readonly call: AwardCall;
  readonly shown?: string;
}

/** The formulas in a page's code blocks. */
export function guideFormulas({ file, text }: GuidePage): GuideFormula[] {
  const blocks = [...text.matchAll(/^```text\n([\s\S]*?)^```$/gm)].flatMap(([, block]) => block.trim().split("\n"));
  return blocks.map((line) => {
    const [formula, shown] = line.split(" → ");
    const call = awardCall(formula);
    if (!formula.startsWith("=AWARD.") || !call?.alone) throw new Error(`${file}: ${line} is no call of a function`);
    return { formula, call, shown };
  });
}

/** The formulas that show their result, each once, for the tables of formulas. */
export function guideCases(): FormulaCase[] {
  const shown = guidePages().flatMap((page) => guideFormulas(page).filter((each) => each.shown !== undefined));
  const each = new Map(shown.map((formula) => [`${formula.formula} → ${formula.shown}`, formula]));
  return [...each.values()].map(({ call, shown }) => ({
    call: call.name,
    args: call.arguments.map(constant),
    gives: expected(shown!),
  }));
}

function constant(argument: Written): Argument {
  if (argument.kind === "omitted") return undefined;
  if (argument.kind === "value") return argument.value;
  if (argument.kind === "other") return constants(argument.source);
  throw new Error("a formula over cells shows no result");
}

const expected = (shown: string): Expected => {
  if (shown.startsWith("{")) return constants(shown);
  return shown.startsWith("#") ? { error: shown, says: "" } : literal(shown);
};

/** The rows of an array constant: {1,2;3,4}. */
function constants(source: string): SheetCell[][] {
  const inner = /^\{(.*)\}$/.exec(source)?.[1];
  if (inner === undefined) throw new Error(`${source} is no array constant`);
  const rows: string[][] = [[""]];
  for (const { kind, text } of formulaTokens(inner)) {
    const row = rows[rows.length - 1];
    if (kind === "other" && text === ";") rows.push([""]);
    else if (kind === "other" && text === ",") row.push("");
    else row[row.length - 1] += text;
  }
  return rows.map((row) => row.map(literal));
}

function literal(text: string): SheetCell {
  const quoted = /^"(.*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (text === "" || Number.isNaN(Number(text))) throw new Error(`${text} is no constant`);
  return Number(text);
}
