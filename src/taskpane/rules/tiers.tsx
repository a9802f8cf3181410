import { Body1Strong, makeStyles } from "@fluentui/react-components";
import { isDecided, isUnsaid, type Gate, type Scheme, type Tier } from "../../schemes/scheme";
import { useSpeech } from "../host/context";
import { Panel } from "../shell/panel";
import { Section } from "../shell/section";
import { Citation } from "./citation";
import { Fact, Facts } from "../shell/facts";
import { gateBound, stageName } from "./format";
import { RuleValue } from "./rule-value";
import { SeatRules } from "./seat-rules";
import { counted, schemeTexts as texts } from "./texts";

const useStyles = makeStyles({
  heading: { margin: 0, "::first-letter": { textTransform: "uppercase" } },
  entry: { display: "block" },
});

/** The tiers of an award, best first: gates and quotas with their clauses, then how pools, ties and rounding are handled. */
export function Tiers({ scheme }: { scheme: Scheme }) {
  const t = useSpeech();
  return (
    <Section title={t(texts.gates)}>
      {scheme.tiers.map((tier) => (
        <TierCard key={tier.key} scheme={scheme} tier={tier} />
      ))}
      <SeatRules scheme={scheme} />
    </Section>
  );
}

function TierCard({ scheme, tier }: { scheme: Scheme; tier: Tier }) {
  const t = useSpeech();
  const { gates } = tier;
  const remarked = isUnsaid(gates) || isDecided(gates) || gates.note !== undefined || gates.value.length === 0;
  return (
    <Panel>
      <Body1Strong as="h3" className={useStyles().heading}>
        {t(tier.name)}
      </Body1Strong>
      <Facts>
        <Fact label={t(texts.quota)}>
          <RuleValue scheme={scheme} rule={tier.quota} show={(seats) => t(counted.seats(seats))} />
        </Fact>
        {remarked && (
          <Fact label={t(texts.gate)}>
            <RuleValue
              scheme={scheme}
              rule={gates}
              show={(list) => t(list.length ? texts.gatesBelow : texts.noGates)}
            />
          </Fact>
        )}
        {!isUnsaid(gates) && gates.value.map((gate) => <GateFact key={gate.stage} scheme={scheme} gate={gate} />)}
      </Facts>
    </Panel>
  );
}

function GateFact({ scheme, gate }: { scheme: Scheme; gate: Gate }) {
  const t = useSpeech();
  const styles = useStyles();
  return (
    <Fact label={t(stageName(scheme, gate.stage))}>
      <RuleValue scheme={scheme} rule={gate.atLeast} show={(least) => gateBound(gate, least)} />
      {gate.entry && (
        <span className={styles.entry}>
          {t(texts.entry)} <Citation scheme={scheme} cited={gate.entry} />
        </span>
      )}
    </Fact>
  );
}
