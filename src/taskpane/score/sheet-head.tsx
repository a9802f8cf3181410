import { Button, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../host/context";
import { Bar } from "./bar";
import { showPoints } from "./sheet/show";
import type { Form } from "./sheet/slot";
import type { Tally } from "./sheet/tally";
import { said, texts } from "./texts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  title: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  whose: { color: tokens.colorNeutralForeground2 },
  numbers: { fontVariantNumeric: "tabular-nums" },
  total: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly sheet: string;
  readonly form: Form;
  readonly tally: Tally;
  /** What the last write did, where it can be undone. */
  readonly undo?: { readonly title: string; readonly run: () => void };
  /** Absent where no score is missing. */
  readonly onNextMissing?: () => void;
}

/** Whose scores of whom are being given, how far they are, and the total as it stands. */
export function SheetHead({ sheet, form, tally, undo, onNextMissing }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const { asked, done, total, full } = tally;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Subtitle2 as="h2" className={styles.title}>
          {form.applicant ?? sheet}
        </Subtitle2>
        <Caption1 className={styles.whose}>{form.reviewer}</Caption1>
      </div>
      <div className={styles.line}>
        <span className={styles.numbers} data-testid="progress">
          {t(said.progress(done, asked))}
        </span>
        {total && (
          <span className={styles.total} data-testid="total">
            {t(texts.total)}{" "}
            {full === null
              ? t(said.points(showPoints(total.points)))
              : t(said.pointsOf(showPoints(total.points), full))}
            {total.open > 0 && ` (${t(texts.soFar)})`}
          </span>
        )}
      </div>
      <Bar share={asked === 0 ? 0 : done / asked} />
      <div className={styles.actions}>
        {onNextMissing && (
          <Button size="small" onClick={onNextMissing}>
            {t(texts.nextMissing)}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={!undo}
          aria-label={undo ? undo.title : t(texts.undo)}
          title={undo?.title}
          onClick={undo?.run}
        >
          {t(texts.undo)}
        </Button>
      </div>
    </div>
  );
}
