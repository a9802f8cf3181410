import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  scroll: {
    maxHeight: "320px",
    overflow: "auto",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { width: "100%", borderCollapse: "collapse" },
  cell: {
    textAlign: "start",
    fontWeight: "inherit",
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: { color: tokens.colorNeutralForeground2 },
  // A tier's name goes on below itself, so that the columns fit the pane.
  folding: { whiteSpace: "normal", minWidth: "4em" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

interface Props {
  readonly label: string;
  readonly headings: readonly string[];
  /** The first cell heads its row; the others are numbers or short words. */
  readonly rows: readonly (readonly string[])[];
}

/** A small table of numbers that scrolls where it is long; it takes the focus so that keys can scroll it. */
export function NumberTable({ label, headings, rows }: Props) {
  const styles = useStyles();
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {headings.map((heading, i) => (
              <th key={i} scope="col" className={i === 0 ? head : mergeClasses(head, styles.number, styles.folding)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...others], r) => (
            <tr key={r}>
              <th scope="row" className={styles.cell}>
                {first}
              </th>
              {others.map((text, c) => (
                <td key={c} className={mergeClasses(styles.cell, styles.number)}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
