import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useRef, useState, type KeyboardEvent } from "react";
import { useSpeech } from "../../host/context";
import type { Row } from "./rows";
import { texts } from "./texts";

const ROW = 48;
const SHOWN = 7;
/** Rows beyond the window that are there already when it moves. */
const AHEAD = 5;

const useStyles = makeStyles({
  list: {
    position: "relative",
    overflowY: "auto",
    maxHeight: `${ROW * SHOWN}px`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  inner: { position: "relative" },
  row: {
    position: "absolute",
    insetInline: 0,
    height: `${ROW}px`,
    boxSizing: "border-box",
    display: "grid",
    gridTemplateColumns: "2em minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "pointer",
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  place: { textAlign: "end", fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  words: { minWidth: 0 },
  // What does not fit is in the title.
  line: { display: "block", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  outcome: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  seat: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  score: { fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly rows: readonly Row[];
  readonly chosen: number;
  /** Takes the applicant's index. */
  readonly onChoose: (applicant: number) => void;
}

/** The list, best first; only the rows in sight are in the page. Arrow keys, Home and End choose. */
export function ApplicantList({ rows, chosen, onChoose }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState(0);
  const at = Math.max(
    0,
    rows.findIndex(({ applicant }) => applicant === chosen),
  );
  const first = Math.max(0, Math.floor(scrolled / ROW) - AHEAD);
  const inSight = rows.slice(first, first + SHOWN + 2 * AHEAD);
  const choose = (next: number) => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, next))];
    if (!row) return;
    onChoose(row.applicant);
    const place = rows.indexOf(row) * ROW;
    const box = list.current;
    if (box && place < box.scrollTop) box.scrollTop = place;
    else if (box && place + ROW > box.scrollTop + box.clientHeight) box.scrollTop = place + ROW - box.clientHeight;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + SHOWN,
      PageUp: at - SHOWN,
      Home: 0,
      End: rows.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
  };
  const seen = inSight.some(({ applicant }) => applicant === chosen);
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={t(texts.applicants)}
      aria-activedescendant={seen ? `${id}-${chosen}` : undefined}
      className={styles.list}
      onKeyDown={onKeyDown}
      onScroll={(event) => setScrolled(event.currentTarget.scrollTop)}
    >
      <div className={styles.inner} role="presentation" style={{ height: rows.length * ROW }}>
        {inSight.map((row, i) => (
          <div
            key={row.applicant}
            id={`${id}-${row.applicant}`}
            role="option"
            aria-selected={row.applicant === chosen}
            aria-setsize={rows.length}
            aria-posinset={first + i + 1}
            className={mergeClasses(styles.row, row.applicant === chosen && styles.chosen)}
            style={{ top: (first + i) * ROW }}
            onClick={() => choose(first + i)}
          >
            <span className={styles.place}>{row.place}</span>
            <span className={styles.words} title={`${row.name}\n${t(row.outcome)}`}>
              <span className={styles.line}>{row.name}</span>
              <span className={mergeClasses(styles.line, styles.outcome, row.seat && styles.seat)}>
                {t(row.outcome)}
              </span>
            </span>
            <span className={styles.score}>{row.composite}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
