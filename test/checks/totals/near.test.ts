import { nearName } from "../../../src/checks/totals/near";

const NAMES = ["样例铝业有限公司", "样例化工有限公司", "Alpha Machine Works Ltd"];

test.each([
  ["样例铝业有限责任公司", "样例铝业有限公司"],
  ["样例铝业股份有限公司", "样例铝业有限公司"],
  ["样例化エ有限公司", "样例化工有限公司"],
  ["Alpha Machne Works Ltd", "Alpha Machine Works Ltd"],
  ["样例食品有限公司", null],
  ["完全不同的公司", null],
  ["甲", null],
])("%s: %s", (name, near) => {
  expect(nearName(name, NAMES)).toBe(near);
});

test("a name is not near itself", () => {
  expect(nearName("样例铝业 有限公司", ["样例铝业有限公司"])).toBeNull();
});
