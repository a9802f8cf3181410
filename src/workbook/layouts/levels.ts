import type { ProtoPart } from "./proto-part";

type Level = "category" | "item";

/**
 * Tells categories from items, and puts items under their categories: by what stands over what on the sheet, by known
 * criteria, by codes (4.1 over 4.1.1), or by maxima that add up. What nothing tells is an item.
 */
export function levelsOf(protos: readonly ProtoPart[]): Level[] {
  const byCode = codeLevels(protos);
  // A few names that known criteria have, too, say nothing of a sheet of others.
  const fitting = protos.map((proto) => (fits(proto) ? proto.known : null));
  const known = fitting.filter((each) => each !== null).length * 2 > protos.length;
  const sums = known || protos.some(({ over }) => over) ? null : bySums(protos);
  const told = protos.map((proto, i): Level | null =>
    proto.over ? "category" : ((known ? fitting[i]?.level : undefined) ?? byCode[i] ?? sums?.[i] ?? null),
  );
  const byDepth = depthLevels(protos, told);
  const uncoded = known && protos.every(({ code, over }) => code === null && !over) ? onlyLevel(fitting) : null;
  const levels = told.map((level, i) => level ?? byDepth.get(depthOf(protos[i])) ?? uncoded ?? "item");
  putUnder(protos, levels);
  return levels;
}

/** The level of all that is known, where it is one: a name among seven categories is one more. */
function onlyLevel(fitting: readonly ProtoPart["known"][]): Level | null {
  const levels = new Set(fitting.flatMap((each) => (each ? [each.level] : [])));
  return levels.size === 1 ? [...levels][0] : null;
}

/** A name that known criteria have at another depth of codes is another part of that name. */
const fits = ({ code, known }: ProtoPart): boolean =>
  known !== null && (code === null || codeDepth(code) === codeDepth(known.part.code));

const codeDepth = (code: string): number => code.split(".").length;
const depthOf = ({ code }: ProtoPart): number => (code === null ? 0 : codeDepth(code));

/** Parts whose codes are as deep as another's are of its level. */
function depthLevels(protos: readonly ProtoPart[], told: readonly (Level | null)[]): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>();
  protos.forEach((proto, i) => {
    const level = told[i];
    if (level && !proto.over && proto.code !== null && !levels.has(depthOf(proto))) levels.set(depthOf(proto), level);
  });
  return levels;
}

/** 4.1, 4 for 4.1.1. */
const codesOver = (code: string): string[] =>
  [...code.matchAll(/\./gu)].map(({ index }) => code.slice(0, index)).reverse();

function codeLevels(protos: readonly ProtoPart[]): (Level | null)[] {
  const codes = new Set(protos.map(({ code }) => code));
  const over = new Set([...codes].flatMap((code) => (code === null ? [] : codesOver(code))));
  return protos.map(({ code }) => {
    if (code === null) return null;
    if (over.has(code)) return "category";
    return codesOver(code).some((each) => codes.has(each)) ? "item" : null;
  });
}

/** 领导 100, 组织的领导 60, 社会责任 40: each category's maximum is the sum of those that follow, through to the end. */
function bySums(protos: readonly ProtoPart[]): Level[] | null {
  const points = protos.map(({ points }) => Math.round((points?.value ?? Number.NaN) * 1e6));
  if (protos.length < 3 || points.some(Number.isNaN)) return null;
  const levels: Level[] = [];
  let nested = false;
  while (levels.length < points.length) {
    const start = levels.length;
    let sum = 0;
    let end = start + 1;
    while (end < points.length && sum < points[start]) sum += points[end++];
    if (sum !== points[start] || end === start + 1) return null;
    levels.push("category", ...points.slice(start + 1, end).map((): Level => "item"));
    nested ||= end > start + 2;
  }
  return nested ? levels : null;
}

function putUnder(protos: readonly ProtoPart[], levels: readonly Level[]): void {
  const byCode = new Map<string, number>();
  const byCategory = new Map<unknown, number>();
  protos.forEach(({ code, known }, i) => {
    if (levels[i] !== "category") return;
    if (code !== null && !byCode.has(code)) byCode.set(code, i);
    if (known && !byCategory.has(known.category)) byCategory.set(known.category, i);
  });
  let last: number | null = null;
  protos.forEach((proto, i) => {
    if (levels[i] === "category") {
      last = i;
      return;
    }
    const over = codesOver(proto.code ?? "").find((code) => byCode.has(code));
    const known = proto.known ? byCategory.get(proto.known.category) : undefined;
    // A category with a code of its own does not take items whose codes are of another.
    const before = last !== null && (proto.code === null || protos[last].code === null) ? last : null;
    proto.under ??= (over === undefined ? known : byCode.get(over)) ?? before;
  });
}
