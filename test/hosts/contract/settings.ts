import { same } from "./check";
import type { ContractCase } from "./host";

const TEXTS = [
  "chongqing-2015",
  "",
  " 前后有空格 ",
  '{"方案":"重庆2015","列":[1,2,null],"名":"O\'Brien"}',
  "多行\r\n文本\t制表\u2028分隔",
  "𠮷野家 🏅 é ①",
  "Date(1700000000000)",
  "=Date(5)",
  "'=1+1",
  "<a>&amp;</a>",
];

export const settings: readonly ContractCase[] = [
  {
    title: "a setting that was never kept is null",
    async run({ port }) {
      same(await port.setting("scheme"), null, "setting");
    },
  },
  {
    title: "settings come back letter for letter",
    async run({ port }) {
      for (const [i, text] of TEXTS.entries()) await port.keepSetting(`键 ${i}`, text);
      for (const [i, text] of TEXTS.entries()) same(await port.setting(`键 ${i}`), text, `setting ${i}`);
    },
  },
  {
    title: "a setting of 50 kB comes back whole",
    async run({ port }) {
      const text = "评审".repeat(8334).slice(0, 16667) + "x".repeat(2); // 16,667 Chinese characters are 50,001 bytes.
      await port.keepSetting("layout", text);
      const kept = await port.setting("layout");
      same(kept?.length, text.length, "length");
      same(kept === text, true, "the text");
    },
  },
  {
    title: "a newer value takes the place of the older",
    async run({ port }) {
      await port.keepSetting("scheme", "a");
      await port.keepSetting("other", "c");
      await port.keepSetting("scheme", "b");
      same([await port.setting("scheme"), await port.setting("other")], ["b", "c"], "settings");
    },
  },
  {
    title: "a setting that is taken away is null again, and the others stay",
    async run({ port }) {
      await port.keepSetting("scheme", "a");
      await port.keepSetting("other", "c");
      await port.keepSetting("scheme", null);
      await port.keepSetting("never", null);
      same([await port.setting("scheme"), await port.setting("other")], [null, "c"], "settings");
    },
  },
];
