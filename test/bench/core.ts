import { Places } from "../../src/ranking/rank";
import { Judge } from "../../src/ranking/judge";
import { findScheme } from "../../src/schemes";
import { isUnsaid, type Scheme } from "../../src/schemes/scheme";
import { Gap } from "../../src/scoring/gap";
import { plainMean } from "../../src/scoring/panel";
import { partsOf, ScoreForm } from "../../src/scoring/score";
import { gb2004 } from "../../src/standard/gb-2004";
import type { Field } from "./data";
import { type Result, SCHEME, SEATS } from "./ours";

/**
 * The whole job by the same forms, in one go: what our functions cost without the host's calls and its arrays of one
 * cell. Its fields are plain, so the short ways are asked alone; `run.ts` holds its result against the functions'.
 */
export function core(field: Field, reviewers: number): Result[] {
  const scheme = known(SCHEME[0][0]);
  const form = new ScoreForm(partsOf(gb2004, "items"), "percent");
  const judge = new Judge(scheme, isUnsaid(scheme.stages) ? [] : scheme.stages.value);
  const { composite, gates, keys } = judge;
  if (composite instanceof Gap || gates instanceof Gap) throw new Error("the scheme is silent");
  const totals = new Array<number>(reviewers);
  const panel = (rows: readonly (readonly number[])[], applicant: number): number => {
    for (let k = 0; k < reviewers; k++) totals[k] = form.plain(rows[applicant * reviewers + k]) ?? Number.NaN;
    return plainMean(totals) ?? Number.NaN;
  };
  const judged = field.defence.map((marks, i) => {
    const scores = [panel(field.document, i), panel(field.site, i), plainMean(marks) ?? Number.NaN];
    const sum = composite.of(scores).composite;
    return { score: sum.toNumber(), key: sum.micro(), tier: gates.best(keys.of(scores)) };
  });
  const places = new Map(
    scheme.tiers.map((tier) => [
      tier,
      new Places(
        judged.filter((each) => each.tier === tier).map(({ key }) => key),
        "min",
      ),
    ]),
  );
  return judged.map(({ score, key, tier }) => {
    const rank = (tier && places.get(tier)?.of(key)) ?? "";
    return [score, tier?.name.zh ?? "未入围", rank, rank !== "" && rank <= SEATS];
  });
}

function known(name: string): Scheme {
  const scheme = findScheme(name);
  if (!scheme) throw new Error(`no scheme ${name}`);
  return scheme;
}
