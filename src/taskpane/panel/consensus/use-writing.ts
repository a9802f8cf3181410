import { useCallback, useState } from "react";
import type { Outcome, Place, WorkbookPort } from "../../../hosts/port";
import type { Scheme } from "../../../schemes/scheme";
import type { Round } from "../../../workbook/round/round";
import { messageOf } from "../../host/use-reading";
import { useNotify } from "../../shell/notices";
import type { Board } from "./core/board";
import { consensusList, consensusSheet } from "./core/consensus-sheet";
import { draftKey, type Drafts, isTyped } from "./core/drafts";
import type { WritePlan } from "./core/targets";
import { consensusTexts as texts, saying } from "./texts";
import { type InTheWay, writeAgreed } from "./write-agreed";

export interface Writing {
  readonly busy: boolean;
  /** What waits for the user's word, because cells in its way are filled. */
  readonly pending: { readonly board: Board; readonly plan: WritePlan; readonly cells: readonly InTheWay[] } | null;
  /** Writes to the agreed column of the open workbook. */
  readonly write: (board: Board, plan: WritePlan, overwrite?: boolean) => Promise<void>;
  /** Makes a sheet of its own. */
  readonly make: (board: Board) => Promise<void>;
  readonly cancel: () => void;
}

interface Given {
  readonly port: WorkbookPort;
  readonly scheme: Scheme;
  readonly round: Round | null;
  /** All boards of the stage: a stage of one mark has one sheet for all. */
  readonly boards: readonly Board[];
  readonly drafts: Drafts;
  /** Called with the keys of the drafts that stand in a sheet now. */
  readonly onWritten: (keys: readonly string[]) => void;
}

/** Writes what the panel agreed on, and tells how it went; drafts that are written are let go. */
export function useWriting({ port, scheme, round, boards, drafts, onWritten }: Given): Writing {
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const [pending, setPending] = useState<Writing["pending"]>(null);

  const failed = useCallback(
    (outcome: Exclude<Outcome, { readonly ok: true }>, written = 0) => {
      const detail = "detail" in outcome ? outcome.detail : "";
      const partly = written > 0 ? saying.partly(written) : { zh: "", en: "" };
      const text = { zh: texts.notWritten.zh + partly.zh, en: `${texts.notWritten.en} ${partly.en}`.trim() };
      notify({ intent: "error", text, detail: `${outcome.reason} ${detail}`.trim() });
    },
    [notify],
  );
  const during = useCallback(
    async (work: () => Promise<void>) => {
      setBusy(true);
      setPending(null);
      try {
        await work();
      } catch (cause) {
        notify({ intent: "error", text: texts.notWritten, detail: messageOf(cause) });
      } finally {
        setBusy(false);
      }
    },
    [notify],
  );
  const done = useCallback(
    (text: typeof texts.written | typeof texts.made, place: Place) => {
      const show = {
        label: texts.show,
        run: () => void port.select({ ...place, rows: 1, columns: 1 }).catch(() => false),
      };
      notify({ intent: "success", text, detail: place.sheet, action: show });
    },
    [port, notify],
  );

  const write = useCallback<Writing["write"]>(
    (board, plan, overwrite = false) =>
      during(async () => {
        const result = await writeAgreed(port, plan.targets, overwrite);
        if (result.kind === "filled") setPending({ board, plan, cells: result.cells });
        else if (result.kind === "failed") failed(result.outcome, result.written);
        else {
          const lost = new Set(plan.reasonless.map(({ part }) => part.key));
          onWritten(
            plan.parts
              .filter((part) => !lost.has(part))
              .map((part) => draftKey(board.stage.key, board.applicant, part)),
          );
          done(texts.written, result.first);
        }
      }),
    [port, during, failed, done, onWritten],
  );
  const make = useCallback<Writing["make"]>(
    (board) =>
      during(async () => {
        const draftsOf = (own: Board) => {
          const fields = new Set(own.rows.filter((row) => isTyped(own, row)).map((row) => row.part.key));
          return (part: string) =>
            fields.has(part) ? drafts[draftKey(own.stage.key, own.applicant, part)] : undefined;
        };
        const single = board.rows.every(({ part }) => part.level === "whole");
        const own = single ? boards : [board];
        const agreed = own.map((each) => ({ board: each, draftOf: draftsOf(each) }));
        const sheet = single
          ? consensusList(board.stage, agreed, scheme, round)
          : consensusSheet(agreed[0], scheme, round);
        const outcome = await port.addSheet(sheet);
        if (!outcome.ok) return failed(outcome);
        onWritten(
          own.flatMap((each) =>
            each.rows
              .filter((row) => isTyped(each, row))
              .map(({ part }) => draftKey(each.stage.key, each.applicant, part.key)),
          ),
        );
        await port.select({ ...outcome.place, rows: 1, columns: 1 });
        done(texts.made, outcome.place);
      }),
    [port, scheme, round, boards, drafts, during, failed, done, onWritten],
  );
  const cancel = useCallback(() => setPending(null), []);
  return { busy, pending, write, make, cancel };
}
