import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useContext } from "react";
import type { KeptSeal } from "../../../workbook/seals";
import { LanguageContext, useSpeech } from "../../host/context";
import { copyText } from "../../shell/copy";
import { useNotify } from "../../shell/notices";
import type { CellActions } from "../host/use-cell-actions";
import { texts } from "../texts";
import { finishTexts } from "./texts";
import { SealBar, type SealStatus } from "./seal-bar";

interface Props {
  readonly statuses: readonly SealStatus[];
  /** Seals of sheets that are no longer in the workbook. */
  readonly gone: readonly KeptSeal[];
  readonly failure?: string;
  readonly actions: CellActions;
}

/** How the seals of the open sheet stand, and what is to be done about them. */
export function SealBars({ statuses, gone, failure, actions }: Props) {
  const t = useSpeech();
  const language = useContext(LanguageContext);
  const notify = useNotify();
  const showTime = (time: string) => {
    const date = new Date(time);
    return Number.isNaN(date.getTime()) ? time : date.toLocaleString(language === "zh" ? "zh-CN" : "en-GB");
  };
  const copy = async (code: string) => {
    const done = await copyText(code);
    notify({ intent: done ? "success" : "warning", text: done ? texts.copied : texts.notCopied });
  };
  const restore = async ({ seal, changes }: SealStatus) => {
    const done = await Promise.all(
      (changes ?? []).map(({ row, column, was, now }) =>
        actions.writeScore({ row, column }, now, was, `${seal.sheet} ${t(finishTexts.restore)}`),
      ),
    );
    const whole = done.every(Boolean);
    notify({ intent: whole ? "success" : "warning", text: whole ? finishTexts.restored : finishTexts.notRestored });
  };
  return (
    <>
      {failure !== undefined && <Warning>{`${t(finishTexts.sealsFailed)} ${failure}`}</Warning>}
      {gone.length > 0 && (
        <Warning>{`${t(finishTexts.sealedGone)} ${gone.map(({ sheet, code }) => `${sheet}（${code}）`).join("、")}`}</Warning>
      )}
      {statuses.map((status) => (
        <SealBar
          key={status.seal.range + status.seal.code}
          status={status}
          showTime={showTime}
          onCopy={() => void copy(status.seal.code)}
          onGo={actions.goTo}
          onRestore={status.changes && status.changes.length > 0 ? () => void restore(status) : undefined}
        />
      ))}
    </>
  );
}

function Warning({ children }: { children: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
