import { Caption1, createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";
import { decimalOf } from "../../../exact/decimal";
import { Fraction } from "../../../exact/fraction";
import { dimensions } from "../../../standard/bands";
import { useSpeech } from "../../host/context";
import { showPoints } from "../sheet/show";
import type { Slot } from "../sheet/slot";
import { said, texts } from "../texts";
import type { AllowedBand } from "./allowed";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  current: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  summary: {
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    ...createFocusOutlineStyle(),
  },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  range: { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalXS },
  text: { margin: 0 },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly slot: Slot;
  readonly bands: readonly AllowedBand[];
  readonly current: AllowedBand | null;
}

/** What earns the band of the score, and behind a fold what earns each. */
export function BandTexts({ slot, bands, current }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const kind = slot.part?.kind;
  if (!kind || bands.every(({ text }) => text === null)) return null;
  const range = ({ low, high }: AllowedBand) => {
    const percents = low === high ? `${low}%` : `${low}–${high}%`;
    if (slot.unit !== "points" || slot.most === null) return percents;
    const [from, to] = [low, high].map((percent) => pointsAt(slot.most ?? 0, percent));
    return `${percents}（${t(said.points(low === high ? from : `${from}–${to}`))}）`;
  };
  return (
    <div className={styles.root}>
      {current?.text && (
        <p className={styles.current}>
          <strong>{range(current)}</strong> {t(current.text)}
        </p>
      )}
      <details>
        <summary className={styles.summary}>
          {t(texts.bands)} · {t(dimensions[kind])}
        </summary>
        <dl className={styles.list}>
          {bands.map((band) => (
            <div key={band.low}>
              <dt className={styles.range}>{range(band)}</dt>
              <dd className={styles.text}>{band.text && t(band.text)}</dd>
            </div>
          ))}
        </dl>
        <Caption1 block className={styles.note}>
          {t(texts.bandsNote)} {slot.steps?.verified === false && t(texts.stepsUnverified)}
        </Caption1>
      </details>
    </div>
  );
}

const pointsAt = (most: number, percent: number): string =>
  showPoints(decimalOf(most).times(decimalOf(percent)).over(Fraction.of(100)));
