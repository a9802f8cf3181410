import { useCallback, useMemo } from "react";
import type { WorkbookPort } from "../../../hosts/port";
import type { Round, Seal } from "../../../workbook/round/round";
import { parseSeals, SEALS } from "../../../workbook/seals";
import { useReading } from "../../host/use-reading";

/** The sealed ranges of the open workbook: those that the round records, and those sealed in the pane. */
export function useSealedRanges(port: WorkbookPort, round: Round | null): readonly Seal[] {
  const read = useCallback(() => port.setting(SEALS), [port]);
  const { value } = useReading(read);
  return useMemo(
    () => [...(round?.seals ?? []), ...parseSeals(value ?? null).map((seal) => ({ ...seal, file: null }))],
    [round, value],
  );
}
