import { createContext, useCallback, useContext, useReducer } from "react";

/** What the pane remembers while it is open, whatever view comes and goes: which step of a tab was open. */
export type Session = Map<string, string>;

export const SessionContext = createContext<Session>(new Map());

/** A choice that outlives its component; `otherwise` until the user has chosen. */
export function useSession(key: string, otherwise: string): readonly [string, (value: string) => void] {
  const session = useContext(SessionContext);
  const [, show] = useReducer((count: number) => count + 1, 0);
  const choose = useCallback(
    (value: string) => {
      session.set(key, value);
      show();
    },
    [session, key],
  );
  return [session.get(key) ?? otherwise, choose];
}
