import { type DragEvent, useState } from "react";

/** Takes files that are dropped on an element; `over` while some hang above it. */
export function useDrop(onFiles: (files: readonly File[]) => void) {
  const [depth, setDepth] = useState(0);
  const carries = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  return {
    over: depth > 0,
    handlers: {
      onDragEnter: (event: DragEvent) => {
        if (carries(event)) setDepth((n) => n + 1);
      },
      onDragLeave: (event: DragEvent) => {
        if (carries(event)) setDepth((n) => Math.max(0, n - 1));
      },
      // Without this the browser would leave the page for the file.
      onDragOver: (event: DragEvent) => {
        if (carries(event)) event.preventDefault();
      },
      onDrop: (event: DragEvent) => {
        if (!carries(event)) return;
        event.preventDefault();
        setDepth(0);
        onFiles([...event.dataTransfer.files]);
      },
    },
  };
}
