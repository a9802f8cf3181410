import type { Text } from "../text/text";

/** `flag`: there or not; `value`: one value; `files`: all that follows up to the next option, and again. */
export type Kind = "flag" | "value" | "files";
export type Spec = Readonly<Record<string, Kind>>;

export interface Options {
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** What stands without an option. */
  readonly rest: readonly string[];
}

/** Reads a command's arguments: --name, --name value, --name=value; behind -- everything is a file. */
export function readOptions(args: readonly string[], spec: Spec): Options | { readonly fault: Text } {
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const files = new Map<string, string[]>();
  const rest: string[] = [];
  let taking = rest;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === "--") {
      rest.push(...args.slice(i + 1));
      break;
    }
    if (!arg.startsWith("--")) {
      taking.push(arg);
      continue;
    }
    const [, name, , given] = /^--([^=]*)(=(.*))?$/su.exec(arg) ?? [];
    const kind = Object.hasOwn(spec, name) ? spec[name] : undefined;
    if (kind === undefined) return { fault: unknown(arg, spec) };
    taking = rest;
    if (kind === "flag") {
      if (given !== undefined) return { fault: FLAG(name) };
      flags.add(name);
    } else if (kind === "files") {
      taking = files.get(name) ?? [];
      files.set(name, taking);
      if (given !== undefined) taking.push(given);
    } else {
      const value = given ?? args[++i];
      if (value === undefined || (given === undefined && value.startsWith("--"))) return { fault: LACKS(name) };
      if (values.has(name)) return { fault: TWICE(name) };
      values.set(name, value);
    }
  }
  const empty = [...files].find(([, each]) => each.length === 0);
  return empty ? { fault: LACKS(empty[0]) } : { flags, values, files, rest };
}

const unknown = (arg: string, spec: Spec): Text => {
  const known = Object.keys(spec)
    .map((name) => `--${name}`)
    .join(" ");
  return { zh: `没有选项 ${arg}；可用：${known}`, en: `there is no option ${arg}; known: ${known}` };
};
const LACKS = (name: string): Text => ({ zh: `--${name} 后面缺少内容`, en: `--${name} needs a value` });
const TWICE = (name: string): Text => ({ zh: `--${name} 写了两次`, en: `--${name} is given twice` });
const FLAG = (name: string): Text => ({ zh: `--${name} 不带内容`, en: `--${name} takes no value` });
