import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useMemo, useState } from "react";
import { markedSheet } from "../../../checks/out/marked-sheet";
import { isUnsaid, type Scheme } from "../../../schemes/scheme";
import { boxToA1 } from "../../../workbook/address";
import type { Mapping, TableMapping } from "../../../workbook/layouts/mapping";
import type { Sheet } from "../../../workbook/model";
import { readScoreBook } from "../../../workbook/recognise";
import { LanguageContext, usePort, useSpeech } from "../../host/context";
import { messageOf } from "../../host/use-reading";
import { useSelection } from "../../host/use-selection";
import { useNotify } from "../../shell/notices";
import { Section } from "../../shell/section";
import { checkTexts } from "../texts";
import { LinesForm } from "./lines-form";
import { draftOf } from "./draft";
import { Preview } from "./preview";
import { TableForm } from "./table-form";
import { mappingTexts as texts } from "./texts";
import { WholeForm } from "./whole-form";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  how: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  back: { alignSelf: "start" },
});

interface Props {
  readonly scheme: Scheme;
  /** The file the sheet stands in; null for the open workbook. */
  readonly file: string | null;
  readonly sheet: Sheet;
  /** What was pointed at before. */
  readonly mapping: Mapping | null;
  /** Keeps it; rejects with the host's words. */
  readonly onKeep: (mapping: Mapping | null) => Promise<void>;
  readonly onLeave: () => void;
}

/** Mends what a sheet was taken for: the user selects and says what it is, and sees at once how the sheet then reads. */
export function MappingView({ scheme, file, sheet, mapping, onKeep, onLeave }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const notify = useNotify();
  const read = useReader(scheme, file, sheet);
  const [tables, setTables] = useState(() => draftOf(mapping, read(mapping).tables));
  const [at, setAt] = useState(0);
  const { place, copy, opened } = usePointing(file, sheet);
  const reading = useMemo(() => read(tables.length > 0 ? { tables } : null), [read, tables]);
  const table = tables[at] as TableMapping | undefined;
  const change = (next: TableMapping) => setTables((all) => all.map((each, i) => (i === at ? next : each)));
  const keep = async (next: Mapping | null) => {
    try {
      await onKeep(next);
    } catch (cause) {
      notify({ intent: "warning", text: texts.unkept, detail: messageOf(cause) });
    }
    onLeave();
  };
  const stages = isUnsaid(scheme.stages) ? [] : scheme.stages.value;
  return (
    <div className={styles.root}>
      <Button size="small" className={styles.back} onClick={onLeave}>
        {t(texts.back)}
      </Button>
      <Section title={`${t(texts.title)}：${[file, sheet.name].filter(Boolean).join(" · ")}`}>
        <p className={styles.how}>{t(file !== null && !opened ? texts.copyHow : texts.how)}</p>
        {file !== null && !opened ? (
          <Button size="small" className={styles.back} onClick={() => void copy()}>
            {t(texts.openCopy)}
          </Button>
        ) : (
          <p className={styles.how} role="status">
            {place ? `${t(texts.selected)} ${boxToA1(place)}` : `${t(texts.elsewhere)} ${opened ?? sheet.name}`}
          </p>
        )}
      </Section>
      <TableForm
        tables={tables}
        at={at}
        box={place}
        onAt={setAt}
        onTables={(next, index) => {
          setTables(next);
          setAt(index);
        }}
      />
      {table && (
        <>
          <LinesForm key={at} table={table} box={place} stages={stages} onTable={change} />
          <WholeForm table={table} stages={stages} onTable={change} />
        </>
      )}
      {tables.length > 0 && <Preview reading={reading} />}
      <div className={styles.actions}>
        <Button appearance="primary" disabled={tables.length === 0} onClick={() => void keep({ tables })}>
          {t(texts.save)}
        </Button>
        <Button onClick={() => void keep({ none: true })}>{t(texts.none)}</Button>
        {mapping && <Button onClick={() => void keep(null)}>{t(texts.restore)}</Button>}
        <Button appearance="subtle" onClick={onLeave}>
          {t(checkTexts.cancel)}
        </Button>
      </div>
    </div>
  );
}

/** How the sheet reads under a mapping. */
function useReader(scheme: Scheme, file: string | null, sheet: Sheet) {
  return useMemo(() => {
    const book = { sheets: [sheet], externalLinks: [], settings: {} };
    return (mapping: Mapping | null) =>
      readScoreBook(file ?? "", book, scheme, mapping ? { [sheet.name]: mapping } : {}).sheets[0];
  }, [scheme, file, sheet]);
}

/** What is selected on the sheet, or on the copy that stands for it; null while another sheet is in front. */
function usePointing(file: string | null, sheet: Sheet) {
  const port = usePort();
  const notify = useNotify();
  const language = useContext(LanguageContext);
  const [opened, setOpened] = useState<string | null>(null);
  const { place } = useSelection(port);
  const shown = file === null ? sheet.name : opened;
  const copy = async () => {
    try {
      const added = await port.addSheet(markedSheet(sheet, sheet.name, [], language));
      if (!added.ok)
        return notify({ intent: "error", text: checkTexts.notCopied, detail: "detail" in added ? added.detail : "" });
      setOpened(added.place.sheet);
      await port.select({ ...added.place, rows: 1, columns: 1 });
    } catch (cause) {
      notify({ intent: "error", text: checkTexts.notCopied, detail: messageOf(cause) });
    }
  };
  return { place: place && place.sheet === shown ? place : null, copy, opened };
}
