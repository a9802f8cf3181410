import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import type { Fact } from "../../../schemes/condition";
import type { Scheme } from "../../../schemes/scheme";
import { useSpeech } from "../../host/context";
import { Empty } from "../../shell/states";
import { Section } from "../../shell/section";
import { type JudgedApplicant, judgeTable } from "./judged";
import { eligibilityTexts as texts } from "./texts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  button: { alignSelf: "start" },
});

interface Props {
  readonly scheme: Scheme;
  readonly list: (judged: readonly JudgedApplicant[]) => ReactNode;
}

/** One applicant's facts, asked one by one; the answer follows every key. */
export function FactForm({ scheme, list }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const facts = useMemo(() => scheme.facts ?? [], [scheme]);
  const [name, setName] = useState("");
  const [stated, setStated] = useState<Readonly<Record<string, string>>>({});
  const judged = useMemo(() => {
    const header = [APPLICANT, ...facts.map(({ key }) => key)];
    const row = [name.trim() || "—", ...facts.map(({ key }) => stated[key] ?? null)];
    return judgeTable(scheme, [header, row], 0);
  }, [scheme, facts, name, stated]);
  return (
    <div className={styles.root}>
      <Section title={t(texts.facts)}>
        <Field label={t(texts.applicant)} size="small">
          <Input size="small" value={name} onChange={(_, { value }) => setName(value)} />
        </Field>
        {facts.map((fact) => (
          <FactField
            key={fact.key}
            fact={fact}
            value={stated[fact.key] ?? ""}
            onValue={(value) => setStated((all) => ({ ...all, [fact.key]: value }))}
          />
        ))}
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            setName("");
            setStated({});
          }}
        >
          {t(texts.clear)}
        </Button>
      </Section>
      {"fault" in judged ? <Empty title={t(judged.fault)} /> : list(judged)}
    </div>
  );
}

/** The heading of the name's column, as tables of facts have it. */
const APPLICANT = "申报组织";

function FactField({ fact, value, onValue }: { fact: Fact; value: string; onValue: (value: string) => void }) {
  const t = useSpeech();
  const { what, type, unit } = fact;
  const hint = [type === "elapsed" && t(texts.never)].filter(Boolean).join(" ");
  return (
    <Field label={t(what)} size="small" hint={hint || undefined}>
      {type === "yes-no" ? (
        <Select size="small" value={value} onChange={(_, { value: next }) => onValue(next)}>
          <option value="">{t(texts.unanswered)}</option>
          <option value="是">{t(texts.yes)}</option>
          <option value="否">{t(texts.no)}</option>
        </Select>
      ) : (
        <Input
          size="small"
          value={value}
          contentAfter={unit ? t(unit) : undefined}
          placeholder={t(texts.unanswered)}
          onChange={(_, { value: next }) => onValue(next)}
        />
      )}
    </Field>
  );
}
