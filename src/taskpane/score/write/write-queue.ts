import type { WorkbookPort } from "../../../hosts/port";
import type { CellValue } from "../../../workbook/model";
import { cellKey, type Spot } from "../sheet/slot";
import type { Done } from "./undo";
import { writeCell, type Written } from "./write-cell";

interface Job {
  readonly sheet: string;
  readonly spot: Spot;
  readonly seen: CellValue;
  readonly value: CellValue;
  readonly what: string;
  readonly told: ((written: Written) => void)[];
}

/**
 * Writes cells one after the other in the order they were asked for. While one is under way, keys that go on changing
 * the same cell come to one write of the last value; `onDone` hears of each write once.
 */
export class WriteQueue {
  private readonly waiting = new Map<string, Job>();
  private running = false;

  constructor(
    private readonly port: WorkbookPort,
    private readonly onDone: (done: Done) => void,
  ) {}

  /** Whether something is on its way to the sheet. */
  get isBusy(): boolean {
    return this.running;
  }

  /**
   * @param seen what the user sees in the cell
   * @param what what the cell is about, as one says it
   */
  write(sheet: string, spot: Spot, seen: CellValue, value: CellValue, what: string): Promise<Written> {
    return new Promise((resolve) => {
      const key = `${cellKey(spot)} ${sheet}`;
      const before = this.waiting.get(key);
      this.waiting.delete(key);
      const told = [...(before?.told ?? []), resolve];
      this.waiting.set(key, { sheet, spot, seen: before ? before.seen : seen, value, what, told });
      if (!this.running) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.running = true;
    for (let next = this.waiting.entries().next(); !next.done; next = this.waiting.entries().next()) {
      const [key, { sheet, spot, seen, value, what, told }] = next.value;
      this.waiting.delete(key);
      const written = await writeCell(this.port, sheet, spot, seen, value);
      if (written.ok)
        this.onDone({ place: { sheet, ...spot, rows: 1, columns: 1 }, before: written.before, after: value, what });
      for (const tell of told) tell(written);
    }
    this.running = false;
  }
}
