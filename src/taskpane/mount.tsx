import { createRoot } from "react-dom/client";
import type { WorkbookPort } from "../hosts/port";
import { leavePort } from "./host/of-port";
import { Pane } from "./pane";
import { Boundary } from "./shell/boundary";
import type { ThemeSource } from "./shell/theme";

export interface PaneOptions {
  /** Asks for the host's theme; without an answer the pane follows the system. High contrast always follows the system. */
  readonly theme?: ThemeSource;
}

/**
 * Puts the pane into an element (which gives it its size) on a workbook.
 * Returns what takes it away again.
 */
export function mountPane(element: HTMLElement, port: WorkbookPort, options: PaneOptions = {}): () => void {
  const root = createRoot(element);
  root.render(
    <Boundary language={port.language}>
      <Pane port={port} theme={options.theme} />
    </Boundary>,
  );
  return () => {
    root.unmount();
    leavePort(port);
  };
}
