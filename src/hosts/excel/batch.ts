/** Whether the host has a version of the ExcelApi requirement set beyond the 1.12 that the manifest demands. */
export const supports = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

/** Runs a batch of readings. It waits while the user edits a cell, instead of failing. */
export const reading = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run({ delayForCellEdit: true }, batch);

/** The code of an error of Office.js; undefined for any other. */
export const codeOf = (error: unknown): string | undefined => (error as { code?: string } | null)?.code;

/** The code for a sheet, or anything else asked for by name, that is not there. */
export const NOT_FOUND = "ItemNotFound";

/** Whether a request or its answer was larger than the host takes: 5 MB in Excel on the web. */
export const isTooLarge = (error: unknown): boolean =>
  /^(Request|Response)PayloadSizeLimitExceeded$/.test(codeOf(error) ?? "");

/**
 * Cells handed over in one request: 100 bytes and more for each still lie far below 5 MB. Where cells are longer than
 * that, the band is halved until the host takes it.
 */
export const BAND_CELLS = 20_000;

/** Does the work for `rows` rows in bands of at most `most`, halving a band that is too large for the host. */
export async function inBands(
  rows: number,
  most: number,
  work: (first: number, count: number) => Promise<void>,
): Promise<void> {
  for (let first = 0, size = Math.max(1, most); first < rows; ) {
    const count = Math.min(size, rows - first);
    try {
      await work(first, count);
      first += count;
    } catch (error) {
      if (!isTooLarge(error) || count === 1) throw error;
      size = Math.ceil(count / 2);
    }
  }
}
