import { errorHelpTexts } from "../../src/taskpane/panel/explain/error-help";
import { explainTexts } from "../../src/taskpane/panel/explain/texts";
import { insertTexts, purposeTexts, unitTexts } from "../../src/taskpane/panel/insert/texts";
import { groupTexts, schemeTexts } from "../../src/taskpane/rules/texts";
import { probeTexts, selfTestTexts } from "../../src/taskpane/selftest/texts";
import { texts } from "../../src/taskpane/texts";
import type { Text } from "../../src/text/text";

const catalogues: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  texts,
  schemeTexts,
  groupTexts,
  insertTexts,
  purposeTexts,
  unitTexts,
  explainTexts,
  selfTestTexts,
  probeTexts,
  errorHelp: Object.fromEntries(
    errorHelpTexts.flatMap(({ why, todo }, i) => [[`why ${i}`, why], ...(todo ? [[`todo ${i}`, todo]] : [])]),
  ),
};

describe.each(Object.entries(catalogues))("the words of %s", (_, catalogue) => {
  test.each(Object.entries(catalogue))("%s is said in Chinese and in English", (_key, { zh, en }) => {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/[A-Za-z]/);
    expect(en).not.toMatch(/[\p{Script=Han}，。：；（）]/u);
    expect([zh, en].every((words) => words === words.trim() || words.startsWith("，") || words.startsWith("; "))).toBe(
      true,
    );
  });
});
