import { option, scoreRows } from "../../../functions/decode";
import { Failure } from "../../../functions/failure";
import { checkScore } from "../../../scoring/bounds";
import { Gap } from "../../../scoring/gap";
import { panelScore, type PanelMethod } from "../../../scoring/panel";
import { say } from "../../../text/messages";
import { rangeOf, wordOf } from "./given";
import { explainTexts, saying } from "./texts";
import { rowOf, toldGap, type Teller } from "./told";

const METHODS: readonly PanelMethod[] = ["mean", "median", "trimmed"];

/** PANEL: how many reviewers' scores there are and how they become one. */
export const tellPanel: Teller = ({ down }, [scores, method, minimum]) => {
  const word = wordOf(method);
  if (word === null)
    return { sentences: [], fault: say({ code: "method-omitted", params: { known: METHODS.join(", ") } }) };
  const way = option(explainTexts.method, word, METHODS, "mean");
  if (way instanceof Failure) return { sentences: [], fault: say(way.reason) };
  const rows = scoreRows(rangeOf(scores) ?? []);
  const row = rows[rowOf(down, rows.length)] ?? [];
  for (const [i, cell] of row.entries()) {
    const bad = typeof cell === "number" ? null : checkScore(cell, saying.reviewer(i + 1), Number.POSITIVE_INFINITY);
    if (bad) return toldGap(bad);
  }
  const sum = panelScore(row, way, Number(wordOf(minimum) ?? 1));
  if (sum instanceof Gap) return toldGap(sum);
  const given = row.filter((cell) => typeof cell === "number").length;
  const columns = row.map((_, i) => saying.reviewer(i + 1));
  return { sentences: [saying.merged(given, way, sum.toNumber())], now: sum.toNumber(), columns };
};
