import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

export interface BuiltPage {
  readonly url: string;
  readonly remove: () => void;
}

const HTML = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>pane</title>
<style>html,body,#pane{height:100%;margin:0}</style></head>
<body><main id="pane"></main><script src="page.js"></script></body></html>`;

/** Bundles the page into a directory of its own, as a file that a browser can open. */
export async function builtPage(entry = path.join(__dirname, "page.tsx")): Promise<BuiltPage> {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), "pane-"));
  await build({
    entryPoints: [entry],
    outfile: path.join(directory, "page.js"),
    bundle: true,
    minify: true,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const html = path.join(directory, "page.html");
  fs.writeFileSync(html, HTML);
  return { url: pathToFileURL(html).href, remove: () => fs.rmSync(directory, { recursive: true }) };
}
