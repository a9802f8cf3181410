import { createContext, useCallback, useContext, useState } from "react";

/** What the pane remembers while it is open, whatever view comes and goes: which step of a tab was open. */
export type Session = Map<string, string>;

export const SessionContext = createContext<Session>(new Map());

/** A choice that outlives its component; `otherwise` until the user has chosen. */
export function useSession(key: string, otherwise: string): readonly [string, (value: string) => void] {
  const session = useContext(SessionContext);
  const [chosen, setChosen] = useState(session.get(key));
  const choose = useCallback(
    (value: string) => {
      session.set(key, value);
      setChosen(value);
    },
    [session, key],
  );
  return [chosen ?? otherwise, choose];
}
