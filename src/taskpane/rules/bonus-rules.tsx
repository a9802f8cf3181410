import type { Bonus, Scheme } from "../../schemes/scheme";
import { useSpeech } from "../host/context";
import { Panel } from "../shell/panel";
import { Section } from "../shell/section";
import { Fact, Facts } from "../shell/facts";
import { RuleValue } from "./rule-value";
import { bonusGateTexts, counted, schemeTexts as texts } from "./texts";

/** What a scheme adds for introduced people, how far, and whether gates see it. */
export function BonusRules({ scheme, bonus }: { scheme: Scheme; bonus: Bonus }) {
  const t = useSpeech();
  const points = (n: number) => t(counted.points(n));
  return (
    <Section title={t(texts.bonus)}>
      <Panel>
        <Facts>
          <Fact label={t(texts.bonusOrdinary)}>
            <RuleValue scheme={scheme} rule={bonus.ordinary} show={points} />
          </Fact>
          <Fact label={t(texts.bonusSenior)}>
            <RuleValue scheme={scheme} rule={bonus.senior} show={points} />
          </Fact>
          <Fact label={t(texts.bonusCap)}>
            <RuleValue scheme={scheme} rule={bonus.cap} show={(cap) => (cap === null ? t(texts.noCap) : points(cap))} />
          </Fact>
          <Fact label={t(texts.bonusGates)}>
            <RuleValue scheme={scheme} rule={bonus.gates} show={(when) => t(bonusGateTexts[when])} />
          </Fact>
        </Facts>
      </Panel>
    </Section>
  );
}
