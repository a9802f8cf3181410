import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { documentsReport, type Reported } from "../../../reports/documents-report";
import { feedbackReports, owesFeedback } from "../../../reports/feedback-report";
import { publicityList } from "../../../reports/publicity-list";
import type { Book } from "../../../workbook/model";
import { writeBook } from "../../../workbook/write";
import { zip } from "../../../workbook/zip/zip";
import { usePort, useSpeech } from "../../host/context";
import { download } from "../../host/download";
import { messageOf } from "../../host/use-reading";
import { type Notice, useNotify } from "../../shell/notices";
import { Panel } from "../../shell/panel";
import { texts } from "./texts";
import { addSheets, refusalText } from "./write-results";

const useStyles = makeStyles({
  words: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly reported: Reported;
  readonly onWritten: (sheets: readonly string[]) => Promise<void>;
}

/** The list for publicity as a sheet, the reports as files. */
export function ReportsPart({ reported, onWritten }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const port = usePort();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const { shortlist } = reported;
  const doing = (work: () => Promise<Notice>) => async () => {
    setBusy(true);
    try {
      notify(await work());
    } catch (cause) {
      notify({ intent: "error", text: texts.notWritten, detail: messageOf(cause) });
    } finally {
      setBusy(false);
    }
  };
  const publicity = doing(async () => {
    const { sheets, refusal } = await addSheets(port, [publicityList("公示名单", shortlist)]);
    if (refusal) return { intent: "error", text: texts.notWritten, detail: refusalText(refusal) };
    await onWritten(sheets);
    await port.select({ sheet: sheets[0], row: 0, column: 0, rows: 1, columns: 1 });
    return { intent: "success", text: texts.wrote, detail: sheets[0] };
  });
  const documents = doing(async () => {
    const book = documentsReport(reported);
    if (!book) return { intent: "info", text: texts.noDocuments };
    return save(`${texts.documents.zh}.xlsx`, await writeBook(book));
  });
  const feedback = doing(async () => {
    if (!owesFeedback(shortlist.scheme)) return { intent: "info", text: texts.unruledFeedback };
    const reports = feedbackReports(reported);
    const [only, ...others] = reports;
    if (!only) return { intent: "info", text: texts.noFeedback };
    if (others.length === 0) return save(only.file, await writeBook(only.book));
    return save(`${texts.feedback.zh}.zip`, await zip(await Promise.all(reports.map(packed))));
  });
  return (
    <Panel>
      <p className={styles.words}>{t(texts.reportsBody)}</p>
      <div className={styles.buttons}>
        <Button disabled={busy} onClick={publicity}>
          {t(texts.publicity)}
        </Button>
        <Button disabled={busy} onClick={documents}>
          {t(texts.documents)}
        </Button>
        <Button disabled={busy} onClick={feedback}>
          {t(texts.feedback)}
        </Button>
      </div>
    </Panel>
  );
}

const packed = async ({ file, book }: { readonly file: string; readonly book: Book }) =>
  [file, await writeBook(book)] as const;

function save(name: string, bytes: Uint8Array): Notice {
  download(name, bytes);
  return { intent: "success", text: texts.downloaded, detail: name };
}
