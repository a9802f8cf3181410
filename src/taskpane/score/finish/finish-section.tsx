import {
  Button,
  Caption1,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../../checks/finding";
import { useSpeech } from "../../host/context";
import { Section } from "../../shell/section";
import type { Spot } from "../sheet/slot";
import { finishTexts } from "./texts";
import { DraftOffer } from "./draft-offer";
import { FindingRows } from "./finding-rows";

const useStyles = makeStyles({ start: { alignSelf: "start" } });

/** What the last check came to. */
export type Checked = { readonly findings: readonly Finding[]; readonly failure?: string };

interface Props {
  /** Whether the sheet is sealed already and has changed since: then a reason is asked for. */
  readonly again: boolean;
  /** Whether one seal covers several reviewers' scores. */
  readonly all: boolean;
  readonly checked: Checked | null;
  readonly busy: boolean;
  /** Comments of the sheet that are in no cell yet: they are written first, or left knowingly. */
  readonly waiting: number;
  readonly onWriteDrafts: () => Promise<number>;
  readonly onFinish: (options: { readonly withWarnings: boolean; readonly reason: string }) => void;
  readonly onGo: (spot: Spot) => void;
}

/** Checks the sheet, says what stands in the way, and seals it. */
export function FinishSection({ again, all, checked, busy, waiting, onWriteDrafts, onFinish, onGo }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const blockers = checked?.findings.filter(({ severity }) => severity === "error") ?? [];
  const warnings = checked?.findings.filter(({ severity }) => severity === "warning") ?? [];
  const onlyWarnings = blockers.length === 0 && warnings.length > 0;
  const [without, setWithout] = useState(false);
  const offered = waiting > 0 && !without;
  const waits = offered || (again && reason.trim() === "");
  const finish = (withWarnings: boolean) => {
    if (!busy && !waits) onFinish({ withWarnings, reason: reason.trim() });
  };
  return (
    <Section title={t(finishTexts.finish)}>
      <Caption1>{t(finishTexts.finishBody)}</Caption1>
      {all && <Caption1>{t(finishTexts.sealAll)}</Caption1>}
      {again && (
        <Field label={t(finishTexts.resealReason)} required>
          <Input value={reason} onChange={(_, { value }) => setReason(value)} />
        </Field>
      )}
      {offered && <DraftOffer count={waiting} onWrite={onWriteDrafts} onLeave={() => setWithout(true)} />}
      <Button
        className={styles.start}
        appearance="primary"
        disabledFocusable={busy || waits}
        onClick={() => finish(false)}
      >
        {t(busy ? finishTexts.checking : again ? finishTexts.reseal : finishTexts.finishButton)}
      </Button>
      <div aria-live="polite">
        {checked?.failure !== undefined && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{checked.failure}</MessageBarBody>
          </MessageBar>
        )}
        {(blockers.length > 0 || onlyWarnings) && (
          <MessageBar intent={blockers.length > 0 ? "error" : "warning"} layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>
                {t(blockers.length > 0 ? finishTexts.blockersTitle : finishTexts.warningsTitle)}（
                {(blockers.length > 0 ? blockers : warnings).length}）
              </MessageBarTitle>
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      <FindingRows label={t(finishTexts.blockersTitle)} findings={blockers} onGo={onGo} />
      <FindingRows label={t(finishTexts.warningsTitle)} findings={warnings} onGo={onGo} />
      {onlyWarnings && (
        <Button className={styles.start} disabledFocusable={waits} onClick={() => finish(true)}>
          {t(finishTexts.sealAnyway)}
        </Button>
      )}
    </Section>
  );
}
