import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useSpeech } from "../../../host/context";
import { texts } from "../texts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, minWidth: 0 },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: { fontWeight: tokens.fontWeightSemibold },
  switch: { display: "flex", flexShrink: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly title: string;
  readonly picture: ReactNode;
  /** The same numbers for those who cannot see the picture. */
  readonly table: ReactNode;
  readonly note?: string;
}

/** A picture and the table of its numbers, one of the two at a time. */
export function Figure({ title, picture, table, note }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={styles.root}>
      <figcaption className={styles.head}>
        <span className={styles.title}>{title}</span>
        <span role="group" aria-label={title} className={styles.switch}>
          <ToggleButton size="small" checked={!asTable} onClick={() => setAsTable(false)}>
            {t(texts.picture)}
          </ToggleButton>
          <ToggleButton size="small" checked={asTable} onClick={() => setAsTable(true)}>
            {t(texts.table)}
          </ToggleButton>
        </span>
      </figcaption>
      {asTable ? table : picture}
      {note && <p className={styles.note}>{note}</p>}
    </figure>
  );
}
