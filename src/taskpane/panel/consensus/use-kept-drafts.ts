import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkbookPort } from "../../../hosts/port";
import { useNotify } from "../../shell/notices";
import { messageOf } from "../../host/use-reading";
import { SETTINGS } from "../../../hosts/setting-keys";
import { type Draft, type Drafts, formatDrafts, parseDrafts, withDraft } from "./core/drafts";
import { consensusTexts as texts } from "./texts";

/** So many milliseconds after the last key the drafts are kept in the workbook. */
const QUIET = 600;

export interface KeptDrafts {
  readonly drafts: Drafts;
  readonly put: (changes: Readonly<Record<string, Draft | null>>) => void;
}

/** What is typed and not written yet, kept in the workbook's settings: it outlives the pane. */
export function useKeptDrafts(port: WorkbookPort): KeptDrafts {
  const notify = useNotify();
  const [drafts, setDrafts] = useState<Drafts>({});
  const newest = useRef<Drafts | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keep = useCallback(() => {
    clearTimeout(timer.current);
    if (!newest.current) return;
    const text = formatDrafts(newest.current);
    newest.current = null;
    port.keepSetting(SETTINGS.consensusDrafts, text).catch((cause: unknown) => {
      notify({ intent: "warning", text: texts.unkept, detail: messageOf(cause) });
    });
  }, [port, notify]);

  useEffect(() => {
    let gone = false;
    port.setting(SETTINGS.consensusDrafts).then(
      // What was typed before the answer came counts more.
      (text) => !gone && setDrafts((typed) => ({ ...parseDrafts(text), ...typed })),
      () => undefined,
    );
    return () => {
      gone = true;
      keep();
    };
  }, [port, keep]);

  const put = useCallback<KeptDrafts["put"]>(
    (changes) => {
      setDrafts((before) => {
        let next = before;
        for (const [key, draft] of Object.entries(changes)) next = withDraft(next, key, draft);
        newest.current = next;
        return next;
      });
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, QUIET);
    },
    [keep],
  );
  return { drafts, put };
}
