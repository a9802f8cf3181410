import type { Frozen } from "../../../hosts/freeze";
import type { Notice } from "../../shell/notices";
import { boxToA1 } from "../../../workbook/address";
import { counted, texts } from "./texts";
import { refusalText } from "./write-results";

/** So many cells are named. */
const NAMED = 5;

/** What is said when formulas were frozen, or not. */
export function freezeNotice(frozen: Frozen): Notice {
  if (frozen.ok) return { intent: "success", text: counted.frozen(frozen.formulas) };
  if (frozen.reason === "unready") {
    const cells = frozen.unready.slice(0, NAMED).map(({ sheet, cell, shown }) => `${sheet}!${cell} ${shown}`.trim());
    const more = frozen.unready.length > NAMED ? " …" : "";
    return { intent: "warning", text: texts.unready, detail: cells.join("、") + more };
  }
  const at = `${frozen.at.sheet}!${boxToA1(frozen.at.box)}: ${refusalText(frozen.outcome)}`;
  if (frozen.left.length === 0) return { intent: "error", text: texts.freezeRefused, detail: at };
  const left = frozen.left.map(({ sheet, box, formula }) => `${sheet}!${boxToA1(box)} ${formula}`).join("、");
  return { intent: "error", text: texts.freezeHalf, detail: `${left}; ${at}` };
}
