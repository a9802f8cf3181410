import { makeStyles, tokens } from "@fluentui/react-components";
import { scaleOf } from "./scale";

/** A row of dots on a common scale. */
export interface DotRow {
  readonly label: string;
  /** The value that counts. */
  readonly value: number | null;
  /** Those it was made of. */
  readonly parts?: readonly number[];
  readonly strong?: boolean;
}

/** A line across all rows: a gate, the last seat. */
export interface Line {
  readonly value: number;
  readonly label: string;
  readonly kind: "gate" | "seat";
}

const useStyles = makeStyles({
  root: { display: "block", width: "100%", height: "auto", fontFamily: tokens.fontFamilyBase },
  text: { fill: tokens.colorNeutralForeground1, fontSize: "11px" },
  quiet: { fill: tokens.colorNeutralForeground2, fontSize: "10px" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  rail: { stroke: tokens.colorNeutralStroke2 },
  gate: { stroke: tokens.colorPaletteRedForeground1, strokeDasharray: "4 3" },
  seat: { stroke: tokens.colorBrandForeground1 },
  part: { fill: "none", stroke: tokens.colorNeutralForeground3 },
  value: { fill: tokens.colorNeutralForeground2 },
  valueStrong: { fill: tokens.colorBrandForeground1 },
});

const [WIDTH, NAMES, ROW, END] = [328, 112, 20, 8];
const LABEL = 13;
/** So many characters of a line's label, a full-width one counting two. */
const LABEL_ROOM = 56;

interface Props {
  readonly label: string;
  readonly rows: readonly DotRow[];
  readonly lines?: readonly Line[];
  readonly bounds?: { readonly least: number; readonly most: number };
}

/** Rows of dots over a common scale, with the lines that decide; what is strong is filled in the brand's colour. */
export function DotRows({ label, rows, lines = [], bounds }: Props) {
  const styles = useStyles();
  const all = [
    ...rows.flatMap(({ value, parts = [] }) => [...parts, ...(value === null ? [] : [value])]),
    ...lines.map(({ value }) => value),
  ];
  const scale = scaleOf(all, bounds);
  const x = (value: number) => NAMES + scale.at(value) * (WIDTH - NAMES - END);
  const top = lines.length * LABEL + 6;
  const bottom = top + rows.length * ROW;
  return (
    <svg className={styles.root} viewBox={`0 0 ${WIDTH} ${bottom + 16}`} role="img" aria-label={label}>
      {rows.map((row, i) => {
        const y = top + i * ROW + ROW / 2;
        return (
          <g key={i}>
            <line x1={NAMES} x2={WIDTH - END} y1={y} y2={y} className={styles.rail} />
            <text x={0} y={y + 4} className={`${styles.text} ${row.strong ? styles.strong : ""}`}>
              {shortened(row.label)}
            </text>
            {row.parts?.map((part, n) => (
              <circle key={n} cx={x(part)} cy={y} r={3} className={styles.part} />
            ))}
            {row.value !== null && (
              <rect
                x={x(row.value) - 4}
                y={y - 4}
                width={8}
                height={8}
                rx={row.strong ? 0 : 4}
                className={row.strong ? styles.valueStrong : styles.value}
              />
            )}
          </g>
        );
      })}
      {lines.map((line, i) => {
        const at = x(line.value);
        const label = shortened(line.label, LABEL_ROOM);
        // As near its line as the picture's edges let it be.
        const start = Math.min(Math.max(0, at - widthOf(label) / 2), WIDTH - widthOf(label));
        return (
          <g key={i}>
            <line x1={at} x2={at} y1={i * LABEL + LABEL} y2={bottom} className={styles[line.kind]} />
            <text x={start} y={i * LABEL + LABEL - 2} className={styles.quiet}>
              {label}
            </text>
          </g>
        );
      })}
      <text x={NAMES} y={bottom + 12} className={styles.quiet}>
        {rounded(scale.least)}
      </text>
      <text x={WIDTH - END} y={bottom + 12} textAnchor="end" className={styles.quiet}>
        {rounded(scale.most)}
      </text>
    </svg>
  );
}

/** About what a label takes at ten pixels. */
const widthOf = (label: string): number =>
  [...label].reduce((sum, character) => sum + (character > "\u2e7f" ? 10 : 5.4), 0);

const rounded = (value: number): string => String(Number(value.toPrecision(3)));

/** So much of a name as stands before the dots; a full-width character is as wide as two. */
export function shortened(name: string, room = 18): string {
  let width = 0;
  let kept = "";
  for (const character of name) {
    width += character > "\u2e7f" ? 2 : 1;
    if (width > room) return `${kept}…`;
    kept += character;
  }
  return kept;
}
