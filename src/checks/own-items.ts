import type { TableScope } from "./scope";

/** The items that stand after a category and before the next. */
export function ownItems({ table }: TableScope, category: number): ReadonlySet<number> {
  const own = new Set<number>();
  for (let i = category + 1; i < table.parts.length && table.parts[i].level === "item"; i++) own.add(i);
  return own;
}
