import { decimalOf } from "../../../exact/decimal";
import { Fraction } from "../../../exact/fraction";
import type { Category, Criteria, Item, ItemKind, PercentSteps } from "../../../standard/criteria";
import type { Text } from "../../../text/text";
import { isUnsaid, type Rule } from "../../rule";
import type { Scheme } from "../../scheme";
import { coverOf, covering, inBoth, type Cover } from "../field";
import type { Line } from "../lines";
import { Book, type Names } from "../names";
import type { Reading } from "../reading";
import { STANDARD_NAMES, standardNamed } from "./standards";

/** A category or an item as rows have said it so far. */
export interface Part {
  readonly code: string;
  readonly name: Text;
  points?: number;
  kind?: ItemKind;
  verified?: boolean;
  readonly items: Part[];
}

/** 4.1 领导, 4.1领导, 1、色泽: a code of digits and dots before the name. */
const CODED = /^(\d+(?:\.\d+)*)(?:\s+|、|．|\.(?=\D))\s*(.+)$|^(\d+(?:\.\d+)+)([^\d.\s].*)$/;

/** The criteria so far: those that stand below, and the rows that replace them. */
export class CriteriaDraft {
  rule: Rule<Text> | null = null;
  edition?: string;
  total?: number;
  step?: number;
  bands?: PercentSteps["bands"];
  stepsVerified?: boolean;
  readonly lines = new Map<Line, Part>();
  private readonly parts: Part[] = [];
  private readonly codes = new Map<string, Part>();
  /** Items without a category above them: each is scored by itself. */
  private readonly orphans = new Set<Part>();
  private readonly book: Book;
  private first: Line | null = null;

  constructor(
    private readonly below: Rule<Criteria> | null,
    private readonly names: Names,
  ) {
    this.book = names.part;
    for (const { code, name } of below && !isUnsaid(below) ? below.value.categories : [])
      names.category.add(code, name.zh, `${code}${name.zh}`);
  }

  declare(level: "category" | "item", line: Line, reading: Reading): void {
    const object = line.text("object");
    if (object === "" && line.cell("value") === null) return;
    if (object === "") {
      const what = level === "category" ? { zh: "类目", en: "category" } : { zh: "条款", en: "item" };
      return reading.fault(line, "object", { code: "table-name-missing", params: { what } });
    }
    const above = level === "item" ? this.parts.at(-1) : undefined;
    const parent = above && !this.orphans.has(above) ? above : undefined;
    const siblings = parent ? parent.items : this.parts;
    const coded = line.text("code") === "" ? CODED.exec(object) : null;
    const running = `${parent ? `${parent.code}.` : ""}${siblings.length + 1}`;
    const code = line.text("code") || (coded?.[1] ?? coded?.[3] ?? running);
    const zh = coded ? (coded[2] ?? coded[4]) : object;
    const twice = reading.declare(`criteria.${code}`, line.at("object"));
    if (twice !== null)
      return reading.fault(line, "object", {
        code: "table-written-twice",
        params: { what: { zh: `编号 ${code}`, en: `code ${code}` }, first: twice },
      });
    const part: Part = { code, name: inBoth(zh, line.text("english")), items: [] };
    siblings.push(part);
    if (level === "item" && !parent) this.orphans.add(part);
    if (this.first === null) this.names.category.clear();
    this.first ??= line;
    this.codes.set(code, part);
    this.lines.set(line, part);
    this.book.add(code, zh, `${code}${zh}`);
    if (!parent) this.names.category.add(code, zh, `${code}${zh}`);
  }

  /** The part that a line's 对象 names; a fault where it is blank or unknown. */
  of(line: Line, reading: Reading, what: Text): Part | undefined {
    const found = line.text("object");
    const part = this.codes.get(this.book.find(found) ?? "");
    if (part) return part;
    const known = [...this.codes.values()].map(({ code, name }) => `${code} ${name.zh}`).join("、");
    reading.fault(
      line,
      "object",
      found === ""
        ? { code: "table-object-missing", params: { item: line.text("item"), what, known } }
        : { code: "table-unknown", params: { what, found, known } },
    );
    return undefined;
  }

  build(reading: Reading, built: Partial<Scheme>): Partial<Scheme> {
    if (this.rule && isUnsaid(this.rule)) return this.parts.length > 0 ? this.refuse(reading) : { criteria: this.rule };
    if (this.parts.length > 0) return { criteria: this.own(reading, built) };
    const base = this.rule ? this.standard(reading, this.rule) : this.below;
    if (!base) return {};
    const steps = this.steps(reading);
    if (!steps || isUnsaid(base)) return { criteria: base };
    return { criteria: covering(coverOf(base), { ...base.value, steps }) };
  }

  private refuse(reading: Reading): Partial<Scheme> {
    const what = { zh: "评分标准", en: "criteria" };
    const params = { what, found: this.parts[0].name.zh };
    reading.faults.add(reading.places.get("criteria") ?? "A1", { code: "table-unsaid-with-value", params });
    return {};
  }

  private standard(reading: Reading, rule: Exclude<Rule<Text>, { unsaid: Text }>): Rule<Criteria> | null {
    const standard = standardNamed(rule.value.zh);
    if (standard) return covering(coverOf(rule), standard);
    reading.faults.add(reading.places.get("criteria") ?? "A1", {
      code: "table-criteria-without-items",
      params: { found: rule.value.zh, known: STANDARD_NAMES.join("、") },
    });
    return null;
  }

  private own(reading: Reading, { id = "", name }: Partial<Scheme>): Rule<Criteria> {
    const categories = this.parts.map((part): Category => {
      const { kind = "process", verified = true } = part;
      const items = part.items.map((item): Item => finished(item, kind, verified, this.pointsOf(item, reading)));
      return { ...finished(part, kind, verified, this.pointsOf(part, reading)), items };
    });
    const rule = this.rule && !isUnsaid(this.rule) ? this.rule : null;
    const cover: Cover = rule ? coverOf(rule) : { ...reading.cite(this.first as Line), value: null };
    return covering(cover, {
      edition: this.edition ?? id,
      name: rule?.value ?? name ?? { zh: "评分标准", en: "criteria" },
      total: this.total ?? sum(categories),
      categories,
      steps: this.steps(reading) ?? null,
    });
  }

  /** Points of a part; those of a category that says none are the sum of its items'. */
  private pointsOf(part: Part, reading: Reading): number {
    if (part.points !== undefined) return part.points;
    if (part.items.length > 0) return sum(part.items.map((item) => ({ points: item.points ?? 0 })));
    const place = `criteria.${part.code}`;
    if (reading.broken.has(place)) return 0;
    reading.broken.add(place);
    reading.faults.add(reading.places.get(place) ?? "A1", {
      code: "table-points-missing",
      params: { what: { zh: `${part.code} ${part.name.zh}`, en: `${part.code} ${part.name.en}` } },
    });
    return 0;
  }

  private steps(reading: Reading): PercentSteps | undefined {
    const { step, bands, stepsVerified = true } = this;
    if (step !== undefined) return { step, bands: bands ?? [[0, 100]], verified: stepsVerified };
    if (bands !== undefined && !reading.broken.has("criteria.step"))
      reading.faults.add(reading.places.get("criteria.bands") ?? "A1", {
        code: "table-bands-without-step",
        params: undefined,
      });
    return undefined;
  }
}

const finished = (part: Part, kind: ItemKind, verified: boolean, points: number) => ({
  code: part.code,
  name: part.name,
  points,
  kind: part.kind ?? kind,
  verified: part.verified ?? verified,
});

const sum = (parts: readonly { readonly points: number }[]): number =>
  parts.reduce((all, { points }) => all.plus(decimalOf(points)), Fraction.ZERO).toNumber();
