import { Caption1, Subtitle1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Text } from "../../text/text";
import { useSpeech } from "../host/context";
import { saying, texts } from "../texts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  title: { margin: 0 },
  scheme: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly scheme?: Text;
  /** The sheet for which the open view was chosen. */
  readonly sheet?: string;
  readonly children?: ReactNode;
}

/** The title of the pane with the scheme in use, and the tabs below it. */
export function Header({ scheme, sheet, children }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  return (
    <div>
      <div className={styles.line}>
        <Subtitle1 as="h1" className={styles.title}>
          {t(texts.product)}
        </Subtitle1>
        {scheme && <Caption1 className={styles.scheme}>{t(scheme)}</Caption1>}
        {sheet !== undefined && <Caption1 className={styles.scheme}>{t(saying.ofSheet(sheet))}</Caption1>}
      </div>
      {children}
    </div>
  );
}
