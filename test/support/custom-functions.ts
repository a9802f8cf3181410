/** The global that a host gives the functions; imported before them. */
class HostError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

Object.assign(globalThis, {
  CustomFunctions: { Error: HostError, ErrorCode: {}, associate: () => undefined },
});

/** An error cell as `#N/A: message`, anything else as it is. */
export const shown = (cell: unknown): unknown => (cell instanceof HostError ? `${cell.code}: ${cell.message}` : cell);

/** An error cell as its code alone. */
export const code = (cell: unknown): unknown => (cell instanceof HostError ? cell.code : cell);
