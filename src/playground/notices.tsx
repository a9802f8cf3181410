import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Language } from "../text/text";
import type { Notice } from "./desk";
import { texts } from "./texts";

interface NoticesProps {
  readonly language: Language;
  readonly notice: Notice | null;
  readonly onDismiss: () => void;
}

/** What the last action came to. The place is always there, so that screen readers hear what appears in it. */
export function Notices({ language, notice, onDismiss }: NoticesProps) {
  return (
    <div className="notices" role="status" aria-live="polite" aria-label={texts.status[language]}>
      {notice && (
        <MessageBar intent={notice.intent} layout="multiline">
          <MessageBarBody>
            {notice.texts.map((text) => (
              <div key={text.zh}>{text[language]}</div>
            ))}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button appearance="transparent" size="small" onClick={onDismiss}>
                {texts.dismiss[language]}
              </Button>
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
