import type { Notice } from "../hosts/notices";
import type { WorkbookPort } from "../hosts/port";
import { SETTINGS } from "../hosts/setting-keys";
import { readScheme } from "../taskpane/host/read-scheme";
import { Checker, type CheckOutcome, type Job } from "../taskpane/books/checker";
import { WorkbookReader } from "../taskpane/books/workbook-reader";
import { commandTexts as texts } from "./texts";

/** The pane's tab that lists the findings. */
const VIEW = "check";

/**
 * Checks the open workbook by its scheme, and says how much was found; the pane opens on the findings. Without a scheme
 * nothing is checked: none is assumed.
 * @param run Does the checking, off the main thread in Excel.
 */
export async function check(port: WorkbookPort, run: (job: Job) => Promise<CheckOutcome> = inWorker): Promise<Notice> {
  const found = await readScheme(port, await port.setting(SETTINGS.scheme));
  if (found.kind !== "ready") return { intent: "warning", text: texts.noScheme };
  const { book, mappings } = await new WorkbookReader(port).read();
  const file = { file: "", sha256: "", book, mappings };
  const outcome = await run({ scheme: found.scheme, files: [file], given: null, check: "together" });
  if (!outcome.ok) return { intent: "error", text: outcome.message, view: VIEW };
  const { report, files } = outcome;
  const seen = files.flatMap((each) => ("reading" in each ? each.reading.sheets : []));
  const scored = seen.filter(({ tables }) => tables.length > 0).length;
  const findings = report?.findings ?? [];
  if (scored === 0 && findings.length === 0) return { intent: "warning", text: texts.nothingToCheck, view: VIEW };
  if (findings.length === 0) return { intent: "info", text: texts.noFindings(scored), view: VIEW };
  const count = (severity: string) => findings.filter((each) => each.severity === severity).length;
  const text = texts.findings(count("error"), count("warning"), count("info"));
  return { intent: count("error") > 0 ? "error" : "warning", text, view: VIEW };
}

async function inWorker(job: Job): Promise<CheckOutcome> {
  const checker = new Checker();
  try {
    return await checker.run(job);
  } finally {
    checker.close();
  }
}
