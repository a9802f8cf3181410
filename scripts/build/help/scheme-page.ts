import { rulesOf } from "../../../src/schemes/rules";
import { isDecided, isUnsaid, type Scheme } from "../../../src/schemes/scheme";
import { escapeHtml, page, table } from "./page";

/** The file of a scheme's page, beside those of the functions. */
export const schemeFile = ({ id }: Scheme): string => `scheme-${id}.html`;

/** The page of one scheme: every rule with its value, document and clause; what is unsaid or decided is marked. */
export function schemePage(scheme: Scheme): string {
  const numbers = new Map(scheme.documents.map(({ key, number }) => [key, number]));
  const documents = scheme.documents.map(({ number, title, issuer, issued }) => [
    escapeHtml(number),
    escapeHtml(title),
    escapeHtml(issuer),
    escapeHtml(issued ?? ""),
  ]);
  const rules = rulesOf(scheme).map(({ what, rule, shown, fact }) => [
    `${escapeHtml(what.zh)}<br><span lang="en">${escapeHtml(what.en)}</span>${fact ? `<br><code>${escapeHtml(fact)}</code>` : ""}`,
    isUnsaid(rule) ? mark("未规定 unsaid") : escapeHtml(shown ?? ""),
    `${escapeHtml(numbers.get(rule.document) ?? rule.document)} ${escapeHtml(rule.clause)}`,
    isUnsaid(rule)
      ? both(rule.unsaid)
      : isDecided(rule)
        ? `${mark("决定 decision")} ${both(rule.decision)}`
        : rule.note
          ? both(rule.note)
          : "",
  ]);
  return page(
    scheme.name.zh,
    `<nav><a href="../help.html">全部方案 All schemes</a></nav>
<h1>${escapeHtml(scheme.name.zh)} · <span lang="en">${escapeHtml(scheme.name.en)}</span></h1>
<p><code>${scheme.id}</code></p>
<h2>文件 · Documents</h2>
${table(["文号 Number", "标题 Title", "发文机关 Issuer", "日期 Date"], documents)}
<h2>规则 · Rules</h2>
<p>${mark("未规定 unsaid")} 文件没有说，函数答 <code>#N/A</code>；${mark("决定 decision")} 文件留有余地，本系统所取，理由写在旁边。
<span lang="en">Unsaid: the document does not say, functions answer #N/A. Decision: the document leaves room; ours, with the reason.</span></p>
${table(["规则 Rule", "值 Value", "出处 Source", "说明 Note"], rules)}`,
    "../",
  );
}

const mark = (text: string): string => `<span class="mark">${text}</span>`;
const both = ({ zh, en }: { readonly zh: string; readonly en: string }): string =>
  `${escapeHtml(zh)} <span lang="en">${escapeHtml(en)}</span>`;
