import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { usePort, useSpeech } from "../../host/context";
import { Section } from "../../shell/section";
import { Failed, Loading } from "../../shell/states";
import type { ViewProps } from "../../view-props";
import { ApplicantsPart } from "./applicants-part";
import { BasicsPart } from "./basics-part";
import { BooksPart } from "./books-part";
import { panelFaults } from "./core/panel-faults";
import { readDraft } from "./core/read-draft";
import { RecusalsPart } from "./recusals-part";
import { ReviewersPart } from "./reviewers-part";
import { SheetPart } from "./sheet-part";
import { roundTexts as texts } from "./texts";
import { useRoundDraft } from "./use-round-draft";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** Sets a round up: who applies, who reviews, who is recused; keeps it as a sheet and makes the reviewers' books. */
export default function RoundView({ scheme, onChangeScheme }: ViewProps) {
  const t = useSpeech();
  const styles = useStyles();
  const editing = useRoundDraft(usePort(), scheme);
  const { draft, change, source, failure, again } = editing;
  // Keys are answered before the lists are read again.
  const calm = useDeferredValue(draft);
  const { round, faults } = useMemo(() => readDraft(calm, scheme), [calm, scheme]);
  const sizes = useMemo(() => panelFaults(round, scheme), [round, scheme]);
  if (failure !== undefined && !source) return <Failed detail={failure} onRetry={again} />;
  if (!source) return <Loading />;
  const part = { draft, faults, change };
  return (
    <div className={styles.root}>
      <Section title={t(texts.sheet)}>
        <SheetPart editing={editing} round={round} scheme={scheme} faulty={faults.length > 0} />
      </Section>
      <Section title={t(texts.basics)}>
        <BasicsPart {...part} scheme={scheme} onChangeScheme={onChangeScheme} />
      </Section>
      <Section title={t(texts.applicants)}>
        <ApplicantsPart {...part} />
      </Section>
      <Section title={t(texts.reviewers)}>
        <ReviewersPart {...part} scheme={scheme} sizes={sizes} />
      </Section>
      <Section title={t(texts.recusals)}>
        <RecusalsPart {...part} />
      </Section>
      <Section title={t(texts.books)}>
        <BooksPart round={round} scheme={scheme} />
      </Section>
    </div>
  );
}
