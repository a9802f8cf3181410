import * as show from "../../rules/show";
import type { Publicity } from "../../office";
import type { Said } from "../../rule";
import { squeeze } from "../cell";
import { type Codec, UNREAD } from "../codec";

type Length = Extract<Publicity["length"], Said<unknown>>["value"];

const FORM = /^(不少于|不低于|至少|≥|>=)?(\d+)个?(工作日|天|日|自然日|日历日|日历天)(?:\(日历天\))?(以上)?$/;

/** How long publicity lasts: 不少于5个工作日, 7天. Days are days of the calendar. */
export const days: Codec<Length> = {
  form: {
    zh: "如 不少于5个工作日、7天（天为日历天）",
    en: "such as 不少于5个工作日 (at least 5 working days), 7天 (calendar days)",
  },
  read: (cell) => {
    const [, least, count, unit, above] = FORM.exec(squeeze(cell)) ?? [];
    if (count === undefined) return UNREAD;
    return { days: Number(count), unit: unit === "工作日" ? "workday" : "day", atLeast: !!least || !!above };
  },
  write: (value) => show.days(value).zh,
};
