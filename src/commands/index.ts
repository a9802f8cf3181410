import { createExcelPort, recalculate as recalculateInExcel } from "../hosts/excel";
import type { Notice } from "../hosts/notices";
import { freeze } from "./freeze";
import { insertRanking } from "./insert-ranking";
import { perform } from "./perform";
import { recalculate } from "./recalculate";

/** The ribbon's buttons by the action ids of the manifest. Outside Office there is no ribbon. */
const commands: Readonly<Record<string, () => Promise<Notice>>> = {
  // Checking brings the readers of tables along: they are loaded when they are wanted.
  check: async () => (await import("./check")).check(createExcelPort()),
  insertRanking: () => insertRanking(createExcelPort()),
  freeze: () => freeze(createExcelPort()),
  recalculate: () => recalculate(recalculateInExcel),
};

if (typeof Office !== "undefined") {
  for (const [action, command] of Object.entries(commands))
    Office.actions.associate(action, (event: Office.AddinCommands.Event) =>
      perform(
        command,
        () => Office.addin.showAsTaskpane(),
        () => event.completed(),
      ),
    );
}
