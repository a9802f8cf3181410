import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Stage } from "../../../schemes/scheme";
import { columnName } from "../../../text/a1";
import type { ColumnMapping, ColumnUse, TableMapping } from "../../../workbook/layouts/mapping";
import type { Box } from "../../../workbook/model";
import { useSpeech } from "../../host/context";
import { Section } from "../../shell/section";
import { inTable, isValue, withColumns, withoutColumn } from "./draft";
import { mappingTexts as texts, USE_NAMES } from "./texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyle: "none" },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  words: { flexGrow: 1, minWidth: 0 },
  button: { alignSelf: "start" },
  told: { margin: 0 },
});

interface Props {
  readonly table: TableMapping;
  readonly box: Box | null;
  readonly stages: readonly Stage[];
  readonly onTable: (table: TableMapping) => void;
}

/** Says of the selected columns what they are; the rest is told by the headings as ever. */
export function ColumnsForm({ table, box, stages, onTable }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const [use, setUse] = useState<ColumnUse>("applicant");
  const [stage, setStage] = useState("");
  const [reviewer, setReviewer] = useState("");
  const fits = box !== null && inTable(table, box);
  const assign = () => {
    if (!box) return;
    const about = isValue(use)
      ? { ...(stage && { stage }), ...(reviewer.trim() && { reviewer: reviewer.trim() }) }
      : {};
    onTable(withColumns(table, box, { is: use, ...about }));
  };
  const said = ({ column, is, stage: of, reviewer: by }: ColumnMapping) =>
    [
      `${columnName(column)}：${t(USE_NAMES.find(([name]) => name === is)![1])}`,
      of && t(stages.find(({ key }) => key === of)?.name ?? { zh: of, en: of }),
      by,
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <Section title={t(texts.roles)}>
      <ul className={styles.list} aria-label={t(texts.roles)}>
        {(table.roles ?? []).map((role) => (
          <li key={role.column} className={styles.line}>
            <span className={styles.words}>{said(role)}</span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={`${t(texts.undo)} ${columnName(role.column)}`}
              onClick={() => onTable(withoutColumn(table, role.column))}
            >
              {t(texts.undo)}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.form}>
        <Field label={t(texts.use)} size="small">
          <Select size="small" value={use} onChange={(_, { value }) => setUse(value as ColumnUse)}>
            {USE_NAMES.map(([name, words]) => (
              <option key={name} value={name}>
                {t(words)}
              </option>
            ))}
          </Select>
        </Field>
        {isValue(use) && (
          <>
            <Field label={t(texts.ofStage)} size="small">
              <Select size="small" value={stage} onChange={(_, { value }) => setStage(value)}>
                <option value="">{t(texts.unsaid)}</option>
                {stages.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {t(name)}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={t(texts.ofReviewer)} size="small">
              <Input
                size="small"
                value={reviewer}
                placeholder={t(texts.unsaid)}
                onChange={(_, { value }) => setReviewer(value)}
              />
            </Field>
          </>
        )}
        {box && !fits && <p className={styles.told}>{t(texts.outside)}</p>}
        <Button size="small" className={styles.button} disabled={!fits} onClick={assign}>
          {t(texts.assign)} {box && fits ? columnsOf(box) : ""}
        </Button>
      </div>
    </Section>
  );
}

const columnsOf = ({ column, columns }: Box): string =>
  columns === 1 ? columnName(column) : `${columnName(column)}:${columnName(column + columns - 1)}`;
