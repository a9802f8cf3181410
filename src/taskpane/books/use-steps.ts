import { useCallback } from "react";
import { type Reading, useReading } from "../host/use-reading";
import { Pacer } from "./pacer";

/** Runs work that yields between its steps, resting so that keys are answered meanwhile. Rejects when aborted. */
async function runSteps<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T> {
  const pacer = new Pacer();
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    await pacer.rest();
  }
}

/** Does stepwise work off the render whenever `make` is another function; the result of older work stays until then. */
export function useSteps<T>(make: () => Generator<void, T>): Reading<T> {
  return useReading(useCallback((signal: AbortSignal) => runSteps(make(), signal), [make]));
}
