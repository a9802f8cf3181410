import { isUnsaid, type Scheme } from "../../schemes/scheme";
import type { Text } from "../../text/text";
import { collect, realOf } from "../input/collect";
import type { Loaded } from "../input/load";
import type { Options } from "../options";
import type { StageBooks } from "../../reports/gather";

/** The stages that have an option of their own; any other is given as --stage key=file file … */
const NAMED = ["document", "site", "defence"] as const;

/** Files by the key of their stage, as the options give them. */
export function stageFiles({ files }: Options): Map<string, string[]> | { readonly fault: Text } {
  const found = new Map<string, string[]>();
  const add = (key: string, paths: readonly string[]) => found.set(key, [...(found.get(key) ?? []), ...paths]);
  for (const key of NAMED) if (files.has(key)) add(key, files.get(key) ?? []);
  let stage: string | undefined;
  for (const each of files.get("stage") ?? []) {
    // A sign = behind a / or \ belongs to a folder's name (year=2025/).
    const [, key, file] = /^([^=/\\]+)=(.+)$/su.exec(each) ?? [];
    stage = key ?? stage;
    if (stage === undefined || /^[^=/\\]*=$/u.test(each))
      return { fault: { zh: `--stage ${each}：应写成 环节代号=文件`, en: `--stage ${each}: write it as key=FILE` } };
    add(stage, [file ?? each]);
  }
  return found;
}

/** The books of each stage that was given, in the scheme's order; or which stage the scheme does not have. */
export function booksOf(
  scheme: Scheme,
  given: ReadonlyMap<string, readonly string[]>,
  { files, paths }: Loaded,
): StageBooks[] | { readonly fault: Text } {
  if (isUnsaid(scheme.stages)) {
    const { zh, en } = scheme.stages.unsaid;
    return { fault: { zh: `方案“${scheme.name.zh}”：${zh}`, en: `${scheme.name.en}: ${en}` } };
  }
  const stages = scheme.stages.value;
  const strange = [...given.keys()].find((key) => !stages.some((stage) => stage.key === key));
  if (strange !== undefined) {
    const known = stages.map(({ key, name }) => `${key}（${name.zh}）`).join("、");
    return {
      fault: {
        zh: `方案里没有环节 ${strange}；有：${known}`,
        en: `the scheme has no stage ${strange}; it has: ${known}`,
      },
    };
  }
  const places = paths.map(realOf);
  return stages
    .filter(({ key }) => given.has(key))
    .map((stage) => {
      const own = new Set(collect(given.get(stage.key) ?? []).inputs.map(({ path }) => realOf(path)));
      return { stage, files: files.filter((_, i) => own.has(places[i])) };
    });
}
