/** @jest-environment jsdom */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { LOCAL_BASE } from "../../scripts/build/base-url";
import { iconFaults } from "../support/manifest/addresses";
import { parseManifest } from "../support/manifest/parse";
import { structureFaults } from "../support/manifest/structure";
import { wordFaults } from "../support/manifest/words";
import { NO_SCHEMA, schemaFaults } from "../support/manifest/xsd";

const ROOT = path.join(__dirname, "../..");
const FILE = path.join(ROOT, "manifest.xml");
const SOURCE = readFileSync(FILE, "utf8");

const without = (pattern: RegExp | string) => {
  expect(SOURCE).toMatch(pattern);
  return SOURCE.replace(pattern, "");
};
const changed = (from: RegExp | string, to: string) => {
  expect(SOURCE).toMatch(from);
  return SOURCE.replace(from, to);
};

describe("the committed manifest", () => {
  const manifest = parseManifest(SOURCE);

  test("has every reference resolved, one shared runtime and the requirement sets that were decided", () => {
    expect(structureFaults(manifest)).toEqual([]);
  });

  test("speaks Chinese wherever it speaks English", () => {
    expect(wordFaults(manifest)).toEqual([]);
  });

  test("has icons of the sizes it states", () => {
    expect(iconFaults(manifest, LOCAL_BASE, ROOT)).toEqual([]);
  });

  test("offers the buttons 打开窗格, 校验, 插入名次, 固定为数值 and 重新计算", () => {
    const actions = [...manifest.querySelectorAll("FunctionName")].map(({ textContent }) => textContent);
    expect(actions).toEqual(["check", "insertRanking", "freeze", "recalculate"]);
    for (const label of ["打开窗格", "校验", "插入名次", "固定为数值", "重新计算"])
      expect(SOURCE).toContain(`Value="${label}"`);
  });

  if (NO_SCHEMA !== null) console.log(NO_SCHEMA);
  (NO_SCHEMA === null ? test : test.skip)("is valid against Microsoft's schema", () => {
    expect(schemaFaults(FILE)).toBe("");
  });
});

describe("the check of references", () => {
  test.each([
    ["a resource that is missing", /<bt:Url id="Help.Url".*\/>/, "", "no resource Help.Url"],
    [
      "a resource of another kind",
      '<Label resid="Show.Label"',
      '<Label resid="Show.Tip"',
      "Show.Tip is one of LongStrings",
    ],
    ["a resource nobody uses", 'resid="InsertRanking.80"', 'resid="Icon.80"', "resource InsertRanking.80 is not used"],
    ["an id given twice", 'id="Award.Recalculate"', 'id="Award.Show"', "id Award.Show is given twice"],
    ["an id too long for Excel", 'id="Award.Group"', `id="${"x".repeat(33)}"`, "longer than 32"],
    ["a short-lived runtime", 'lifetime="long"', 'lifetime="short"', "does not live as long"],
    [
      "another page for the functions",
      /(<Page>\s*<SourceLocation resid=")Taskpane.Url/,
      "$1Help.Url",
      "not the runtime's page",
    ],
    [
      "another file for the buttons",
      '<FunctionFile resid="Taskpane.Url"',
      '<FunctionFile resid="Help.Url"',
      "not the runtime's",
    ],
    ["an own runtime for the pane", '<Action xsi:type="ShowTaskpane">', "$&<TaskpaneId>a</TaskpaneId>", "TaskpaneId"],
    [
      "another demand on Excel",
      'Name="ExcelApi" MinVersion="1.12"',
      'Name="ExcelApi" MinVersion="1.18"',
      "ExcelApi 1.18",
    ],
    ["a greater permission", "ReadWriteDocument", "ReadAllDocument", "asks for ReadAllDocument"],
  ])("sees %s", (_, from, to, fault) => {
    expect(structureFaults(parseManifest(changed(from, to))).join("\n")).toContain(fault);
  });

  test("sees Runtimes that is not first", () => {
    const runtimes = /<Runtimes>[\s\S]*<\/Runtimes>/.exec(SOURCE)?.[0] ?? "";
    const moved = without(runtimes).replace("</AllFormFactors>", `</AllFormFactors>${runtimes}`);
    expect(structureFaults(parseManifest(moved))).toEqual(["Runtimes is not the first in its host"]);
  });
});

test("the check of words sees a text without Chinese, and English in its place", () => {
  expect(wordFaults(parseManifest(without(/<Override Locale="zh-CN" Value="质量奖评审" \/>/)))).toEqual([
    "DisplayName has no Chinese words",
  ]);
  expect(wordFaults(parseManifest(changed('Value="插入名次"', 'Value="Insert"')))).toEqual([
    "the Chinese words of InsertRanking.Label are not Chinese",
  ]);
});

test("the check of icons sees a picture of another size", () => {
  const swapped = changed("assets/ranking-80.png", "assets/ranking-32.png");
  expect(iconFaults(parseManifest(swapped), LOCAL_BASE, ROOT)).toEqual([
    `${LOCAL_BASE}assets/ranking-32.png is 32×32, not 80×80`,
  ]);
});

(NO_SCHEMA === null ? test : test.skip)("the schema's check sees an element out of its order", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "manifest-"));
  const file = path.join(folder, "manifest.xml");
  const swapped = changed(/(<ProviderName>.*<\/ProviderName>)(\s*)(<DefaultLocale>.*<\/DefaultLocale>)/, "$3$2$1");
  writeFileSync(file, swapped);
  expect(schemaFaults(file)).toContain("ProviderName");
  rmSync(folder, { recursive: true });
});
