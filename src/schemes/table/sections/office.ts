import type { Bonus } from "../../scheme";
import type { Committee, Publicity, TextLimit } from "../../office";
import { days } from "../codecs/days";
import { cap, limit, number } from "../codecs/number";
import { share } from "../codecs/share";
import { choice, formed, yesNo } from "../codecs/words";
import { plain, ruled } from "../field";
import { listSection } from "../list-section";
import { propertyOf } from "../section";
import { singleSection } from "../single-section";

const POINTS = formed(number, { zh: "分数，如 5", en: "points, such as 5" });
const ofBonus = propertyOf<Bonus>();
const TIMING = choice(
  ["before" as const, "门槛前", "先加分后过门槛", "before"],
  ["after" as const, "门槛后", "先过门槛后加分", "after"],
);
const REQUIRED = { required: true };

/** Points for introduced persons. */
export const bonus = singleSection({
  title: { zh: "加分", en: "bonus" },
  place: "bonus.",
  of: (scheme) => scheme.bonus,
  into: (values) => ({ bonus: values as unknown as Bonus }),
  properties: [
    ofBonus("ordinary", { zh: "一般人才加分", en: "ordinary bonus" }, ruled(POINTS), REQUIRED),
    ofBonus("senior", { zh: "高端人才加分", en: "senior bonus" }, ruled(POINTS), REQUIRED),
    ofBonus("cap", { zh: "加分上限", en: "bonus cap" }, ruled(cap), REQUIRED),
    ofBonus("gates", { zh: "加分时点", en: "bonus timing" }, ruled(TIMING), REQUIRED),
  ],
});

const ofCommittee = propertyOf<Committee>();

/** The committee that decides, and what panels keep to. */
export const committee = singleSection({
  title: { zh: "评选委员会", en: "committee" },
  place: "committee.",
  of: (scheme) => scheme.committee,
  into: (values) => ({ committee: values as unknown as Committee }),
  properties: [
    ofCommittee("quorum", { zh: "到会比例", en: "quorum" }, ruled(share), REQUIRED),
    ofCommittee("ballot", { zh: "通过比例", en: "ballot" }, ruled(share), REQUIRED),
    ofCommittee("odd", { zh: "人数为单数", en: "odd number" }, ruled(yesNo), REQUIRED),
    ofCommittee("recusal", { zh: "回避", en: "recusal" }, ruled(yesNo), REQUIRED),
    ofCommittee(
      "leastPanel",
      { zh: "回避后最少人数", en: "least panel" },
      ruled(formed(number, { zh: "人数，如 3", en: "how many, such as 3" })),
      REQUIRED,
    ),
  ],
});

const ofPublicity = propertyOf<Publicity>();

/** Rounds of publicity, in the order in which they are held. */
export const publicity = listSection<Publicity>({
  title: { zh: "公示", en: "publicity" },
  member: { zh: "公示", en: "round of publicity" },
  place: "publicity",
  list: "publicity",
  of: (scheme) => scheme.publicity,
  into: (members) => ({ publicity: members }),
  heads: [
    {
      key: { zh: "公示", en: "publicity" },
      main: ofPublicity("length", { zh: "公示", en: "publicity" }, ruled(days), REQUIRED),
    },
  ],
  properties: [],
  label: { text: "what" },
});

const ofText = propertyOf<TextLimit>();
const SEVERITY = choice(
  ["error" as const, "错误", "不允许", "error"],
  ["warning" as const, "提醒", "原则上", "warning"],
);

/** How long texts may be. */
export const texts = listSection<TextLimit>({
  title: { zh: "字数", en: "lengths of texts" },
  member: { zh: "材料", en: "text" },
  place: "text",
  list: "texts",
  of: (scheme) => scheme.texts,
  into: (members) => ({ texts: members }),
  heads: [
    {
      key: { zh: "字数上限", en: "text limit" },
      main: ofText(
        "most",
        { zh: "字数上限", en: "text limit" },
        ruled(formed(limit, { zh: "字数，如 3000", en: "characters, such as 3000" })),
        REQUIRED,
      ),
    },
  ],
  properties: [
    ofText("charts", { zh: "图表计字", en: "charts" }, ruled(yesNo), REQUIRED),
    ofText("severity", { zh: "超字处理", en: "severity" }, plain(SEVERITY)),
  ],
  book: ({ text }) => text,
  label: { text: "what" },
  finish: (draft) => ({ severity: "error", ...draft }),
});
