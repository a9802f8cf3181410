import { readFileSync } from "node:fs";
import path from "node:path";
import type { FunctionEntry, Metadata } from "../../../scripts/build/metadata";

/** Where `npm run build` leaves the add-in. */
export const DIST = path.join(__dirname, "../../../dist");

export interface Bundle {
  readonly script: string;
  readonly metadata: Metadata;
  entry(id: string): FunctionEntry;
}

export function readBundle(dist = DIST): Bundle {
  const metadata = JSON.parse(readFileSync(path.join(dist, "functions.json"), "utf8")) as Metadata;
  return {
    script: readFileSync(path.join(dist, "functions.js"), "utf8"),
    metadata,
    entry(id) {
      const entry = metadata.functions.find((known) => known.id === id);
      if (entry === undefined) throw new Error(`functions.json knows no ${id}`);
      return entry;
    },
  };
}
