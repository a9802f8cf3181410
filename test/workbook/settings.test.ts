import { propertiesToSettings, settingsToProperties } from "../../src/workbook/settings";

test("a setting longer than Excel keeps goes on in further properties, never through a character", () => {
  // 254 letters and a character of two code units: the 255th place holds only its first half.
  const text = `${"a".repeat(254)}𠮷${"b".repeat(300)}`;
  const properties = settingsToProperties({ layout: text, a: "" });
  expect(properties.map(([name, piece]) => [name, piece.length])).toEqual([
    ["AWARD.a", 0],
    ["AWARD.layout", 254],
    ["AWARD.layout~2", 255],
    ["AWARD.layout~3", 47],
  ]);
  expect(propertiesToSettings(new Map(properties))).toEqual({ a: "", layout: text });
});

test("the properties of others, and pieces without a beginning, are passed over", () => {
  const properties = new Map([
    ["Title", "x"],
    ["AWARD.layout~2", "y"],
    ["AWARD.a", "1"],
    ["AWARD.a~3", "lost"],
  ]);
  expect(propertiesToSettings(properties)).toEqual({ a: "1" });
});

test("names that JavaScript knows are keys like others", () => {
  const settings = JSON.parse('{"__proto__": "p", "constructor": "c"}') as Record<string, string>;
  expect(propertiesToSettings(new Map(settingsToProperties(settings)))).toEqual(settings);
});
