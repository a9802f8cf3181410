/** Prints the sheets of the sample round as JSON: jsdom has none of what reading a workbook takes. */
import { sampleOpen } from "../../reports/support/sample";

void sampleOpen().then(({ sheets }) =>
  process.stdout.write(JSON.stringify(sheets.map(({ name, rows }) => ({ name, rows })))),
);
