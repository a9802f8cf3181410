import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { columnName } from "../../../text/a1";
import type { TableMapping } from "../../../workbook/layouts/mapping";
import type { Box } from "../../../workbook/model";
import { useSpeech } from "../../host/context";
import { Section } from "../../shell/section";
import { headingRows, tableAt, withHeadingRows } from "./draft";
import { mappingTexts as texts } from "./texts";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  told: { margin: 0 },
});

interface Props {
  readonly tables: readonly TableMapping[];
  readonly at: number;
  readonly box: Box | null;
  readonly onAt: (index: number) => void;
  readonly onTables: (tables: readonly TableMapping[], at: number) => void;
}

const MOST_HEADINGS = 6;

/** Where the tables of the sheet are. */
export function TableForm({ tables, at, box, onAt, onTables }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const table = tables[at] as TableMapping | undefined;
  const fresh = box && tableAt(box, table ? Math.min(headingRows(table), box.rows - 1) || 1 : 1);
  const replaced = (next: TableMapping) => tables.map((each, i) => (i === at ? next : each));
  return (
    <Section title={t(texts.table)}>
      {tables.length > 1 && (
        <Field label={t(texts.whichTable)} size="small">
          <Select size="small" value={String(at)} onChange={(_, { value }) => onAt(Number(value))}>
            {tables.map((each, i) => (
              <option key={i} value={i}>
                {i + 1}：{placeOf(each)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <p className={styles.told}>{table ? placeOf(table) : t(texts.noTable)}</p>
      {box && !fresh && <p className={styles.told}>{t(texts.tooSmall)}</p>}
      <div className={styles.buttons}>
        <Button
          size="small"
          disabled={!fresh}
          onClick={() => fresh && onTables(table ? replaced({ ...table, ...fresh }) : [fresh], at)}
        >
          {t(texts.isTable)}
        </Button>
        {table && (
          <Button size="small" disabled={!fresh} onClick={() => fresh && onTables([...tables, fresh], tables.length)}>
            {t(texts.addTable)}
          </Button>
        )}
        {tables.length > 1 && (
          <Button
            size="small"
            onClick={() =>
              onTables(
                tables.filter((_, i) => i !== at),
                Math.max(0, at - 1),
              )
            }
          >
            {t(texts.removeTable)}
          </Button>
        )}
      </div>
      {table && (
        <Field label={t(texts.headingRows)} size="small" orientation="horizontal">
          <Select
            size="small"
            value={String(headingRows(table))}
            onChange={(_, { value }) => onTables(replaced(withHeadingRows(table, Number(value))), at)}
          >
            {Array.from({ length: Math.max(MOST_HEADINGS, headingRows(table)) }, (_, i) => (
              <option key={i}>{i + 1}</option>
            ))}
          </Select>
        </Field>
      )}
    </Section>
  );
}

/** From its first cell to its last: A3:H20. */
function placeOf({ header, body, columns }: TableMapping): string {
  const rows = `${header.first + 1}:${(body?.last ?? header.last) + 1}`;
  if (!columns) return rows;
  return `${columnName(columns.first)}${header.first + 1}:${columnName(columns.last)}${body ? body.last + 1 : ""}`;
}
