import { useCallback, useMemo } from "react";
import type { WorkbookPort } from "../../../hosts/port";
import { SETTINGS } from "../../../hosts/setting-keys";
import type { Scheme } from "../../../schemes/scheme";
import type { Text } from "../../../text/text";
import type { Book } from "../../../workbook/model";
import { useSpeech } from "../../host/context";
import type { Checked, Job } from "../../books/checker";
import { workTexts } from "../../books/texts";
import { useCheck } from "../../books/use-check";
import { type Files, useFiles } from "../../books/use-files";
import { useOpenWorkbook } from "../../books/use-open-workbook";
import type { WorkFile } from "../../books/work-file";
import { parseKept } from "./kept";

export interface ScoreBooks {
  readonly busy: boolean;
  /** The files beside the open workbook. */
  readonly source: Files;
  /** What the open workbook goes by among the files of the result. */
  readonly open: string;
  /** Null until the first reading is through. */
  readonly result: Checked | null;
  readonly failure: Text | null;
  readonly again: () => void;
}

/**
 * The open workbook and the books beside it, recognised anew whenever they change. Sheets of results that we wrote are
 * left out: they are no source of scores.
 * @param own those of the open workbook; null while they are not known yet
 */
export function useScoreBooks(port: WorkbookPort, scheme: Scheme, own: readonly string[] | null): ScoreBooks {
  const t = useSpeech();
  const name = t(workTexts.openBook);
  const { open, failure, busy: reading, again: readAgain } = useOpenWorkbook(port);
  const source = useFiles(port);
  const job = useMemo((): Job | undefined => {
    if (!open || !own) return undefined;
    const first: WorkFile = { file: name, sha256: "", ...open, book: without(open.book, own) };
    return { scheme, files: [first, ...source.files.map(withoutOwn)], given: null, check: "none" };
  }, [open, own, source.files, scheme, name]);
  const { busy, result, fault, again: checkAgain } = useCheck(job, "panel");
  const again = useCallback(() => (fault ? checkAgain() : readAgain()), [fault, checkAgain, readAgain]);
  return {
    busy: reading || busy,
    source,
    open: name,
    result,
    failure: failure !== undefined ? { zh: failure, en: failure } : (fault?.message ?? null),
    again,
  };
}

const without = (book: Book, own: readonly string[]): Book => ({
  ...book,
  sheets: book.sheets.filter(({ name }) => !own.includes(name)),
});

/** A book that was saved after its results were written says so itself. */
const withoutOwn = (file: WorkFile): WorkFile =>
  "book" in file
    ? { ...file, book: without(file.book, parseKept(file.book.settings[SETTINGS.results] ?? null).sheets) }
    : file;
