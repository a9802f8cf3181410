import { useMemo } from "react";
import { roundSheets } from "../../checks/rounds";
import type { Scheme } from "../../schemes/scheme";
import { useSpeech } from "../host/context";
import type { Job } from "../books/checker";
import { workTexts } from "../books/texts";
import { type Checking, useCheck } from "../books/use-check";
import type { Files } from "../books/use-files";
import type { WorkFile } from "../books/work-file";
import type { OpenBook } from "../books/workbook-reader";
import { OWN, roundAmong, scoresAmong } from "./round-among";

export interface ScoreCheck extends Checking {
  readonly job: Job | null;
  /** A file that is checked, as it was read. */
  readonly fileNamed: (file: string) => Extract<WorkFile, { readonly book: unknown }> | undefined;
}

/**
 * Checks the open workbook, or files. Files without a round of their own are held against the one that the open workbook
 * tells of.
 * @param files null: the open workbook is checked
 */
export function useScoreCheck(
  scheme: Scheme,
  open: OpenBook | undefined,
  files: Files | null,
  together: boolean,
): ScoreCheck {
  const t = useSpeech();
  const openName = t(workTexts.openBook);
  const dropped = files?.files;
  const idle = files?.progress === null;
  const [round] = useMemo(
    () => (open ? roundSheets(openName, open.book.sheets, scheme) : []),
    [open, openName, scheme],
  );
  const ofFiles = useMemo(() => (dropped ? roundAmong(dropped, scheme) : OWN), [dropped, scheme]);
  const given = ofFiles === OWN ? null : (ofFiles ?? (round?.reading.round ? round : null));
  const scored = useMemo(() => scoresAmong(dropped ?? [], given), [dropped, given]);
  const job = useMemo((): Job | null | undefined => {
    if (!dropped)
      return open && { scheme, files: [{ file: openName, sha256: "", ...open }], given: null, check: "together" };
    if (!idle) return undefined;
    if (scored.length === 0) return null;
    return { scheme, files: scored, given, check: together ? "together" : "apart" };
  }, [scheme, open, openName, dropped, scored, idle, given, together]);
  const checking = useCheck(job, dropped ? "files" : "open");
  const fileNamed = (name: string) =>
    (dropped ?? job?.files)?.find(
      (file): file is Extract<WorkFile, { readonly book: unknown }> => file.file === name && "book" in file,
    );
  return { ...checking, job: job ?? null, fileNamed };
}
