import { SetRangeValuesCommand } from "@univerjs/sheets";
import { playgroundPort } from "../../../src/hosts/playground/port";
import { rangeOf } from "../../../src/hosts/playground/to-univer";
import { portContract } from "../contract";
import { bookOf, sheetOf } from "./books";
import { headlessGrid } from "./headless";

// Without a page, what a user does by hand is a command of the grid; test/e2e does it with mouse and keyboard.
portContract("the playground's port, on the grid without its interface", async () => {
  const { grid, close } = headlessGrid();
  await grid.open(bookOf(sheetOf("Sheet1", [])));
  const port = playgroundPort(grid, "zh");
  const sheet = grid.workbook.getSheetByIndex(0)!;
  return {
    port,
    rows: sheet.getRowCount(),
    columns: sheet.getColumnCount(),
    user: {
      async type(at, input) {
        const { row, column } = at;
        grid.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
          unitId: grid.workbook.getUnitId(),
          subUnitId: grid.sheet(at.sheet)!.getSheetId(),
          range: rangeOf({ row, column, rows: 1, columns: 1 }),
          value: { [row]: { [column]: { v: input } } },
        });
      },
      async select(place) {
        await port.select(place);
      },
    },
    close,
  };
});
