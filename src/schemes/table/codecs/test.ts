import * as show from "../../rules/show";
import type { FactType, Test } from "../../condition";
import { squeeze } from "../cell";
import { type Codec, UNREAD, type Unread } from "../codec";
import { listed, listIn } from "./words";

const NUMBER = String.raw`(\d+(?:\.\d+)?)\D{0,6}`;
const SIGNED: readonly (readonly [RegExp, "least" | "most" | "above"])[] = [
  [new RegExp(`^(?:≥|>=|不少于|不低于|至少|达到|满)${NUMBER}$`), "least"],
  [/^(\d+(?:\.\d+)?)[^\d-]{0,4}(?:以上|及以上)$/, "least"],
  [new RegExp(`^(?:≤|<=|不超过|不多于|不高于|至多|最多|前)${NUMBER}$`), "most"],
  [/^(\d+(?:\.\d+)?)[^\d-]{0,4}(?:以内|以下|及以下)$/, "most"],
  [new RegExp(`^(?:>|超过|高于|大于)${NUMBER}$`), "above"],
];
const NONE = /^(?:近?(\d+)年内?)?(?:无|没有|未发生)$/;
const AMONG = /^限于[:：]?(.+)$/;

/** What a fact must be. A bare list of words is one for facts of words alone; elsewhere it says 限于. */
export const test = (type: FactType | undefined): Codec<Test> => ({
  form: FORM,
  read: (cell) => {
    const among = AMONG.exec(String(cell))?.[1] ?? (type === "text" ? String(cell) : null);
    return among === null ? testIn(squeeze(cell)) : { op: "among", values: listIn(among) };
  },
  write: (value) => (value.op === "among" ? `限于${listed(value.values)}` : show.test(value, undefined).zh),
});

const FORM = {
  zh: "是、否、无、近3年无、≥5、≤3、>5，或（文字）限于B、C、D",
  en: "是 yes, 否 no, 无 none, 近3年无 none in 3 years, ≥5, ≤3, >5, or for words 限于B、C、D (one of)",
};

function testIn(text: string): Test | Unread {
  if (/^(是|有|true|yes)$/i.test(text)) return { op: "is", value: true };
  if (/^(否|不是|false|no)$/i.test(text)) return { op: "is", value: false };
  const none = NONE.exec(text);
  if (none) return { op: "none", years: none[1] === undefined ? null : Number(none[1]) };
  for (const [form, op] of SIGNED) {
    const [, value] = form.exec(text) ?? [];
    if (value !== undefined) return { op, value: Number(value) };
  }
  return UNREAD;
}
