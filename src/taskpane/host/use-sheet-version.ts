import { useEffect, useState } from "react";
import type { WorkbookPort } from "../../hosts/port";
import { keepFollowing } from "./use-selection";

/**
 * Goes up when a sheet has to be read again: a cell of it has changed, or the user has come to another sheet and the
 * sheet is there no longer (or again): hosts do not tell of a new name.
 */
export function useSheetVersion(port: WorkbookPort, sheet: string | null): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    if (sheet === null) return;
    const changed = () => setVersion((n) => n + 1);
    const stop = keepFollowing(
      port.onChange((place) => place.sheet === sheet && changed()),
      () => undefined,
    );
    let last: string | null = null;
    let present: boolean | null = null;
    const look = async () => {
      const found = (await port.sheets()).some(({ name }) => name === sheet);
      if (present !== null && found !== present) changed();
      present = found;
    };
    const moved = keepFollowing(
      port.onSelection((place) => {
        if (place.sheet === last) return;
        last = place.sheet;
        look().catch(() => undefined);
      }),
      () => undefined,
    );
    look().catch(() => undefined);
    return () => {
      stop();
      moved();
    };
  }, [port, sheet]);
  return version;
}
