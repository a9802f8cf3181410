import { Button, makeStyles, mergeClasses, Text as Words, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useSpeech } from "../../host/context";
import { chosenFiles, type Collected } from "../../books/collect-files";
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
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={mergeClasses(styles.root, over && styles.over)}>
      <Words weight="semibold">{t(over ? texts.dropNow : texts.drop)}</Words>
      {!small && (
        <Words size={200} className={styles.body}>
          {t(texts.dropBody)}
        </Words>
      )}
      <Button size="small" onClick={() => input.current?.click()}>
        {t(texts.choose)}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid="books"
        onChange={({ target }) => {
          onFiles(chosenFiles([...(target.files ?? [])]));
          // The same files chosen again are files anew.
          target.value = "";
        }}
      />
    </div>
  );
}
