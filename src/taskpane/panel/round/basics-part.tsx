import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { stagesOf } from "../../../checks/scope";
import { howWords } from "../../../reports/result";
import { isUnsaid, type MergeMethod, type Scheme, type Stage } from "../../../schemes/scheme";
import { METHODS } from "../../../workbook/round/words";
import { useSpeech } from "../../host/context";
import { faultAt, type PartProps } from "./part";
import { roundTexts as texts, saying } from "./texts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  stage: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  stages: {
    margin: 0,
    padding: 0,
    border: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});

interface Props extends PartProps {
  readonly scheme: Scheme;
  readonly onChangeScheme: () => void;
}

/** Scheme, title, and the stages with what the scheme leaves to the office. */
export function BasicsPart({ draft, faults, change, scheme, onChangeScheme }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const stages = stagesOf(scheme);
  const chosen = draft.stages ?? stages.map(({ key }) => key);
  const choose = (key: string, on: boolean) => {
    const next = stages.map((stage) => stage.key).filter((each) => (each === key ? on : chosen.includes(each)));
    change({ stages: next.length === stages.length ? null : next });
  };
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span>
          {t(texts.scheme)} {t(scheme.name)}
        </span>
        <Button size="small" onClick={onChangeScheme}>
          {t(texts.changeScheme)}
        </Button>
      </div>
      <Field label={t(texts.title)}>
        <Input
          value={draft.title}
          placeholder={scheme.award.zh}
          onChange={(_, { value }) => change({ title: value })}
        />
      </Field>
      {stages.length === 0 ? (
        <span>{t(texts.noStages)}</span>
      ) : (
        <fieldset className={styles.stages}>
          <legend>{t(texts.stages)}</legend>
          {stages.map((stage) => {
            const on = chosen.includes(stage.key);
            return (
              <div key={stage.key}>
                <Checkbox
                  label={t(stage.name)}
                  checked={on}
                  disabled={on && chosen.length === 1}
                  onChange={(_, { checked }) => choose(stage.key, checked === true)}
                />
                {on && (
                  <div className={styles.stage}>
                    <StageFields draft={draft} faults={faults} change={change} stage={stage} />
                  </div>
                )}
              </div>
            );
          })}
        </fieldset>
      )}
    </div>
  );
}

function StageFields({ draft, faults, change, stage }: PartProps & { readonly stage: Stage }) {
  const t = useSpeech();
  const full = faultAt(faults, { of: "full", stage: stage.key });
  const merge = faultAt(faults, { of: "merge", stage: stage.key });
  const setMerge = (value: string) => {
    const others = Object.entries(draft.merge).filter(([key]) => key !== stage.key);
    change({ merge: Object.fromEntries(value === "" ? others : [...others, [stage.key, value as MergeMethod]]) });
  };
  return (
    <>
      {(isUnsaid(stage.full) || full !== null || draft.full[stage.key] !== undefined) && (
        <Field
          label={t(saying.full(stage.name))}
          hint={isUnsaid(stage.full) ? t(stage.full.unsaid) : t(saying.fullHint(String(stage.full.value)))}
          validationMessage={full && t(full)}
        >
          <Input
            value={draft.full[stage.key] ?? ""}
            inputMode="decimal"
            onChange={(_, { value }) => change({ full: { ...draft.full, [stage.key]: value } })}
          />
        </Field>
      )}
      <Field label={t(saying.mergeOf(stage.name))} validationMessage={merge && t(merge)}>
        <Select value={draft.merge[stage.key] ?? ""} onChange={(_, { value }) => setMerge(value)}>
          <option value="">{isUnsaid(stage.merge) ? t(texts.mergeNone) : t(howWords(stage.merge.value))}</option>
          {(Object.keys(METHODS) as MergeMethod[]).map((method) => (
            <option key={method} value={method}>
              {t(howWords(method))}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
