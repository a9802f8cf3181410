import { citing } from "../citing";
import type { Condition, Fact } from "../condition";
import { cyclesSince, fact, least, required } from "../facts";

const { decided } = citing("YC2023");

const won = cyclesSince(
  "获奖后已过届数",
  "获奖后完整经过几届（不含本届）；未获过奖填“无”",
  "full rounds since winning, this one not counted; 无 for never",
);
const revoked = cyclesSince(
  "撤奖后已过届数",
  "自撤销奖项当年起完整经过几届（不含本届）；未撤销过填“无”",
  "full rounds since revocation, this one not counted; 无 for never",
);

export const waitFacts: readonly Fact[] = [won, revoked];

/** 第十三条 and 第三十条, alike for organisations and persons. */
export const waits: readonly Condition[] = [
  required(
    "cool-down",
    fact(
      won,
      decided(
        least(2),
        "第十三条",
        "获奖后须完整隔过 2 届，本届不计在内",
        "two full rounds must have passed since winning, this one not counted",
        { words: "在获奖后两个评选周期内不得重复申报" },
      ),
    ),
  ),
  required(
    "revoked",
    fact(
      revoked,
      decided(
        least(3),
        "第三十条",
        "撤销当年起须完整隔过 3 届，本届不计在内",
        "three full rounds must have passed since revocation, this one not counted",
        { words: "自撤销奖项当年起,3个评选周期内不得申报" },
      ),
    ),
  ),
];
