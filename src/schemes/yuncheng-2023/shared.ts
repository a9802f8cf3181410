import { gb2004 } from "../../standard/gb-2004";
import { citing } from "../citing";
import { YC2023 } from "../documents";
import type { Scheme } from "../scheme";
import { silent, unrounded } from "../silent";
import { flags } from "./flags";
import { committee, publicity } from "./office";
import { provisions } from "./provisions";
import { bonus, stages, tiers } from "./stages";

const { said, decided } = citing("YC2023");
const unsaid = silent("YC2023", "办法");

/** What organisations and persons have in common; each adds its name and its conditions. */
export const shared = (
  award: string,
  nominee: string,
): Omit<Scheme, "id" | "name" | "aliases" | "facts" | "conditions" | "award"> => ({
  authority: { zh: "运城市人民政府", en: "Yuncheng Municipal People's Government" },
  document: "YC2023",
  documents: [YC2023],
  from: "2023-06-09",
  until: decided(
    "2028-06-08",
    "第三十五条",
    "自 2023 年 6 月 9 日起满 5 年，末日为 2028 年 6 月 8 日",
    "five years from 9 June 2023 end with 8 June 2028",
    { words: "有效期为5年" },
  ),
  criteria: said(gb2004, "第三条", "《卓越绩效评价准则》（GB/T19580-2004）"),
  stages: said(stages, "第十八条", "评选环节包括但不限于材料评审、现场评审、陈述答辩等"),
  tiers: tiers(award, nominee),
  nomineePool: unsaid("pool", "第四条"),
  ties: unsaid("ties", "第十九条"),
  rounding: unrounded("YC2023", "第三条"),
  bonus,
  vacancy: decided(true, "第四条", "“不超过”即可少于此数", "“not more than” allows fewer", { words: "不超过4个" }),
  substitution: unsaid("substitution", "第二十条"),
  cycle: said(5, "第四条", "评选周期为5年"),
  committee,
  publicity,
  texts: [],
  flags,
  provisions,
});
