import { all, attribute } from "./parse";

/** Texts without a Chinese override, and overrides that are not Chinese. The functions' prefix is one in all languages. */
export function wordFaults(manifest: Document): string[] {
  const texts = [
    ...all(manifest, "DisplayName"),
    ...all(manifest, "Description").filter((element) => element.hasAttribute("DefaultValue")),
    ...all(manifest, "String").filter(({ id }) => id !== "Functions.Namespace"),
  ];
  return texts.flatMap((text) => {
    const name = text.id || text.localName;
    const chinese = [...text.children].find((override) => attribute(override, "Locale") === "zh-CN");
    if (chinese === undefined) return [`${name} has no Chinese words`];
    return /\p{Script=Han}/u.test(attribute(chinese, "Value")) ? [] : [`the Chinese words of ${name} are not Chinese`];
  });
}
