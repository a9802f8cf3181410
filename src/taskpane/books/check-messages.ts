import type { Finding } from "../../checks/finding";
import type { ReportedFile } from "../../checks/report";
import type { RoundSheet } from "../../checks/rounds";
import type { Scheme } from "../../schemes/scheme";
import type { Language, Text } from "../../text/text";
import type { Mappings } from "../../workbook/layouts/mapping";
import type { Book, Sheet } from "../../workbook/model";
import type { Round } from "../../workbook/round/round";
import type { SheetReading } from "../../workbook/score-book";

/** A sheet's number, under which the worker keeps it until it is told to forget it: a sheet is handed over once. */
export type SheetId = number;

/** A file as the worker is told of it. */
export type TaskFile =
  | (Omit<Book, "sheets"> & {
      readonly file: string;
      readonly sha256: string;
      readonly mappings: Mappings;
      readonly sheets: readonly SheetId[];
    })
  | { readonly file: string; readonly sha256: string; readonly refusal: Text };

export interface Task {
  readonly scheme: Scheme;
  readonly files: readonly TaskFile[];
  /** The round that the files are held against; null: the one they tell of themselves. */
  readonly given: Round | RoundSheet | null;
  /** `together`: files of one round, also held against each other; `apart`: each by itself; `none`: recognised alone. */
  readonly check: "together" | "apart" | "none";
}

/** A workbook to be made of the last task's findings: as a file, or as sheets for the open workbook. */
export interface Making {
  readonly what: "findings" | "slips" | "consolidated";
  readonly as: "file" | "sheets";
  readonly language: Language;
}

export type Made =
  | { readonly as: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly as: "sheets"; readonly sheets: readonly Sheet[] };

/** To the worker. A newer task takes the place of the one under way; sheets that nobody needs any longer are forgotten. */
export type Asked =
  | { readonly kind: "sheet"; readonly id: SheetId; readonly sheet: Sheet }
  | { readonly kind: "forget"; readonly ids: readonly SheetId[] }
  | { readonly kind: "task"; readonly task: Task; readonly number: number }
  | { readonly kind: "make"; readonly making: Making; readonly number: number };

export interface Progress {
  readonly step: "recognise" | "check";
  readonly done: number;
  readonly all: number;
}

/** What a sheet reads as; without `reading` it is the one that was told before of this sheet under this key. */
export interface KeyedReading {
  readonly id: SheetId;
  readonly key: string;
  readonly reading?: SheetReading;
}

/** From the worker, all but `ready` about the task of that number; `done` is the last. */
export type Answered = { readonly kind: "ready" } | ({ readonly number: number } & Answer);

export type Answer =
  | { readonly kind: "progress"; readonly progress: Progress }
  /** The readings of a file's sheets, by the file's place among the task's. */
  | { readonly kind: "file"; readonly at: number; readonly readings: readonly KeyedReading[] }
  | { readonly kind: "findings"; readonly findings: readonly Finding[] }
  | { readonly kind: "done"; readonly round: Round | null; readonly files: readonly ReportedFile[] }
  | { readonly kind: "made"; readonly made: Made }
  | { readonly kind: "failed"; readonly detail: string };
