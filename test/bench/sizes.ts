import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** Kilobytes of the built files, gzipped as a server sends them, with the aim for each. */
export function sizes(): readonly (readonly [file: string, kilobytes: number, aim: number | null])[] {
  const of = (file: string) =>
    existsSync(file) ? gzipSync(readFileSync(file), { level: 9 }).length / 1000 : Number.NaN;
  return [
    ["functions.js", of("dist/functions.js"), 40],
    ["taskpane.js", of("dist/taskpane.js"), 250],
    ["playground.js", of("dist/playground/playground.js"), null],
  ];
}
