import type { Category, Item, ItemKind } from "./criteria";

type Row = readonly [code: string, zh: string, en: string, points: number];

/** A category from its row and its items' rows. Item points of the standard are recalled: none is verified. */
export function category(
  [code, zh, en, points]: Row,
  kind: ItemKind,
  verified: boolean,
  items: readonly Row[],
): Category {
  return { code, name: { zh, en }, points, kind, verified, items: items.map((row) => item(row, kind)) };
}

function item([code, zh, en, points]: Row, kind: ItemKind): Item {
  return { code, name: { zh, en }, points, kind, verified: false };
}
