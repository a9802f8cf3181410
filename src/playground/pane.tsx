import { useEffect, useRef } from "react";
import type { WorkbookPort } from "../hosts/port";
import { mountPane } from "../taskpane/mount";

interface PaneProps {
  readonly port: WorkbookPort | null;
}

/** The task pane, the same as in Excel, for the workbook on the desk. */
export function Pane({ port }: PaneProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!port || !place.current) return;
    const element = place.current.appendChild(document.createElement("div"));
    element.className = "pane-root";
    const unmount = mountPane(element, port);
    return () => {
      element.remove();
      // React does not unmount a root while it renders another.
      setTimeout(unmount);
    };
  }, [port]);
  return <div ref={place} className="pane-place" />;
}
