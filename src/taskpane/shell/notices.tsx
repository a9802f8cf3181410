import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { onNotice, type Notice as Told } from "../../hosts/notices";
import type { Text } from "../../text/text";
import { useSpeech } from "../host/context";
import { texts } from "../texts";

/** Something that has happened and is worth a line above the views: in the pane, or by a button of the ribbon. */
export interface Notice extends Told {
  readonly action?: { readonly label: Text; readonly run: () => void };
}

export type Notify = (notice: Notice) => void;

const NotifyContext = createContext<Notify>(() => undefined);
const ShownContext = createContext<{ readonly shown: Notice | null; readonly dismiss: () => void }>({
  shown: null,
  dismiss: () => undefined,
});

/** Shows a notice; a newer one takes the place of the last. */
export const useNotify = (): Notify => useContext(NotifyContext);

/** Keeps the newest notice, of the pane's own and of the ribbon's. */
export function NoticeProvider({ children, onView }: { children: ReactNode; onView?: (view: string) => void }) {
  const [shown, setShown] = useState<Notice | null>(null);
  const dismiss = useCallback(() => setShown(null), []);
  useEffect(
    () =>
      onNotice((notice) => {
        setShown(notice);
        if (notice.view !== undefined) onView?.(notice.view);
      }),
    [onView],
  );
  const state = useMemo(() => ({ shown, dismiss }), [shown, dismiss]);
  return (
    <NotifyContext.Provider value={setShown}>
      <ShownContext.Provider value={state}>{children}</ShownContext.Provider>
    </NotifyContext.Provider>
  );
}

const useStyles = makeStyles({
  bar: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
  detail: { overflowWrap: "anywhere" },
});

/** The newest notice. The region is there before its words are, so that screen readers say them. */
export function Notices() {
  const { shown, dismiss } = useContext(ShownContext);
  return <div aria-live="polite">{shown && <NoticeBar notice={shown} onDismiss={dismiss} />}</div>;
}

function NoticeBar({ notice: { intent, text, detail, action }, onDismiss }: { notice: Notice; onDismiss: () => void }) {
  const t = useSpeech();
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {t(text)} {detail && <span className={styles.detail}>{detail}</span>}
      </MessageBarBody>
      <MessageBarActions>
        {action && (
          <Button size="small" onClick={action.run}>
            {t(action.label)}
          </Button>
        )}
        <Button size="small" appearance="transparent" onClick={onDismiss}>
          {t(texts.dismiss)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
