import "@univerjs/preset-sheets-core/lib/index.css";
import { createGrid } from "../../../src/hosts/playground/grid";
import { playgroundPort } from "../../../src/hosts/playground/port";
import { Messages } from "../../../src/hosts/playground/runtime/messages";
import type { ContractHost } from "../../hosts/contract/host";
import { portCases } from "../../hosts/contract";
import { bookOf, sheetOf } from "../../hosts/playground/books";

/** What a person at the keyboard does; the test behind the page plays that person. */
type ByHand = (place: { sheet: string; row: number; column: number; rows: number; columns: number }) => Promise<void>;

interface Hands {
  readonly selectByHand: ByHand;
  readonly typeByHand: (text: string) => Promise<void>;
}

const hands = window as unknown as Hands;

const grid = createGrid({
  container: document.body,
  language: "zh",
  dark: false,
  functions: { functions: [], descriptions: [], missing: [] },
  messages: new Messages(),
  refuse: () => undefined,
});

/** A new workbook in the grid. */
async function host(): Promise<ContractHost> {
  await grid.book.open(bookOf(sheetOf("Sheet1", [])));
  const port = playgroundPort(grid.book, "zh");
  const sheet = grid.book.workbook.getSheetByIndex(0)!;
  return {
    port,
    rows: sheet.getRowCount(),
    columns: sheet.getColumnCount(),
    user: {
      async type({ sheet: name, row, column }, input) {
        await hands.selectByHand({ sheet: name, row, column, rows: 1, columns: 1 });
        await hands.typeByHand(String(input));
      },
      select: (place) => hands.selectByHand(place),
    },
    close: () => undefined,
  };
}

/** Tries one case of the contract; gives what went wrong, or null. */
async function run(title: string): Promise<string | null> {
  const made = await host();
  try {
    await portCases.find((one) => one.title === title)!.run(made);
    return null;
  } catch (error) {
    return String(error);
  } finally {
    await made.close();
  }
}

Object.assign(window, { contract: { run } });
