import type { Head } from "./heads";
import type { Profile } from "./profile";

/** What a column that names rows holds. */
export type Side = "seq" | "applicant" | "reviewer" | "code" | "category" | "item" | "stage" | "group" | "measure";
/** What else a column can be: maxima of the rows' parts, something known that is no score, or values. */
export type Role = Side | "points" | "skip" | "value" | "text";

/** The sides that name parts. */
export const PART_SIDES: ReadonlySet<Role> = new Set<Role>(["item", "category", "code"]);

/** What is known of a table before its sides are. */
export interface Surroundings {
  /** An applicant is named over the table, or other tables repeat its rows: its rows are then parts. */
  readonly parts: boolean;
}

/** Decides what each column is. Headings decide where they can; where they cannot, what stands below them does. */
export function sidesOf(heads: readonly Head[], profiles: readonly Profile[], around: Surroundings): Role[] {
  const across = heads.filter(({ applicant, c }) => applicant?.c === c).length >= 2;
  const roles = heads.map((head, i): Role | null =>
    isShadow(head, profiles[i]) ? "skip" : (byHeading(head, profiles[i]) ?? byContent(head, profiles[i])),
  );
  // Beside a lowest or a median the highest is one of the scores given, not what can be given.
  if (heads.some(({ word }) => word === "statistic"))
    heads.forEach(({ word }, i) => word === "highest" && roles[i] === "points" && (roles[i] = "skip"));
  // Beside applicants numbers of their own (A01) are no codes of parts.
  if (roles.includes("applicant") && !roles.some((role) => role === "item" || role === "category"))
    heads.forEach(({ word }, i) => {
      const { parts, codeNumbers } = profiles[i];
      if (word === "number" && roles[i] === "code" && parts + codeNumbers === 0) roles[i] = "seq";
    });
  // Beside applicants a kind of firm (类别) is no category of parts.
  if (roles.includes("applicant") && !roles.includes("item") && !roles.includes("code"))
    roles.forEach((role, i) => {
      const { texts, parts, pointed } = profiles[i];
      if (role === "category" && (parts + pointed) * 2 < texts) roles[i] = "skip";
    });
  const firstValue = roles.findIndex((role, i) => role === "value" || (role === null && mostlyNumbers(profiles[i])));
  const left = (i: number) => firstValue < 0 || i < firstValue;
  const settled = heads.map((head, i): Role => {
    const role = across && roles[i] === "applicant" && maybeReviewers(head, profiles[i]) ? "reviewer" : roles[i];
    if (role !== null) return role;
    if (mostlyNumbers(profiles[i])) return left(i) && head.spots.length === 0 && profiles[i].counting ? "seq" : "value";
    return profiles[i].texts > 0 && left(i) ? "text" : "value";
  });
  return settleTexts(settled, heads, profiles, around);
}

/** A column that is only the rest of a merged one: its heading began further left, and nothing stands below. */
const isShadow = ({ spots, c }: Head, { numbers, texts }: Profile): boolean =>
  numbers + texts === 0 && spots.length > 0 && spots.every((spot) => spot.c < c);

/** Under applicants that stand across, whether names down the side can be reviewers': 姓名, or 评审员＼企业 over persons. */
const maybeReviewers = ({ word }: Head, profile: Profile): boolean =>
  word === "name" || (word === "applicant" && profile.applicants === 0 && most(profile.persons, profile));

const mostlyNumbers = ({ numbers, texts }: Profile): boolean => numbers > texts;
const most = (count: number, { texts }: Profile, share = 0.5): boolean => texts > 0 && count >= texts * share;

function byHeading(head: Head, profile: Profile): Role | null {
  const textual = profile.texts > 0 && !mostlyNumbers(profile);
  const parts = textual && (most(profile.parts, profile, 0.4) || most(profile.pointed, profile, 0.6));
  switch (head.word) {
    case "seq":
      return textual && most(profile.codes, profile, 0.6) && profile.parts > 1 ? "code" : "seq";
    case "applicant":
    case "name":
      if (head.reviewer || head.parts.length > 0 || head.applied) return null;
      if (textual && most(profile.reviewers, profile)) return "reviewer";
      if (textual && most(profile.results, profile, 0.6) && profile.measures > 0) return "measure";
      if (textual && most(profile.stages, profile, 0.6) && profile.applicants === 0) return "stage";
      return parts && profile.applicants === 0 ? "item" : "applicant";
    case "reviewer":
    case "adviser":
      if (!textual || head.reviewer || head.unknown) return null;
      return most(profile.applicants, profile) ? "applicant" : "reviewer";
    case "code":
      return textual && most(profile.applicants, profile) ? "applicant" : "code";
    case "number":
      if (profile.codeNumbers * 2 > profile.numbers + profile.texts) return "code";
      if (most(profile.codes, profile) && profile.varied) return "code";
      return textual && most(profile.applicants, profile) ? "applicant" : "seq";
    case "category":
    case "item":
      if (head.parts.length > 0 && !parts) return null;
      if (textual && most(profile.codes, profile, 0.6) && profile.varied) return "code";
      if (textual && most(profile.applicants, profile)) return "applicant";
      if (textual && most(profile.reviewers, profile)) return "reviewer";
      if (textual && most(profile.results, profile, 0.6) && profile.measures > 0) return "measure";
      if (textual && most(profile.stages, profile, 0.6)) return "stage";
      return profile.codeNumbers > 0 && !textual ? "code" : head.word;
    case "group":
    case "stage":
      return textual ? head.word : null;
    case "points":
    case "highest":
      if (textual && most(profile.measures, profile, 0.4)) return "measure";
      return textual && profile.texts > 1 ? "text" : "points";
    case "info":
      return parts && most(profile.parts, profile) ? "item" : "skip";
    case "weight":
      return "skip";
    default:
      return null;
  }
}

function byContent(head: Head, profile: Profile): Role | null {
  if (profile.saysPoints && profile.numbers > 0) return "points";
  if (mostlyNumbers(profile)) return null;
  // What people write into a column of scores by mistake is text, too; a comment is text by nature.
  if (head.word !== null && !(profile.texts > 1 && most(profile.results, profile, 0.6) && profile.measures > 0))
    return named(head) ? null : "value";
  if (profile.texts === 0) return named(head) || head.unknown ? "value" : null;
  if (most(profile.codes, profile, 0.6)) return "code";
  if (most(profile.parts, profile, 0.4) || most(profile.pointed, profile)) return "item";
  if (most(profile.reviewers, profile)) return "reviewer";
  if (most(profile.applicants, profile)) return "applicant";
  if (most(profile.measures, profile)) return "measure";
  if (most(profile.stages, profile)) return "stage";
  return named(head) ? "value" : null;
}

const named = ({ reviewer, parts, stage, judged }: Head): boolean =>
  reviewer !== null || parts.length > 0 || stage !== null || judged;

/** Settles columns of texts that nothing names, and which of several columns of names is which. */
function settleTexts(
  roles: readonly Role[],
  heads: readonly Head[],
  profiles: readonly Profile[],
  around: Surroundings,
): Role[] {
  const settled = [...roles];
  const has = new Set(settled);
  const firstPart = settled.findIndex((role) => PART_SIDES.has(role));
  const values = heads.filter((_, i) => settled[i] === "value");
  const acrossParts = values.filter(({ parts }) => parts.length > 0).length >= 2;
  const acrossApplicants = values.some(({ applicant }) => applicant);
  const measured = values.some(({ word }) => word === "percent" || word === "agreed");
  settled.forEach((role, i) => {
    if (role !== "text") return;
    const down = firstPart >= 0;
    settled[i] = "applicant";
    if (profiles[i].prose * 2 > profiles[i].texts) settled[i] = "skip";
    else if (down && i > firstPart) settled[i] = "item";
    else if (has.has("applicant") || has.has("reviewer"))
      settled[i] = has.has("points") && !down && !acrossParts ? "item" : "skip";
    else if (acrossParts) settled[i] = "applicant";
    else if (around.parts || has.has("points") || measured) settled[i] = "item";
    else if (has.has("stage") || has.has("measure")) settled[i] = "skip";
    else if (acrossApplicants) settled[i] = "item";
    has.add(settled[i]);
  });
  return oneEach(settled, heads, profiles);
}

/** Of several columns of parts the last names the items and the one before it the categories; of several columns of
 * applicants the one of names counts, not the one of numbers. Without any, the running number names the rows. */
function oneEach(roles: Role[], heads: readonly Head[], profiles: readonly Profile[]): Role[] {
  const at = (wanted: Role) => roles.flatMap((role, i) => (role === wanted ? [i] : []));
  const names = [...at("item"), ...at("category")].sort((a, b) => a - b);
  const told = names.length === 2 && heads[names[0]].word === "item" && heads[names[1]].word === "category";
  if (!told)
    names.forEach((column, i) => {
      const behind = names.length - 1 - i;
      roles[column] = behind === 0 ? "item" : behind === 1 ? "category" : "skip";
    });
  const applicants = at("applicant");
  if (applicants.length > 1) {
    const best =
      applicants.find((i) => profiles[i].applicants > 0) ??
      applicants.find((i) => heads[i].word === "applicant" && profiles[i].texts > 0) ??
      applicants[0];
    for (const i of applicants) if (i !== best) roles[i] = "skip";
  }
  if (!roles.some((role) => NAMES.has(role))) {
    const running = roles.indexOf("seq");
    if (running >= 0) roles[running] = "applicant";
  }
  return roles;
}

const NAMES: ReadonlySet<Role> = new Set<Role>([
  "applicant",
  "reviewer",
  "code",
  "category",
  "item",
  "stage",
  "measure",
]);
