import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Compiler } from "webpack";
import { schemes } from "../../src/schemes";
import { EXAMPLES } from "./help/examples";
import { functionPage } from "./help/function-page";
import { indexPage } from "./help/index-page";
import { schemeFile, schemePage } from "./help/scheme-page";
import { localise, type Words } from "./localise";
import { built, type Built, type Metadata } from "./metadata";
import { readFace } from "./read-face";

export interface FunctionsPluginOptions {
  /** The folder whose files each hold a function with its doc comment. */
  readonly face: string;
  /** The Chinese words, by function id. */
  readonly words: string;
  /** Excel's prefix of the functions. */
  readonly namespace: string;
  /** Where dist/ will be served: each function's help lies in help/ there. */
  readonly base: string;
}

/** Writes functions.json, functions-zh-CN.json and the help pages; anything wanting in the functions' words fails the build. */
export class FunctionsPlugin {
  constructor(private readonly options: FunctionsPluginOptions) {}

  apply(compiler: Compiler): void {
    const name = FunctionsPlugin.name;
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const made = await this.make();
          compilation.contextDependencies.add(this.options.face);
          compilation.fileDependencies.add(this.options.words);
          for (const file of faceFiles(this.options.face)) compilation.fileDependencies.add(file);
          if (!made.ok) {
            for (const fault of made.faults) compilation.errors.push(new WebpackError(`functions: ${fault}`));
            return;
          }
          // Not to be minimised: the pages' policy names their style by its hash.
          for (const [file, text] of Object.entries(made.value))
            compilation.emitAsset(file, new sources.RawSource(text), { minimized: true });
        },
      );
    });
  }

  private async make(): Promise<Built<Record<string, string>>> {
    const { face, words, namespace, base } = this.options;
    const read = await readFace(faceFiles(face));
    if (!read.ok) return read;
    const english = withHelp(read.value, base);
    const chinese = inChinese(english, words);
    if (!chinese.ok) return { ok: false, faults: chinese.faults.map((fault) => `${path.basename(words)}: ${fault}`) };
    return built(
      {
        "functions.json": JSON.stringify(english, null, 2),
        "functions-zh-CN.json": JSON.stringify(chinese.value, null, 2),
        "help.html": indexPage(namespace, english, chinese.value, schemes),
        ...Object.fromEntries(
          english.functions.map((entry, i) => [
            `help/${entry.id}.html`,
            functionPage(
              namespace,
              entry,
              chinese.value.functions[i],
              EXAMPLES.filter(({ call }) => call === entry.id),
            ),
          ]),
        ),
        ...Object.fromEntries(schemes.map((scheme) => [`help/${schemeFile(scheme)}`, schemePage(scheme)])),
      },
      [],
    );
  }
}

function inChinese(english: Metadata, file: string): Built<Metadata> {
  let words: Words;
  try {
    words = JSON.parse(readFileSync(file, "utf8")) as Words;
  } catch (error) {
    return { ok: false, faults: [String(error)] };
  }
  return localise(english, words);
}

/** The files of the face, in the order of their names. */
export function faceFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => path.join(folder, file));
}

function withHelp(metadata: Metadata, base: string): Metadata {
  return {
    ...metadata,
    functions: metadata.functions.map((entry) => ({ helpUrl: `${base}help/${entry.id}.html`, ...entry })),
  };
}
