import { peersOf } from "../peers";
import { inTable, nameOf, type TableCheck } from "../scope";

/** A typed number where its column computes. */
export const totalTyped: TableCheck = (scope) =>
  peersOf(scope.table).flatMap((peers) => {
    const filled = peers.filter(({ cell }) => cell !== null);
    const computing = filled.filter(({ cell }) => cell?.formula);
    if (computing.length < 2 || computing.length * 2 <= filled.length) return [];
    return filled
      .filter(({ cell }) => !cell?.formula && typeof cell?.value === "number")
      .map((entry) =>
        inTable(scope, "total-typed", entry, {
          what: nameOf(scope, entry),
          found: String(entry.cell?.value),
          expected: computing[0].cell?.formula ?? "",
        }),
      );
  });
