import { Caption1, createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { PercentSteps } from "../../../standard/criteria";
import { useSpeech } from "../../host/context";
import { said, texts } from "../texts";
import { type AllowedBand, stepPercent } from "./allowed";
import { typeDigit } from "./typing";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  band: {
    display: "grid",
    gridTemplateColumns: "4.2em 1fr",
    alignItems: "center",
    borderRadius: tokens.borderRadiusMedium,
  },
  current: { backgroundColor: tokens.colorNeutralBackground3 },
  range: { color: tokens.colorNeutralForeground2, paddingInlineStart: tokens.spacingHorizontalXS },
  keys: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXXS },
  key: {
    minWidth: "3.1em",
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: "tabular-nums",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createFocusOutlineStyle(),
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `1px solid ${tokens.colorBrandBackground}`,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
  said: { minHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly label: string;
  readonly bands: readonly AllowedBand[];
  readonly current: AllowedBand | null;
  readonly steps: PercentSteps;
  /** The percentage in the cell; null for none. */
  readonly value: number | null;
  readonly onChoose: (percent: number) => void;
  readonly onClear: () => void;
  readonly onNext: () => void;
}

/** So long a pause decides that typed digits are all there are, in ms. */
const PAUSE = 900;

/** The allowed percentages, a band a line: one stop for Tab; arrows go a step, digits are typed, Delete clears. */
export function PercentKeys({ label, bands, current, steps, value, onChoose, onClear, onNext }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const all = bands.flatMap(({ percents }) => percents);
  const { digits, refused, type, take, drop } = useDigits(all, onChoose);
  const stop = value !== null && all.includes(value) ? value : all[0];
  useEffect(() => {
    if (!root.current?.contains(document.activeElement)) return;
    root.current.querySelector<HTMLElement>("[tabindex='0']")?.focus();
  }, [stop]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (/^\d$/.test(event.key)) type(event.key);
    else if (step) {
      drop();
      onChoose(stepPercent(steps, value, step));
    } else if (event.key === "Home" || event.key === "End")
      onChoose(event.key === "Home" ? all[0] : all[all.length - 1]);
    else if (event.key === "Enter") {
      if (!take()) onNext();
    } else if (event.key === "Delete" || event.key === "Backspace") {
      if (digits === "") onClear();
      drop();
    } else if (event.key === "Escape") drop();
    else return;
    event.preventDefault();
  };

  return (
    <div>
      <div ref={root} role="radiogroup" aria-label={label} className={styles.root} onKeyDown={onKeyDown}>
        {bands.map((band) => (
          <div key={band.low} className={mergeClasses(styles.band, band === current && styles.current)}>
            <Caption1 aria-hidden="true" className={styles.range}>
              {band.low === band.high ? band.low : `${band.low}–${band.high}`}%
            </Caption1>
            <div className={styles.keys}>
              {band.percents.map((percent) => (
                <button
                  key={percent}
                  type="button"
                  role="radio"
                  aria-checked={percent === value}
                  aria-label={`${percent}%`}
                  tabIndex={percent === stop ? 0 : -1}
                  className={mergeClasses(styles.key, percent === value && styles.chosen)}
                  onClick={() => onChoose(percent)}
                >
                  {percent}
                </button>
              ))}
            </div>
          </div>
        ))}
      </div>
      <Caption1 block role="status" className={styles.said}>
        {refused !== ""
          ? t(said.notAllowed(refused))
          : digits !== ""
            ? `${t(texts.typing)} ${digits}…`
            : t(texts.keysHelp)}
      </Caption1>
    </div>
  );
}

const STEPS: Readonly<Record<string, 1 | -1 | undefined>> = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 };

/** Digits as they are typed, until they are a choice. */
function useDigits(all: readonly number[], onChoose: (percent: number) => void) {
  const [{ digits, percent, refused }, setTyped] = useState<Buffer>(EMPTY);
  const choose = useRef(onChoose);
  choose.current = onChoose;
  useEffect(() => {
    if (digits === "") return;
    const timer = setTimeout(() => {
      setTyped(EMPTY);
      if (percent !== null) choose.current(percent);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [digits, percent]);

  const type = (digit: string) => {
    const typed = typeDigit(all, digits, digit);
    if (typed.is === "open") setTyped({ digits: typed.digits, percent: typed.percent, refused: "" });
    else {
      setTyped(typed.is === "refused" ? { ...EMPTY, refused: typed.digits } : EMPTY);
      if (typed.is === "chosen") onChoose(typed.percent);
    }
  };
  const take = (): boolean => {
    if (digits === "") return false;
    setTyped(EMPTY);
    if (percent !== null) onChoose(percent);
    return true;
  };
  return { digits, refused, type, take, drop: () => setTyped(EMPTY) };
}

interface Buffer {
  readonly digits: string;
  readonly percent: number | null;
  readonly refused: string;
}
const EMPTY: Buffer = { digits: "", percent: null, refused: "" };
