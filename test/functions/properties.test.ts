import { code, shown } from "../support/custom-functions";
import fc from "fast-check";
import * as face from "./every-function";

// An independent calculation: decimals as BigInt over a power of ten, nothing of src/exact.
const PLACES = 40;
const SCALE = 10n ** BigInt(PLACES);
function scaled(x: number): bigint {
  const [mantissa, exponent = "0"] = String(x).split("e");
  const [whole, part = ""] = mantissa.split(".");
  const places = part.length - Number(exponent);
  return BigInt(whole + part) * 10n ** BigInt(PLACES - places);
}
/** A scaled whole number as the double that its decimal text reads as. */
function reads(n: bigint): number {
  const digits = (n < 0n ? -n : n).toString().padStart(PLACES + 1, "0");
  return Number(`${n < 0n ? "-" : ""}${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`);
}
/** Whole millionths, half up. */
const millionths = (n: bigint): bigint => (n + SCALE / 2_000_000n) / (SCALE / 1_000_000n);

const typed = (most: number) => fc.integer({ min: 0, max: most * 1000 }).map((n) => n / 1000);
const noisy = (most: number) => fc.double({ min: 1e-6, max: most, noNaN: true });
const score = (most: number) =>
  fc.oneof(
    typed(most),
    noisy(most),
    fc.constantFrom(...[400, 500, 499.999999, 499.99999999999994, 60].filter((x) => x <= most)),
  );
const applicant = fc.record({ document: score(1000), site: score(1000), defence: score(100) });
const column = <K extends string>(rows: readonly Record<K, number>[], key: K) => rows.map((row) => [row[key]]);
const SCHEME = [["重庆2015"]];

const combined = (rows: readonly { document: number; site: number; defence: number }[]) =>
  face
    .combine(SCHEME, column(rows, "document"), column(rows, "site"), column(rows, "defence"))
    .map(([x]) => x as number);

describe("against an independent calculation in big decimals", () => {
  it("COMBINE is the double nearest to 0.2·document + 0.8·site + defence", () => {
    fc.assert(
      fc.property(fc.array(applicant, { minLength: 1, maxLength: 8 }), (rows) => {
        const exact = rows.map((r) => (2n * scaled(r.document) + 8n * scaled(r.site)) / 10n + scaled(r.defence));
        expect(combined(rows)).toEqual(exact.map(reads));
      }),
      { numRuns: 500 },
    );
  });

  it("RANK of composites orders and ties by their exact millionths", () => {
    fc.assert(
      fc.property(fc.array(applicant, { minLength: 1, maxLength: 12 }), (rows) => {
        const keys = combined(rows).map((x) => millionths(scaled(x)));
        const places = keys.map((key) => 1 + keys.filter((other) => other > key).length);
        expect(face.rank(combined(rows).map((x) => [x]))).toEqual(places.map((p) => [p]));
      }),
      { numRuns: 500 },
    );
  });

  it("GATE passes 500 exactly when the score in millionths does", () => {
    fc.assert(
      fc.property(applicant, ({ document, site }) => {
        const least = (x: number) => millionths(scaled(x)) / 1_000_000n;
        const both = least(document) < least(site) ? least(document) : least(site);
        const expected = both >= 500n ? "市长质量管理奖" : both >= 400n ? "市长质量管理奖提名奖" : "未入围";
        expect(face.gate(SCHEME, [[document]], [[site]])).toEqual([[expected]]);
      }),
      { numRuns: 1000 },
    );
  });

  it("SCORE in percent is the double nearest to Σ points·percent÷100", () => {
    const points = [60, 40, 40, 40, 40, 50, 40, 10, 20, 20, 20, 10, 70, 40, 40, 30, 30, 120, 80, 80, 70, 50];
    fc.assert(
      fc.property(fc.array(score(100), { minLength: 22, maxLength: 22 }), (row) => {
        fc.pre(row.some((x) => x > 1));
        const sum = row.reduce((s, x, i) => s + BigInt(points[i]) * scaled(Math.min(x, 100)), 0n) / 100n;
        expect(face.score(SCHEME, [row.map((x) => Math.min(x, 100))], "percent")).toEqual([[reads(sum)]]);
      }),
      { numRuns: 300 },
    );
  });

  it("a panel that stands exactly at a gate passes it, and one that misses it by a point of one reviewer does not", () => {
    const shifts = fc.array(
      fc.integer({ min: -400, max: 400 }).map((n) => n / 10),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(shifts, fc.constantFrom(400, 500), (list, gate) => {
        const panel = [...list.map((x) => gate + x), ...list.map((x) => gate - x)];
        const [[mean]] = face.panel([panel], "mean");
        expect(mean).toBe(gate);
        const [[less]] = face.panel([[panel[0] - 0.1, ...panel.slice(1)]], "mean");
        const tier = (x: unknown) => face.gate(SCHEME, [[x]], [[x]])[0][0];
        expect(tier(less)).not.toBe(tier(mean));
      }),
    );
  });
});

describe("results", () => {
  it("do not depend on the order of rows", () => {
    fc.assert(
      fc.property(fc.array(applicant, { minLength: 2, maxLength: 9 }), fc.nat(), (rows, seed) => {
        const order = rows
          .map((_, i) => i)
          .sort((a, b) => ((a * 7919 + seed) % 97) - ((b * 7919 + seed) % 97) || a - b);
        const mixed = order.map((i) => rows[i]);
        const list = (given: typeof rows, names: number[]) =>
          face
            .shortlist(
              SCHEME,
              names.map((n) => [`组织${n}`]),
              column(given, "document"),
              column(given, "site"),
              column(given, "defence"),
            )
            .slice(1)
            .map((row) => row.map(shown).join("|"))
            .sort();
        expect(list(mixed, order)).toEqual(
          list(
            rows,
            rows.map((_, i) => i),
          ),
        );
        expect(combined(mixed)).toEqual(order.map((i) => combined(rows)[i]));
      }),
      { numRuns: 200 },
    );
  });

  it("tie where composites are equal: 4 points more on documents outweigh 1 point less on site", () => {
    fc.assert(
      fc.property(typed(900), typed(900), typed(20), (document, site, k) => {
        const rows = [
          { document, site: site + k, defence: 50 },
          { document: document + 4 * k, site, defence: 50 },
        ].filter((r) => r.document <= 1000 && r.site <= 1000);
        fc.pre(rows.length === 2 && Math.abs(rows[1].document * 1000 - Math.round(rows[1].document * 1000)) < 1e-9);
        expect(face.rank(combined(rows).map((x) => [x]))).toEqual([[1], [1]]);
      }),
    );
  });

  it("RANK stays as it is when every score is shifted or scaled by a whole number", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 50 }), fc.integer({ min: -500, max: 500 }), (list, times, plus) => {
        const places = face.rank(list.map((x) => [x / 8]));
        expect(face.rank(list.map((x) => [(x / 8) * times + plus]))).toEqual(places);
      }),
    );
  });
});

describe("whatever stands in the cells", () => {
  const cell = fc.oneof(
    fc.double({ noNaN: true }),
    fc.string(),
    fc.boolean(),
    fc.constantFrom(
      null,
      undefined,
      "",
      " ",
      "回避",
      "86.5分",
      "85%",
      "-",
      "__proto__",
      "是",
      "重庆2015",
      0,
      1e308,
      -0,
    ),
    fc.record({ type: fc.constant("Error"), basicValue: fc.constantFrom("#N/A", "#DIV/0!") }),
    fc.record({ type: fc.constant("Entity"), basicValue: fc.string() }),
    fc.object({ maxDepth: 1 }),
  );
  const range = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 23 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
  const scheme = fc.oneof(fc.constantFrom([["重庆2015"]], [["济源2025"]], [["运城组织2023"]], [["无此方案"]]), range);
  const scalar = fc.oneof(
    fc.constantFrom(null, undefined, "mean", "percent", "dense"),
    fc.string(),
    fc.double({ noNaN: true }),
  );

  it.each(Object.entries(face.every))(
    "%s answers with cells, never with an exception or a hole",
    (_, { call, takes }) => {
      const args = fc.tuple(
        ...takes.map((kind) => (kind === "scheme" ? scheme : kind === "range" ? fc.option(range) : scalar)),
      );
      fc.assert(
        fc.property(args, (given) => {
          const cells = (call as (...all: unknown[]) => unknown[][])(...given).flat();
          expect(cells.length).toBeGreaterThan(0);
          for (const each of cells) {
            if (typeof shown(each) === "string") expect(shown(each)).not.toMatch(/内部出错|undefined|NaN|\[object/);
            else expect(["number", "boolean"]).toContain(typeof code(each));
            if (typeof each === "number") expect(Number.isFinite(each)).toBe(true);
          }
        }),
        { numRuns: 400 },
      );
    },
  );
});
