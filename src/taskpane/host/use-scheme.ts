import { useCallback, useState } from "react";
import { SETTINGS } from "../../hosts/setting-keys";
import type { WorkbookPort } from "../../hosts/port";
import { readScheme, type SchemeFound } from "./read-scheme";
import { sheetOfChoice, type SchemeChoice } from "./scheme-choice";
import { messageOf, useReading } from "./use-reading";
import { useSheetVersion } from "./use-sheet-version";

export interface KeptScheme {
  /** What the workbook keeps or the user has just chosen comes to; undefined until it is read. */
  readonly found?: SchemeFound;
  readonly choice: SchemeChoice | null;
  /** Why the setting, or the scheme's sheet, could not be read. */
  readonly unread?: string;
  /** Why the choice could not be kept; it then holds until the pane is closed. */
  readonly unkept?: string;
  readonly choose: (choice: SchemeChoice) => void;
  readonly again: () => void;
}

/** The scheme chosen for the open workbook, kept in the workbook itself; one in a sheet is read again when it changes. */
export function useScheme(port: WorkbookPort): KeptScheme {
  const [chosen, setChosen] = useState<SchemeChoice | null>(null);
  const [unkept, setUnkept] = useState<string>();
  const kept = useReading(useCallback(() => port.setting(SETTINGS.scheme), [port]));
  const choice = chosen ?? kept.value ?? null;
  const version = useSheetVersion(port, choice === null ? null : sheetOfChoice(choice));
  const read = useCallback(
    async () => ({ choice, version, found: await readScheme(port, choice) }),
    [port, choice, version],
  );
  const { value, failure, again } = useReading(read);

  const choose = useCallback(
    (next: SchemeChoice) => {
      setChosen(next);
      setUnkept(undefined);
      port.keepSetting(SETTINGS.scheme, next).catch((cause: unknown) => setUnkept(messageOf(cause)));
    },
    [port],
  );
  const retry = useCallback(() => {
    kept.again();
    again();
  }, [kept, again]);
  const settled = value !== undefined && value.choice === choice && !(choice === null && kept.busy);
  return {
    found: settled ? value.found : undefined,
    choice,
    unread: (chosen === null ? kept.failure : undefined) ?? failure,
    unkept,
    choose,
    again: retry,
  };
}
