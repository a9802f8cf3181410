import { matchParts } from "../../../../checks/match-parts";
import type { TableScope } from "../../../../checks/scope";
import { partsOf } from "../../../../scoring/score";
import { isUnsaid, type Scheme, type Stage } from "../../../../schemes/scheme";
import type { Criteria } from "../../../../standard/criteria";
import type { Text } from "../../../../text/text";
import type { ScoreTable } from "../../../../workbook/score-book";

/** What a score is given for: an item, a category where items are not scored, or the stage as a whole. */
export interface Part {
  /** The same for the same part in every sheet. */
  readonly key: string;
  readonly level: "item" | "category" | "whole";
  readonly code: string;
  readonly name: Text;
  /** The most it can have in points; null where nothing says. */
  readonly points: number | null;
  /** Its place in the criteria; parts they do not know stand behind. */
  readonly order: number;
}

const BEHIND = 10_000;

/** Tells the parts of tables. Sheets of one make share their labels: they are matched with the criteria once. */
export class Parts {
  readonly #known = new Map<string, readonly Part[]>();
  readonly #order = new Map<string, number>();

  constructor(criteria: Criteria | null) {
    for (const category of criteria?.categories ?? []) {
      this.#order.set(keyOf("category", category.code), this.#order.size);
      for (const item of category.items) this.#order.set(keyOf("item", item.code), this.#order.size);
    }
  }

  /** The parts of a table, in its own order. */
  of(scope: TableScope): readonly Part[] {
    const signature = JSON.stringify(
      scope.table.parts.map(({ code, text, level, points, under }) => [code, text, level, points?.value, under]),
    );
    const known = this.#known.get(signature);
    if (known) return known;
    const parts = this.#read(scope);
    this.#known.set(signature, parts);
    return parts;
  }

  #read(scope: TableScope): Part[] {
    const { parts: matched } = matchParts(scope);
    return scope.table.parts.map(({ code, text, level, points, under }, i): Part => {
      const found = matched[i];
      const own = found?.code ?? code ?? text;
      const key = found ? keyOf(level, own) : `${keyOf(level, own)}\n${text}\n${under ?? ""}`;
      return {
        key,
        level,
        code: found?.code ?? code ?? "",
        name: found?.name ?? { zh: text, en: text },
        points: found?.points ?? points?.value ?? null,
        order: this.#order.get(key) ?? BEHIND + i,
      };
    });
  }
}

const keyOf = (level: Part["level"], code: string): string => `${level}:${code}`;

/** The stage as a whole. */
export function wholeOf(stage: Stage, criteria: Criteria | null, table?: ScoreTable): Part {
  const full = isUnsaid(stage.full) ? null : stage.full.value;
  return {
    key: "whole",
    level: "whole",
    code: "",
    name: { zh: "总分", en: "total" },
    points: full ?? (stage.basis === "criteria" ? criteria?.total : undefined) ?? table?.full?.value ?? null,
    order: 2 * BEHIND,
  };
}

export const criteriaOf = ({ criteria }: Scheme): Criteria | null => (isUnsaid(criteria) ? null : criteria.value);

/** The keys of all that is scored under criteria, item by item. */
export const itemKeys = (criteria: Criteria): string[] =>
  partsOf(criteria, "items").map(({ code }) =>
    keyOf(
      criteria.categories.some((each) => each.code === code && each.items.length === 0) ? "category" : "item",
      code,
    ),
  );
