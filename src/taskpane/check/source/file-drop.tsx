import { makeStyles, mergeClasses, Text as Words, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../host/context";
import { ChooseFiles } from "../../books/choose-files";
import type { Collected } from "../../books/collect-files";
import { checkTexts as texts } from "../texts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    textAlign: "center",
    borderRadius: tokens.borderRadiusMedium,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  over: { border: `2px dashed ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorNeutralBackground3 },
  body: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** Whether files hang above the view. */
  readonly over: boolean;
  /** With files there already it says less. */
  readonly small: boolean;
  readonly onFiles: (collected: Collected) => void;
}

/** Where files are dropped, and the button for those who would rather choose them. */
export function FileDrop({ over, small, onFiles }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.root, over && styles.over)}>
      <Words weight="semibold">{t(over ? texts.dropNow : texts.drop)}</Words>
      {!small && (
        <Words size={200} className={styles.body}>
          {t(texts.dropBody)}
        </Words>
      )}
      <ChooseFiles label={texts.choose} testId="books" onFiles={onFiles} />
    </div>
  );
}
