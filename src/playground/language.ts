import { type Language, languageOf } from "../text/text";

/** The language asked for in the address (?lang=en), else the browser's. */
export function languageOfPage(search: string, browser: string): Language {
  return languageOf(new URLSearchParams(search).get("lang") ?? browser);
}

/** The address of this page in another language. */
export const addressIn = (language: Language): string => `?lang=${language}`;
