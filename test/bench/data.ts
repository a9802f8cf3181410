import { gb2004 } from "../../src/standard/gb-2004";

/** Points of the items of 重庆2015's criteria, in their order. */
export const POINTS: readonly number[] = gb2004.categories.flatMap(({ items }) => items.map(({ points }) => points));

export interface Field {
  /** A row for each applicant and reviewer, together by applicant; percentages of the items. */
  readonly document: number[][];
  readonly site: number[][];
  /** A row for each applicant, a mark for each member of the defence's panel. */
  readonly defence: number[][];
}

/** Drawn by a small generator of its own, so that a run can be had again. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** A field of applicants between 38% and 78%, whose reviewers differ by up to 20 points of percent. */
export function fieldOf(applicants: number, reviewers: number, seed = 19580): Field {
  const draw = random(seed);
  const field: Field = { document: [], site: [], defence: [] };
  for (let i = 0; i < applicants; i++) {
    const quality = 0.38 + 0.4 * draw();
    for (const [rows, gain] of [
      [field.document, 0],
      [field.site, 0.02],
    ] as const)
      for (let k = 0; k < reviewers; k++) rows.push(POINTS.map(() => percent(quality + gain + (draw() - 0.5) * 0.4)));
    field.defence.push(Array.from({ length: 7 }, () => Math.round((quality * 0.8 + 0.2 * draw()) * 100)));
  }
  return field;
}

const percent = (share: number): number => Math.min(100, Math.max(0, Math.round(share * 20) * 5));
