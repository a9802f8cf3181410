import { mountPane } from "../../../src/taskpane/mount";
import { SETTINGS } from "../../../src/hosts/setting-keys";
import { MemoryPort } from "../../support/memory-port";
import { categories, CATEGORY_SHEET, FAULT_SHEET, faults, sample, SHEET } from "../support/sample";

// The pane alone in a page, on a workbook in memory: ?lang=en&theme=dark&scheme=chongqing-2015
const query = new URLSearchParams(location.search);
const port = new MemoryPort(
  { [SHEET]: sample, [CATEGORY_SHEET]: categories, [FAULT_SHEET]: faults },
  query.get("lang") === "en" ? "en" : "zh",
);
const scheme = query.get("scheme");
if (scheme) port.settings.set(SETTINGS.scheme, scheme);
const theme = query.get("theme");
Object.assign(window, { port });
mountPane(document.getElementById("pane")!, port, theme === "dark" || theme === "light" ? { theme: () => theme } : {});
