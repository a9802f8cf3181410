import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Spinner, Text as Words, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Text } from "../../text/text";
import { useSpeech } from "../host/context";
import { texts } from "../texts";

const useStyles = makeStyles({
  loading: { display: "flex", justifyContent: "center", padding: tokens.spacingVerticalXXL },
  empty: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  title: { margin: 0 },
});

/** Shown while the first reading is under way. */
export function Loading({ label = texts.loading }: { label?: Text }) {
  const t = useSpeech();
  return (
    <div className={useStyles().loading} role="status">
      <Spinner size="small" label={t(label)} />
    </div>
  );
}

/** Shown where there is nothing to show: says why and what to do. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Words weight="semibold" as="h2" block className={styles.title}>
        {title}
      </Words>
      {children}
    </div>
  );
}

interface FailedProps {
  readonly detail: string;
  readonly title?: Text;
  readonly onRetry?: () => void;
}

/** Shown where a reading failed: the host's own words, and a way to try again. */
export function Failed({ detail, title = texts.failedTitle, onRetry }: FailedProps) {
  const t = useSpeech();
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{t(title)}</MessageBarTitle> {detail}
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button size="small" onClick={onRetry}>
            {t(texts.retry)}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
