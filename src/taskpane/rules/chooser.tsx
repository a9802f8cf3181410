import { Button, Radio, RadioGroup, Text as Words, Subtitle1, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type FormEvent } from "react";
import type { Scheme } from "../../schemes/scheme";
import { useSpeech } from "../host/context";
import { choiceOfSheet, type SchemeChoice } from "../host/scheme-choice";
import { schemeTexts as texts } from "./texts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  label: { display: "flex", flexDirection: "column", minWidth: 0 },
  source: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  name: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  // Within reach however long the list is.
  actions: {
    position: "sticky",
    bottom: `calc(-1 * ${tokens.spacingVerticalXXL})`,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly schemes: readonly Scheme[];
  /** The sheets of this workbook on which a scheme is written. */
  readonly sheets: readonly string[];
  /** What is in use, where there is something already: then the choice can be left as it is. */
  readonly current?: SchemeChoice;
  readonly onChoose: (choice: SchemeChoice) => void;
  readonly onCancel?: () => void;
}

/** Asks for a scheme. Nothing is chosen beforehand. */
export function Chooser({ schemes, sheets, current, onChoose, onCancel }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const title = useId();
  const [picked, setPicked] = useState<SchemeChoice | undefined>(current);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (picked !== undefined) onChoose(picked);
  };
  return (
    <form className={styles.root} onSubmit={submit}>
      <Subtitle1 as="h2" id={title} className={styles.title}>
        {t(texts.chooseTitle)}
      </Subtitle1>
      <Words>{t(texts.chooseBody)}</Words>
      <RadioGroup aria-labelledby={title} value={picked ?? ""} onChange={(_, { value }) => setPicked(value)}>
        {schemes.map((scheme) => (
          <Radio key={scheme.id} value={scheme.id} label={<SchemeLabel scheme={scheme} />} />
        ))}
        {sheets.map((sheet) => (
          <Radio key={`sheet ${sheet}`} value={choiceOfSheet(sheet)} label={<SheetLabel sheet={sheet} />} />
        ))}
      </RadioGroup>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabled={picked === undefined}>
          {t(texts.use)}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t(texts.cancel)}</Button>}
      </div>
    </form>
  );
}

function SheetLabel({ sheet }: { sheet: string }) {
  const t = useSpeech();
  const styles = useStyles();
  return (
    <span className={styles.label}>
      <span className={styles.name}>{sheet}</span>
      <span className={styles.source}>{t(texts.inSheet)}</span>
    </span>
  );
}

function SchemeLabel({ scheme }: { scheme: Scheme }) {
  const t = useSpeech();
  const styles = useStyles();
  const number = scheme.documents.find(({ key }) => key === scheme.document)?.number;
  return (
    <span className={styles.label}>
      <span className={styles.name}>{t(scheme.name)}</span>
      <span className={styles.source}>{t(scheme.award)}</span>
      <span className={styles.source}>
        {t(scheme.authority)} {number && <span lang="zh-CN">{number}</span>}
      </span>
    </span>
  );
}
