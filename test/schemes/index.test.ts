import { findScheme, schemes } from "../../src/schemes";
import { documents } from "../../src/schemes/documents";

test("eight awards are known", () => {
  expect(schemes.map(({ id }) => id)).toEqual([
    "chongqing-2015",
    "chongqing-2025",
    "chongqing-standard-2025-project",
    "chongqing-standard-2025-person",
    "china-quality-award",
    "jiyuan-2025",
    "yuncheng-2023-organisation",
    "yuncheng-2023-person",
  ]);
});

test.each([
  ["重庆2015", "chongqing-2015"],
  ["chongqing-2015", "chongqing-2015"],
  ["ｃｈｏｎｇｑｉｎｇ－２０１５", "chongqing-2015"],
  ["重庆２０１５", "chongqing-2015"],
  ["  ChongQing-2015　", "chongqing-2015"],
  ["重庆2025", "chongqing-2025"],
  ["重庆标准项目2025", "chongqing-standard-2025-project"],
  ["重庆标准个人2025", "chongqing-standard-2025-person"],
  ["中国质量奖", "china-quality-award"],
  ["CHINA QUALITY AWARD", "china-quality-award"],
  ["济源2025", "jiyuan-2025"],
  ["运城组织2023", "yuncheng-2023-organisation"],
  ["运城个人2023", "yuncheng-2023-person"],
])("%j is %s: by id, name or alias, whatever the width and case of letters", (name, id) => {
  expect(findScheme(name)?.id).toBe(id);
});

test.each(["", " ", "重庆", "2015", "运城2023", "运城市市长质量奖", "chongqing", "unknown", "constructor"])(
  "%j names no scheme: nothing is guessed where two would fit",
  (name) => {
    expect(findScheme(name)).toBeUndefined();
  },
);

test("no name, id or alias leads to two schemes, and each leads to its own", () => {
  for (const scheme of schemes)
    for (const name of [scheme.id, scheme.name.zh, scheme.name.en, ...scheme.aliases])
      expect(findScheme(name)).toBe(scheme);
});

test("a scheme lists its principal document, and all it lists are known", () => {
  for (const scheme of schemes) {
    expect(scheme.documents.map(({ key }) => key)).toContain(scheme.document);
    expect(scheme.documents.every((document) => documents.includes(document))).toBe(true);
  }
});

test("outcomes are the tiers' Chinese names, none of them one of the product's own outcomes", () => {
  const own = ["并列待定", "入围未获奖", "未入围", "资料不全", "排除"];
  for (const scheme of schemes) for (const { name } of scheme.tiers) expect(own).not.toContain(name.zh);
});
