import { useCallback, useState } from "react";
import type { WorkbookPort } from "../../hosts/port";
import { messageOf, useReading } from "./use-reading";

/** Where the workbook keeps the id of the scheme it is judged by. */
export const SCHEME_SETTING = "scheme";

export interface KeptScheme {
  readonly busy: boolean;
  /** The id the workbook keeps or the user has just chosen; null where there is none: no scheme is ever assumed. */
  readonly id: string | null;
  /** Why the setting could not be read. */
  readonly unread?: string;
  /** Why the choice could not be kept; it then holds until the pane is closed. */
  readonly unkept?: string;
  readonly choose: (id: string) => void;
  readonly again: () => void;
}

/** The scheme chosen for the open workbook, kept in the workbook itself. */
export function useKeptScheme(port: WorkbookPort): KeptScheme {
  const read = useCallback(() => port.setting(SCHEME_SETTING), [port]);
  const { busy, value, failure, again } = useReading(read);
  const [chosen, setChosen] = useState<string | null>(null);
  const [unkept, setUnkept] = useState<string>();

  const choose = useCallback(
    (id: string) => {
      setChosen(id);
      setUnkept(undefined);
      port.keepSetting(SCHEME_SETTING, id).catch((cause: unknown) => setUnkept(messageOf(cause)));
    },
    [port],
  );
  return { busy, id: chosen ?? value ?? null, unread: failure, unkept, choose, again };
}
