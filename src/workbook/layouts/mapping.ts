import type { ScoreUnit } from "../../scoring/score-cell";
import type { EntryKind, LayoutName } from "../score-book";

/**
 * What a user points at where a sheet was read wrongly: plain data that the workbook keeps (in its settings) and that
 * decides wherever it says something; what it leaves out is recognised as ever. Rows and columns count from 0 on the sheet.
 */
export interface Mapping {
  /** The sheet holds no scores. */
  readonly none?: boolean;
  /** The tables of the sheet; each has its own heading. Absent: they are found. */
  readonly tables?: readonly TableMapping[];
}

export interface TableMapping {
  /** The heading rows. */
  readonly header: Span;
  /** The rows below it that belong to the table; absent: all to the next heading. */
  readonly body?: Span;
  readonly columns?: Span;
  readonly layout?: LayoutName;
  readonly unit?: ScoreUnit;
  /** Key of the scheme's stage. */
  readonly stage?: string;
  readonly group?: string;
  /** The one applicant, the one reviewer of the table. */
  readonly applicant?: string;
  readonly reviewer?: string;
  readonly roles?: readonly ColumnMapping[];
  /** Rows, where a transposed table has in rows what others have in columns. */
  readonly rows?: readonly RowMapping[];
}

/** From the first to the last, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What a column or a row names, or what its cells are. */
export interface LineMapping {
  readonly is: ColumnUse;
  /** What the cells are about, beyond what the heading or the label says. */
  readonly applicant?: string;
  readonly reviewer?: string;
  readonly adviser?: boolean;
  readonly part?: string;
  readonly stage?: string;
}

export interface ColumnMapping extends LineMapping {
  readonly column: number;
}

/** A row of the heading names the columns' applicants, reviewers, items; maxima may stand anywhere; the rest is below. */
export interface RowMapping extends LineMapping {
  readonly row: number;
}

const SIDES = [
  "seq",
  "applicant",
  "reviewer",
  "code",
  "category",
  "item",
  "stage",
  "group",
  "measure",
  "maximum",
] as const;
const KINDS = [
  "score",
  "points",
  "subtotal",
  "total",
  "mean",
  "review",
  "composite",
  "rank",
  "outcome",
  "agreed",
  "comment",
] as const satisfies readonly EntryKind[];
const LAYOUTS = [
  "items-of-one",
  "applicants-by-categories",
  "applicants-by-items",
  "applicants-by-reviewers",
  "items-by-reviewers",
  "applicants-by-stages",
  "long",
  "blocks",
  "collection-form",
  "round-settings",
] as const satisfies readonly LayoutName[];
const UNITS = ["points", "percent", "fraction"] as const satisfies readonly ScoreUnit[];

/** A side of the rows (`maximum`: what the row's part can reach), a kind of value, or nothing. */
export type ColumnUse = (typeof SIDES)[number] | EntryKind | "ignore";
const USES: readonly string[] = [...SIDES, ...KINDS, "ignore"];

/** Mappings by the name of their sheet. */
export type Mappings = Readonly<Record<string, Mapping>>;

/** The key under which a workbook keeps its mappings. */
export const MAPPINGS = "mappings";

/** Mappings as a workbook's settings keep them. */
export const formatMappings = (mappings: Mappings): string => JSON.stringify(mappings);

/** Reads what `formatMappings` wrote; null for anything else: a text that is no JSON, or says what no mapping can say. */
export function parseMappings(text: string): Mappings | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isRecord(value) && Object.values(value).every(isMapping) ? (value as Mappings) : null;
}

/** Whether plain data is a mapping. */
export function isMapping(value: unknown): value is Mapping {
  if (!isRecord(value) || !only(value, ["none", "tables"])) return false;
  return optional(value.none, isBoolean) && optional(value.tables, listOf(isTable));
}

const TABLE = [
  "header",
  "body",
  "columns",
  "layout",
  "unit",
  "stage",
  "group",
  "applicant",
  "reviewer",
  "roles",
  "rows",
];

function isTable(value: unknown): boolean {
  if (!isRecord(value) || !only(value, TABLE) || !isSpan(value.header)) return false;
  const texts = [value.stage, value.group, value.applicant, value.reviewer];
  return (
    optional(value.body, isSpan) &&
    optional(value.columns, isSpan) &&
    optional(value.layout, oneOf(LAYOUTS)) &&
    optional(value.unit, oneOf(UNITS)) &&
    optional(value.roles, listOf(isLine("column"))) &&
    optional(value.rows, listOf(isLine("row"))) &&
    texts.every((text) => optional(text, isText))
  );
}

const LINE = ["is", "applicant", "reviewer", "adviser", "part", "stage"];

const isLine =
  (at: "column" | "row") =>
  (value: unknown): boolean => {
    if (!isRecord(value) || !only(value, [at, ...LINE])) return false;
    const texts = [value.applicant, value.reviewer, value.part, value.stage];
    return (
      isIndex(value[at]) &&
      oneOf(USES)(value.is) &&
      optional(value.adviser, isBoolean) &&
      texts.every((text) => optional(text, isText))
    );
  };

const isSpan = (value: unknown): boolean =>
  isRecord(value) &&
  only(value, ["first", "last"]) &&
  isIndex(value.first) &&
  isIndex(value.last) &&
  (value.first as number) <= (value.last as number);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const only = (value: Record<string, unknown>, keys: readonly string[]): boolean =>
  Object.keys(value).every((key) => keys.includes(key));
const isIndex = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < 1048576;
const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const isBoolean = (value: unknown): boolean => typeof value === "boolean";
const optional = (value: unknown, is: (value: unknown) => boolean): boolean => value === undefined || is(value);
const oneOf =
  (known: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === "string" && known.includes(value);
const listOf =
  (is: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(is);
