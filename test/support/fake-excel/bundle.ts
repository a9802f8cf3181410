import esbuild from "esbuild";

const bundles = new Map<string, string>();

/** A module of ours as a script for an add-in's page; what it exports becomes a global of that name. */
export function scriptOf(entry: string, globalName: string): string {
  const known = bundles.get(entry);
  if (known) return known;
  const { outputFiles } = esbuild.buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    globalName,
    target: "es2022",
    sourcemap: "inline",
  });
  const script = outputFiles[0]!.text;
  bundles.set(entry, script);
  return script;
}
