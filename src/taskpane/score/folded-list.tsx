import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useSpeech } from "../host/context";
import { said } from "./texts";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
  },
  more: { alignSelf: "start" },
});

/** So many are shown at first, and so many more each time: a list of hundreds would slow every key. */
const FIRST = 6;
const STEP = 50;

interface Props<T> {
  readonly items: readonly T[];
  readonly label: string;
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
}

/** A list that begins short and grows on demand. */
export function FoldedList<T>({ items, label, keyOf, children }: Props<T>) {
  const t = useSpeech();
  const styles = useStyles();
  const [shown, setShown] = useState(FIRST);
  const rest = items.length - shown;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          className={styles.more}
          size="small"
          appearance="transparent"
          onClick={() => setShown((n) => n + Math.min(rest, STEP))}
        >
          {t(said.more(Math.min(rest, STEP)))}
        </Button>
      )}
    </>
  );
}
