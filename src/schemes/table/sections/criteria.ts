import type { Criteria, ItemKind } from "../../../standard/criteria";
import type { Text } from "../../../text/text";
import { isUnsaid } from "../../rule";
import type { Scheme } from "../../scheme";
import { bands } from "../codecs/bands";
import { number } from "../codecs/number";
import { choice, formed, words, yesNo } from "../codecs/words";
import type { Codec } from "../codec";
import { coverOf, english, ruleCells, ruledText, UNSAID_WORD, type RowCells } from "../field";
import type { Line } from "../lines";
import type { Names } from "../names";
import type { Reading } from "../reading";
import type { Entry, Section } from "../section";
import { CriteriaDraft, type Part } from "./criteria-draft";
import { standardOf } from "./standards";

const PART: Text = { zh: "类目或条款", en: "category or item" };
const POINTS = formed(number, { zh: "分值，如 110", en: "points, such as 110" });
const KIND: Codec<ItemKind> = choice(["process", "过程", "过程类", "process"], ["result", "结果", "结果类", "result"]);
const PERCENT = formed(number, { zh: "百分点，如 5", en: "points of a percentage, such as 5" });

const name = ruledText({
  zh: "“GB/T 19580—2012”“GB/T 19580—2004”，或自定标准的名称",
  en: "GB/T 19580—2012, GB/T 19580—2004, or the name of one's own",
});

/** A row that declares a category or an item and says its points. */
const part = (key: Text, level: "category" | "item"): Entry<CriteriaDraft> => ({
  key,
  object: { zh: `${key.zh}的编号和名称`, en: `its code and name` },
  form: POINTS.form,
  declare: (draft, line, reading) => draft.declare(level, line, reading),
  fill: (draft, line, reading) => {
    const own = draft.lines.get(line);
    const points = own && reading.watch(`criteria.${own.code}`, () => reading.value(line, key, POINTS));
    if (points === undefined || !own) return;
    own.points = points;
    reading.places.set(`criteria.${own.code}`, line.at("value"));
  },
});

/** A row about one part. */
const about = <K extends "kind" | "verified">(prop: K, key: Text, codec: Codec<NonNullable<Part[K]>>) => ({
  key,
  object: PART,
  form: codec.form,
  fill: (draft: CriteriaDraft, line: Line, reading: Reading) => {
    if (line.cell("value") === null) return;
    const own = draft.of(line, reading, PART);
    if (!own || !reading.once(`criteria.${own.code}.${prop}`, line, key)) return;
    own[prop] = reading.value(line, key, codec) ?? own[prop];
  },
});

/** A row about the criteria as a whole. */
const of = <K extends "total" | "edition" | "step" | "bands" | "stepsVerified">(
  prop: K,
  key: Text,
  codec: Codec<NonNullable<CriteriaDraft[K]>>,
): Entry<CriteriaDraft> => ({
  key,
  object: null,
  form: codec.form,
  fill: (draft, line, reading) => {
    if (line.cell("value") === null || !reading.once(`criteria.${prop}`, line, key)) return;
    const value = reading.watch(`criteria.${prop}`, () => reading.value(line, key, codec));
    if (value !== undefined) draft[prop] = value as CriteriaDraft[K];
  },
});

const KEYS = {
  criteria: { zh: "评分标准", en: "criteria" },
  edition: { zh: "标准版本", en: "edition" },
  total: { zh: "总分", en: "total" },
  category: { zh: "类目", en: "category" },
  item: { zh: "条款", en: "criterion" },
  kind: { zh: "过程或结果", en: "kind" },
  verified: { zh: "分值已核实", en: "verified" },
  step: { zh: "打分步长", en: "step" },
  bands: { zh: "打分档次", en: "bands" },
  stepsVerified: { zh: "步长已核实", en: "step verified" },
} satisfies Record<string, Text>;

/** What applicants are scored against: a standard by name, or categories and items of one's own. */
export const criteria: Section<CriteriaDraft> = {
  title: KEYS.criteria,
  list: { name: "criteria", member: "criteria" },
  entries: [
    {
      key: KEYS.criteria,
      object: null,
      form: name.form,
      fill: (draft, line, reading) => {
        if (line.cell("value") === null && line.cell("nature") === null && line.cell("clause") === null) return;
        if (!reading.once("criteria", line, KEYS.criteria)) return;
        draft.rule = reading.watch("criteria", () => name.read(line, reading, KEYS.criteria)) ?? null;
      },
    },
    part(KEYS.category, "category"),
    part(KEYS.item, "item"),
    of("total", KEYS.total, POINTS),
    about("kind", KEYS.kind, KIND),
    of("step", KEYS.step, PERCENT),
    of("bands", KEYS.bands, bands),
    of("edition", KEYS.edition, words),
    about("verified", KEYS.verified, yesNo),
    of("stepsVerified", KEYS.stepsVerified, yesNo),
  ],
  open: (scheme, names) => new CriteriaDraft(scheme?.criteria ?? null, names),
  build: (draft, reading, built) => draft.build(reading, built),
  write: rowsOf,
};

function rowsOf({ criteria: rule, id }: Scheme, names: Names): RowCells[] {
  const cells = ruleCells(coverOf(rule), names, () => ({}));
  const first: RowCells = { item: KEYS.criteria.zh, ...cells };
  if (isUnsaid(rule)) return [{ ...first, value: UNSAID_WORD }];
  const value = rule.value;
  const named: RowCells = { ...first, value: value.name.zh };
  return standardOf(value) ? [named] : [{ ...named, ...english(value.name) }, ...ownRows(value, id, names)];
}

function ownRows({ edition, total, categories, steps }: Criteria, id: string, names: Names): RowCells[] {
  const row = ({ zh }: Text, value: RowCells["value"]): RowCells => ({ item: zh, value });
  const partRows = (
    key: Text,
    { code, name: called, points, kind, verified }: Omit<Part, "items"> & { points?: number },
    above: { kind?: ItemKind; verified?: boolean },
  ): RowCells[] => [
    { item: key.zh, object: called.zh, value: points, code, ...english(called) },
    ...(kind !== above.kind ? [{ item: KEYS.kind.zh, object: code, value: KIND.write(kind as ItemKind, names) }] : []),
    ...(verified !== above.verified
      ? [{ item: KEYS.verified.zh, object: code, value: yesNo.write(!!verified, names) }]
      : []),
  ];
  return [
    ...(edition === id ? [] : [row(KEYS.edition, edition)]),
    row(KEYS.total, total),
    ...(steps
      ? [
          row(KEYS.step, steps.step),
          row(KEYS.bands, bands.write(steps.bands, names)),
          ...(steps.verified ? [] : [row(KEYS.stepsVerified, yesNo.write(false, names))]),
        ]
      : []),
    ...categories.flatMap((category) => [
      ...partRows(KEYS.category, category, { kind: "process", verified: true }),
      ...category.items.flatMap((item) => partRows(KEYS.item, item, category)),
    ]),
  ];
}
