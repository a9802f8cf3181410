import { readOptions, type Spec } from "../../src/cli/options";

const SPEC: Spec = { scheme: "value", json: "flag", site: "files" };
const read = (...args: string[]) => {
  const options = readOptions(args, SPEC);
  if ("fault" in options) return options.fault.en;
  const { flags, values, files, rest } = options;
  return { flags: [...flags], values: [...values], files: [...files], rest };
};

test("values, flags and files in any order", () => {
  expect(read("a.xlsx", "--scheme", "重庆2015", "b.xlsx", "--json", "c.xlsx")).toEqual({
    flags: ["json"],
    values: [["scheme", "重庆2015"]],
    files: [],
    rest: ["a.xlsx", "b.xlsx", "c.xlsx"],
  });
});

test("an option for files takes all up to the next option, and again", () => {
  expect(read("--site", "a", "b", "--json", "--site=c", "d", "--", "--e")).toEqual({
    flags: ["json"],
    values: [],
    files: [["site", ["a", "b", "c", "d"]]],
    rest: ["--e"],
  });
});

test("a value may begin with a dash when it is joined on", () => {
  expect(read("--scheme=--x")).toMatchObject({ values: [["scheme", "--x"]] });
});

test.each([
  [["--color"], "there is no option --color; known: --scheme --json --site"],
  [["--constructor"], "there is no option --constructor; known: --scheme --json --site"],
  [["--scheme"], "--scheme needs a value"],
  [["--scheme", "--json"], "--scheme needs a value"],
  [["--site"], "--site needs a value"],
  [["--scheme", "a", "--scheme", "b"], "--scheme is given twice"],
  [["--json=1"], "--json takes no value"],
])("%j is refused with words", (args, words) => {
  expect(read(...args)).toBe(words);
});
