import { useCallback, useEffect } from "react";
import type { WorkbookPort } from "../../../hosts/port";
import { SETTINGS } from "../../../hosts/setting-keys";
import type { Scheme } from "../../../schemes/scheme";
import { type Mappings, parseMappings } from "../../../workbook/layouts/mapping";
import { readRound } from "../../../workbook/round/read-round";
import type { Round } from "../../../workbook/round/round";
import { isRoundSheet } from "../../../workbook/round/words";
import { type Reading, useReading } from "../../host/use-reading";

/** What the workbook says around its score sheets. */
export interface Setup {
  readonly round: Round | null;
  readonly mappings: Mappings;
  readonly sheets: readonly string[];
}

/** Reads the round and what was pointed out about sheets; anew when the round's sheet changes. */
export function useSetup(port: WorkbookPort, scheme: Scheme): Reading<Setup> {
  const read = useCallback(async (): Promise<Setup> => {
    const sheets = (await port.sheets()).map(({ name }) => name);
    const own = sheets.find(isRoundSheet);
    const sheet = own === undefined ? null : await port.readSheet(own);
    const mappings = parseMappings((await port.setting(SETTINGS.mappings)) ?? "{}") ?? {};
    return { round: sheet && readRound(sheet, scheme).round, mappings, sheets };
  }, [port, scheme]);
  const reading = useReading(read);
  const { again } = reading;
  useEffect(() => {
    const following = port.onChange(({ sheet }) => {
      if (isRoundSheet(sheet)) again();
    });
    return () => void following.then((stop) => stop(), ignore);
  }, [port, again]);
  return reading;
}

/** A host that cannot tell of changes says so where the sheet itself is followed. */
const ignore = () => undefined;
