import { type Reason, say } from "../text/messages";
import { CellError, type ErrorCode, isRow, type Result, toHost } from "./host";

/** A call that fails as a whole: its scheme, an option or the shapes. */
export class Failure {
  constructor(
    readonly reason: Reason,
    readonly code: ErrorCode = "#VALUE!",
  ) {}
}

/**
 * The door of every function: runs the body, encodes what it gives, and lets no exception out. A failure is one error
 * cell with its message.
 */
export function answer(body: () => Result | Failure): unknown[][] {
  let result: Result | Failure;
  try {
    result = body();
  } catch (error) {
    result = new Failure({ code: "unexpected-failure", params: { detail: String(error) } });
  }
  if (!(result instanceof Failure) && !result.some((row) => !isRow(row) || row.length > 0))
    result = new Failure({ code: "nothing-given", params: { what: RANGE } });
  return toHost(result instanceof Failure ? [new CellError(result.code, say(result.reason))] : result);
}

const RANGE = { zh: "分数区域", en: "the range of scores" };
