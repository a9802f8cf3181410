import { useCallback, useMemo } from "react";
import type { CheckedFile } from "../../../checks/report";
import type { Scheme } from "../../../schemes/scheme";
import type { Text } from "../../../text/text";
import type { Round } from "../../../workbook/round/round";
import { usePort, useSpeech } from "../../host/context";
import { type Checking, useCheck } from "../../work/use-check";
import { type Files, useFiles } from "../../work/use-files";
import { useOpenWorkbook } from "../../work/use-open-workbook";
import { workTexts } from "../../work/texts";
import { type GivenScores, givenScores } from "./core/given";
import { useSteps } from "./run-steps";

export interface Scores {
  readonly source: Files;
  readonly busy: boolean;
  readonly checking: Pick<Checking, "progress" | "cancel">;
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
  const t = useSpeech();
  const { open, failure, again: readAgain, busy: reading } = useOpenWorkbook(port);
  const source = useFiles(port);
  const job = useMemo(() => {
    if (!open) return null;
    const own = { file: t(workTexts.openBook), sha256: "", ...open };
    return { scheme, files: [own, ...source.files], given: null, check: "none" as const };
  }, [open, source.files, scheme, t]);
  const { busy, progress, cancel, result, fault, again: checkAgain } = useCheck(job);
  const make = useCallback(
    () => (result ? givenScores(scheme, result.files, result.round, bare) : nothing()),
    [scheme, result, bare],
  );
  const { value: given, busy: gathering } = useSteps<GivenScores | null>(make);
  return {
    source,
    busy: reading || busy || gathering,
    checking: { progress, cancel },
    files: result?.files ?? NONE,
    round: result?.round ?? null,
    given: given ?? null,
    failure: failure !== undefined ? { zh: failure, en: failure } : (fault?.message ?? null),
    again: () => (failure !== undefined ? readAgain() : checkAgain()),
  };
}

const NONE: readonly CheckedFile[] = [];

function* nothing(): Generator<void, null> {
  return null;
}
