import { useCallback, useMemo, useState } from "react";
import type { WorkbookPort } from "../../../hosts/port";
import { SETTINGS } from "../../../hosts/setting-keys";
import { type Assembled, assemble } from "../../../reports/assemble";
import type { CheckedFile } from "../../../checks/report";
import type { MergeMethod, Scheme } from "../../../schemes/scheme";
import { messageOf, useReading } from "../../host/use-reading";
import type { Job } from "../../work/checker";
import { useCheck } from "../../work/use-check";
import { useOpenWorkbook } from "../../work/use-open-workbook";
import { formatKept, type Kept, parseKept } from "./kept";

/** The name under which the open workbook's own sheets are read. */
export const OPEN = "（打开的工作簿）";

export interface Results {
  readonly busy: boolean;
  readonly failure?: string;
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

/** The round as the open workbook has it, judged anew whenever it changes. Our own result sheets are left out. */
export function useResults(port: WorkbookPort, scheme: Scheme): Results {
  const { open, failure, busy: reading, again } = useOpenWorkbook(port);
  const readKept = useCallback(() => port.setting(SETTINGS.results).then(parseKept), [port]);
  const setting = useReading(readKept);
  const [changed, setChanged] = useState<Kept | null>(null);
  const [unkept, setUnkept] = useState<string>();
  const kept = changed ?? setting.value ?? null;

  // What is merged how does not change what is read.
  const own = kept?.sheets;
  const job = useMemo((): Job | null => {
    if (!open || !own) return null;
    const sheets = open.book.sheets.filter(({ name }) => !own.includes(name));
    const file = { file: OPEN, sha256: "", book: { ...open.book, sheets }, mappings: open.mappings };
    return { scheme, files: [file], given: null, check: "none" };
  }, [open, scheme, own]);
  const { result, fault, busy: checking, again: checkAgain } = useCheck(job);
  const merge = kept?.merge;
  const assembled = useMemo(
    () => (result && merge ? assemble(scheme, result.files, result.round, merge) : null),
    [result, scheme, merge],
  );

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
  return {
    busy: reading || checking || setting.busy,
    failure: failure ?? setting.failure ?? fault?.message[port.language],
    files: result?.files ?? [],
    kept: kept ?? parseKept(null),
    assembled,
    again: () => (fault ? checkAgain() : again()),
    keep,
    choose,
    unkept,
  };
}
