import { built, type Built, type FunctionEntry, type Metadata } from "./metadata";

/** A language's words by function id; a parameter by its English name: its name and what it is. */
export type Words = Record<
  string,
  { readonly description: string; readonly parameters: Record<string, readonly [name: string, description: string]> }
>;

/**
 * The metadata in another language. Ids and names stay: a workbook holds them. A word that is missing, empty or meant
 * for nothing is a fault, so that no function is half translated.
 */
export function localise(metadata: Metadata, words: Words): Built<Metadata> {
  const faults: string[] = [];
  const known = new Set(metadata.functions.map(({ id }) => id));
  for (const id of Object.keys(words)) if (!known.has(id)) faults.push(`${id}: no such function`);
  const functions = metadata.functions.map((entry) => {
    const own = words[entry.id];
    if (own !== undefined) return translated(entry, own, (fault) => faults.push(`${entry.id}: ${fault}`));
    faults.push(`${entry.id}: not translated`);
    return entry;
  });
  return built({ ...metadata, functions }, faults);
}

function translated(entry: FunctionEntry, words: Words[string], fault: (what: string) => void): FunctionEntry {
  if (!words.description?.trim()) fault("no description");
  const own = words.parameters ?? {};
  for (const name of Object.keys(own))
    if (!entry.parameters.some((parameter) => parameter.name === name)) fault(`no such parameter: ${name}`);
  const parameters = entry.parameters.map((parameter) => {
    const [name, description] = own[parameter.name] ?? [];
    if (!name?.trim() || !description?.trim()) fault(`parameter ${parameter.name} is not translated`);
    return { ...parameter, name: name ?? parameter.name, description };
  });
  if (new Set(parameters.map(({ name }) => name)).size < parameters.length) fault("two parameters have one name");
  return { ...entry, description: words.description, parameters };
}
