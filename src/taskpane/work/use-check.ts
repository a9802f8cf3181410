import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Checker, type Checked, type CheckOutcome, type Job, type Progress } from "./checker";

export interface Checking {
  /** A job is under way; `result` is then the last one's. */
  readonly busy: boolean;
  readonly progress: Progress | null;
  readonly result: Checked | null;
  /** Why the newest job has no result: cancelled, or failed. */
  readonly fault: Extract<CheckOutcome, { readonly ok: false }> | null;
  readonly cancel: () => void;
  readonly again: () => void;
}

/**
 * Recognises and checks off the main thread what `job` says, whenever it is another object (memoise it); null: nothing.
 * With `check: "none"` files are recognised alone. The result of an older job stays until the newer one has its own.
 */
export function useCheck(job: Job | null): Checking {
  const checker = useMemo(() => new Checker(), []);
  const [state, setState] = useState<Pick<Checking, "busy" | "result" | "fault">>(IDLE);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [round, setRound] = useState(0);
  const control = useRef<AbortController | null>(null);

  useEffect(() => () => checker.close(), [checker]);
  useEffect(() => {
    setProgress(null);
    if (!job) return setState(IDLE);
    let newest = true;
    const own = new AbortController();
    control.current = own;
    setState((before) => ({ ...before, busy: true, fault: null }));
    checker.run(job, { signal: own.signal, progress: (told) => newest && setProgress(told) }).then((outcome) => {
      if (!newest) return;
      setState((before) =>
        outcome.ok ? { busy: false, result: outcome, fault: null } : { ...before, busy: false, fault: outcome },
      );
    });
    return () => {
      newest = false;
    };
  }, [checker, job, round]);

  const cancel = useCallback(() => control.current?.abort(), []);
  const again = useCallback(() => setRound((n) => n + 1), []);
  return { ...state, progress, cancel, again };
}

const IDLE = { busy: false, result: null, fault: null } as const;
