import { reading } from "./batch";

/**
 * office.js makes a date of a setting that reads "Date(…)". Such a text, and one that would then be mistaken for an
 * escaped one, is kept with "=" before it.
 */
const escape = (text: string): string => (/^=*Date\(/.test(text) ? `=${text}` : text);
const unescape = (text: string): string => (/^=+Date\(/.test(text) ? text.slice(1) : text);

/** A setting of ours that travels with the workbook; null where it is not kept. */
export async function setting(key: string): Promise<string | null> {
  return reading(async (context) => {
    const kept = context.workbook.settings.getItemOrNullObject(key).load("value");
    await context.sync();
    return kept.isNullObject || typeof kept.value !== "string" ? null : unescape(kept.value);
  });
}

/** Keeps a setting, or forgets it. It is saved with the workbook, not before. */
export async function keepSetting(key: string, value: string | null): Promise<void> {
  return reading(async (context) => {
    const { settings } = context.workbook;
    if (value !== null) settings.add(key, escape(value));
    else {
      const kept = settings.getItemOrNullObject(key).load("key");
      await context.sync();
      if (!kept.isNullObject) kept.delete();
    }
    await context.sync();
  });
}
