import { useCallback, useEffect, useRef, useState } from "react";
import { Pacer } from "../../books/pacer";

export interface LongRun<Step, Result> {
  readonly state: "idle" | "running" | "done" | "cancelled";
  readonly steps: readonly Step[];
  readonly result: Result | null;
  readonly start: () => void;
  readonly cancel: () => void;
}

/**
 * Runs a generator in portions that leave the pane its breath, and can be cancelled between them. What it yielded and
 * returned is forgotten when `make` changes: it was about something else. `keep`: whether the steps are wanted.
 */
export function useLongRun<Step, Result>(
  make: () => Generator<Step, Result>,
  keep: (before: readonly Step[], step: Step) => readonly Step[],
): LongRun<Step, Result> {
  const [state, setState] = useState<LongRun<Step, Result>["state"]>("idle");
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [result, setResult] = useState<Result | null>(null);
  const control = useRef(new AbortController());
  useEffect(() => {
    setState("idle");
    setSteps([]);
    setResult(null);
    return () => control.current.abort("gone");
  }, [make]);

  const start = useCallback(() => {
    control.current.abort("gone");
    const own = (control.current = new AbortController());
    setState("running");
    setSteps([]);
    setResult(null);
    const run = async () => {
      const pacer = new Pacer();
      const generator = make();
      let found: readonly Step[] = [];
      for (let told = Date.now(); ; ) {
        await pacer.rest();
        if (own.signal.aborted) break;
        const { done, value } = generator.next();
        if (done) {
          setSteps(found);
          setResult(value);
          return setState("done");
        }
        found = keep(found, value);
        if (Date.now() - told < SHOWN_EVERY) continue;
        told = Date.now();
        setSteps(found);
      }
      if (own.signal.reason !== "gone") setState("cancelled");
    };
    void run();
  }, [make, keep]);
  const cancel = useCallback(() => control.current.abort("cancelled"), []);
  return { state, steps, result, start, cancel };
}

/** Milliseconds between two looks at the progress. */
const SHOWN_EVERY = 100;
