import { type DragEvent, useState } from "react";
import { type Collected, droppedFiles } from "../../books/collect-files";

/** Takes files and folders that are dropped on an element, and keeps them from what lies around it. */
export function useDropZone(onFiles: (collected: Promise<Collected>) => void) {
  const [depth, setDepth] = useState(0);
  const own = (event: DragEvent): boolean => {
    if (!event.dataTransfer.types.includes("Files")) return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return {
    over: depth > 0,
    handlers: {
      onDragEnter: (event: DragEvent) => void (own(event) && setDepth((n) => n + 1)),
      onDragLeave: (event: DragEvent) => void (own(event) && setDepth((n) => Math.max(0, n - 1))),
      onDragOver: (event: DragEvent) => void own(event),
      onDrop: (event: DragEvent) => {
        if (!own(event)) return;
        setDepth(0);
        onFiles(droppedFiles(event.dataTransfer));
      },
    },
  };
}
