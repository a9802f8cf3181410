import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { collect } from "../../src/cli/input/collect";
import { scratch } from "./support/run";

const root = scratch();
const put = (name: string): string => {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, name);
  return file;
};

const one = put("in/一组/评分.xlsx");
const two = put("in/二组/评分.xlsx");
const ten = put("in/10.xlsx");
const nine = put("in/9.xlsx");
const lock = put("in/~$9.xlsx");
const hidden = put("in/.x.xlsx");
const text = put("in/读我.txt");
symlinkSync(path.join(root, "in"), path.join(root, "in/again"));

test("a folder gives its workbooks and those below, in order, once, and says what it passes over", () => {
  const { inputs, skipped } = collect([path.join(root, "in")]);
  expect(inputs.map(({ path: file }) => file)).toEqual([nine, ten, two, one]);
  expect(skipped.map(({ path: file, why }) => [file, why.zh])).toEqual([
    [hidden, "隐藏文件"],
    [lock, "Excel 的临时锁定文件"],
    [text, "不是工作簿"],
  ]);
});

test("what is named is never passed over", () => {
  const { inputs, skipped } = collect([lock, hidden, text, path.join(root, "nowhere.xlsx")]);
  expect(inputs.map(({ name }) => name)).toEqual(["~$9.xlsx", ".x.xlsx", "读我.txt", "nowhere.xlsx"]);
  expect(skipped).toEqual([]);
});

test("a file goes by its base name, and by its path from here where two would go by one name", () => {
  expect(collect([nine]).inputs[0].name).toBe("9.xlsx");
  const names = collect([one, two, nine]).inputs.map(({ name }) => name);
  expect(names[2]).toBe("9.xlsx");
  expect(new Set(names).size).toBe(3);
  for (const name of names.slice(0, 2)) expect(name).toMatch(/[一二]组\/评分\.xlsx$/);
});

test("a file named twice is read once", () => {
  expect(collect([nine, path.join(root, "in"), nine]).inputs.filter(({ name }) => name === "9.xlsx")).toHaveLength(1);
});
