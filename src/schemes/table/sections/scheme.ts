import * as show from "../../rules/show";
import type { Scheme } from "../../scheme";
import { choice, formed, list, words, yesNo } from "../codecs/words";
import { date } from "../codecs/date";
import { number } from "../codecs/number";
import { ties } from "../codecs/references";
import { rounding } from "../codecs/rounding";
import { plain, ruled, ruledText, text } from "../field";
import { propertyOf } from "../section";
import { singleSection, type SingleSpec } from "../single-section";

const property = propertyOf<Scheme>();

const whole = (title: SingleSpec["title"], properties: SingleSpec["properties"]) =>
  singleSection({ title, place: "", of: (scheme) => scheme, into: (values) => values, properties });

const NAME = { zh: "名称", en: "a name" };

/** What a scheme is called, whose it is and when it holds. */
export const identity = whole({ zh: "方案", en: "the scheme" }, [
  property(
    "name",
    { zh: "名称", en: "name" },
    text(NAME),
    { zh: "方案的名称", en: "what the scheme is called" },
    { also: ["方案名称"] },
  ),
  property("id", { zh: "方案代号", en: "id" }, plain(words), {
    zh: "不写则由名称得出",
    en: "made from the name if left out",
  }),
  property("aliases", { zh: "别名", en: "aliases" }, plain(list), {
    zh: "方案的其他叫法",
    en: "what else it is called",
  }),
  property("award", { zh: "奖励名称", en: "award" }, text(NAME), {
    zh: "奖的全称；不写则同名称",
    en: "the award's full name; the scheme's if left out",
  }),
  property("authority", { zh: "主管部门", en: "authority" }, text(NAME), { zh: "谁组织评选", en: "who holds it" }),
  property("from", { zh: "起始日期", en: "from" }, plain(date), {
    zh: "规则自哪天起施行",
    en: "the day from which the rules hold",
  }),
  property("until", { zh: "终止日期", en: "until" }, ruled(date), {
    zh: "规则施行到哪天",
    en: "the last day on which they hold",
  }),
]);

const pool = choice(
  ["cascade" as const, show.pool("cascade").zh, "顺延", "依次参评", "cascade"],
  ["separate" as const, show.pool("separate").zh, "分开", "separate"],
);

/** How seats are given out beyond the tiers' own rules. */
export const placing = whole({ zh: "排名与取舍", en: "ranking and rounding" }, [
  property(
    "nomineePool",
    { zh: "提名范围", en: "nominee pool" },
    ruled(formed(pool, { zh: "“顺延”或“分开”", en: "顺延 (cascade) or 分开 (separate)" })),
    {
      zh: "下一奖项从哪些对象中产生。顺延：名次在上一奖项名额之外的接着参评；分开：只有未过上一奖项门槛的参评",
      en: "who competes for the next tier. Cascade: who ranks below the tier's last seat too; separate: only who missed its gates",
    },
  ),
  property("ties", { zh: "并列", en: "ties" }, ruled(ties), {
    zh: "综合得分相同时依次比较什么；不写则标“并列待定”",
    en: "what is compared in turn where composites are equal; if left out, ties stay undecided",
  }),
  property("rounding", { zh: "取舍", en: "rounding" }, ruled(rounding), {
    zh: "不写则按精确值计算和比较",
    en: "if left out, exact values are computed and compared",
  }),
  property("vacancy", { zh: "名额空缺", en: "vacancy" }, ruled(yesNo), {
    zh: "名额可否空缺",
    en: "whether a seat may stay empty",
  }),
  property("substitution", { zh: "递补", en: "substitution" }, ruled(yesNo), {
    zh: "取消资格后是否递补",
    en: "whether the next in rank moves up when one is struck off",
  }),
  property(
    "cycle",
    { zh: "评选周期", en: "cycle" },
    ruled(formed(number, { zh: "年数，如 2", en: "years, such as 2" })),
    { zh: "几年评一次", en: "years from one round to the next" },
  ),
  property("feedback", { zh: "反馈", en: "feedback" }, ruledText({ zh: "文字", en: "text" }), {
    zh: "未过第一环节门槛的，向其反馈什么",
    en: "what is owed to who passes no gate at the first stage",
  }),
]);
