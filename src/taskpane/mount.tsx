import { createRoot } from "react-dom/client";
import type { WorkbookPort } from "../hosts/port";
import { Pane } from "./pane";
import { Boundary } from "./shell/boundary";
import type { ThemeName } from "./shell/theme";

export interface PaneOptions {
  /** The host's theme; without it the pane follows the system. High contrast always follows the system. */
  readonly theme?: ThemeName;
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
  return () => root.unmount();
}
