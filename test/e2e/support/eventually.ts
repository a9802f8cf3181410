const PATIENCE = 20_000;
const STEP = 50;

/** Reads until the check passes; after twenty seconds the check has the last word. */
export async function eventually<T>(read: () => Promise<T>, check: (value: T) => void): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    try {
      check(await read());
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, STEP));
    }
  }
  check(await read());
}
