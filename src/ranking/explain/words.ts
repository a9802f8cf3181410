import { microOfNumber } from "../../exact/micro";
import type { Sum } from "../../exact/sum";
import { cite } from "../../schemes/cite";
import { percent as share } from "../../schemes/rules/show";
import { type Cited, isUnsaid, type Scheme, type Stage } from "../../schemes/scheme";
import type { Gap } from "../../scoring/gap";
import { say } from "../../text/messages";
import type { Text } from "../../text/text";

/** A score as it is decided on: to a millionth, without trailing zeros. */
export const show = (score: number): string => String(microOfNumber(score) / 1e6);
export const showSum = (sum: Sum): string => String(sum.micro() / 1e6);

/** A stage's weight as people say it: 20%, or 1/3 where no decimal equals it. */
export const percent = ({ weight }: Stage): string => (isUnsaid(weight) ? "?" : share(weight.value));

/** Document and clause in brackets, or nothing where there is no rule to cite. */
export function inBrackets(scheme: Scheme, rule: Cited | undefined): Text {
  if (!rule) return { zh: "", en: "" };
  const clause = cite(scheme, rule);
  return { zh: `（${clause}）`, en: ` (${clause})` };
}

/** Each part in a language's own way, joined by its own mark. */
export function joined<T>(parts: readonly T[], marks: Text, words: (part: T, language: keyof Text) => string): Text {
  const inLanguage = (language: keyof Text) => parts.map((part) => words(part, language)).join(marks[language]);
  return { zh: inLanguage("zh"), en: inLanguage("en") };
}

/** A gap's reason as a sentence. */
export function sentenceOf({ reason }: Gap): Text {
  if (!reason) return { zh: "没有分数。", en: "There are no scores." };
  const { zh, en } = say(reason);
  return { zh: `${zh}。`, en: `${en}.` };
}

/** A sentence begins with a capital in English. */
export const capitalised = ({ zh, en }: Text): Text => ({ zh, en: en.charAt(0).toUpperCase() + en.slice(1) });
