import { matchParts, otherEdition } from "../../../checks/match-parts";
import { recusalsOf } from "../../../checks/recusals";
import { scoreEntries } from "../../../checks/score-entries";
import { scopesOf } from "../../../checks/report";
import type { TableScope } from "../../../checks/scope";
import type { Scheme } from "../../../schemes/scheme";
import type { ScoreUnit } from "../../../scoring/score-cell";
import type { Criteria } from "../../../standard/criteria";
import type { Text } from "../../../text/text";
import { sameFirm } from "../../../workbook/firm-name";
import type { Sheet } from "../../../workbook/model";
import type { Round } from "../../../workbook/round/round";
import type { ScoreTable, SheetReading } from "../../../workbook/score-book";
import { commentSpots } from "./comment-spots";
import { cellKey, type Form, type SheetCategory, type Slot, type SlotPart, type Spot } from "./slot";

/** A recognised score sheet as a reviewer works on it: every place of a score, and what belongs together. */
export interface ScoreSheet {
  readonly name: string;
  /** How sure the least sure of its tables is, 0 to 1. */
  readonly confidence: number;
  readonly categories: readonly SheetCategory[];
  readonly forms: readonly Form[];
  /** The form and its slot that stands at a cell. */
  readonly at: ReadonlyMap<string, { readonly form: Form; readonly slot: Slot }>;
  /** The cells of scores and of words about them: what they hold does not change what the sheet is. */
  readonly values: ReadonlySet<string>;
  /** The edition that the sheet follows, where it is not the scheme's. */
  readonly otherEdition: Text | null;
}

/**
 * Makes a score sheet of what was recognised; null where no cell of it takes a person's score.
 * @param unit what the user said of a sheet whose numbers may be points as well as percentages
 */
export function scoreSheet(
  sheet: Sheet,
  reading: SheetReading,
  scheme: Scheme,
  round: Round | null,
  unit: ScoreUnit | null = null,
): ScoreSheet | null {
  const book = { sheets: [sheet], externalLinks: [], settings: {} };
  const scopes = scopesOf(scheme, { file: "", sha256: "", book, reading: { file: "", sheets: [reading] } }, round).map(
    (scope) => (scope.table.unit ? scope : { ...scope, table: { ...scope.table, unit } }),
  );
  const categories: SheetCategory[] = [];
  const read = scopes.map((scope) => ({ scope, slots: slotsOf(scope, categories) }));
  const slots = read.flatMap((each) => each.slots);
  if (slots.length === 0) return null;
  const forms = formsOf(slots);
  const scored = read.filter((each) => each.slots.length > 0).map(({ scope }) => scope);
  return {
    name: sheet.name,
    confidence: Math.min(...scored.map(({ table }) => table.confidence)),
    categories,
    forms,
    at: new Map(forms.flatMap((form) => form.slots.map((slot) => [cellKey(slot), { form, slot }]))),
    values: new Set(slots.flatMap((slot) => [slot, ...Object.values(slot.comments).filter(isSpot)].map(cellKey))),
    otherEdition: scored.map((scope) => editionOf(scope)?.name ?? null).find((name) => name !== null) ?? null,
  };
}

const isSpot = (spot: Spot | null): spot is Spot => spot !== null;

const editionOf = ({ criteria, table }: TableScope): Criteria | null => criteria && otherEdition(criteria, table.parts);

function slotsOf(scope: TableScope, categories: SheetCategory[]): Slot[] {
  const { sheet, table, round } = scope;
  const criteria = editionOf(scope) ?? scope.criteria;
  const parts = partsOf(table, criteria, categories);
  const recused = recusalsOf(scope);
  const spots = commentSpots(sheet, table);
  return scoreEntries({ ...scope, criteria }).flatMap(({ entry, most, adviser }): Slot[] => {
    if (entry.kind !== "score" || table.layout === "applicants-by-stages") return [];
    const reviewer = entry.reviewer === null ? null : table.reviewers[entry.reviewer].text;
    const advises = adviser || (reviewer !== null && isAdviser(round, reviewer, entry.stage ?? table.stage));
    return [
      {
        row: entry.row,
        column: entry.column,
        applicant: entry.applicant === null ? null : table.applicants[entry.applicant].text,
        reviewer,
        part: entry.part === null ? null : parts[entry.part],
        unit: table.unit ?? (entry.part === null ? "points" : null),
        most: table.unit === null && entry.part !== null ? null : most,
        steps: entry.part === null ? null : (criteria?.steps ?? null),
        comments: spots(entry),
        barred: advises ? "adviser" : recused(entry) ? "recused" : null,
      },
    ];
  });
}

/** Whether the round has somebody at a stage for an adviser only. */
function isAdviser(round: Round | null, name: string, stage: string | null): boolean {
  const own = (round?.reviewers ?? []).filter(
    (each) => sameFirm(each.name, name) && (each.stage === null || stage === null || each.stage === stage),
  );
  return own.length > 0 && own.every(({ adviser }) => adviser);
}

/** What each of the table's parts is; the categories they count in are put on the list, each once. */
function partsOf(table: ScoreTable, criteria: Criteria | null, categories: SheetCategory[]): SlotPart[] {
  const matched = matchParts({ table, criteria }).parts;
  return table.parts.map((label, i) => {
    const known = matched[i];
    const own = known && criteria ? criteria.categories[known.category] : null;
    const over = own
      ? { code: own.code, name: own.name, points: own.points }
      : statedCategory(table, label.under ?? (label.level === "category" ? i : null));
    return {
      code: label.code ?? known?.code ?? null,
      name: label.text,
      points: known?.points ?? label.points?.value ?? null,
      kind: own?.kind ?? null,
      category: over ? indexOf(categories, over) : null,
    };
  });
}

function statedCategory({ parts }: ScoreTable, index: number | null): SheetCategory | null {
  const label = index === null ? undefined : parts[index];
  if (!label) return null;
  return { code: label.code, name: { zh: label.text, en: label.text }, points: label.points?.value ?? null };
}

function indexOf(categories: SheetCategory[], category: SheetCategory): number {
  const found = categories.findIndex(({ code, name }) => code === category.code && name.zh === category.name.zh);
  return found >= 0 ? found : categories.push(category) - 1;
}

/** Slots of one reviewer and one applicant together; scores without parts all belong to their reviewer's one form. */
function formsOf(slots: readonly Slot[]): Form[] {
  const forms = new Map<string, Slot[]>();
  for (const slot of slots) {
    const key = JSON.stringify([slot.reviewer, slot.part === null ? null : slot.applicant, slot.part === null]);
    const own = forms.get(key);
    if (own) own.push(slot);
    else forms.set(key, [slot]);
  }
  return [...forms.values()].map((own) => ({
    applicant: own[0].part === null && own.length > 1 ? null : own[0].applicant,
    reviewer: own[0].reviewer,
    slots: own,
  }));
}
