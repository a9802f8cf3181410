import type { Scheme } from "../../../schemes/scheme";
import { boxToA1 } from "../../../workbook/address";
import { isScore, type ScoreBlock } from "./block";
import { headingOf } from "./headings";
import { callOf, type Advice } from "./offer";
import { columnOf } from "./place";
import { insertTexts } from "./texts";

/** RANK over the one column that its header calls the composite, or over a single column of numbers. */
export function offerRank(scheme: Scheme, block: ScoreBlock): Advice {
  const headings = block.headers.map((headers) => headingOf(scheme, headers)?.kind ?? null);
  const composites = headings.flatMap((kind, i) => (kind === "composite" ? [i] : []));
  const single = headings.length === 1 && headings[0] !== "rank" && headings[0] !== "reviewer" ? 0 : -1;
  const column = composites.length === 1 ? composites[0] : single;
  if (column < 0 || block.place.rows < 2) return [];
  if (composites.length === 0 && !block.cells.some((row) => isScore(row[column]))) return [];
  const place = columnOf(block.place, column);
  return [
    {
      name: "RANK",
      formula: callOf("RANK", [boxToA1(place)]),
      reads: [{ what: insertTexts.rankedScores, place }],
      rows: place.rows,
      columns: 1,
      side: "right",
      assumed: false,
    },
  ];
}
