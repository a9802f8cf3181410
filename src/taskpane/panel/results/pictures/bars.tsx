import { makeStyles, tokens } from "@fluentui/react-components";
import { shortened } from "./dot-rows";

export interface Bar {
  readonly label: string;
  /** Of the whole, from 0 to 1. */
  readonly share: number;
  readonly shown: string;
}

const useStyles = makeStyles({
  root: { display: "block", width: "100%", height: "auto", fontFamily: tokens.fontFamilyBase },
  text: { fill: tokens.colorNeutralForeground1, fontSize: "11px" },
  whole: { fill: tokens.colorNeutralBackground3, stroke: tokens.colorNeutralStroke1 },
  part: { fill: tokens.colorBrandBackground },
});

const [WIDTH, NAMES, NUMBERS, ROW] = [328, 112, 66, 22];

/** Bars of what was reached of each whole. */
export function Bars({ label, bars }: { readonly label: string; readonly bars: readonly Bar[] }) {
  const styles = useStyles();
  const most = WIDTH - NAMES - NUMBERS;
  return (
    <svg className={styles.root} viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`} role="img" aria-label={label}>
      {bars.map(({ label: name, share, shown }, i) => (
        <g key={i}>
          <text x={0} y={i * ROW + 15} className={styles.text}>
            {shortened(name)}
          </text>
          <rect x={NAMES} y={i * ROW + 5} width={most} height={12} className={styles.whole} />
          <rect
            x={NAMES}
            y={i * ROW + 5}
            width={most * Math.min(1, Math.max(0, share))}
            height={12}
            className={styles.part}
          />
          <text x={WIDTH} y={i * ROW + 15} textAnchor="end" className={styles.text}>
            {shown}
          </text>
        </g>
      ))}
    </svg>
  );
}
