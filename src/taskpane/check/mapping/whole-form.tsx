import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Stage } from "../../../schemes/scheme";
import type { Text } from "../../../text/text";
import { LAYOUT_NAMES } from "../../../workbook/layouts/layout-names";
import type { TableMapping } from "../../../workbook/layouts/mapping";
import { useSpeech } from "../../host/context";
import { Section } from "../../shell/section";
import { withSaying } from "./draft";
import { mappingTexts as texts } from "./texts";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  field: { minWidth: 0 },
  // A list is as wide as its longest choice unless told otherwise.
  list: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

interface Props {
  readonly table: TableMapping;
  readonly stages: readonly Stage[];
  readonly onTable: (table: TableMapping) => void;
}

/** What holds for the whole table: its layout, stage and unit, and the one applicant or reviewer it is about. */
export function WholeForm({ table, stages, onTable }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const lists: readonly (readonly ["layout" | "stage" | "unit", Text, readonly (readonly [string, Text])[]])[] = [
    ["layout", texts.layout, Object.entries(LAYOUT_NAMES).filter(([name]) => name !== "round-settings")],
    ["stage", texts.ofStage, stages.map(({ key, name }) => [key, name] as const)],
    [
      "unit",
      texts.unit,
      [
        ["points", texts.points],
        ["percent", texts.percent],
        ["fraction", texts.fraction],
      ],
    ],
  ];
  return (
    <Section title={t(texts.whole)}>
      <div className={styles.form}>
        {lists.map(([key, label, choices]) => (
          <Field key={key} label={t(label)} size="small" className={styles.field}>
            <Select
              size="small"
              className={styles.list}
              value={table[key] ?? ""}
              onChange={(_, { value }) => onTable(withSaying(table, key, value))}
            >
              <option value="">{t(texts.automatic)}</option>
              {choices.map(([value, words]) => (
                <option key={value} value={value}>
                  {t(words)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
        {(["applicant", "reviewer"] as const).map((key) => (
          <Field
            key={key}
            label={t(key === "applicant" ? texts.applicant : texts.ofReviewer)}
            size="small"
            className={styles.field}
          >
            <Input
              size="small"
              className={styles.field}
              input={{ style: { minWidth: 0, width: "100%" } }}
              value={table[key] ?? ""}
              placeholder={t(texts.automatic)}
              onChange={(_, { value }) => onTable(withSaying(table, key, value))}
            />
          </Field>
        ))}
      </div>
    </Section>
  );
}
