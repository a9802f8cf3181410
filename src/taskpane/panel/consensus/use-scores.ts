import { useCallback } from "react";
import type { CheckedFile } from "../../../checks/checked-file";
import type { Scheme } from "../../../schemes/scheme";
import type { Text } from "../../../text/text";
import type { Round } from "../../../workbook/round/round";
import { usePort } from "../../host/context";
import type { Files } from "../../books/use-files";
import { useKept } from "../source/use-kept";
import { useScoreBooks } from "../source/use-score-books";
import { type GivenScores, givenScores } from "./core/given";
import { useSteps } from "../../books/use-steps";

export interface Scores {
  readonly source: Files;
  readonly busy: boolean;
  readonly files: readonly CheckedFile[];
  readonly round: Round | null;
  /** Null until the first reading is through. */
  readonly given: GivenScores | null;
  readonly failure: Text | null;
  readonly again: () => void;
}

/** What the open workbook and the files beside it hold of reviewers' scores. */
export function useScores(scheme: Scheme, bare: string | null): Scores {
  const port = usePort();
  const kept = useKept(port);
  const own = kept.value?.sheets ?? (kept.failure === undefined ? null : NO_SHEETS);
  const { busy, source, result, failure, again } = useScoreBooks(port, scheme, own);
  const make = useCallback(
    () => (result ? givenScores(scheme, result.files, result.round, bare) : nothing()),
    [scheme, result, bare],
  );
  const { value: given, busy: gathering } = useSteps<GivenScores | null>(make);
  return {
    source,
    busy: busy || gathering,
    files: result?.files ?? NONE,
    round: result?.round ?? null,
    given: given ?? null,
    failure,
    again,
  };
}

/** Where the setting cannot be read, every sheet counts. */
const NO_SHEETS: readonly string[] = [];
const NONE: readonly CheckedFile[] = [];

function* nothing(): Generator<void, null> {
  return null;
}
