import type { Scheme } from "../../../src/schemes/scheme";
import type { Metadata } from "../metadata";
import { schemeFile } from "./scheme-page";
import { escapeHtml, page, table } from "./page";

/** help.html: every function and every scheme, each with its page. */
export function indexPage(namespace: string, english: Metadata, chinese: Metadata, schemes: readonly Scheme[]): string {
  const functions = english.functions.map(({ id, description }, i) => [
    `<a id="${id}" href="help/${id}.html"><code>${namespace}.${id}</code></a>`,
    escapeHtml(chinese.functions[i].description ?? ""),
    `<span lang="en">${escapeHtml(description ?? "")}</span>`,
  ]);
  const awards = schemes.map((scheme) => [
    `<a href="help/${schemeFile(scheme)}">${escapeHtml(scheme.name.zh)}</a>`,
    `<code>${scheme.id}</code>`,
    `<span lang="en">${escapeHtml(scheme.name.en)}</span>`,
  ]);
  return page(
    `${namespace} 函数 · Functions`,
    `<h1>${namespace} 函数 · Functions</h1>
${table(["函数 Function", "给出", "Gives"], functions)}
<h2>评选方案 · Schemes</h2>
${table(["方案 Scheme", "代号 Id", ""], awards)}`,
    "",
  );
}
