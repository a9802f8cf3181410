import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Text } from "../../../text/text";
import { useSpeech } from "../../host/context";
import { checkTexts as texts } from "../texts";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "end", gap: tokens.spacingHorizontalS },
  bar: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly words: Text;
  readonly done: number;
  readonly all: number;
  readonly onCancel: () => void;
}

/** How far long work is, and the button that ends it. Without parts to count the bar just moves. */
export function WorkProgress({ words, done, all, onCancel }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Field className={styles.bar} validationMessage={t(words)} validationState="none">
        <ProgressBar aria-label={t(texts.checking)} {...(all > 1 ? { value: done, max: all } : {})} />
      </Field>
      <Button size="small" onClick={onCancel}>
        {t(texts.cancel)}
      </Button>
    </div>
  );
}
