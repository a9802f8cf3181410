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
  property("name", { zh: "名称", en: "name" }, text(NAME), { also: ["方案名称"] }),
  property("id", { zh: "方案代号", en: "id" }, plain(words)),
  property("aliases", { zh: "别名", en: "aliases" }, plain(list)),
  property("award", { zh: "奖励名称", en: "award" }, text(NAME)),
  property("authority", { zh: "主管部门", en: "authority" }, text(NAME)),
  property("from", { zh: "起始日期", en: "from" }, plain(date)),
  property("until", { zh: "终止日期", en: "until" }, ruled(date)),
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
  ),
  property("ties", { zh: "并列", en: "ties" }, ruled(ties)),
  property("rounding", { zh: "取舍", en: "rounding" }, ruled(rounding)),
  property("vacancy", { zh: "名额空缺", en: "vacancy" }, ruled(yesNo)),
  property("substitution", { zh: "递补", en: "substitution" }, ruled(yesNo)),
  property(
    "cycle",
    { zh: "评选周期", en: "cycle" },
    ruled(formed(number, { zh: "年数，如 2", en: "years, such as 2" })),
  ),
  property("feedback", { zh: "反馈", en: "feedback" }, ruledText({ zh: "文字", en: "text" })),
]);
