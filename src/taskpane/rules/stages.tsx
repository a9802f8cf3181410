import { Body1Strong, Text as Words, makeStyles } from "@fluentui/react-components";
import { isUnsaid, type Scheme, type Stage } from "../../schemes/scheme";
import { percent } from "../../schemes/rules/show";
import type { Weight } from "../../schemes/weight";
import { useSpeech } from "../host/context";
import { Panel } from "../shell/panel";
import { Section } from "../shell/section";
import { Fact, Facts } from "../shell/facts";
import { compositeWords } from "./format";
import { RuleValue } from "./rule-value";
import { counted, mergeTexts, schemeTexts as texts } from "./texts";

const useStyles = makeStyles({
  sum: { "::first-letter": { textTransform: "uppercase" } },
  heading: { margin: 0, "::first-letter": { textTransform: "uppercase" } },
});

/** The stages of a scheme: what each weighs, its full mark, who scores and how the scores are merged. */
export function Stages({ scheme }: { scheme: Scheme }) {
  const t = useSpeech();
  const styles = useStyles();
  const sum = compositeWords(scheme);
  return (
    <Section title={t(texts.weights)}>
      {sum && (
        <Words block className={styles.sum}>
          {t(sum)}
        </Words>
      )}
      <RuleValue scheme={scheme} rule={scheme.stages} show={(stages) => t(counted.stages(stages.length))} />
      {!isUnsaid(scheme.stages) &&
        scheme.stages.value.map((stage) => <StageCard key={stage.key} scheme={scheme} stage={stage} />)}
    </Section>
  );
}

function StageCard({ scheme, stage }: { scheme: Scheme; stage: Stage }) {
  const t = useSpeech();
  const weight = (value: Weight) => (stage.role === "added" && value === 1 ? t(texts.addedAsIs) : percent(value));
  return (
    <Panel>
      <Body1Strong as="h3" className={useStyles().heading}>
        {t(stage.name)}
      </Body1Strong>
      <Facts>
        <Fact label={t(texts.weight)}>
          <RuleValue scheme={scheme} rule={stage.weight} show={weight} />
        </Fact>
        <Fact label={t(texts.full)}>
          <RuleValue scheme={scheme} rule={stage.full} show={(full) => t(counted.points(full))} />
        </Fact>
        <Fact label={t(texts.reviewers)}>
          <RuleValue
            scheme={scheme}
            rule={stage.reviewers}
            show={({ least, most }) => t(counted.people(least, most))}
          />
        </Fact>
        {stage.advisers && (
          <Fact label={t(texts.advisers)}>
            <RuleValue scheme={scheme} rule={stage.advisers} show={(n) => t(counted.people(n, n))} />
          </Fact>
        )}
        <Fact label={t(texts.merge)}>
          <RuleValue scheme={scheme} rule={stage.merge} show={(method) => t(mergeTexts[method])} />
        </Fact>
      </Facts>
    </Panel>
  );
}
