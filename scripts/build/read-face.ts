import { readFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { built, type Built, type FunctionEntry, type Metadata } from "./metadata";

const LONGEST_DESCRIPTION = 1024;
const LONGEST_PARAMETER_DESCRIPTION = 512;

/**
 * The metadata of all functions whose doc comments carry @customfunction in the given files, in the files' order.
 * Microsoft's generator passes over what it does not understand; here every such gap is a fault.
 */
export async function readFace(files: readonly string[]): Promise<Built<Metadata>> {
  if (files.length === 0) return { ok: false, faults: ["no file holds a function"] };
  const functions: FunctionEntry[] = [];
  const faults: string[] = [];
  for (const file of files) {
    const read = await readFile(file);
    if (read.ok) functions.push(...read.value);
    else faults.push(...read.faults);
  }
  return built({ allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true, functions }, [
    ...faults,
    ...twice(functions),
  ]);
}

async function readFile(file: string): Promise<Built<FunctionEntry[]>> {
  const name = path.basename(file);
  const tags = readFileSync(file, "utf8").match(/@customfunction\b/gi)?.length ?? 0;
  if (tags === 0) return { ok: false, faults: [`${name}: no doc comment with @customfunction`] };
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
  if (errors.length > 0) return { ok: false, faults: errors.map((error) => `${name}: ${error}`) };
  const functions = metadataJson === "" ? [] : (JSON.parse(metadataJson) as Metadata).functions;
  if (functions.length !== tags)
    return {
      ok: false,
      faults: [
        `${name}: ${tags} @customfunction, ${functions.length} read; only function declarations at the top of a file are`,
      ],
    };
  return built(
    functions,
    functions.flatMap((entry) => wanting(entry).map((fault) => `${name}: ${entry.id}: ${fault}`)),
  );
}

/** What Excel would refuse, or show badly, in one function. */
function wanting(entry: FunctionEntry): string[] {
  const faults: string[] = [];
  if (!/^[A-Z][A-Z0-9._]{2,63}$/.test(entry.id)) faults.push("an id is 3 to 64 capital letters, digits, . and _");
  if (entry.name !== entry.id) faults.push(`the name ${entry.name} is not the id`);
  faults.push(...described("the function", entry.description, LONGEST_DESCRIPTION));
  if (entry.result === undefined) faults.push("no result");
  for (const parameter of entry.parameters) {
    faults.push(...described(parameter.name, parameter.description, LONGEST_PARAMETER_DESCRIPTION));
    if (parameter.repeating) faults.push(`${parameter.name} repeats: T[] is read so; a range is any[][]`);
  }
  const optional = entry.parameters.findIndex((parameter) => parameter.optional);
  if (optional >= 0 && entry.parameters.slice(optional).some((parameter) => !parameter.optional))
    faults.push("a parameter that is wanted stands after an optional one");
  return faults;
}

function described(what: string, description: string | undefined, longest: number): string[] {
  if (!description) return [`${what} has no description`];
  return description.length > longest ? [`the description of ${what} is longer than ${longest}`] : [];
}

function twice(functions: readonly FunctionEntry[]): string[] {
  const ids = functions.map(({ id }) => id);
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map((id) => `${id}: two functions have this id`);
}
