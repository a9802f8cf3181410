import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { onNotice, type Notice as Told } from "../../hosts/notices";
import type { Text } from "../../text/text";
import { useSpeech } from "../host/context";
import { messageOf } from "../host/use-reading";
import { texts } from "../texts";

/** Something that has happened and is worth a line above the views: in the pane, or by a button of the ribbon. */
export interface Notice extends Omit<Told, "action"> {
  readonly action?: { readonly label: Text; readonly run: () => void | Promise<Told> };
}

export type Notify = (notice: Notice) => void;

const NotifyContext = createContext<Notify>(() => undefined);
const ShownContext = createContext<{
  readonly shown: Notice | null;
  readonly dismiss: () => void;
  readonly act: (notice: Notice) => void;
}>({
  shown: null,
  dismiss: () => undefined,
  act: () => undefined,
});

/** Shows a notice; a newer one takes the place of the last. */
export const useNotify = (): Notify => useContext(NotifyContext);

/** Stands while an action is under way, so that it is not started twice. */
const NONE_YET: Notice = { intent: "info", text: texts.working };

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
  const act = useCallback(async ({ action }: Notice) => {
    const next = action?.run();
    if (next) setShown(NONE_YET);
    try {
      const told = await next;
      if (told) setShown(told);
    } catch (cause) {
      setShown({ intent: "error", text: texts.notDone, detail: messageOf(cause) });
    }
  }, []);
  const state = useMemo(() => ({ shown, dismiss, act }), [shown, dismiss, act]);
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
  const { shown, dismiss, act } = useContext(ShownContext);
  return (
    <div aria-live="polite">{shown && <NoticeBar notice={shown} onDismiss={dismiss} onAct={() => act(shown)} />}</div>
  );
}

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onDismiss: () => void;
  readonly onAct: () => void;
}

function NoticeBar({ notice: { intent, text, detail, action }, onDismiss, onAct }: NoticeBarProps) {
  const t = useSpeech();
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {t(text)} {detail && <span className={styles.detail}>{detail}</span>}
      </MessageBarBody>
      <MessageBarActions>
        {action && (
          <Button size="small" onClick={onAct}>
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
