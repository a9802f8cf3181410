import type { Computed } from "./evaluate";
import { HostObject } from "./objects/object";
import type { Scalar } from "./sheet";

/** A custom function's call on its way to the dispatcher, as Excel sends it. */
export type Invoke = (message: string) => void;

const BUSY: Scalar = { error: "#BUSY!" };
/** Errors by the numbers in which the dispatcher gives them back. */
const CODES: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  10: "#NAME?",
};
/** Error cells are allowed as arguments. */
const ALLOW_ERRORS = 4;

/** Calls custom functions through office.js' own dispatcher and remembers their answers, as a calculation chain does. */
export class CustomFunctionCalls extends HostObject {
  private readonly answers = new Map<string, Computed>();
  private readonly pending = new Map<number, string>();
  private nextId = 1;

  constructor(
    private readonly invoke: Invoke,
    private readonly settled: () => void,
  ) {
    super();
  }

  /** The answer to a call: what is known, else #BUSY! until the dispatcher has answered. */
  call(name: string, args: readonly Computed[]): Computed {
    const sent = args.map((arg) => (Array.isArray(arg) ? arg.map((row) => row.map(toWire)) : toWire(arg)));
    const call = JSON.stringify([name, sent]);
    const known = this.answers.get(call);
    if (known !== undefined) return known;
    this.answers.set(call, BUSY);
    const id = this.nextId++;
    this.pending.set(id, call);
    this.invoke(JSON.stringify([id, name, sent, "Sheet1!A1", ALLOW_ERRORS]));
    return BUSY;
  }

  /** Forgets every answer, so that all is computed anew. */
  forget(): void {
    this.answers.clear();
  }

  SetInvocationResults(results: readonly { id: number; failed?: boolean; value: unknown; errorCode?: number }[]) {
    for (const { id, failed, value, errorCode } of results) {
      const call = this.pending.get(id);
      if (call === undefined) continue;
      this.pending.delete(id);
      this.answers.set(call, failed ? { error: CODES[errorCode ?? 7] ?? "#VALUE!" } : fromWire(value));
    }
    this.settled();
  }
  _SetOsfControlContainerReadyForCustomFunctions() {
    return null;
  }
}

const toWire = (value: Scalar | undefined): unknown =>
  typeof value === "object" ? { code: value.error, type: "CustomFunctionError" } : (value ?? null);

function fromWire(value: unknown): Computed {
  if (Array.isArray(value)) return value.map((row: unknown[]) => row.map((cell) => scalar(cell)));
  return scalar(value);
}

function scalar(value: unknown): Scalar {
  if (value === null || value === undefined) return 0;
  if (typeof value !== "object") return value as Scalar;
  const error = value as { code?: string; basicValue?: string };
  return { error: error.code ?? error.basicValue ?? "#VALUE!" };
}
