import type { FunctionEntry, Metadata, Parameter } from "./metadata";

/** The page behind "Help on this function": every function in both languages, from the same words Excel shows. */
export function helpPage(namespace: string, english: Metadata, chinese: Metadata): string {
  const sections = english.functions.map((entry, i) => section(namespace, entry, chinese.functions[i]));
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
<title>${namespace} 函数 · Functions</title>
<link rel="icon" href="assets/icon-32.png">
<style>
:root { color-scheme: light dark; }
body { font: 16px/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
nav a { display: inline-block; margin-right: 1em; }
code { font-family: ui-monospace, Consolas, monospace; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8886; padding: 0.3em 0.6em 0.3em 0; text-align: left; vertical-align: top; }
</style>
</head>
<body>
<h1>${namespace} 函数 · Functions</h1>
<nav>${english.functions.map(({ id }) => `<a href="#${id}">${id}</a>`).join("")}</nav>
${sections.join("\n")}
</body>
</html>
`;
}

function section(namespace: string, english: FunctionEntry, chinese: FunctionEntry): string {
  const rows = english.parameters.map((parameter, i) => row(parameter, chinese.parameters[i]));
  const table = `<table>
<thead><tr><th>参数 Argument</th><th>说明</th><th>What it is</th></tr></thead>
<tbody>${rows.join("")}</tbody>
</table>`;
  return `<section id="${english.id}">
<h2><code>=${namespace}.${english.id}(${english.parameters.map(argument).map(escapeHtml).join(", ")})</code></h2>
<p>${escapeHtml(chinese.description ?? "")}</p>
<p lang="en">${escapeHtml(english.description ?? "")}</p>
${rows.length > 0 ? table : ""}
</section>`;
}

function row(english: Parameter, chinese: Parameter): string {
  return `<tr>
<td>${escapeHtml(chinese.name)} <code>${escapeHtml(argument(english))}</code></td>
<td>${escapeHtml(chinese.description ?? "")}</td>
<td lang="en">${escapeHtml(english.description ?? "")}</td>
</tr>`;
}

function argument(parameter: Parameter): string {
  return parameter.optional ? `[${parameter.name}]` : parameter.name;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
