import { useCallback } from "react";
import type { WorkbookPort } from "../../../hosts/port";
import { SETTINGS } from "../../../hosts/setting-keys";
import { type Reading, useReading } from "../../host/use-reading";
import { type Kept, parseKept } from "./kept";

/** What the open workbook keeps of the panel's choices and of the sheets we wrote. */
export function useKept(port: WorkbookPort): Reading<Kept> {
  return useReading(useCallback(() => port.setting(SETTINGS.results).then(parseKept), [port]));
}
