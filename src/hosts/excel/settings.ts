import { propertiesToSettings, settingsToProperties } from "../../workbook/settings";
import { reading } from "./batch";

/**
 * Settings are kept as custom document properties, as in the files we write: a workbook that was sealed in Excel is read
 * the same when it comes by mail, also after LibreOffice or WPS has saved it. (Excel's own settings of add-ins are tied to
 * the add-in's id, and other programs drop them.)
 *
 * office.js makes a date of a text that reads "Date(…)". Such a text, and one that would then be mistaken for an escaped
 * one, is kept with "=" before it.
 */
const escape = (text: string): string => (/^=*Date\(/.test(text) ? `=${text}` : text);
const unescape = (text: string): string => (/^=+Date\(/.test(text) ? text.slice(1) : text);

/** A setting of ours that travels with the workbook; null where it is not kept. */
export async function setting(key: string): Promise<string | null> {
  await writing;
  return reading(async (context) => {
    const settings = propertiesToSettings(await properties(context));
    return Object.hasOwn(settings, key) ? unescape(settings[key]) : null;
  });
}

/** Keeps a setting, or forgets it. It is saved with the workbook, not before. */
export function keepSetting(key: string, value: string | null): Promise<void> {
  const work = writing.then(() => keep(key, value));
  writing = work.catch(() => undefined);
  return work;
}

/** One setting is written after the other: a text of several properties must not mix with its successor. */
let writing: Promise<unknown> = Promise.resolve();

async function keep(key: string, value: string | null): Promise<void> {
  return reading(async (context) => {
    const { custom } = context.workbook.properties;
    const pieces = value === null ? [] : settingsToProperties({ [key]: escape(value) });
    const [[first]] = settingsToProperties({ [key]: "" });
    const names = new Set(pieces.map(([name]) => name));
    custom.load("items/key");
    await context.sync();
    for (const item of custom.items)
      if ((item.key === first || item.key.startsWith(`${first}~`)) && !names.has(item.key)) item.delete();
    for (const [name, text] of pieces) custom.add(name, text);
    await context.sync();
  });
}

async function properties(context: Excel.RequestContext): Promise<ReadonlyMap<string, string>> {
  const { custom } = context.workbook.properties;
  custom.load("items/key,items/value");
  await context.sync();
  return new Map(custom.items.map((item) => [item.key, String(item.value)]));
}
