import fc from "fast-check";
import { nearFirm, sameFirm } from "../../src/workbook/firm-name";
import { FirmNames } from "../../src/workbook/firm-names";

const piece = fc.constantFrom(
  "样例",
  "铝业",
  "有限公司",
  "有限责任公司",
  "集团",
  "公司",
  "（",
  "）",
  " ",
  "\u200b",
  "Ａ",
  "a",
  "-",
);
const name = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(""));

test("a list says of a name what comparing it with each of them says", () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), name, (names, asked) => {
      const firms = new FirmNames(names);
      expect(firms.has(asked)).toBe(names.some((each) => sameFirm(each, asked)));
      expect(firms.near(asked)).toEqual(names.filter((each) => nearFirm(each, asked)));
    }),
  );
});

test("another form of company is near, another spacing is the same", () => {
  const firms = new FirmNames(["样例铝业有限公司", "样例化工有限公司", "样例铝业集团"]);
  expect(firms.near("样例铝业有限责任公司")).toEqual(["样例铝业有限公司", "样例铝业集团"]);
  expect([firms.has("样例铝业 有限公司"), firms.has("样例铝业有限责任公司")]).toEqual([true, false]);
});
