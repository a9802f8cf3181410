import type { Fact } from "../schemes/condition";
import { OddCell } from "../scoring/score-cell";
import type { Reason } from "../text/messages";
import { readFact, type FactValue } from "./fact-cell";

/** Where a table states which fact. */
export interface FactTable {
  readonly facts: readonly Fact[];
  /** The columns headed by a fact's key; more than one when a header stands twice. */
  readonly columns: ReadonlyMap<string, readonly number[]>;
  /** Headers that are no fact of the scheme, as written. */
  readonly unknown: readonly string[];
}

/** What a row states, by the fact's key. */
export type StatedFacts = ReadonlyMap<string, { readonly fact: Fact; readonly value: FactValue }>;

/** Columns that name an applicant rather than state a fact. */
const NAMES = /^(序号|名称|姓名|(申报|参评)?(组织|单位|企业|个人|机构)(名称|姓名)?|申报者|组织\(个人\)名称)$/;

/** Finds the facts in a header row; width, spaces and case do not matter, nor do blank headers. */
export function factTable(facts: readonly Fact[], header: readonly unknown[]): FactTable {
  const keys = new Map(facts.map(({ key }) => [plainHeader(key), key]));
  const columns = new Map<string, number[]>();
  const unknown: string[] = [];
  header.forEach((cell, column) => {
    const name = plainHeader(cell);
    const key = keys.get(name);
    if (key !== undefined) columns.set(key, [...(columns.get(key) ?? []), column]);
    else if (name !== "" && !NAMES.test(name)) unknown.push(String(cell).trim());
  });
  return { facts, columns, unknown };
}

const plainHeader = (cell: unknown): string =>
  typeof cell === "string" ? cell.normalize("NFKC").replace(/\s/g, "").toLowerCase() : "";

/** The headers that are no fact of the scheme, with those that are. */
export function strangers({ facts, unknown }: FactTable): Reason[] {
  if (unknown.length === 0) return [];
  return [
    { code: "facts-unknown", params: { found: unknown.join("、"), known: facts.map(({ key }) => key).join("、") } },
  ];
}

/** Columns of one name that state different things. */
export const CONTRADICTORY = new OddCell("text", "");

/** A row's answers: left out and blank are null; columns of one name must agree. */
export function statedFacts({ facts, columns }: FactTable, row: readonly unknown[]): StatedFacts {
  return new Map(
    facts.map((fact) => {
      const answers = (columns.get(fact.key) ?? []).map((column) => readFact(fact, row[column]));
      const [value = null, ...others] = answers.filter((answer) => answer !== null);
      return [fact.key, { fact, value: others.every((other) => other === value) ? value : CONTRADICTORY }];
    }),
  );
}

/** What is stated of a fact; null for nothing, and for a fact that the scheme does not list. */
export const valueOf = (stated: StatedFacts, key: string): FactValue => stated.get(key)?.value ?? null;
