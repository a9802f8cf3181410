import { type Argument, CURRENT, isError, isRange, OLDER, type Shown, type SheetCell } from "./excel/cells";
import { excelHost } from "./excel/excel-host";
import { microsoftRuntime } from "./excel/microsoft-runtime";

/** An expected cell: a value, or an error with words that its message must hold. */
export type ExpectedCell = SheetCell | { readonly error: string; readonly says: string };
/** One value for a result of one cell, rows for a spill. */
export type Expected = ExpectedCell | readonly (readonly ExpectedCell[])[];

/** A formula and what the sheet shows for it. */
export interface FormulaCase {
  /** Where the expected values come from, or what the case is about. */
  readonly why?: string;
  readonly call: string;
  /** Cells and ranges as they are typed; a blank is null, an omitted argument undefined. */
  readonly args: readonly Argument[];
  readonly gives: Expected;
  /** What builds that hand a blank over as 0 show; wanted where an argument holds a blank. */
  readonly blankAsZero?: Expected | "same";
}

/** Runs every case on the built bundle: current Excel, older Excel, and Microsoft's own runtime. */
export function runTable(title: string, table: readonly FormulaCase[]): void {
  describe(title, () => {
    describe(CURRENT.name, () => {
      const host = excelHost();
      test.each(table.map((row) => [formula(row), row] as const))("%s", (_, row) => {
        expect(seen(host.call(row.call, ...row.args), row.gives)).toEqual(rows(row.gives));
      });
    });
    describe(OLDER.name, () => {
      const host = excelHost({ build: OLDER });
      test.each(table.map((row) => [formula(row), row] as const))("%s", (_, row) => {
        const gives = onOlder(row);
        expect(seen(host.call(row.call, ...row.args), gives)).toEqual(rows(gives));
      });
    });
    describe("Microsoft's custom functions runtime", () => {
      const runtime = microsoftRuntime();
      test.each(table.map((row) => [formula(row), row] as const))("%s", async (_, row) => {
        expect(seen(await runtime.call(row.call, ...row.args), row.gives)).toEqual(rows(row.gives));
      });
    });
  });
}

function onOlder(row: FormulaCase): Expected {
  const blank = row.args.some((given) => (isRange(given) ? given.flat() : [given]).includes(null));
  if (row.blankAsZero === undefined && blank) throw new Error(`${formula(row)} has a blank: say blankAsZero`);
  return row.blankAsZero === undefined || row.blankAsZero === "same" ? row.gives : row.blankAsZero;
}

/** A result as rows; where the expectation has no words for an error, the error's own are left out. */
function seen(shown: Shown, expected: Expected): unknown[][] {
  const wanted = rows(expected);
  return rows(shown).map((row, i) =>
    row.map((cell, j) => {
      if (!isError(cell)) return cell;
      const says = (wanted[i]?.[j] as { says?: string } | null)?.says;
      if (says === undefined) return { error: cell.error };
      return { error: cell.error, says: cell.message?.includes(says) ? says : cell.message };
    }),
  );
}

function rows<T>(value: T | readonly (readonly T[])[]): readonly (readonly T[])[] {
  return Array.isArray(value) ? (value as readonly (readonly T[])[]) : [[value as T]];
}

/** The case as a formula, for the test's title. */
function formula({ call, args, why }: FormulaCase): string {
  const typed = `=AWARD.${call}(${args.map(literal).join(", ")})`;
  return why === undefined ? typed : `${why}: ${typed}`;
}

function literal(given: Argument): string {
  if (given === undefined) return "";
  if (isRange(given)) return `{${given.map((row) => row.map(literal).join(",")).join(";")}}`;
  if (isError(given)) return given.error;
  return typeof given === "string" ? `"${given}"` : given === null ? "blank" : String(given).toUpperCase();
}
