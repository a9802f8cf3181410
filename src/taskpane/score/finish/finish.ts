import type { Finding } from "../../../checks/finding";
import type { WorkbookPort } from "../../../hosts/port";
import type { Scheme } from "../../../schemes/scheme";
import type { ScoreUnit } from "../../../scoring/score-cell";
import { a1, boxBetween, parseA1 } from "../../../workbook/address";
import type { Box, Sheet } from "../../../workbook/model";
import type { SheetReading } from "../../../workbook/score-book";
import type { KeptSeal } from "../../../workbook/seals";
import { messageOf } from "../../host/use-reading";
import type { Setup } from "../host/use-setup";
import { recogniseSheet } from "../sheet/recognise-sheet";
import { scoreSheet } from "../sheet/score-sheet";
import type { Spot } from "../sheet/slot";
import { cellAt } from "../sheet/standing";
import { writeCell } from "../write/write-cell";
import { findingsOn } from "./findings";
import { sealPlace, sealText } from "./seal-place";
import { codeOf, keptValues, rangeOf, sealUnit } from "./seal-range";

/** What is to be sealed, and how. */
export interface Finishing {
  readonly port: WorkbookPort;
  readonly scheme: Scheme;
  readonly setup: Setup;
  readonly sheet: string;
  readonly unit: ScoreUnit | null;
  readonly reviewer: string | null;
  /** The seal that is there already. */
  readonly before: KeptSeal | null;
  /** Whether warnings were looked at. */
  readonly withWarnings: boolean;
  /** Why a sealed sheet was changed. */
  readonly reason: string;
  readonly keep: (seal: KeptSeal) => Promise<void>;
}

export type Finished =
  /** Findings stand in the way; nothing was written. */
  | { readonly is: "checked"; readonly findings: readonly Finding[] }
  /** `unwritten`: the code is kept, but could not be put on the sheet. */
  | { readonly is: "sealed"; readonly seal: KeptSeal; readonly unwritten: boolean }
  /** The workbook could not be read. */
  | { readonly is: "failed"; readonly detail: string }
  /** The workbook did not keep the seal. */
  | { readonly is: "unkept"; readonly detail: string }
  | { readonly is: "gone" };

/** Checks a sheet as it is now and, where nothing stands in the way, seals its scores. Never throws. */
export async function finish(given: Finishing): Promise<Finished> {
  try {
    const sheet = await given.port.readSheet(given.sheet);
    if (!sheet) return { is: "gone" };
    const { scheme, setup } = given;
    const reading = recogniseSheet(sheet, scheme, setup.mappings);
    const scores = scoreSheet(sheet, reading, scheme, setup.round, given.unit);
    if (!scores) return { is: "gone" };
    const unit = sealUnit(scores, given.reviewer);
    const findings = findingsOn(sheet, reading, scheme, setup.round, scores, unit);
    const stops = findings.filter(
      ({ severity }) => severity === "error" || (severity === "warning" && !given.withWarnings),
    );
    if (stops.length > 0) return { is: "checked", findings };
    return await sealNow(given, sheet, reading, unit);
  } catch (cause) {
    return { is: "failed", detail: messageOf(cause) };
  }
}

async function sealNow(
  { port, before, reason, keep }: Finishing,
  sheet: Sheet,
  reading: SheetReading,
  { box, reviewer }: ReturnType<typeof sealUnit>,
): Promise<Finished> {
  const code = codeOf(sheet, box);
  const spot = ownSpot(sheet, before) ?? sealPlace(sheet, tableOf(reading));
  const written = await writeCell(port, sheet.name, spot, cellAt(sheet, spot)?.value ?? null, sealText(code));
  const values = keptValues(sheet, box);
  const earlier = before
    ? [...(before.earlier ?? []), { code: before.code, time: before.time, ...(reason !== "" && { reason }) }]
    : [];
  const seal: KeptSeal = {
    sheet: sheet.name,
    range: rangeOf(box),
    code,
    time: new Date().toISOString(),
    ...(reviewer !== null && { reviewer }),
    ...(written.ok && { at: a1(spot.row, spot.column) }),
    ...(values && { values }),
    ...(earlier.length > 0 && { earlier }),
  };
  try {
    await keep(seal);
  } catch (cause) {
    return { is: "unkept", detail: messageOf(cause) };
  }
  return { is: "sealed", seal, unwritten: !written.ok };
}

/** Where the older code still stands. */
function ownSpot(sheet: Sheet, before: KeptSeal | null): Spot | null {
  const spot = before?.at === undefined ? null : parseA1(before.at);
  return spot && before && cellAt(sheet, spot)?.value === sealText(before.code) ? spot : null;
}

/** All tables of the sheet with their headings. */
function tableOf({ tables }: SheetReading): Box {
  const boxes = tables.flatMap(({ header, body }) => [header, body]).filter(({ rows }) => rows > 0);
  const top = Math.min(...boxes.map(({ row }) => row));
  const left = Math.min(...boxes.map(({ column }) => column));
  const bottom = Math.max(...boxes.map(({ row, rows }) => row + rows - 1));
  const right = Math.max(...boxes.map(({ column, columns }) => column + columns - 1));
  return boxBetween(top, left, bottom, right);
}
