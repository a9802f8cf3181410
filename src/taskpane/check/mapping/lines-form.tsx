import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Stage } from "../../../schemes/scheme";
import { columnName } from "../../../text/a1";
import type { ColumnUse, LineMapping, TableMapping } from "../../../workbook/layouts/mapping";
import type { Box } from "../../../workbook/model";
import { useSpeech } from "../../host/context";
import { Section } from "../../shell/section";
import { inTable, isValue, rowUses, withColumns, withoutColumn, withoutRow, withRows } from "./draft";
import { mappingTexts as texts, rowsNamed, USE_NAMES } from "./texts";

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

/** Says of the selected columns or rows what they are; the rest is told by the headings and labels as ever. */
export function LinesForm({ table, box, stages, onTable }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const [along, setAlong] = useState<"columns" | "rows">("columns");
  const [chosen, setUse] = useState<ColumnUse>("applicant");
  const [stage, setStage] = useState("");
  const [reviewer, setReviewer] = useState("");
  const inRows = box && along === "rows" ? rowUses(table, box) : null;
  const fits = box !== null && (along === "columns" ? inTable(table, box) : inRows !== null);
  const offered = USE_NAMES.filter(([name]) => inRows === null || inRows.includes(name));
  const use = offered.some(([name]) => name === chosen) ? chosen : offered[0][0];
  const assign = () => {
    if (!box) return;
    const about = isValue(use)
      ? { ...(stage && { stage }), ...(reviewer.trim() && { reviewer: reviewer.trim() }) }
      : {};
    onTable((along === "columns" ? withColumns : withRows)(table, box, { is: use, ...about }));
  };
  const said = (line: string, { is, stage: of, reviewer: by }: LineMapping) =>
    [
      `${line}：${t(USE_NAMES.find(([name]) => name === is)![1])}`,
      of && t(stages.find(({ key }) => key === of)?.name ?? { zh: of, en: of }),
      by,
    ]
      .filter(Boolean)
      .join(" · ");
  const lines = [
    ...(table.roles ?? []).map((is) => ({
      name: columnName(is.column),
      is,
      without: withoutColumn(table, is.column),
    })),
    ...(table.rows ?? []).map((is) => ({ name: t(rowsNamed(is.row)), is, without: withoutRow(table, is.row) })),
  ];
  return (
    <Section title={t(texts.roles)}>
      <ul className={styles.list} aria-label={t(texts.roles)}>
        {lines.map(({ name, is, without }) => (
          <li key={name} className={styles.line}>
            <span className={styles.words}>{said(name, is)}</span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={`${t(texts.undo)} ${name}`}
              onClick={() => onTable(without)}
            >
              {t(texts.undo)}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.form}>
        <Field label={t(texts.along)} size="small">
          <Select size="small" value={along} onChange={(_, { value }) => setAlong(value as typeof along)}>
            <option value="columns">{t(texts.columns)}</option>
            <option value="rows">{t(texts.rows)}</option>
          </Select>
        </Field>
        <Field label={t(texts.use)} size="small">
          <Select size="small" value={use} onChange={(_, { value }) => setUse(value as ColumnUse)}>
            {offered.map(([name, words]) => (
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
          {t(texts.assign)}{" "}
          {box && fits ? (along === "columns" ? columnsOf(box) : t(rowsNamed(box.row, box.row + box.rows - 1))) : ""}
        </Button>
      </div>
    </Section>
  );
}

const columnsOf = ({ column, columns }: Box): string =>
  columns === 1 ? columnName(column) : `${columnName(column)}:${columnName(column + columns - 1)}`;
