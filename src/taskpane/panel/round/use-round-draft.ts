import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkbookPort } from "../../../hosts/port";
import type { Scheme } from "../../../schemes/scheme";
import type { Sheet } from "../../../workbook/model";
import { readRound, type RoundReading } from "../../../workbook/round/read-round";
import { messageOf, useReading } from "../../host/use-reading";
import { useNotify } from "../../shell/notices";
import { SETTINGS } from "../../../hosts/setting-keys";
import { draftOf, EMPTY_DRAFT, isEmpty, parseDraft, type RoundDraft } from "./core/draft";
import { findRoundSheet } from "./find-round-sheet";
import { roundTexts as texts } from "./texts";

/** So many milliseconds after the last key the draft is kept in the workbook. */
const QUIET = 600;

export interface RoundSource {
  /** Null where the workbook has no sheet 评审设置. */
  readonly sheet: Sheet | null;
  readonly reading: RoundReading | null;
  readonly kept: RoundDraft | null;
}

export interface RoundEditing {
  readonly busy: boolean;
  readonly failure?: string;
  readonly source: RoundSource | null;
  readonly draft: RoundDraft;
  /** Something was typed that the sheet does not have. */
  readonly changed: boolean;
  readonly change: (part: Partial<RoundDraft>) => void;
  /** Forgets what was typed and reads the sheet again. */
  readonly discard: () => void;
  readonly again: () => void;
}

/** The round of the open workbook while it is edited: read from its sheet, or from what was typed and not yet written. */
export function useRoundDraft(port: WorkbookPort, scheme: Scheme): RoundEditing {
  const notify = useNotify();
  const read = useCallback(() => readSource(port, scheme), [port, scheme]);
  const { value: source, busy, failure, again } = useReading(read);
  const [typed, setTyped] = useState<RoundDraft | null>(null);
  const newest = useRef<RoundDraft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const base = source?.kept ?? (source?.reading?.round ? draftOf(source.reading.round, scheme) : EMPTY_DRAFT);
  const draft = typed ?? base;

  const keep = useCallback(() => {
    clearTimeout(timer.current);
    const last = newest.current;
    newest.current = null;
    if (!last) return;
    port.keepSetting(SETTINGS.roundDraft, isEmpty(last) ? null : JSON.stringify(last)).catch((cause: unknown) => {
      notify({ intent: "warning", text: texts.unkept, detail: messageOf(cause) });
    });
  }, [port, notify]);
  useEffect(() => keep, [keep]);

  const current = useRef(draft);
  current.current = draft;
  const change = useCallback<RoundEditing["change"]>(
    (part) => {
      const next = { ...current.current, ...part };
      current.current = next;
      newest.current = next;
      setTyped(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, QUIET);
    },
    [keep],
  );
  const discard = useCallback(() => {
    clearTimeout(timer.current);
    newest.current = null;
    port
      .keepSetting(SETTINGS.roundDraft, null)
      .catch(() => undefined)
      .finally(() => {
        setTyped(null);
        again();
      });
  }, [port, again]);
  const changed = typed !== null || (source?.kept ?? null) !== null;
  return { busy, failure, source: source ?? null, draft, changed, change, discard, again };
}

async function readSource(port: WorkbookPort, scheme: Scheme): Promise<RoundSource> {
  const [sheet, kept] = await Promise.all([findRoundSheet(port), port.setting(SETTINGS.roundDraft)]);
  return { sheet, reading: sheet ? readRound(sheet, scheme) : null, kept: parseDraft(kept) };
}
