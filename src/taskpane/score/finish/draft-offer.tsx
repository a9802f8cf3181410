import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { useSpeech } from "../../host/context";
import { finishSaid, finishTexts } from "./texts";

interface Props {
  readonly count: number;
  /** Gives how many could not be written. */
  readonly onWrite: () => Promise<number>;
  readonly onLeave: () => void;
}

/** Comments that are in no cell yet: a sheet is sealed with them, or knowingly without. */
export function DraftOffer({ count, onWrite, onLeave }: Props) {
  const t = useSpeech();
  const [busy, setBusy] = useState(false);
  const [left, setLeft] = useState(0);
  const write = async () => {
    if (busy) return;
    setBusy(true);
    setLeft(await onWrite());
    setBusy(false);
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {t(finishSaid.draftsWait(count))} {left > 0 && t(finishSaid.draftsLeft(left))}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={() => void write()}>
          {t(finishTexts.writeDrafts)}
        </Button>
        <Button size="small" onClick={onLeave}>
          {t(finishTexts.leaveDrafts)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
