import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useSpeech } from "../../host/context";
import type { Stage } from "../../../schemes/scheme";
import { triggerOf } from "./use-trigger";
import { consensusTexts as texts } from "./texts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly stages: readonly Stage[];
  readonly stage: string;
  readonly onStage: (key: string) => void;
  /** The applicants of the stage, as they are shown. */
  readonly options: readonly string[];
  readonly at: number;
  readonly onApplicant: (at: number) => void;
  readonly trigger: number;
  readonly onTrigger: (value: number) => void;
}

/** Chooses the stage, the applicant, and the spread that calls for discussion. */
export function Pick({ stages, stage, onStage, options, at, onApplicant, trigger, onTrigger }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Field label={t(texts.stage)}>
        <Select value={stage} onChange={(_, { value }) => onStage(value)}>
          {stages.map(({ key, name }) => (
            <option key={key} value={key}>
              {t(name)}
            </option>
          ))}
        </Select>
      </Field>
      {options.length > 0 && (
        <>
          <Field label={t(texts.applicant)}>
            <Select value={String(at)} onChange={(_, { value }) => onApplicant(Number(value))}>
              {options.map((name, i) => (
                <option key={i} value={i}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <div className={styles.line}>
            <Button size="small" disabledFocusable={at === 0} onClick={() => onApplicant(at - 1)}>
              {t(texts.previous)}
            </Button>
            <Button size="small" disabledFocusable={at >= options.length - 1} onClick={() => onApplicant(at + 1)}>
              {t(texts.next)}
            </Button>
          </div>
        </>
      )}
      <TriggerField key={trigger} trigger={trigger} onTrigger={onTrigger} />
    </div>
  );
}

/** Takes effect when the field is left, or with Enter. */
function TriggerField({ trigger, onTrigger }: Pick<Props, "trigger" | "onTrigger">) {
  const t = useSpeech();
  const [typed, setTyped] = useState(String(trigger));
  const value = Number(typed);
  const wrong = !(value > 0 && value <= 100);
  const take = () => {
    if (!wrong && triggerOf(typed) !== trigger) onTrigger(value);
  };
  return (
    <Field
      label={t(texts.trigger)}
      hint={t(texts.triggerHint)}
      validationState={wrong ? "error" : "none"}
      validationMessage={wrong ? t(texts.triggerFault) : null}
    >
      <Input
        value={typed}
        inputMode="decimal"
        onChange={(_, data) => setTyped(data.value)}
        onBlur={take}
        onKeyDown={({ key }) => key === "Enter" && take()}
      />
    </Field>
  );
}
