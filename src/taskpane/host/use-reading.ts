import { useCallback, useEffect, useState } from "react";

/** What is known of something that has to be read. `busy`: a newer reading is under way, `value` is the last one. */
export interface Reading<T> {
  readonly busy: boolean;
  readonly value?: T;
  readonly failure?: string;
  readonly again: () => void;
}

/**
 * Reads when `read` changes, and on demand. The newest reading wins whatever order answers come in; a reading that is
 * no longer wanted learns it from its signal. A failure is kept as its words and never thrown.
 */
export function useReading<T>(read: (signal: AbortSignal) => Promise<T>): Reading<T> {
  const [state, setState] = useState<{ busy: boolean; value?: T; failure?: string }>({ busy: true });
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((n) => n + 1), []);

  useEffect(() => {
    const control = new AbortController();
    const settle = (next: { value?: T; failure?: string }) => {
      if (!control.signal.aborted) setState({ busy: false, ...next });
    };
    setState((before) => ({ ...before, busy: true }));
    Promise.resolve()
      .then(() => read(control.signal))
      .then(
        (value) => settle({ value }),
        (cause: unknown) => settle({ failure: messageOf(cause) }),
      );
    return () => control.abort();
  }, [read, round]);

  return { ...state, again };
}

export const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
