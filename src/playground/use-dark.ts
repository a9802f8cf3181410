import { useSyncExternalStore } from "react";

const preference = () => matchMedia("(prefers-color-scheme: dark)");

export const prefersDark = (): boolean => preference().matches;

/** Whether the system prefers dark; the pane follows it by itself. */
export const useDark = (): boolean => useSyncExternalStore(subscribe, prefersDark);

function subscribe(changed: () => void): () => void {
  const media = preference();
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}
