import { CustomFunctionsRuntime } from "../hosts/playground/runtime/custom-functions";
import { type GridFunctions, gridFunctions } from "../hosts/playground/runtime/functions";
import type { Messages } from "../hosts/playground/runtime/messages";
import { type FunctionsMetadata, readMetadata } from "../hosts/playground/runtime/metadata";
import type { Language } from "../text/text";

export const NAMESPACE = "AWARD";

/** Where the build puts what Excel loads, seen from the page. */
const BASE = "../";
const WORDS: Readonly<Record<Language, string>> = { zh: "functions-zh-CN.json", en: "functions.json" };
const LOCALES: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en-US" };

/** Loads the bundle that Excel loads, in the surroundings that Excel gives it, and takes its functions for the grid. */
export async function loadFunctions(language: Language, messages: Messages): Promise<GridFunctions> {
  const runtime = new CustomFunctionsRuntime();
  Object.assign(globalThis, {
    CustomFunctions: runtime,
    Office: { context: { displayLanguage: LOCALES[language] } },
  });
  const [metadata, words] = await Promise.all([
    fetchMetadata("functions.json"),
    fetchMetadata(WORDS[language]),
    runScript(`${BASE}functions.js`),
  ]);
  const functions = gridFunctions(NAMESPACE, metadata, words, runtime, messages);
  if (functions.missing.length > 0) throw new Error(`functions.js: ${functions.missing.join(", ")}`);
  return functions;
}

async function fetchMetadata(file: string): Promise<FunctionsMetadata> {
  const response = await fetch(BASE + file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const metadata = readMetadata(await response.json());
  if (!metadata) throw new Error(file);
  return metadata;
}

function runScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(address));
    document.head.append(script);
  });
}
