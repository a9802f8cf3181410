import { MessageBar, MessageBarBody, Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { isErrorValue } from "../../../workbook/model";
import { useSpeech } from "../../host/context";
import { Fact, Facts } from "../../shell/facts";
import { Formula } from "../../shell/formula";
import { Panel } from "../../shell/panel";
import { Section } from "../../shell/section";
import { showValue } from "../../shell/value";
import type { Explanation } from "./explain";
import { InputsTable } from "./inputs-table";
import { ProblemBar } from "./problem-bar";
import { explainTexts as texts } from "./texts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
  value: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  heading: { margin: 0 },
});

/** A result in words: its value, the formula, the sentences, what it reads; for an error why, and what to do. */
export function ExplainView({ explanation }: { explanation: Explanation }) {
  const t = useSpeech();
  const styles = useStyles();
  const { address, value, formula, origin, problem, remarks, sentences, inputs } = explanation;
  return (
    <Section title={`${t(texts.title)} · ${address}`}>
      <Panel>
        <Facts>
          <Fact label={t(texts.value)}>
            <span className={styles.value}>{showValue(value) || t(texts.blankResult)}</span>
          </Fact>
          {origin && <Fact label={t(texts.formulaAt)}>{origin}</Fact>}
        </Facts>
        <Formula>{formula}</Formula>
        {problem && isErrorValue(value) && <ProblemBar error={value.error} help={problem} />}
        {remarks.map((remark) => (
          <MessageBar key={remark.en} intent="warning" layout="multiline">
            <MessageBarBody>{t(remark)}</MessageBarBody>
          </MessageBar>
        ))}
        {sentences.length > 0 && (
          <>
            <Body1Strong as="h3" className={styles.heading}>
              {t(texts.sentences)}
            </Body1Strong>
            <ol className={styles.list}>
              {sentences.map((sentence) => (
                <li key={sentence.en}>{t(sentence)}</li>
              ))}
            </ol>
          </>
        )}
        {inputs.length > 0 && (
          <>
            <Body1Strong as="h3" className={styles.heading}>
              {t(texts.inputs)}
            </Body1Strong>
            <InputsTable inputs={inputs} />
          </>
        )}
      </Panel>
    </Section>
  );
}
