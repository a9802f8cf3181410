import { SETTINGS } from "../../hosts/setting-keys";
import type { WorkbookPort } from "../../hosts/port";
import { formatMappings, type Mapping, type Mappings, parseMappings } from "../../workbook/layouts/mapping";

/** Mappings of files other than the open workbook, by the file's name: the open workbook remembers them. */
export type FileMappings = Readonly<Record<string, Mappings>>;

/** What the workbook keeps; nothing where it keeps nothing, or something that is not ours. */
export async function keptFileMappings(port: WorkbookPort): Promise<FileMappings> {
  const text = await port.setting(SETTINGS.fileMappings);
  let value: unknown;
  try {
    value = JSON.parse(text ?? "");
  } catch {
    return {};
  }
  if (typeof value !== "object" || value === null) return {};
  const kept = Object.entries(value).map(([file, each]) => [file, parseMappings(JSON.stringify(each))] as const);
  return Object.fromEntries(kept.flatMap(([file, mappings]) => (mappings ? [[file, mappings]] : [])));
}

/** Keeps the mapping of a file's sheet; null takes it back. Rejects with the host's words. */
export async function keepFileMapping(
  port: WorkbookPort,
  file: string,
  sheet: string,
  mapping: Mapping | null,
): Promise<void> {
  const before = await keptFileMappings(port);
  const own = withMapping(before[file] ?? {}, sheet, mapping);
  const others = Object.entries(before).filter(([name]) => name !== file);
  const all = Object.keys(own).length > 0 ? [...others, [file, own] as const] : others;
  const text = `{${all.map(([name, mappings]) => `${JSON.stringify(name)}:${formatMappings(mappings)}`).join(",")}}`;
  await port.keepSetting(SETTINGS.fileMappings, all.length > 0 ? text : null);
}

/** Mappings with another one for a sheet; null: without one. */
export function withMapping(mappings: Mappings, sheet: string, mapping: Mapping | null): Mappings {
  const others = Object.entries(mappings).filter(([name]) => name !== sheet);
  return Object.fromEntries(mapping ? [...others, [sheet, mapping]] : others);
}
