import { useCallback, useEffect, useRef, useState } from "react";
import type { Scheme } from "../../../../schemes/scheme";
import { sayRound } from "../../../../text/messages/round";
import type { Text } from "../../../../text/text";
import type { Round } from "../../../../workbook/round/round";
import { zip } from "../../../../workbook/zip/zip";
import { usePort } from "../../../host/context";
import { messageOf } from "../../../host/use-reading";
import { download } from "../../../host/download";
import { useNotify } from "../../../shell/notices";
import { roundTexts as texts } from "../texts";
import type { BookFile } from "./books-messages";
import { startBooks } from "./start-books";

export interface Books {
  readonly busy: boolean;
  readonly books: readonly BookFile[];
  /** Why some stages have no books. */
  readonly faults: readonly Text[];
  readonly make: () => void;
  readonly cancel: () => void;
  readonly save: (book: BookFile) => void;
  readonly saveAll: () => Promise<void>;
  /** Puts a book's score sheets into the open workbook. */
  readonly place: (book: BookFile) => Promise<void>;
}

/** Makes the books of a round, and hands them over: as downloads, or as sheets. */
export function useBooks(round: Round, scheme: Scheme): Books {
  const port = usePort();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const [books, setBooks] = useState<readonly BookFile[]>([]);
  const [faults, setFaults] = useState<readonly Text[]>([]);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  const forget = useCallback(() => {
    stop.current();
    setBusy(false);
    setBooks([]);
    setFaults([]);
  }, []);
  // Books of a round that has been changed since are not its books.
  useEffect(forget, [forget, round, scheme]);

  const make = useCallback(() => {
    forget();
    setBusy(true);
    stop.current = startBooks({ round, scheme }, (answered) => {
      if (answered.kind === "book") return setBooks((made) => [...made, answered.book]);
      setBusy(false);
      stop.current();
      if (answered.kind === "done") setFaults(answered.faults.map(sayRound));
      else notify({ intent: "error", text: texts.notMade, detail: answered.detail });
    });
  }, [forget, round, scheme, notify]);

  const saveAll = useCallback(async () => {
    try {
      download(`${texts.zip.zh}.zip`, await zip(books.map(({ file, bytes }) => [file, bytes] as const)));
    } catch (cause) {
      notify({ intent: "error", text: texts.notMade, detail: messageOf(cause) });
    }
  }, [books, notify]);
  const place = useCallback<Books["place"]>(
    async ({ sheets, file }) => {
      setBusy(true);
      try {
        const stem = file.replace(/\.xlsx$/u, "").replace(/^.*-/u, "");
        for (const sheet of sheets ?? []) {
          const outcome = await port.addSheet({ ...sheet, name: `${stem} ${sheet.name}` });
          if (!outcome.ok)
            return notify({
              intent: "error",
              text: texts.notPlaced,
              detail: `${sheet.name} ${"detail" in outcome ? outcome.detail : ""}`,
            });
        }
        notify({ intent: "success", text: texts.placed, detail: file });
      } catch (cause) {
        notify({ intent: "error", text: texts.notPlaced, detail: messageOf(cause) });
      } finally {
        setBusy(false);
      }
    },
    [port, notify],
  );
  const save = useCallback(({ file, bytes }: BookFile) => download(file, bytes), []);
  const cancel = forget;
  return { busy, books, faults, make, cancel, save, saveAll, place };
}
