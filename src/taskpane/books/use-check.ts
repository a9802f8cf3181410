import { useCallback, useEffect, useRef, useState } from "react";
import { usePort } from "../host/context";
import { ofPort } from "../host/of-port";
import { Checker, type Checked, type Job, type MakeOutcome, type Making, type Progress } from "./checker";
import type { Unsuccessful } from "./checker";
import { workTexts } from "./texts";

export interface Checking {
  /** A job is under way; `result` is then the last one's. */
  readonly busy: boolean;
  readonly progress: Progress | null;
  readonly result: Checked | null;
  /** Why the newest job has no result: cancelled, or failed. */
  readonly fault: Unsuccessful | null;
  readonly cancel: () => void;
  readonly again: () => void;
  /** Makes a workbook of what the job found, off the main thread as well. */
  readonly make: (making: Making) => Promise<MakeOutcome>;
}

/**
 * Recognises and checks off the main thread what `job` says, whenever it is another object (memoise it); null: nothing,
 * and what the asker's last job needed is forgotten; undefined: what is to be done is not known yet.
 * With `check: "none"` files are recognised alone. The result of an older job stays until the newer one has its own.
 * All views of a workbook share one checker: a view recognises nothing again that another has recognised.
 * @param asker for which kind of job: what the last one of each kind needed is kept
 */
export function useCheck(job: Job | null | undefined, asker: "open" | "files" | "panel"): Checking {
  const checker = ofPort(usePort(), makeChecker, endChecker);
  const [state, setState] = useState<Pick<Checking, "busy" | "result" | "fault">>(IDLE);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [round, setRound] = useState(0);
  const control = useRef<AbortController | null>(null);

  useEffect(() => {
    setProgress(null);
    if (job === null) checker.release(asker);
    if (!job) return setState(IDLE);
    let newest = true;
    const own = new AbortController();
    control.current = own;
    setState((before) => ({ ...before, busy: true, fault: null }));
    const hear = (told: Progress) => newest && setProgress(told);
    checker.run(job, { asker, signal: own.signal, progress: hear }).then((outcome) => {
      if (!newest) return;
      setState((before) => {
        if (outcome.ok) return { busy: false, result: outcome, fault: null };
        return { ...before, busy: false, fault: outcome.why === "superseded" ? null : outcome };
      });
    });
    // The job goes on for whoever asks next.
    return () => {
      newest = false;
    };
  }, [checker, job, asker, round]);

  const cancel = useCallback(() => control.current?.abort(), []);
  const again = useCallback(() => setRound((n) => n + 1), []);
  const make = useCallback(
    async (making: Making): Promise<MakeOutcome> => {
      if (!job) return { ok: false, why: "cancelled", message: workTexts.cancelled() };
      const own = new AbortController();
      control.current = own;
      return checker.make(job, making, { asker, signal: own.signal });
    },
    [checker, job, asker],
  );
  return { ...state, progress, cancel, again, make };
}

const makeChecker = () => new Checker();
const endChecker = (checker: Checker) => checker.close();
const IDLE = { busy: false, result: null, fault: null } as const;
