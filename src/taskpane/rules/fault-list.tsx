import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../host/context";
import { saying } from "../texts";

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}`,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  fault: { display: "flex", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere", minWidth: 0 },
  cell: { flexShrink: 0 },
});

/** More than this nobody reads before mending some. */
const MOST = 30;

/** What is wrong in a table, each with its cell to go to. */
export function FaultList(props: {
  readonly faults: readonly { readonly cell: string; readonly words: string }[];
  readonly onGo: (cell: string) => void;
}) {
  const t = useSpeech();
  const styles = useStyles();
  const { faults, onGo } = props;
  return (
    <ul className={styles.list}>
      {faults.slice(0, MOST).map(({ cell, words }, i) => (
        <li key={`${i} ${cell}`} className={styles.fault}>
          <Link as="button" className={styles.cell} onClick={() => onGo(cell)}>
            {cell}
          </Link>
          <span>{words}</span>
        </li>
      ))}
      {faults.length > MOST && <li>{t(saying.moreFaults(faults.length - MOST))}</li>}
    </ul>
  );
}
