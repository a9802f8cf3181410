import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useSpeech } from "../../host/context";
import type { Collected } from "../../books/collect-files";
import type { WorkFile } from "../../books/work-file";
import { checkTexts as texts, refusedFiles } from "../texts";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1 },
  list: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column" },
  line: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  name: { flexGrow: 1, minWidth: 0 },
  refusal: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
  passed: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  more: { alignSelf: "start" },
});

interface Props {
  readonly files: readonly WorkFile[];
  readonly skipped: Collected["skipped"];
  readonly onRemove: (file: string) => void;
  readonly onClear: () => void;
}

/** So many files are named at first; the refused ones always come first. */
const FIRST = 8;

/** The files that were read, and those that were not with the reason. */
export function FileList({ files, skipped, onRemove, onClear }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const [whole, setWhole] = useState(false);
  const refused = files.filter((file) => "refusal" in file);
  const ordered = [...refused, ...files.filter((file) => !("refusal" in file))];
  const shown = whole ? ordered : ordered.slice(0, Math.max(FIRST, refused.length));
  return (
    <div>
      <div className={styles.head}>
        <span className={styles.grow}>{t(counted(files.length))}</span>
        <Button size="small" appearance="subtle" onClick={onClear}>
          {t(texts.clear)}
        </Button>
      </div>
      {refused.length > 0 && refused.length < files.length && (
        <div className={styles.refusal}>{t(refusedFiles(refused.length))}</div>
      )}
      <ul className={styles.list} aria-label={t(texts.fileList)}>
        {shown.map((file) => (
          <li key={file.file} className={styles.line}>
            <span className={styles.name}>
              {file.file}
              {"refusal" in file && <div className={styles.refusal}>{t(file.refusal)}</div>}
            </span>
            <Button
              size="small"
              appearance="transparent"
              aria-label={`${t(texts.remove)} ${file.file}`}
              onClick={() => onRemove(file.file)}
            >
              {t(texts.remove)}
            </Button>
          </li>
        ))}
        {skipped.slice(0, FIRST).map(({ name, why }) => (
          <li key={`~${name}`} className={styles.passed}>
            {t(texts.passedOver)} {name}（{t(why)}）
          </li>
        ))}
      </ul>
      {shown.length < ordered.length && (
        <Button size="small" appearance="transparent" className={styles.more} onClick={() => setWhole(true)}>
          {t(allOf(ordered.length))}
        </Button>
      )}
    </div>
  );
}

const counted = (count: number) => ({ zh: `${count} 个文件`, en: `${count} file${count === 1 ? "" : "s"}` });
const allOf = (count: number) => ({ zh: `列出全部 ${count} 个`, en: `List all ${count}` });
