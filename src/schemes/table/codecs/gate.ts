import type { Gate } from "../../scheme";
import { squeeze } from "../cell";
import { type Codec, UNREAD, Unread } from "../codec";
import { stageReference } from "./references";
import { parted } from "./words";

/** A gate as a cell says it: which stage, from what score. Without a number the score is unsaid. */
export interface Bar extends Pick<Gate, "stage" | "inclusive"> {
  readonly least: number | null;
}

const OPERATORS = "≥|>=|不少于|不低于|至少|达到|大于等于|>|高于|大于|超过";
const BEFORE = new RegExp(String.raw`^(.*?)(${OPERATORS})(\d+(?:\.\d+)?)?分?(?:以上)?$`);
const AFTER = /^(.*?)(\d+(?:\.\d+)?)分?(?:以上|及以上)$/;
const ABOVE = /^(>|高于|大于|超过)$/;
const INCLUDED = /\(含[^)]*\)/;
const ALL = /均|都/g;

/** 资料评审≥500; several in one cell (资料评审≥500、现场评审≥400), and 资料评审、现场评审均≥500. */
export const gates: Codec<readonly Bar[]> = {
  form: {
    zh: "环节加 ≥ 或 > 加分数，如 资料评审≥500、现场评审>60；无门槛写“无”",
    en: "stage, ≥ or >, score: 资料评审≥500、现场评审>60; 无 for none",
  },
  read: (cell, names) => {
    const bars: Bar[] = [];
    const waiting: string[] = [];
    for (const part of parted(String(cell))) {
      const bar = barIn(part);
      if (!bar) {
        waiting.push(part);
        continue;
      }
      if (bar.name === "") return UNREAD;
      for (const name of [...waiting.splice(0), bar.name]) {
        const stage = stageIn(name, names);
        if (stage instanceof Unread) return stage;
        bars.push({ stage, inclusive: bar.inclusive, least: bar.least });
      }
    }
    return waiting.length > 0 || bars.length === 0 ? UNREAD : bars;
  },
  write: (bars, names) =>
    bars
      .map(({ stage, inclusive, least }) => `${names.stage.name(stage)}${inclusive ? "≥" : ">"}${least ?? ""}`)
      .join("、"),
};

function barIn(part: string): { name: string; inclusive: boolean; least: number | null } | null {
  const whole = squeeze(part);
  const text = whole.replace(INCLUDED, "").replace(ALL, "");
  const before = BEFORE.exec(text);
  const after = before ? null : AFTER.exec(text);
  if (before) {
    const [, name, sign, least] = before;
    const inclusive = !ABOVE.test(sign) || whole !== whole.replace(INCLUDED, "");
    return { name, inclusive, least: least === undefined ? null : Number(least) };
  }
  return after && { name: after[1], inclusive: true, least: Number(after[2]) };
}

/** 资料评审得分 and 资料评审分数 mean the stage. */
function stageIn(name: string, names: Parameters<typeof stageReference.read>[1]): string | Unread {
  const plain = squeeze(name).replace(ALL, "");
  return names.stage.find(plain) ?? stageReference.read(plain.replace(/(得分|分数|分)$/, ""), names);
}
