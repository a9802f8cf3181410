import { POINTS, random } from "./data";
import { type loadFunctions, SCHEME } from "./ours";

type Functions = ReturnType<typeof loadFunctions>;

/** How often our functions and whole numbers without limit disagree, over random rounds near the gates. */
export interface Wrong {
  readonly applicants: number;
  readonly tiers: number;
  readonly ranks: number;
  readonly seats: number;
  /** Applicants that stand exactly at a gate, and that share their composite: what doubles get wrong. */
  readonly atGate: number;
  readonly tied: number;
}

interface Panelled {
  readonly rows: number[][];
  /** Points × 100 × reviewers. */
  readonly sum: bigint;
}

const ROUND = 20;
const AWARD = "市长质量管理奖";
const NOMINEE = "市长质量管理奖提名奖";

/**
 * Rounds of 20 applicants whose panels of 3 to 7 stand at or near a gate, with defences before 7 to 11. Ours: SCORE,
 * PANEL, GATE, COMBINE, RANK, SHORTLIST. Theirs: sums in BigInt, compared by cross-multiplication and, as the contract
 * has it, at half-up millionths (渝质监发〔2015〕103号第十六条).
 */
export function wrong(f: Functions, applicants: number, seed = 103): Wrong {
  const draw = random(seed);
  const count = { applicants: 0, tiers: 0, ranks: 0, seats: 0, atGate: 0, tied: 0 };
  while (count.applicants < applicants) oneRound(f, draw, count);
  return count;
}

function oneRound(f: Functions, draw: () => number, count: { -readonly [K in keyof Wrong]: number }): void {
  const panel = 3 + Math.floor(draw() * 5);
  const members = 7 + Math.floor(draw() * 5);
  const field = Array.from({ length: ROUND }, () => {
    const gate = draw() < 0.5 ? 500 : 400;
    const document = panelled(draw, panel, gate);
    // Equals on purpose: the same marks in another order.
    const site = draw() < 0.3 ? { ...document, rows: [...document.rows].reverse() } : panelled(draw, panel, gate);
    const marks = Array.from({ length: members }, () => 60 + Math.floor(draw() * 3));
    return { document, site, marks };
  });
  const total = (rows: number[][]) => f.SCORE(SCHEME, rows, "percent").map(([x]) => x);
  const column = (of: (each: (typeof field)[number]) => number[][]) =>
    f.PANEL(
      field.map((each) => total(of(each))),
      "mean",
    );
  const [document, site] = [column(({ document: { rows } }) => rows), column(({ site: { rows } }) => rows)];
  const defence = f.PANEL(
    field.map(({ marks }) => marks),
    "mean",
  );
  const tiers = f.GATE(SCHEME, document, site).map(([x]) => x);
  const composite = f.COMBINE(SCHEME, document, site, defence);
  const names = field.map((_, i) => [`甲${i}`]);
  const list = f.SHORTLIST(SCHEME, names, document, site, defence);
  const outcomes = new Map(list.slice(1).map((row) => [row[0], row[row.length - 3]]));

  const p = BigInt(panel);
  const passes = ({ sum }: Panelled, gate: bigint) => sum >= gate * 100n * p;
  const theirs = field.map(({ document: d, site: s, marks }) => {
    const tier = passes(d, 500n) && passes(s, 500n) ? AWARD : passes(d, 400n) && passes(s, 400n) ? NOMINEE : "未入围";
    const mark = BigInt(marks.reduce((a, b) => a + b));
    // 0.2·d ÷ 100p + 0.8·s ÷ 100p + mark ÷ members, over 500·p·members.
    const value = (d.sum + 4n * s.sum) * BigInt(members) + 500n * p * mark;
    const over = 500n * p * BigInt(members);
    return { tier, key: (2_000_000n * value + over) / (2n * over) };
  });
  const pool = theirs.map(({ tier, key }) => (tier === AWARD ? key : -1n));
  const ranks = f.RANK(composite.map((row, i) => (tiers[i] === AWARD ? row : [null])));
  const awarded = awards(pool, 5);
  field.forEach(({ document: d, site: s }, i) => {
    count.applicants++;
    for (const gate of [400n, 500n]) if (d.sum === gate * 100n * p || s.sum === gate * 100n * p) count.atGate++;
    const above = pool.filter((key) => key > pool[i]).length;
    if (pool[i] >= 0n && pool.filter((key) => key === pool[i]).length > 1) count.tied++;
    if (tiers[i] !== theirs[i].tier) count.tiers++;
    if (ranks[i][0] !== (pool[i] < 0n ? "" : above + 1)) count.ranks++;
    const seat = outcomes.get(`甲${i}`) === AWARD ? "seat" : outcomes.get(`甲${i}`) === "并列待定" ? "tied" : "none";
    // Below the first tier a tie may wait on one above it; the first tier alone says enough.
    if (pool[i] >= 0n && awarded[i] !== "none" && seat !== awarded[i]) count.seats++;
    if (awarded[i] === "none" && outcomes.get(`甲${i}`) === AWARD) count.seats++;
  });
}

/** Who has a seat of the first tier, who is tied at its last. */
function awards(pool: readonly bigint[], quota: number): ("seat" | "tied" | "none")[] {
  return pool.map((key) => {
    if (key < 0n) return "none";
    const above = pool.filter((other) => other > key).length;
    const with_ = pool.filter((other) => other === key).length;
    return above + with_ <= quota ? "seat" : above < quota ? "tied" : "none";
  });
}

/** Marks of a panel around a gate, nudged towards standing exactly at it. */
function panelled(draw: () => number, panel: number, gate: number): Panelled {
  const rows = Array.from({ length: panel }, () =>
    POINTS.map(() => Math.min(20, Math.max(0, Math.round((gate / 1000 + (draw() - 0.5) * 0.4) * 20))) * 5),
  );
  let off = gate * 100 * panel - sumOf(rows);
  for (let tries = 0; off !== 0 && tries < 200; tries++) {
    const [k, j] = [Math.floor(draw() * panel), Math.floor(draw() * POINTS.length)];
    const step = off > 0 ? 5 : -5;
    const next = rows[k][j] + step;
    if (next < 0 || next > 100 || Math.abs(off - step * POINTS[j]) > Math.abs(off)) continue;
    rows[k][j] = next;
    off -= step * POINTS[j];
  }
  return { rows, sum: BigInt(sumOf(rows)) };
}

const sumOf = (rows: readonly (readonly number[])[]): number =>
  rows.reduce((sum, row) => sum + row.reduce((s, percent, j) => s + percent * POINTS[j], 0), 0);
