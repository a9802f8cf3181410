import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { usePort, useSpeech } from "../../host/context";
import { Section } from "../../shell/section";
import { Failed, Loading } from "../../shell/states";
import type { ViewProps } from "../../view-props";
import { ScoreBooks } from "../source/score-books";
import { sourceTexts } from "../source/texts";
import { Board } from "./board";
import { MethodsForm } from "./methods-form";
import { Faults, NoScores, Unsaid } from "./obstacles";
import { texts } from "./texts";
import { useResults } from "./use-results";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL, minWidth: 0 },
  words: { margin: 0 },
});

/** The round's results: what stands in the way of them, or the list with all that it rests on. */
export default function ResultsView({ scheme, schemeArgument }: ViewProps) {
  const t = useSpeech();
  const styles = useStyles();
  const results = useResults(usePort(), scheme);
  const { assembled, kept, failure } = results;
  const asked = useMemo(() => (assembled?.kind === "choose" ? assembled.stages : []), [assembled]);
  const [shown, setShown] = useState(asked);
  // The form stays while its choices are made one by one.
  useEffect(() => {
    if (asked.length > 0) setShown((before) => [...new Set([...before, ...asked])]);
  }, [asked]);
  const stages = shown.filter(({ key }) => asked.some((stage) => stage.key === key) || kept.merge[key] !== undefined);
  return (
    <div className={styles.root} aria-busy={results.busy}>
      <Section title={t(sourceTexts.title)}>
        <ScoreBooks files={results.source} />
      </Section>
      {failure && <Failed detail={t(failure)} onRetry={results.again} />}
      {!assembled && !failure && <Loading />}
      {results.unkept !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t(texts.unkept)} {results.unkept}
          </MessageBarBody>
        </MessageBar>
      )}
      {assembled?.kind === "empty" && <NoScores scheme={scheme} />}
      {assembled?.kind === "faults" && <Faults faults={assembled.faults} />}
      {(asked.length > 0 || stages.length > 0) && (
        <Section title={t(asked.length > 0 ? texts.chooseTitle : texts.merging)}>
          <p className={styles.words}>{t(texts.chooseBody)}</p>
          <MethodsForm stages={stages.length > 0 ? stages : asked} chosen={kept.merge} onChoose={results.choose} />
        </Section>
      )}
      {assembled?.kind === "list" && (
        <>
          <Unsaid scheme={scheme} />
          <Board
            shortlist={assembled.shortlist}
            totals={assembled.totals}
            files={results.files}
            open={results.open}
            schemeArgument={schemeArgument}
            own={kept.sheets}
            onWritten={(sheets) => results.keep({ sheets: [...kept.sheets, ...sheets] })}
          />
        </>
      )}
    </div>
  );
}
