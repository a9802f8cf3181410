import type { CheckedFile } from "../../checks/checked-file";
import type { Report } from "../../checks/report";
import type { Round } from "../../workbook/round/round";
import type { Task } from "./check-messages";
import type { WorkFile } from "./work-file";

/** What is to be recognised, and checked where `check` says so. */
export interface Job extends Omit<Task, "files"> {
  readonly files: readonly WorkFile[];
}

export interface Checked {
  /** The files in the job's order, recognised. */
  readonly files: readonly CheckedFile[];
  /** The round that was held against: the one given, or what the files say. */
  readonly round: Round | null;
  /** Null where nothing was to be checked. */
  readonly report: Report | null;
}
