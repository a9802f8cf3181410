import { themeOfHost } from "../../../src/taskpane/shell/theme";

describe("the theme of a host", () => {
  test("is what the host says, whatever its colours are", () => {
    expect(themeOfHost({ isDarkTheme: true, bodyBackgroundColor: "#ffffff" })).toBe("dark");
    expect(themeOfHost({ isDarkTheme: false, bodyBackgroundColor: "#000000" })).toBe("light");
  });

  test.each([
    // Office's own backgrounds: colourful and white, dark grey, black.
    ["#FFFFFF", "light"],
    ["#E6E6E6", "light"],
    ["#262626", "dark"],
    ["#0A0A0A", "dark"],
    ["ffffff", "light"],
  ])("is told by the background %s where the host gives the colour alone", (bodyBackgroundColor, expected) => {
    expect(themeOfHost({ bodyBackgroundColor })).toBe(expected);
  });

  test("is not known where the host says nothing", () => {
    for (const theme of [undefined, null, {}, { bodyBackgroundColor: "" }]) expect(themeOfHost(theme)).toBeUndefined();
  });
});
