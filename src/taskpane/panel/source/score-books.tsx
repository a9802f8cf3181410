import {
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  ProgressBar,
  Text as Words,
  tokens,
} from "@fluentui/react-components";
import { useState, type DragEvent } from "react";
import { useSpeech } from "../../host/context";
import { ChooseFiles } from "../../books/choose-files";
import { droppedFiles } from "../../books/collect-files";
import type { Files } from "../../books/use-files";
import { saying, sourceTexts as texts } from "./texts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
  over: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground2 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

const SHOWN = 5;

/** Where reviewers' books come in: chosen or dropped; says what was read and what was not. */
export function ScoreBooks({ files: { files, skipped, progress, unread, add, cancel, clear } }: { files: Files }) {
  const t = useSpeech();
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void add(droppedFiles(event.dataTransfer));
  };
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  };
  const refused = files.flatMap((file) => ("refusal" in file ? [{ name: file.file, why: file.refusal }] : []));
  const faults = [...refused, ...skipped];
  return (
    <div
      className={mergeClasses(styles.root, over && styles.over)}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Caption1 className={styles.quiet}>{t(texts.body)}</Caption1>
      <div className={styles.line}>
        <ChooseFiles
          label={texts.choose}
          testId="score-books"
          accept=".xlsx,.xlsm,.xls,.csv"
          onFiles={(collected) => void add(collected)}
        />
        {files.length > 0 && (
          <>
            <span>{t(saying.files(files.length - refused.length))}</span>
            <Button size="small" appearance="subtle" onClick={clear}>
              {t(texts.clear)}
            </Button>
          </>
        )}
        {files.length === 0 && !progress && <Caption1 className={styles.quiet}>{t(texts.drop)}</Caption1>}
      </div>
      <div role="status">
        {progress && (
          <div className={styles.line}>
            <span>{t(saying.reading(progress.done, progress.all))}</span>
            <Button size="small" onClick={cancel}>
              {t(texts.cancel)}
            </Button>
          </div>
        )}
        {unread > 0 && <span>{t(saying.unread(unread))}</span>}
      </div>
      {progress && (
        <ProgressBar
          aria-label={t(saying.reading(progress.done, progress.all))}
          value={progress.all === 0 ? 0 : progress.done / progress.all}
        />
      )}
      {faults.length > 0 && (
        <div>
          <Words weight="semibold">{t(texts.unreadable)}</Words>
          <ul className={styles.list}>
            {faults.slice(0, SHOWN).map(({ name, why }) => (
              <li key={name}>
                {name}: {t(why)}
              </li>
            ))}
            {faults.length > SHOWN && <li>{t(saying.more(faults.length - SHOWN))}</li>}
          </ul>
        </div>
      )}
    </div>
  );
}
