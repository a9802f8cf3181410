import { createRequire } from "node:module";
import path from "node:path";
import { type Field, POINTS } from "./data";
import { columnName } from "../../src/workbook/address";

interface Engine {
  rebuildAndRecalculate(): void;
  setCellContents(at: { sheet: number; row: number; col: number }, value: unknown): void;
  getCellValue(at: { sheet: number; row: number; col: number }): unknown;
  getSheetId(name: string): number;
  destroy(): void;
}
interface HyperFormula {
  buildFromSheets(sheets: Record<string, unknown[][]>, options: object): Engine;
}

/** The whole job as native formulas in HyperFormula: SUMPRODUCT, AVERAGE, IF, COUNTIFS, a row for each applicant. */
export function hyperFormula(field: Field, reviewers: number): Engine {
  const { HyperFormula } = createRequire(path.resolve("test/bench/package.json"))("hyperformula") as {
    HyperFormula: HyperFormula;
  };
  const n = field.defence.length;
  const wide = POINTS.length * reviewers;
  const last = columnName(wide - 1);
  const results = Array.from({ length: n }, (_, i) => {
    const r = i + 1;
    return [
      `=SUMPRODUCT(Document!A${r}:${last}${r},Weights!A$1:${last}$1)/${100 * reviewers}`,
      `=SUMPRODUCT(Site!A${r}:${last}${r},Weights!A$1:${last}$1)/${100 * reviewers}`,
      `=AVERAGE(Defence!A${r}:G${r})`,
      `=0.2*A${r}+0.8*B${r}+C${r}`,
      `=IF(AND(A${r}>=500,B${r}>=500),"award",IF(AND(A${r}>=400,B${r}>=400),"nominee",""))`,
      `=IF(E${r}="","",COUNTIFS(E$1:E$${n},E${r},D$1:D$${n},">"&D${r})+1)`,
      `=IF(E${r}="","",IF(F${r}<=5,"seat",""))`,
    ];
  });
  const sheets = {
    Document: wideRows(field.document, reviewers),
    Site: wideRows(field.site, reviewers),
    Defence: field.defence,
    Weights: [Array.from({ length: wide }, (_, i) => POINTS[i % POINTS.length])],
    Results: results,
  };
  return HyperFormula.buildFromSheets(sheets, { licenseKey: "gpl-v3", maxRows: 200_000 });
}

/** All marks of an applicant in one row. */
export const wideRows = (rows: readonly (readonly number[])[], reviewers: number): number[][] =>
  Array.from({ length: rows.length / reviewers }, (_, i) => rows.slice(i * reviewers, (i + 1) * reviewers).flat());
