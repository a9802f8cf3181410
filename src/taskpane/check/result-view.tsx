import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import { markedSheet } from "../../checks/out/marked-sheet";
import type { Finding } from "../../checks/finding";
import type { Scheme } from "../../schemes/scheme";
import { parseA1 } from "../../workbook/address";
import { LanguageContext, usePort, useSpeech } from "../host/context";
import { messageOf } from "../host/use-reading";
import { useNotify } from "../shell/notices";
import { Empty } from "../shell/states";
import { isRead } from "../books/work-file";
import { FindingsSection } from "./findings/findings-section";
import { OutputsSection } from "./outputs/outputs-section";
import { RecognisedSection } from "./recognised/recognised-section";
import { WorkProgress } from "./source/work-progress";
import { checkingFiles, checkTexts as texts, recognising, whatWasChecked } from "./texts";
import type { ScoreCheck } from "./use-score-check";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  head: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  told: { flexGrow: 1, flexBasis: "200px", color: tokens.colorNeutralForeground2 },
  fine: { borderTopColor: tokens.colorStatusSuccessBorder1 },
});

interface Props {
  readonly scheme: Scheme;
  readonly check: ScoreCheck;
  readonly inFiles: boolean;
  readonly onPoint: (file: string, sheet: string) => void;
  readonly onAgain: () => void;
}

/** What the check has come to, from its progress to its outputs. */
export function ResultView({ scheme, check, inFiles, onPoint, onAgain }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const { go, copy } = useGoing(check);
  const { job, busy, progress, result, fault, cancel, make } = check;
  if (!job) return null;
  const files = result?.files.filter(isRead) ?? [];
  const sheets = files.flatMap(({ reading }) => reading.sheets);
  const tables = sheets.flatMap((sheet) => sheet.tables).length;
  const findings = result?.report?.findings ?? [];
  const words =
    progress?.step === "recognise"
      ? recognising(progress.done, progress.all)
      : checkingFiles(progress?.done ?? 0, progress?.all ?? 1);
  return (
    <div className={styles.root} aria-busy={busy}>
      {busy && <WorkProgress words={words} done={progress?.done ?? 0} all={progress?.all ?? 1} onCancel={cancel} />}
      {fault && (
        <MessageBar intent={fault.why === "cancelled" ? "warning" : "error"} layout="multiline">
          <MessageBarBody>{t(fault.why === "cancelled" ? texts.cancelled : fault.message)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={check.again}>
              {t(texts.checkAgain)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {result && (
        <>
          {files.length > 0 && (
            <div className={styles.head} role="status">
              <span className={styles.told}>{t(whatWasChecked(files.length, sheets.length, tables, scheme.name))}</span>
              {!busy && (
                <Button size="small" appearance="subtle" onClick={onAgain}>
                  {t(texts.again)}
                </Button>
              )}
            </div>
          )}
          {findings.length > 0 && (
            <FindingsSection
              findings={findings}
              inFiles={inFiles}
              onGo={inFiles ? undefined : (finding) => void go(finding)}
              onCopy={inFiles ? (finding) => void copy(finding) : undefined}
            />
          )}
          {findings.length === 0 && tables > 0 && <Empty title={t(texts.fine)} />}
          {files.length > 0 && tables === 0 && (
            <Empty title={t(texts.noScores)}>
              <span>{t(texts.noScoresBody)}</span>
            </Empty>
          )}
          {(tables > 0 || findings.length > 0) && (
            <OutputsSection
              make={make}
              ready={!busy && !fault}
              faulty={findings.some(({ severity }) => severity !== "info")}
            />
          )}
          {files.length > 0 && (
            <RecognisedSection
              files={files}
              inFiles={inFiles}
              round={result.round}
              isPointed={(file, sheet) => Object.hasOwn(check.fileNamed(file)?.mappings ?? {}, sheet)}
              onPoint={onPoint}
              open={tables === 0}
            />
          )}
        </>
      )}
    </div>
  );
}

/** Goes to a finding's cell: in the open workbook, or in a marked copy of a file's sheet. */
function useGoing(check: ScoreCheck) {
  const port = usePort();
  const notify = useNotify();
  const language = useContext(LanguageContext);
  const boxOf = (cell: string) => parseA1(cell) ?? { row: 0, column: 0, rows: 1, columns: 1 };

  const go = async ({ sheet, cell }: Finding) => {
    if (sheet === "") return;
    const there = await port.select({ sheet, ...boxOf(cell) }).catch(() => false);
    if (!there) notify({ intent: "warning", text: texts.notThere });
  };
  const copy = async ({ file, sheet: name, cell }: Finding) => {
    const sheet = check.fileNamed(file)?.book.sheets.find((each) => each.name === name);
    const findings = check.result?.report?.findings.filter((each) => each.file === file && each.sheet === name) ?? [];
    if (!sheet) return;
    try {
      const added = await port.addSheet(markedSheet(sheet, name, findings, language));
      if (!added.ok)
        return notify({ intent: "error", text: texts.notCopied, detail: "detail" in added ? added.detail : "" });
      await port.select({ sheet: added.place.sheet, ...boxOf(cell) });
      notify({ intent: "success", text: texts.copied, detail: added.place.sheet });
    } catch (cause) {
      notify({ intent: "error", text: texts.notCopied, detail: messageOf(cause) });
    }
  };
  return { go, copy };
}
