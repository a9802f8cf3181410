import { useSyncExternalStore } from "react";
import type { WorkbookPort } from "../../hosts/port";
import { ofPort } from "../host/of-port";
import { FileStore, type FilesState } from "./file-store";

export type Files = FilesState & Pick<FileStore, "add" | "cancel" | "remove" | "clear" | "map">;

const makeStore = (port: WorkbookPort) => new FileStore(port);
const endReading = (store: FileStore) => store.cancel();

/**
 * The files that were dropped beside the open workbook. They outlast the views: every view sees the same ones, and a
 * reading goes on while another tab is open.
 */
export function useFiles(port: WorkbookPort): Files {
  const store = ofPort(port, makeStore, endReading);
  const state = useSyncExternalStore(store.subscribe, () => store.state);
  const { add, cancel, remove, clear, map } = store;
  return { ...state, add, cancel, remove, clear, map };
}
