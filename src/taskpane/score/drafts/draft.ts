import type { ScoreSheet } from "../sheet/score-sheet";
import { partName } from "../sheet/show";
import type { CommentKind, Slot, Spot } from "../sheet/slot";

/** Words that are not yet in their cell. */
export interface Draft extends Spot {
  readonly sheet: string;
  readonly kind: CommentKind;
  /** What they are about, by which their cell is found again when rows have moved. */
  readonly about: string;
  readonly text: string;
  /** What stood in the cell when they were begun. */
  readonly base: string;
}

const KINDS: readonly unknown[] = ["strengths", "improvements", "remark"] satisfies CommentKind[];

export const formatDrafts = (drafts: readonly Draft[]): string | null =>
  drafts.length === 0 ? null : JSON.stringify(drafts);

/** The drafts that a workbook keeps; what is no draft is left out. */
export function parseDrafts(text: string | null): Draft[] {
  let value: unknown;
  try {
    value = JSON.parse(text ?? "[]");
  } catch {
    return [];
  }
  return Array.isArray(value) ? value.filter(isDraft) : [];
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  const { sheet, row, column, kind, about, text, base } = value as Record<string, unknown>;
  const words = [sheet, about, text, base].every((each) => typeof each === "string");
  return (
    words && [row, column].every((each) => Number.isInteger(each) && (each as number) >= 0) && KINDS.includes(kind)
  );
}

/** What a slot's words are about: who, by whom, which item. */
export const aboutOf = ({ applicant, reviewer, part }: Slot): string =>
  [applicant, reviewer, part && partName(part)].filter((each) => each !== null && each !== "").join(" · ");

export const draftKey = ({ sheet, row, column }: Pick<Draft, "sheet" | "row" | "column">): string =>
  JSON.stringify([sheet, row, column]);

export interface PlacedDrafts {
  /** At the cells where they belong now. */
  readonly placed: readonly Draft[];
  /** Those of them whose cell is another than when they were begun. */
  readonly moved: readonly { readonly from: Draft; readonly to: Draft }[];
  /** Those whose place is gone. */
  readonly lost: readonly Draft[];
}

/** Finds the cells that the drafts of a sheet belong to, by what they are about. */
export function placeDrafts(sheet: ScoreSheet, drafts: readonly Draft[]): PlacedDrafts {
  const placed: Draft[] = [];
  const moved: { from: Draft; to: Draft }[] = [];
  const lost: Draft[] = [];
  if (drafts.length === 0) return { placed, moved, lost };
  const slots = [...sheet.at.values()].map(({ slot }) => slot);
  for (const draft of drafts) {
    const own = slots.filter((slot) => aboutOf(slot) === draft.about);
    const spots = own.flatMap((slot) => slot.comments[draft.kind] ?? []);
    const spot = spots.find(({ row, column }) => row === draft.row && column === draft.column) ?? spots[0];
    if (!spot) {
      lost.push(draft);
      continue;
    }
    const to = { ...draft, row: spot.row, column: spot.column };
    placed.push(to);
    if (to.row !== draft.row || to.column !== draft.column) moved.push({ from: draft, to });
  }
  return { placed, moved, lost };
}
