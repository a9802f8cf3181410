import { useCallback, useState } from "react";
import type { WorkbookPort } from "../../../hosts/port";
import { useReading } from "../../host/use-reading";
import { DEFAULT_TRIGGER } from "./core/board";
import { SETTINGS } from "../../../hosts/setting-keys";

/** The spread from which an item is to be discussed, in percent points, kept in the workbook. */
export function useTrigger(port: WorkbookPort): { readonly trigger: number; readonly change: (value: number) => void } {
  const read = useCallback(() => port.setting(SETTINGS.consensusTrigger), [port]);
  const { value } = useReading(read);
  const [chosen, setChosen] = useState<number | null>(null);
  const change = useCallback(
    (next: number) => {
      setChosen(next);
      port
        .keepSetting(SETTINGS.consensusTrigger, next === DEFAULT_TRIGGER ? null : String(next))
        .catch(() => undefined);
    },
    [port],
  );
  return { trigger: chosen ?? triggerOf(value ?? null), change };
}

/** A trigger as it is kept; what is none is the default. */
export function triggerOf(text: string | null): number {
  const number = text === null || text.trim() === "" ? Number.NaN : Number(text);
  return number > 0 && number <= 100 ? number : DEFAULT_TRIGGER;
}
