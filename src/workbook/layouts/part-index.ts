import type { Category, Criteria, Item } from "../../standard/criteria";
import { gb2004 } from "../../standard/gb-2004";
import { gb2012 } from "../../standard/gb-2012";
import type { PartText } from "./part-text";
import { nameKey } from "./text";

/** A category or item of known criteria. */
export interface KnownPart {
  readonly part: Category | Item;
  readonly level: "category" | "item";
  /** The category it belongs to; itself for a category. */
  readonly category: Category;
}

/**
 * Finds categories and items by name and code: in the criteria at hand first, then in both editions of the standard, so
 * that a sheet of another edition is still read for what it is.
 */
export class PartIndex {
  private readonly byName = new Map<string, KnownPart[]>();
  private readonly byCode = new Map<string, KnownPart[]>();

  constructor(own: Criteria | null) {
    const all = [own, gb2004, gb2012].filter((each) => each !== null);
    for (const criteria of new Set(all)) for (const category of criteria.categories) this.add(category);
  }

  /** Parts of this very name; of several, those with the label's code and points stand first. */
  named(label: PartText): KnownPart | null {
    const found = label.name === "" ? undefined : this.byName.get(nameKey(label.name));
    if (!found) return null;
    const likeness = ({ part }: KnownPart) =>
      (part.code === label.code ? 2 : 0) + (part.points === label.points ? 1 : 0);
    return found.reduce((best, each) => (likeness(each) > likeness(best) ? each : best));
  }

  /**
   * A part of this code, in whatever criteria: the editions use the same codes for different items. A whole number is a
   * code of some criteria, too, but stands for itself wherever nothing else says that it is one.
   */
  coded(code: string | null): KnownPart | null {
    return code === null || !/[.\p{L}]/u.test(code) ? null : (this.byCode.get(code)?.[0] ?? null);
  }

  private add(category: Category): void {
    this.put({ part: category, level: "category", category });
    for (const part of category.items) this.put({ part, level: "item", category });
  }

  private put(known: KnownPart): void {
    for (const key of new Set([nameKey(known.part.name.zh), nameKey(known.part.name.en)]))
      if (key !== "") push(this.byName, key, known);
    push(this.byCode, known.part.code, known);
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}
