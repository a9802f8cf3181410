import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Scheme } from "../../../schemes/scheme";
import { a1 } from "../../../workbook/address";
import { isCalled } from "../../../workbook/round/read-round";
import type { Round } from "../../../workbook/round/round";
import { useSpeech } from "../../host/context";
import { FaultList } from "./fault-list";
import { ReplaceDialog } from "./replace-dialog";
import { roundTexts as texts } from "./texts";
import type { RoundEditing } from "./use-round-draft";
import { useWriteRound } from "./use-write-round";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly editing: RoundEditing;
  readonly round: Round;
  readonly scheme: Scheme;
  /** The draft still has errors. */
  readonly faulty: boolean;
}

/** Where the round comes from, and its way into the workbook's own sheet. */
export function SheetPart({ editing, round, scheme, faulty }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const { source, changed, discard } = editing;
  const { busy, pending, write, cancel } = useWriteRound(round, scheme, discard);
  const sheet = source?.sheet ?? null;
  const reading = source?.reading ?? null;
  const named = reading?.round?.scheme ?? "";
  const faults = reading?.findings.filter(({ fault }) => fault.code !== "round-empty") ?? [];
  return (
    <>
      <span>{sheet ? `${t(texts.fromSheet)}${sheet.name}` : t(texts.noSheet)}</span>
      {(changed || sheet) && <Caption1>{t(changed ? texts.unwritten : texts.upToDate)}</Caption1>}
      {named !== "" && !isCalled(scheme, named) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t(texts.otherScheme)}
            {named}
          </MessageBarBody>
        </MessageBar>
      )}
      {faults.length > 0 && !changed && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t(texts.sheetFaults)}
            <FaultList faults={faults.map(({ row, column, message }) => ({ at: a1(row, column), message }))} />
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.line}>
        <Button appearance="primary" disabledFocusable={busy || !changed} onClick={() => void write()}>
          {t(texts.write)}
        </Button>
        {changed && (
          <Button disabledFocusable={busy} onClick={discard}>
            {t(texts.discard)}
          </Button>
        )}
      </div>
      {changed && faulty && <Caption1>{t(texts.faulty)}</Caption1>}
      {pending && <ReplaceDialog {...pending} onReplace={() => void write(true)} onCancel={cancel} />}
    </>
  );
}
