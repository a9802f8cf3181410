import { languageOfPage } from "../../src/playground/language";

test("the address decides the language, and without a word there the browser", () => {
  expect(languageOfPage("?lang=en", "zh-CN")).toBe("en");
  expect(languageOfPage("?lang=zh", "en-US")).toBe("zh");
  expect(languageOfPage("", "en-GB")).toBe("en");
  expect(languageOfPage("", "zh-TW")).toBe("zh");
});
