import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../host/context";
import type { ErrorHelp } from "./error-help";
import { explainTexts as texts } from "./texts";

const useStyles = makeStyles({
  body: { paddingBlock: tokens.spacingVerticalXS },
  line: { margin: `${tokens.spacingVerticalXXS} 0` },
});

/** Why a cell shows an error, and what to do. */
export function ProblemBar({ error, help }: { error: string; help: ErrorHelp }) {
  const t = useSpeech();
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{error}</MessageBarTitle>
        <p className={styles.line}>
          <strong>{t(texts.why)}</strong> {t(help.why)}
        </p>
        {help.todo && (
          <p className={styles.line}>
            <strong>{t(texts.todo)}</strong> {t(help.todo)}
          </p>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
