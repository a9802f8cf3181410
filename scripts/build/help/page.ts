import { createHash } from "node:crypto";

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; max-width: 54rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
nav a { display: inline-block; margin-right: 1em; }
code { font-family: ui-monospace, Consolas, monospace; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8886; padding: 0.3em 0.6em 0.3em 0; text-align: left; vertical-align: top; min-width: 6.5em; }
.scroll { overflow-x: auto; }
.mark { border: 1px solid currentColor; border-radius: 0.3em; padding: 0 0.3em; white-space: nowrap; }
figure { margin: 1em 0; }
`;

/** Names the one style by its hash, which also holds for a page that is opened as a file; all else is refused. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; img-src 'self'; base-uri 'none'; form-action 'none'`;

/** A help page: no script, nothing from elsewhere, readable in the dark. `up` leads from the page to dist/. */
export function page(title: string, body: string, up: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${up}assets/icon-32.png">
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** A table of ready cells; it scrolls by itself where the page is narrow. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  const head = header.length > 0 ? `<thead>${line(header, "th")}</thead>` : "";
  return `<div class="scroll"><table>${head}<tbody>${rows.map((row) => line(row, "td")).join("\n")}</tbody></table></div>`;
}
