import type { Text } from "../text/text";
import type { ItemKind, PercentSteps } from "./criteria";

/** What is looked at in an item of each kind, in order. */
export const dimensions: Record<ItemKind, Text> = {
  process: { zh: "方法–展开–学习–整合", en: "approach – deployment – learning – integration" },
  result: { zh: "水平–趋势–对比–整合", en: "levels – trends – comparisons – integration" },
};

/** A band of percentages, both ends included, and what is found in an item that earns it. */
export interface Band {
  readonly low: number;
  readonly high: number;
  readonly text: Text;
}

/**
 * The bands of an item of this kind, lowest first, or null where the steps are not the six of GB/T 19580. The words are
 * ours; the standard's own govern.
 */
export function bandsOf(kind: ItemKind, steps: PercentSteps): readonly Band[] | null {
  const texts = TEXTS[kind];
  if (steps.bands.length !== texts.length) return null;
  return steps.bands.map(([low, high], i) => ({ low, high, text: texts[i] }));
}

const TEXTS: Record<ItemKind, readonly Text[]> = {
  process: [
    {
      zh: "看不到成套办法，做到哪算哪；谈不上推行；出了事才补救；各处自行其是。",
      en: "No method to be seen, work is done as it comes; nothing is rolled out; faults are patched once they show; every unit goes its own way.",
    },
    {
      zh: "对条款的基本要求有了起步的办法，只在少数部门用着；开始由补救转向改进；部门之间靠临时碰头协调。",
      en: "A first method meets the item's basic demands, used in few units; a turn from patching to improving has begun; units coordinate ad hoc.",
    },
    {
      zh: "基本要求有稳定的办法，大部分部门在用，个别刚起步；关键过程开始定期检查改进；开始照顾组织的基本需要。",
      en: "A steady method meets the basic demands, in use in most units, just begun in some; key processes start to be reviewed and improved; the organisation's basic needs start to be served.",
    },
    {
      zh: "主要要求都有办法且见效，推行面广，深浅略有不齐；用数据检查并改进，有实例可查；与组织的主要目标对得上。",
      en: "Methods that work meet the main demands, rolled out widely if unevenly in depth; data drive review and improvement, with cases to show; they line up with the organisation's main goals.",
    },
    {
      zh: "各项要求逐条有办法且见效，推行到位，无大的缺口；用数据评价、总结、创新已成日常做法，经验能共享；与当前和今后的目标都衔接。",
      en: "Methods that work meet the demands one by one, rolled out with no large gap; evaluation by data, learning and innovation are daily practice and shared; they serve goals of today and tomorrow.",
    },
    {
      zh: "各项要求的办法完备、见效、可作标杆，处处落实，没有薄弱环节；评价、创新、共享贯穿全组织且成果可查；与其他过程配合成一个整体。",
      en: "Methods meet every demand fully, work, and could serve as a benchmark; in force everywhere with no weak spot; evaluation, innovation and sharing run through the whole organisation with results on record; they form one whole with the other processes.",
    },
  ],
  result: [
    {
      zh: "拿不出数据或表现差；看不出走向，或在变坏；没有可比对象；重要方面没有结果。",
      en: "No data, or poor ones; no direction to be seen, or downwards; nothing to compare with; what matters has no results.",
    },
    {
      zh: "少数指标有了好转；走向数据零星，多为近期；几乎没有对比；重要方面只有少数有结果。",
      en: "A few measures have turned better; trend data are scattered and recent; hardly any comparison; few of the matters that count have results.",
    },
    {
      zh: "不少重要指标表现尚好；开始看得出向好的走向；开始收集对比数据；重要方面多数有结果。",
      en: "A good many important measures are fair; upward trends begin to show; comparisons begin to be gathered; most matters that count have results.",
    },
    {
      zh: "多数重要指标表现良好，没有持续变坏的重要方面；多数走向向好；与同行或标杆相比，部分占优；顾客、市场和过程的主要要求都有结果。",
      en: "Most important measures are good and none that counts keeps falling; most trends are upward; some stand ahead of peers or benchmarks; the main demands of customers, markets and processes have results.",
    },
    {
      zh: "多数重要指标表现优秀；向好的走向多数保持多年；大多有对比，不少领先；顾客、市场、过程和战略的主要要求都有结果。",
      en: "Most important measures are excellent; most upward trends have lasted for years; most are compared and many lead; the main demands of customers, markets, processes and strategy have results.",
    },
    {
      zh: "重要指标几乎全部优秀；长期向好；在行业或更大范围内处于标杆地位；所有重要要求和今后的目标都有结果支撑。",
      en: "Nearly all important measures are excellent; upward over the long run; a benchmark in the trade or beyond; every important demand and the goals ahead are backed by results.",
    },
  ],
};
