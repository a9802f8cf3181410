import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../checks/finding";
import { useSpeech } from "../../host/context";
import { Fact, Facts } from "../../shell/facts";
import { Panel } from "../../shell/panel";
import { checkTexts as texts } from "../texts";

const useStyles = makeStyles({
  message: { margin: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly finding: Finding;
  /** Names the file where there is more than one. */
  readonly file: string | null;
  readonly onGo?: () => void;
  readonly onCopy?: () => void;
}

/** All there is to say of a finding: where it stands, what is there, what should be, and by which clause. */
export function FindingDetail({ finding, file, onGo, onCopy }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const { sheet, cell, message, found, expected, clause } = finding;
  const place = [file, sheet && (cell ? `${sheet}!${cell}` : `${sheet}（${t(texts.wholeSheet)}）`)].filter(Boolean);
  return (
    <div role="region" aria-label={t(texts.detail)} aria-live="polite">
      <Panel>
        <p className={styles.message}>{t(message)}</p>
        <Facts>
          {place.length > 0 && <Fact label={t(texts.place)}>{place.join(" · ")}</Fact>}
          {t(found) !== "" && <Fact label={t(texts.found)}>{t(found)}</Fact>}
          {t(expected) !== "" && <Fact label={t(texts.expected)}>{t(expected)}</Fact>}
          {clause !== "" && <Fact label={t(texts.clause)}>{clause}</Fact>}
        </Facts>
        <div className={styles.actions}>
          {onGo && (
            <Button size="small" onClick={onGo}>
              {t(texts.goTo)}
            </Button>
          )}
          {onCopy && (
            <Button size="small" onClick={onCopy}>
              {t(texts.openCopy)}
            </Button>
          )}
        </div>
      </Panel>
    </div>
  );
}
