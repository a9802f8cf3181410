import type { Budget } from "../budget";
import type { Package } from "../zip/package";
import { scanPart } from "./parts";

/** Undoes _xHHHH_, by which Excel keeps characters that XML cannot hold. */
export const unescapeText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/**
 * Collects the plain text of rich text: the t of its runs, without the readings (rPh) above Chinese or Japanese.
 * Feed it open, text and close; take() gives what was collected and starts anew.
 */
export class PlainText {
  private text = "";
  private inText = false;
  private inReading = false;

  open(name: string): void {
    if (name === "rPh") this.inReading = true;
    else if (name === "t") this.inText = !this.inReading;
  }
  add(text: string): void {
    if (this.inText) this.text += text;
  }
  close(name: string): void {
    if (name === "rPh") this.inReading = false;
    else if (name === "t") this.inText = false;
  }
  take(): string {
    const text = this.text;
    this.text = "";
    return text;
  }
}

/** The shared strings of a workbook, in order. */
export async function readSharedStrings(
  pack: Package,
  part: string | undefined,
  budget: Budget,
): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === undefined) return strings;
  const plain = new PlainText();
  await scanPart(pack, part, {
    open: (name) => plain.open(name),
    text: (text) => plain.add(text),
    close(name) {
      plain.close(name);
      if (name !== "si") return;
      budget.spend(1);
      strings.push(unescapeText(plain.take()));
    },
  });
  return strings;
}
