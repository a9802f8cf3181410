import { decimalOf } from "../../exact/decimal";
import { isUnsaid, type MergeMethod, type Scheme, type Stage } from "../../schemes/scheme";
import type { RoundFault } from "../../text/messages/round";
import type { Language, Text } from "../../text/text";
import { readScoreCell } from "../../scoring/score-cell";
import { StageFinder } from "../layouts/stage-finder";
import { plain } from "../layouts/text";
import type { Filled } from "./lines";
import type { Round } from "./round";
import type { KeyLine } from "./sections";
import { type Key, KEYS, METHODS, METHODS_IN_ENGLISH, methodOf, methodWords } from "./words";

/** Says what is wrong at a cell. */
export type Report = (at: { readonly row: number; readonly column: number }, fault: RoundFault) => void;

/** The stages of a scheme and how they are found by what an office calls them. */
export class StageNames {
  readonly stages: readonly Stage[];
  private readonly finder: StageFinder;

  constructor(scheme: Scheme | null) {
    this.stages = !scheme || isUnsaid(scheme.stages) ? [] : scheme.stages.value;
    this.finder = new StageFinder(this.stages);
  }

  /** The keys that a text names (资料评审、答辩); null for every stage. What is no stage is reported. */
  read({ text, ...at }: Filled, report: Report): string[] | null {
    const names = text.split(/[、,，;；/\n]/u).map(plain);
    const keys = names.flatMap((name) => {
      if (name === "" || EVERY.test(name)) return [];
      const key = this.finder.find(name);
      if (key === null) report(at, { code: "stage-unknown", params: { found: name, known: this.known() } });
      return key ?? [];
    });
    return keys.length === 0 ? null : [...new Set(keys)];
  }

  name(key: string): Stage["name"] {
    return this.stages.find((stage) => stage.key === key)?.name ?? { zh: key, en: key };
  }

  private known(): Text {
    const names = (language: Language) => this.stages.map(({ name }) => name[language]);
    return { zh: names("zh").join("、"), en: names("en").join(", ") };
  }
}

const EVERY = /^(全部|所有|各环节|全部环节|all)$/iu;

type Settings = Pick<Round, "title" | "stages" | "full" | "merge" | "share">;

/** What stands above the lists, but for the scheme. */
export function readKeys(
  lines: readonly KeyLine[],
  names: StageNames,
  scheme: Scheme | null,
  report: Report,
): Settings {
  const first = (key: Key): KeyLine | undefined => lines.find((line) => line.key === key);
  const stated = first("stages")?.value;
  const stages = stated ? names.read(stated, report) : null;
  const perStage = new PerStage(names, stages, report);
  const full: Record<string, number> = {};
  const merge: Record<string, MergeMethod> = {};
  for (const line of lines) {
    if (line.key === "full") perStage.put(line, full, (value) => readFull(value, report), scheme ? fullDiffers : null);
    if (line.key === "merge")
      perStage.put(line, merge, (value) => readMethod(value, report), scheme ? methodDiffers : null);
    if (ONCE.has(line.key) && first(line.key) !== line)
      report(line.at, { code: "key-twice", params: { found: KEYS[line.key] } });
  }
  const title = first("title")?.value?.text;
  const share = first("share")?.value?.text;
  return {
    ...(title && { title }),
    ...(stages && { stages }),
    ...(Object.keys(full).length > 0 && { full }),
    ...(Object.keys(merge).length > 0 && { merge }),
    ...(share && { share }),
  };
}

const ONCE: ReadonlySet<Key> = new Set<Key>(["scheme", "title", "stages", "share"]);

/** Puts what a key says to the stage in its brackets, else to each stage of the round. */
class PerStage {
  constructor(
    private readonly names: StageNames,
    private readonly stages: readonly string[] | null,
    private readonly report: Report,
  ) {}

  put<T>(
    { of, at, value }: KeyLine,
    into: Record<string, T>,
    read: (value: Filled) => T | null,
    differs: ((stage: Stage, value: T) => RoundFault | null) | null,
  ): void {
    const said = value ? read(value) : null;
    if (!value || said === null) return;
    const keys =
      of === null ? this.each(at, typeof said === "number") : this.names.read({ ...at, text: of }, this.report);
    for (const key of keys ?? []) {
      if (Object.hasOwn(into, key)) {
        this.report(at, { code: "key-twice", params: { found: at.text } });
        continue;
      }
      into[key] = said;
      const stage = this.names.stages.find((each) => each.key === key);
      const fault = stage && differs ? differs(stage, said) : null;
      if (fault) this.report(value, fault);
    }
  }

  /** A method may hold for all stages alike; a full mark belongs to one. */
  private each(at: Filled, single: boolean): readonly string[] {
    const keys = this.stages ?? this.names.stages.map(({ key }) => key);
    if (!single || keys.length <= 1) return keys;
    this.report(at, { code: "stage-needed", params: { found: at.text.replace(/[:：]\s*$/u, "") } });
    return [];
  }
}

function readFull(value: Filled, report: Report): number | null {
  const number = readScoreCell(value.value, "points");
  if (typeof number === "number" && number > 0) return number;
  report(value, { code: "full-not-number", params: { found: value.text } });
  return null;
}

function readMethod(value: Filled, report: Report): MergeMethod | null {
  const method = methodOf(value.text);
  if (method === null) {
    const known = { zh: Object.values(METHODS).join("、"), en: Object.values(METHODS_IN_ENGLISH).join(", ") };
    report(value, { code: "method-unknown", params: { found: value.text, known } });
  }
  return method;
}

function fullDiffers(stage: Stage, value: number): RoundFault | null {
  if (isUnsaid(stage.full) || decimalOf(stage.full.value).compare(decimalOf(value)) === 0) return null;
  const params = { found: String(value), expected: String(stage.full.value), stage: stage.name };
  return { code: "full-differs", params };
}

function methodDiffers(stage: Stage, value: MergeMethod): RoundFault | null {
  if (isUnsaid(stage.merge) || stage.merge.value === value) return null;
  const params = { found: methodWords(value), expected: methodWords(stage.merge.value), stage: stage.name };
  return { code: "method-differs", params };
}
