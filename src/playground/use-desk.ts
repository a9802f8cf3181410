import { type RefObject, useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Grid } from "../hosts/playground/grid";
import { playgroundPort } from "../hosts/playground/port";
import type { WorkbookPort } from "../hosts/port";
import type { Language, Text } from "../text/text";
import { Desk, type Notice } from "./desk";
import { texts } from "./texts";

/** Starts the grid in an element; rejects where it cannot. `refuse` is told what the grid does not take, and why. */
export type Start = (container: HTMLElement, refuse: (why: Text) => void) => Promise<Grid>;

export interface DeskState {
  readonly grid: Grid | null;
  readonly desk: Desk | null;
  /** The workbook on the desk; another workbook is another port, and whatever was known of the last goes with it. */
  readonly port: WorkbookPort | null;
  readonly notice: Notice | null;
  readonly notify: (notice: Notice | null) => void;
  readonly busy: boolean;
  /** Ends what runs, where it can be ended. */
  readonly cancel: (() => void) | null;
  /** Runs one action at a time; while one runs, others are passed over. */
  readonly work: (action: Action) => Promise<void>;
  /** The same for an action that ends when its signal says so. */
  readonly workUntil: (action: (desk: Desk, signal: AbortSignal) => Promise<Notice | null>) => Promise<void>;
}

type Action = (desk: Desk) => Promise<Notice | null>;

/** Starts the grid once, opens the sample round on it, and keeps what the page shows of both. */
export function useDesk(container: RefObject<HTMLElement | null>, language: Language, start: Start): DeskState {
  const [grid, setGrid] = useState<Grid | null>(null);
  const [desk, setDesk] = useState<Desk | null>(null);
  const [port, setPort] = useState<WorkbookPort | null>(null);
  const [notice, notify] = useState<Notice | null>(null);
  const [busy, setBusy] = useState(true);
  const [cancel, setCancel] = useState<(() => void) | null>(null);
  const working = useRef(false);

  const run = useCallback(
    async (started: Grid, onDesk: Desk, action: Action) => {
      if (working.current) return;
      working.current = true;
      setBusy(true);
      const before = started.book.opened;
      try {
        const result = await action(onDesk);
        if (result) notify(result);
      } finally {
        if (started.book.opened !== before) setPort(playgroundPort(started.book, language));
        working.current = false;
        setBusy(false);
      }
    },
    [language],
  );

  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || !container.current) return;
    begun.current = true;
    const refuse = (why: Text) => notify({ intent: "warning", texts: [why] });
    start(container.current, refuse).then(
      async (started) => {
        const fresh = new Desk(started.book);
        setGrid(started);
        setDesk(fresh);
        await run(started, fresh, async () => {
          const opened = await fresh.openRound();
          return opened.intent === "success" ? null : opened;
        });
      },
      (error: unknown) => {
        console.error(error);
        notify({ intent: "error", texts: [texts.notStarted] });
        setBusy(false);
      },
    );
  }, [container, start, run]);

  const work: DeskState["work"] = async (action) => {
    if (grid && desk) await run(grid, desk, action);
  };
  const workUntil: DeskState["workUntil"] = (action) =>
    work(async (onDesk) => {
      const controller = new AbortController();
      setCancel(() => () => controller.abort());
      try {
        return await action(onDesk, controller.signal);
      } finally {
        setCancel(null);
      }
    });
  return { grid, desk, port, notice, notify, busy, cancel, work, workUntil };
}

const nothing = () => () => undefined;

/** The name of the open workbook, and whether it has changes that are not saved. */
export function useDeskName(desk: Desk | null): { readonly name: string; readonly unsaved: boolean } {
  const subscribe = useCallback((changed: () => void) => (desk ? desk.onChange(changed) : nothing()), [desk]);
  const name = useSyncExternalStore(subscribe, () => desk?.name ?? "");
  const unsaved = useSyncExternalStore(subscribe, () => desk?.unsaved ?? false);
  return { name, unsaved };
}

/** Lets the browser ask before the page is left with changes that are not saved. */
export function useLeaveWarning(desk: Desk | null): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (desk?.unsaved) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [desk]);
}
