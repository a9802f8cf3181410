import { mountPane } from "../../../../src/taskpane/mount";
import { SETTINGS } from "../../../../src/hosts/setting-keys";
import { MemoryPort } from "../../../support/memory-port";
import { cellsOf, everyItem, madeSheet } from "../support/score-books";

// The pane alone in a page, on a reviewer's book in memory: ?lang=en&theme=dark
const query = new URLSearchParams(location.search);
const port = new MemoryPort(
  {
    评分: cellsOf(
      madeSheet(
        everyItem(50, {
          D5: 70,
          D6: null,
          D15: 47,
          D21: null,
          D28: 95,
          G28: "没有同行对比数据",
          F28: "市场占有率居前",
        }),
        "评分",
      ),
    ),
    评完: cellsOf(madeSheet(everyItem(50), "评完")),
    空表: {},
    说明: { A1: "评分须知", A2: "请逐项打分" },
    数字: { A1: "a", B1: 3, A2: "b", B2: 77, A3: "c", B3: 12, C1: 8, C2: 9, C3: 10 },
  },
  query.get("lang") === "en" ? "en" : "zh",
);
port.settings.set(SETTINGS.scheme, "chongqing-2015");
const theme = query.get("theme");
Object.assign(window, { port });
mountPane(document.getElementById("pane")!, port, theme === "dark" || theme === "light" ? { theme: () => theme } : {});
