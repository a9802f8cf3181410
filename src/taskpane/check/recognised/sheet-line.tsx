import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../../../text/messages";
import { LAYOUT_NAMES } from "../../../workbook/layouts/layout-names";
import type { SheetReading } from "../../../workbook/score-book";
import { useSpeech } from "../../host/context";
import { checkTexts as texts, sureWords, tableWords } from "../texts";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  told: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  button: { flexShrink: 0 },
});

interface Props {
  readonly reading: SheetReading;
  readonly pointed: boolean;
  readonly onPoint: () => void;
}

/** What a sheet was taken for. */
export function SheetLine({ reading, pointed, onPoint }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const { sheet, tables, verdict, seen } = reading;
  return (
    <div className={styles.root}>
      <div className={styles.words}>
        <span className={styles.name}>{sheet}</span>
        {tables.map(({ layout, confidence, applicants, reviewers }, i) => (
          <div key={i} className={styles.told}>
            {[
              t(LAYOUT_NAMES[layout]),
              t(tableWords(applicants.length, reviewers.length)),
              t(pointed ? texts.pointedOut : sureWords(Math.round(confidence * 100))),
            ]
              .filter(Boolean)
              .join(" · ")}
          </div>
        ))}
        {tables.length === 0 && (
          <div className={styles.told}>
            {[
              t(verdict === "unknown" ? texts.unknown : texts.other),
              seen && t(say(seen)),
              pointed && t(texts.pointedOut),
            ]
              .filter(Boolean)
              .join(" · ")}
          </div>
        )}
      </div>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        aria-label={`${t(texts.point)} ${sheet}`}
        onClick={onPoint}
      >
        {t(texts.point)}
      </Button>
    </div>
  );
}
