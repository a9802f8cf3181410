import type { FunctionEntry, Parameter } from "../metadata";
import type { Example } from "./examples";
import { escapeHtml, page, table } from "./page";

/** What every function answers where there is nothing, too little, or something wrong to count. */
const ANSWERS = `<ul>
<li>整行空白：空。 <span lang="en">A blank row: nothing.</span></li>
<li><code>#N/A</code>：缺一样，或文件没有规定；说明里写着缺什么、哪一条。 <span lang="en">Something is missing, or the documents are silent; the message says what, and the clause.</span></li>
<li><code>#VALUE!</code>：有一格不对，或方案、选项、区域的形状不对；说明里写着哪一行、怎样改。 <span lang="en">A cell, the scheme, an option or a shape is wrong; the message says where and what to do.</span></li>
<li>整列 <code>#NAME?</code>：加载项还没启动，点“打开窗格”。 <span lang="en">The add-in has not started yet: click Show.</span></li>
</ul>`;

/** The page of one function: what it gives, its arguments, examples, errors and clauses. */
export function functionPage(
  namespace: string,
  english: FunctionEntry,
  chinese: FunctionEntry,
  examples: readonly Example[],
): string {
  const parameters = english.parameters.map((parameter, i) => [
    `${escapeHtml(chinese.parameters[i].name)} <code>${escapeHtml(argument(parameter))}</code>`,
    escapeHtml(chinese.parameters[i].description ?? ""),
    `<span lang="en">${escapeHtml(parameter.description ?? "")}</span>`,
  ]);
  const signature = `=${namespace}.${english.id}(${english.parameters.map(argument).join(", ")})`;
  return page(
    `${namespace}.${english.id}`,
    `<nav><a href="../help.html">全部函数 All functions</a></nav>
<h1><code>${escapeHtml(signature)}</code></h1>
<p>${escapeHtml(chinese.description ?? "")}</p>
<p lang="en">${escapeHtml(english.description ?? "")}</p>
${parameters.length > 0 ? `<h2>参数 · Arguments</h2>${table(["参数 Argument", "说明", "What it is"], parameters)}` : ""}
<h2>例子 · Examples</h2>
${examples.map((example) => figure(namespace, example)).join("\n")}
<h2>算不出来时 · When there is no result</h2>
${ANSWERS}`,
    "../",
  );
}

const argument = (parameter: Parameter): string => (parameter.optional ? `[${parameter.name}]` : parameter.name);

function figure(namespace: string, { call, args, about, clause, gives, begins }: Example): string {
  const shown = rows(gives ?? begins ?? []);
  return `<figure>
<p><code>${escapeHtml(
    `=${namespace}.${call}(${args
      .map(written)
      .join(", ")
      .replace(/(, )+$/, "")})`,
  )}</code></p>
<figcaption>${escapeHtml(about[0])}。 <span lang="en">${escapeHtml(about[1])}.</span>${clause ? ` <cite>${escapeHtml(clause)}</cite>` : ""}</figcaption>
${table([], [...shown.map((row) => row.map(cell)), ...(begins ? [["…"]] : [])])}
</figure>`;
}

const rows = <T>(value: T | readonly (readonly T[])[]): readonly (readonly T[])[] =>
  Array.isArray(value) ? (value as readonly (readonly T[])[]) : [[value as T]];

function cell(value: unknown): string {
  if (typeof value === "object" && value !== null && "error" in value) return `<code>${String(value.error)}</code>`;
  return escapeHtml(value === true ? "TRUE" : value === false ? "FALSE" : String(value ?? ""));
}

/** An argument as it is typed in a formula; ranges as array constants. */
function written(argument: unknown): string {
  if (argument === undefined || argument === null) return "";
  if (Array.isArray(argument))
    return `{${(argument as unknown[][]).map((row) => row.map(constant).join(",")).join(";")}}`;
  return constant(argument);
}

const constant = (value: unknown): string =>
  typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : value === null ? '""' : String(value).toUpperCase();
