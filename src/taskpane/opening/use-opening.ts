import { useEffect, useState } from "react";
import type { WorkbookPort } from "../../hosts/port";
import type { Scheme } from "../../schemes/scheme";
import type { Fit } from "./fit";

/** What the pane opens on, and for which sheet; without a sheet where none was open or it took too long to look. */
export interface Opening extends Fit {
  readonly sheet?: string;
}

const OTHERWISE: Opening = { tab: "panel", step: "formulas" };
/** A workbook that does not answer in this time opens on the formulas. */
const PATIENCE = 1500;

/** Looks once at the open sheet, when there is a scheme to look with; null until it is known. */
export function useOpening(port: WorkbookPort, scheme: Scheme | undefined): Opening | null {
  const [opening, setOpening] = useState<Opening | null>(null);
  const wanted = scheme !== undefined && opening === null;
  useEffect(() => {
    if (!scheme || !wanted) return;
    let gone = false;
    const settle = (found: Opening) => {
      if (!gone) setOpening((before) => before ?? found);
    };
    const timer = setTimeout(() => settle(OTHERWISE), PATIENCE);
    look(port, scheme).then(settle, () => settle(OTHERWISE));
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [port, scheme, wanted]);
  return opening;
}

async function look(port: WorkbookPort, scheme: Scheme): Promise<Opening> {
  const place = await port.selection();
  const sheet = place && (await port.readSheet(place.sheet));
  if (!sheet) return OTHERWISE;
  const { fitOf } = await import("./fit");
  return { ...fitOf(sheet, scheme), sheet: sheet.name };
}
