import { useCallback, useState } from "react";
import type { WorkbookPort } from "../../../hosts/port";
import { SETTINGS } from "../../../hosts/setting-keys";
import { type Assembled, assemble } from "../../../reports/assemble";
import type { CheckedFile } from "../../../checks/checked-file";
import type { MergeMethod, Scheme } from "../../../schemes/scheme";
import type { Text } from "../../../text/text";
import { messageOf } from "../../host/use-reading";
import { useSteps } from "../../books/use-steps";
import type { Files } from "../../books/use-files";
import { formatKept, type Kept, parseKept } from "../source/kept";
import { useKept } from "../source/use-kept";
import { useScoreBooks } from "../source/use-score-books";

export interface Results {
  readonly busy: boolean;
  readonly failure: Text | null;
  /** The files beside the open workbook. */
  readonly source: Files;
  /** What the open workbook goes by among the files. */
  readonly open: string;
  readonly files: readonly CheckedFile[];
  readonly kept: Kept;
  /** Null until the first reading is through. */
  readonly assembled: Assembled | null;
  readonly again: () => void;
  /** Keeps how a stage's scores are merged, or which sheets we wrote. Rejects with the host's words. */
  readonly keep: (change: Partial<Kept>) => Promise<void>;
  readonly choose: (stage: string, method: MergeMethod | null) => void;
  /** Why a choice could not be kept: it then holds for this session. */
  readonly unkept?: string;
}

/** The round as the open workbook and the books beside it have it, judged anew whenever they change. */
export function useResults(port: WorkbookPort, scheme: Scheme): Results {
  const setting = useKept(port);
  const [changed, setChanged] = useState<Kept | null>(null);
  const [unkept, setUnkept] = useState<string>();
  const kept = changed ?? setting.value ?? null;

  const { busy, source, open, result, failure, again } = useScoreBooks(port, scheme, kept?.sheets ?? null);
  const merge = kept?.merge;
  const make = useCallback(
    () => (result && merge ? assemble(scheme, result.files, result.round, merge) : nothing()),
    [result, scheme, merge],
  );
  const { value: assembled, busy: assembling, failure: broken } = useSteps<Assembled | null>(make);

  const keep = useCallback(
    async (change: Partial<Kept>) => {
      const next = { ...(kept ?? parseKept(null)), ...change };
      setChanged(next);
      await port.keepSetting(SETTINGS.results, formatKept(next));
    },
    [kept, port],
  );
  const choose = useCallback(
    (stage: string, method: MergeMethod | null) => {
      const others = Object.fromEntries(Object.entries(kept?.merge ?? {}).filter(([key]) => key !== stage));
      setUnkept(undefined);
      keep({ merge: method === null ? others : { ...others, [stage]: method } }).catch((cause: unknown) =>
        setUnkept(messageOf(cause)),
      );
    },
    [keep, kept],
  );
  const unread = setting.failure;
  return {
    busy: busy || setting.busy || assembling,
    failure: failure ?? said(unread ?? broken),
    source,
    open,
    files: result?.files ?? NO_FILES,
    kept: kept ?? parseKept(null),
    assembled: assembled ?? null,
    again: () => {
      if (unread !== undefined) setting.again();
      again();
    },
    keep,
    choose,
    unkept,
  };
}

/** The same array each time: what rests on it is not done anew. */
const NO_FILES: readonly CheckedFile[] = [];

const said = (words: string | undefined): Text | null => (words === undefined ? null : { zh: words, en: words });

function* nothing(): Generator<void, null> {
  return null;
}
