/** The codes a custom function may answer with, as Excel's runtime names them. */
const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** An error cell with words for the user: what Excel's runtime calls `CustomFunctions.Error`. */
export class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

export type Implementation = (...values: unknown[]) => unknown;

/** The global `CustomFunctions` that a functions bundle finds in Excel, and the functions it has handed over. */
export class CustomFunctionsRuntime {
  readonly Error = CustomFunctionsError;
  readonly ErrorCode = ERROR_CODES;
  readonly #implementations = new Map<string, Implementation>();

  associate = (id: string | Readonly<Record<string, Implementation>>, implementation?: Implementation): void => {
    const pairs = typeof id === "string" ? [[id, implementation] as const] : Object.entries(id);
    for (const [key, value] of pairs)
      if (typeof value === "function") this.#implementations.set(key.toUpperCase(), value);
  };

  implementation(id: string): Implementation | undefined {
    return this.#implementations.get(id.toUpperCase());
  }
}
