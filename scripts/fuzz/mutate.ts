import { LIMITS } from "../../src/workbook/limits";
import { openPackage } from "../../src/workbook/zip/package";
import { zip } from "../../src/workbook/zip/zip";
import type { Random } from "./random";

/** A workbook with something wrong in it: flipped bytes, a cut end, or parts whose XML was torn, doubled or swapped. */
export async function mutate(bytes: Uint8Array, random: Random): Promise<Uint8Array> {
  const way = random.below(20);
  if (way < 2) return flipped(bytes, random);
  if (way < 3) return cut(bytes, random);
  return way < 7 ? changed(bytes, random, tear) : changed(bytes, random, reword);
}

function flipped(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  for (let n = 1 + random.below(20); n > 0; n--) copy[random.below(copy.length)] = random.below(256);
  return copy;
}

function cut(bytes: Uint8Array, random: Random): Uint8Array {
  return random.below(2) === 0 ? bytes.slice(0, random.below(bytes.length)) : bytes.slice(random.below(200));
}

async function changed(bytes: Uint8Array, random: Random, change: typeof tear): Promise<Uint8Array> {
  const source = openPackage(bytes, LIMITS);
  const { names } = source;
  const parts: [string, string][] = [];
  for (const name of names) parts.push([name, new TextDecoder().decode((await source.bytes(name)) ?? undefined)]);
  for (let n = 1 + random.below(4); n > 0; n--) {
    const part = random.pick(parts);
    part[1] = change(part[1], random);
  }
  if (random.below(25) === 0) parts.splice(random.below(parts.length), 1);
  return zip(parts);
}

const STRANGE = [
  "<c",
  "</row>",
  "&lt;",
  "&#0;",
  "1e999",
  "-0",
  "__proto__",
  "＜",
  'r="A0"',
  't="e"',
  "A1:XFD1048576",
  "\u0000",
  "]]>",
  "=1+1",
  "99999999999999999999",
];

function tear(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const length = random.below(200);
  const piece = text.slice(at, at + length);
  switch (random.below(5)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return text.slice(0, at) + piece + piece + text.slice(at + length);
    case 2:
      return text.slice(0, at) + random.pick(STRANGE) + text.slice(at);
    case 3:
      return text.replace(/\d+/g, (digits) => (random.below(60) === 0 ? String(random.next() - 2 ** 31) : digits));
    default: {
      const other = random.below(text.length + 1);
      return text.slice(0, at) + text.slice(other, other + length) + text.slice(at + length);
    }
  }
}

const VALUES = [
  "",
  "0",
  "-1",
  "1e308",
  "100.5",
  "回避",
  "４５％",
  "#REF!",
  "TRUE",
  "=1+1",
  "领导",
  "4.1.1",
  "样例铝业有限公司",
  "合计",
];

/** Keeps the XML whole: other values in cells, cells and rows left out, doubled or in each other's place. */
function reword(text: string, random: Random): string {
  const often = 1 + random.below(40);
  const now = () => random.below(often * 10) === 0;
  switch (random.below(4)) {
    case 0:
      return text.replace(/<v>[^<]*<\/v>/g, (cell) => (now() ? `<v>${random.pick(VALUES)}</v>` : cell));
    case 1:
      return text.replace(/<c [^>]*?(?:\/>|>.*?<\/c>)/gs, (cell) => (now() ? random.pick(["", cell + cell]) : cell));
    case 2:
      return text.replace(/<row .*?<\/row>/gs, (row) => (now() ? random.pick(["", row + row]) : row));
    default:
      return text.replace(/(<t[^>]*>)[^<]*(<\/t>)/g, (cell, open, close) =>
        now() ? open + random.pick(VALUES) + close : cell,
      );
  }
}
