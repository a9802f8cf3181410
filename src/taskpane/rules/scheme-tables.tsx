import { Button, makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Scheme } from "../../schemes/scheme";
import { fillTable, templateTable, writeSchemeTable } from "../../schemes/table";
import type { Text } from "../../text/text";
import type { Cell } from "../../workbook/model";
import { usePort, useSpeech } from "../host/context";
import { messageOf } from "../host/use-reading";
import { useNotify } from "../shell/notices";
import { Section } from "../shell/section";
import { schemeSheet } from "./scheme-sheet";
import { schemeTexts as texts } from "./texts";

const useStyles = makeStyles({
  buttons: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalS },
});

type Rows = readonly (readonly Cell["value"][])[];

interface SchemeTablesProps {
  readonly scheme: Scheme;
  /** Takes the table on a sheet into use. */
  readonly onUseSheet: (sheet: string) => void;
}

/** Sheets to change a scheme or to write one: the scheme as it is, what its document leaves out, an empty template. */
export function SchemeTables({ scheme, onUseSheet }: SchemeTablesProps) {
  const t = useSpeech();
  const styles = useStyles();
  const { busy, add } = useAddTable(onUseSheet);
  const offers: readonly [label: Text, name: string, rows: () => Rows][] = [
    [texts.fill, `${scheme.name.zh}补充`, () => fillTable(scheme)],
    [texts.export, `${scheme.name.zh}方案`, () => writeSchemeTable(scheme)],
    [texts.template, "自编方案", templateTable],
  ];
  return (
    <Section title={t(texts.tables)}>
      <Words block>{t(texts.tablesBody)}</Words>
      <div className={styles.buttons}>
        {offers.map(([label, name, rows]) => (
          <Button key={name} size="small" disabled={busy} onClick={() => void add(name, rows())}>
            {t(label)}
          </Button>
        ))}
      </div>
    </Section>
  );
}

/** Adds a table as a sheet of its own and goes there; says what happened. */
function useAddTable(onUseSheet: (sheet: string) => void) {
  const port = usePort();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const add = async (name: string, rows: Rows) => {
    setBusy(true);
    try {
      const outcome = await port.addSheet(schemeSheet(name, rows));
      if (outcome.ok) {
        await port.select({ ...outcome.place, rows: 1, columns: 1 });
        const { sheet } = outcome.place;
        const action = { label: texts.useTable, run: () => onUseSheet(sheet) };
        notify({ intent: "success", text: texts.added, detail: sheet, action });
      } else notify({ intent: "error", text: texts.notAdded, detail: "detail" in outcome ? outcome.detail : "" });
    } catch (cause) {
      notify({ intent: "error", text: texts.notAdded, detail: messageOf(cause) });
    } finally {
      setBusy(false);
    }
  };
  return { busy, add };
}
