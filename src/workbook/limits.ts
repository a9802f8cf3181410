/** What a file may ask for before it is refused. */
export interface Limits {
  readonly fileBytes: number;
  /** Parts in the package. */
  readonly entries: number;
  /** One part, and all parts together, unpacked. */
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** How far a part over 1 MiB may inflate. */
  readonly ratio: number;
  /** Cells, and columns described one by one, in the whole workbook. */
  readonly cells: number;
}

/** A sheet of a million cells takes some 50 MB; honest ones deflate to a hundredth at the very best. */
export const LIMITS: Limits = {
  fileBytes: 64 << 20,
  entries: 5000,
  entryBytes: 192 << 20,
  totalBytes: 320 << 20,
  ratio: 250,
  cells: 2_000_000,
};
