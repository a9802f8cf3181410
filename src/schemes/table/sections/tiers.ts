import type { Text } from "../../../text/text";
import { isUnsaid, type Rule } from "../../rule";
import type { Gate, Tier } from "../../scheme";
import { plainKey } from "../cell";
import { gates as bars, type Bar } from "../codecs/gate";
import { limit } from "../codecs/number";
import { stageReference } from "../codecs/references";
import { choice, formed } from "../codecs/words";
import { citedCells, cover, coverOf, isUnsaidWord, natureOf, ruleCells, ruled, type RowCells } from "../field";
import type { Line } from "../lines";
import type { ListDraft } from "../list-draft";
import { listSection } from "../list-section";
import type { Names } from "../names";
import { type Reading, WHOLE } from "../reading";
import { propertyOf, type Entry } from "../section";
import { GateDraft } from "./gate-draft";

const property = propertyOf<Tier>();

const KEYS = {
  gate: { zh: "门槛", en: "gate" },
  rule: { zh: "门槛规定", en: "gates" },
  entry: { zh: "环节门槛", en: "entry gate" },
} satisfies Record<string, Text>;

const TIER: Text = { zh: "奖项", en: "tier" };
const RULED = ruled(bars);
const NONE = ruled(choice<null>([null, "无", "没有", "none"]));

const isNone = (line: Line): boolean => /^(无|没有|none)$/.test(plainKey(line.text("value")));

/** The tier that a line names, and its gates. */
function gatesOf(list: ListDraft, line: Line, reading: Reading): { key: string; gates: GateDraft } | undefined {
  const found = list.of(line, reading);
  if (!found) return undefined;
  found.draft.gates ??= new GateDraft(null);
  return { key: found.key, gates: found.draft.gates as GateDraft };
}

const gate: Entry<ListDraft> = {
  key: KEYS.gate,
  object: TIER,
  form: bars.form,
  fill: (list, line, reading) => {
    if (line.cell("value") === null && line.cell("nature") === null) return;
    const found = gatesOf(list, line, reading);
    if (!found) return;
    const { key, gates } = found;
    if (isNone(line) || isUnsaidWord(line.cell("value") ?? "未规定")) return ruleAll(found, line, reading, KEYS.gate);
    const read = reading.watch(`tier.${key}.gates`, () => barsOf(line, reading));
    for (const { bar, atLeast } of read)
      if (reading.once(`tier.${key}.gate.${bar.stage}`, line, KEYS.gate))
        gates.add({ stage: bar.stage, atLeast, inclusive: bar.inclusive }, line);
    if (!reading.has(`tier.${key}.gates`)) reading.places.set(`tier.${key}.gates`, line.at("value"));
  },
};

/** 无, 未规定, or a citation for all gates of a tier. */
function ruleAll({ key, gates }: { key: string; gates: GateDraft }, line: Line, reading: Reading, what: Text): void {
  if (!reading.once(`tier.${key}.gates`, line, what)) return;
  const none = isNone(line);
  const rule = (none ? NONE : cover).read(line, reading, what);
  if (rule) gates.ruleAll(rule, none && !isUnsaid(rule), line.at("item"));
}

interface Read {
  readonly bar: Bar;
  readonly atLeast: Rule<number>;
}

function barsOf(line: Line, reading: Reading): Read[] {
  if (natureOf(line, reading) === "unsaid") {
    const unsaid = RULED.read(line.with({ value: null }), reading, KEYS.gate);
    const read = reading.value(line, KEYS.gate, bars) ?? [];
    return unsaid && isUnsaid(unsaid) ? read.map((bar) => ({ bar, atLeast: unsaid })) : [];
  }
  const rule = RULED.read(line, reading, KEYS.gate);
  if (!rule || isUnsaid(rule)) return [];
  return rule.value.flatMap((bar) => {
    const { least } = bar;
    if (least !== null) return [{ bar, atLeast: { ...rule, value: least } }];
    const params = { what: KEYS.gate, found: line.text("value"), expected: bars.form };
    reading.fault(line, "value", { code: "table-value-bad", params });
    return [];
  });
}

const rule: Entry<ListDraft> = {
  key: KEYS.rule,
  object: TIER,
  form: null,
  fill: (list, line, reading) => {
    const found = gatesOf(list, line, reading);
    if (found) ruleAll(found, line, reading, KEYS.rule);
  },
};

const entry: Entry<ListDraft> = {
  key: KEYS.entry,
  object: TIER,
  form: stageReference.form,
  fill: (list, line, reading) => {
    if (line.cell("value") === null) return;
    const found = gatesOf(list, line, reading);
    const stage = reading.value(line, KEYS.entry, stageReference);
    if (!found || stage === undefined || !reading.once(`tier.${found.key}.entry.${stage}`, line, KEYS.entry)) return;
    const words = line.cell("words") === null ? {} : { words: line.text("words") };
    found.gates.enter(stage, { ...reading.cite(line), ...words }, line.at("value"));
  },
};

function gateRows({ key, gates: ruledGates }: Tier, names: Names): RowCells[] {
  const object = names.tier.name(key);
  const first: RowCells = { item: KEYS.rule.zh, object, ...cover.write(coverOf(ruledGates), names) };
  if (isUnsaid(ruledGates)) return [first];
  if (ruledGates.value.length === 0) return [{ ...first, value: "无" }];
  const row = ({ stage, atLeast, inclusive, entry: entered }: Gate): RowCells[] => {
    const least = isUnsaid(atLeast) ? null : atLeast.value;
    const value = bars.write([{ stage, inclusive, least }], names);
    const words = entered?.words === undefined ? {} : { words: entered.words };
    return [
      { item: KEYS.gate.zh, object, ...ruleCells(atLeast, names, () => ({})), value },
      ...(entered
        ? [{ item: KEYS.entry.zh, object, value: names.stage.name(stage), ...citedCells(entered, names), ...words }]
        : []),
    ];
  };
  return [first, ...ruledGates.value.flatMap(row)];
}

/** The tiers of the award, best first, with their seats and gates. */
export const tiers = listSection<Tier>({
  title: { zh: "奖项", en: "tiers" },
  member: TIER,
  place: "tier",
  list: "tiers",
  of: (scheme) => scheme.tiers,
  into: (members) => ({ tiers: members }),
  heads: [
    {
      key: TIER,
      main: property(
        "quota",
        { zh: "名额", en: "seats" },
        ruled(formed(limit, { zh: "个数，如 5 或“不超过5个”", en: "how many, such as 5" })),
        { required: true },
      ),
    },
  ],
  properties: [],
  book: ({ tier }) => tier,
  label: { text: "name" },
  load: (tier) => ({ ...tier, gates: new GateDraft(tier.gates) }),
  finish: (draft, key, { reading }) => {
    const gates = (draft.gates as GateDraft | undefined) ?? new GateDraft(null);
    const cell = reading.places.get(`tier.${key}`) ?? WHOLE;
    return { ...draft, gates: gates.finish(reading, reading.names.tier.name(key), cell) };
  },
  entries: [gate, rule, entry],
  more: gateRows,
});
