import type { Scheme } from "../../schemes/scheme";
import { useSpeech } from "../host/context";
import { Fact, Facts } from "../shell/facts";
import { Panel } from "../shell/panel";
import { roundingWords, tieWords } from "./format";
import { RuleValue } from "./rule-value";
import { poolTexts, schemeTexts as texts } from "./texts";

/** What decides on seats beyond the tiers' own gates and quotas: caps, vacancy, the nominee pool, ties, rounding. */
export function SeatRules({ scheme }: { scheme: Scheme }) {
  const t = useSpeech();
  return (
    <Panel>
      <Facts>
        {scheme.caps?.map(({ key, what, most }) => (
          <Fact key={key} label={t(what)}>
            <RuleValue scheme={scheme} rule={most} show={(count) => `≤ ${count}`} />
          </Fact>
        ))}
        {scheme.vacancy && (
          <Fact label={t(texts.vacancy)}>
            <RuleValue scheme={scheme} rule={scheme.vacancy} show={(may) => t(may ? texts.yes : texts.no)} />
          </Fact>
        )}
        <Fact label={t(texts.pool)}>
          <RuleValue scheme={scheme} rule={scheme.nomineePool} show={(pool) => t(poolTexts[pool])} />
        </Fact>
        <Fact label={t(texts.ties)}>
          <RuleValue scheme={scheme} rule={scheme.ties} show={(keys) => t(tieWords(scheme, keys))} />
        </Fact>
        <Fact label={t(texts.rounding)}>
          <RuleValue scheme={scheme} rule={scheme.rounding} show={(rounding) => t(roundingWords(rounding))} />
        </Fact>
      </Facts>
    </Panel>
  );
}
