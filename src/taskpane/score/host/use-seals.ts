import { useCallback, useState } from "react";
import type { WorkbookPort } from "../../../hosts/port";
import { SETTINGS } from "../../../hosts/setting-keys";
import { formatSeals, type KeptSeal, parseSeals } from "../../../workbook/seals";
import { useReading } from "../../host/use-reading";

export interface Seals {
  readonly kept: readonly KeptSeal[];
  readonly failure?: string;
  /** Keeps a seal in the place of the older one of its range's sheet and reviewer. Rejects where the host does. */
  readonly keep: (seal: KeptSeal) => Promise<void>;
}

/** The seals that the workbook keeps. */
export function useSeals(port: WorkbookPort): Seals {
  const read = useCallback(async () => parseSeals(await port.setting(SETTINGS.seals)), [port]);
  const { value, failure } = useReading(read);
  const [newer, setNewer] = useState<readonly KeptSeal[]>();
  const keep = useCallback(
    async (seal: KeptSeal) => {
      // Another pane may have kept its own in the meantime.
      const kept = parseSeals(await port.setting(SETTINGS.seals));
      const next = [...kept.filter((each) => !isSameSheet(each, seal)), seal];
      await port.keepSetting(SETTINGS.seals, formatSeals(next));
      setNewer(next);
    },
    [port],
  );
  return { kept: newer ?? value ?? [], failure, keep };
}

/** Whether two seals are of the same reviewer's scores on the same sheet. */
export const isSameSheet = (a: KeptSeal, b: Pick<KeptSeal, "sheet" | "reviewer">): boolean =>
  a.sheet === b.sheet && a.reviewer === b.reviewer;
