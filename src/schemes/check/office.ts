import type { Share } from "../rule";
import type { Provision, Scheme } from "../scheme";
import { duplicates, fault, unknown, type Fault } from "./fault";
import { amount, ruled, valueOf, whole } from "./numbers";
import { rangeFaults } from "./stages";

/** Bonus, rounding, committee, publicity, texts, forms and provisions. */
export function officeFaults(scheme: Scheme): Fault[] {
  const { bonus, rounding, cycle, committee, publicity = [], texts = [], form, provisions, flags } = scheme;
  const places = valueOf(rounding)?.places;
  const textKeys = texts.map(({ key }) => key);
  return [
    ...ruled(amount, "bonus.ordinary", bonus?.ordinary),
    ...ruled(amount, "bonus.senior", bonus?.senior),
    ...ruled((where, cap) => (cap === null ? [] : amount(where, cap)), "bonus.cap", bonus?.cap),
    ...(places === undefined ? [] : whole("rounding", places)),
    ...ruled(amount, "cycle", cycle),
    ...ruled(shareFaults, "committee.quorum", committee?.quorum),
    ...ruled(shareFaults, "committee.ballot", committee?.ballot),
    ...ruled(whole, "committee.leastPanel", committee?.leastPanel),
    ...publicity.flatMap(({ key, length }) =>
      ruled((where, { days }) => whole(where, days), `publicity.${key}`, length),
    ),
    ...texts.flatMap(({ key, most }) => ruled(whole, `text.${key}`, most)),
    ...duplicates(
      "publicity",
      publicity.map(({ key }) => key),
    ),
    ...duplicates("texts", textKeys),
    ...unknown("form", form?.columns.flatMap(({ text }) => text ?? []) ?? [], textKeys),
    ...duplicates("form", form?.columns.map(({ key }) => key) ?? []),
    ...duplicates(
      "flags",
      flags.map(({ key }) => key),
    ),
    ...duplicates(
      "provisions",
      provisions.map(({ key }) => key),
    ),
    ...provisions.flatMap(provisionFaults),
  ];
}

function provisionFaults({ key, rule }: Provision): Fault[] {
  const value = valueOf(rule);
  if (typeof value === "number") return amount(`provision.${key}`, value);
  return typeof value === "object" && value !== null ? rangeFaults(`provision.${key}`, value) : [];
}

function shareFaults(where: string, { numerator, denominator, inclusive }: Share): Fault[] {
  const possible =
    Number.isInteger(numerator) &&
    Number.isInteger(denominator) &&
    numerator >= 0 &&
    (inclusive ? numerator <= denominator : numerator < denominator);
  return possible && denominator > 0 ? [] : [fault("share-impossible", where, { numerator, denominator })];
}
