import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { stagesOf } from "../../../checks/scope";
import { useSpeech } from "../../host/context";
import { Section } from "../../shell/section";
import { Empty, Failed, Loading } from "../../shell/states";
import type { ViewProps } from "../../view-props";
import { ScoreBooks } from "../source/score-books";
import { sourceTexts } from "../source/texts";
import { StageWork } from "./stage-work";
import { consensusTexts as texts, saying } from "./texts";
import { useScores } from "./use-scores";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** The consensus: reviewers' scores side by side, what the panel agrees on, and how the reviewers stand to each other. */
export default function ConsensusView({ scheme }: ViewProps) {
  const t = useSpeech();
  const styles = useStyles();
  const stages = stagesOf(scheme);
  const [bare, setBare] = useState<string | null>(null);
  const scores = useScores(scheme, bare);
  if (stages.length === 0) return <Empty title={t(texts.noStages)} />;
  const { given, failure, again, source } = scores;
  const stageless = given?.stageless.length ?? 0;
  return (
    <div className={styles.root}>
      <Section title={t(sourceTexts.title)}>
        <ScoreBooks files={source} />
        {(stageless > 0 || bare !== null) && (
          <Field label={t(texts.bare)} hint={stageless > 0 ? t(saying.stageless(stageless)) : undefined}>
            <Select value={bare ?? ""} onChange={(_, { value }) => setBare(value || null)}>
              <option value="">{t(texts.bareNone)}</option>
              {stages.map(({ key, name }) => (
                <option key={key} value={key}>
                  {t(name)}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </Section>
      {failure && <Failed detail={t(failure)} onRetry={again} />}
      {given ? <StageWork scheme={scheme} stages={stages} scores={scores} /> : !failure && <Loading />}
    </div>
  );
}
