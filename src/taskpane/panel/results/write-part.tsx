import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { freeze } from "../../../hosts/freeze";
import type { Shortlist } from "../../../reports/result";
import type { Text } from "../../../text/text";
import { usePort, useSpeech } from "../../host/context";
import { messageOf } from "../../host/use-reading";
import { Modal } from "../../shell/modal";
import { type Notice, useNotify } from "../../shell/notices";
import { Panel } from "../../shell/panel";
import { freezeNotice } from "./freeze-notice";
import { texts } from "./texts";
import { refusalText, type Written, writeResults } from "./write-results";

const useStyles = makeStyles({
  words: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly shortlist: Shortlist;
  /** What the open workbook goes by among the files. */
  readonly open: string;
  /** How a formula names the scheme. */
  readonly schemeArgument: string;
  /** The sheets that we wrote before. */
  readonly own: readonly string[];
  readonly onWritten: (sheets: readonly string[]) => Promise<void>;
}

/** Writes the results into the workbook, and freezes formulas of ours. */
export function WritePart({ shortlist, open, schemeArgument, own, onWritten }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const port = usePort();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const doing = async (work: () => Promise<Notice>) => {
    setBusy(true);
    try {
      notify(await work());
    } catch (cause) {
      notify({ intent: "error", text: texts.notWritten, detail: messageOf(cause) });
    } finally {
      setBusy(false);
    }
  };
  const write = () =>
    doing(async () => {
      const written = await writeResults(port, shortlist, { open, schemeArgument });
      if (written.sheets.length > 0) await onWritten(written.sheets);
      return writtenNotice(written);
    });
  const freezeIn = (sheets: readonly string[] | null) => {
    setAsking(false);
    void doing(async () => freezeNotice(await freeze(port, sheets)));
  };
  return (
    <Panel>
      <p className={styles.words}>{t(texts.writeResultsBody)}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={busy} onClick={write}>
          {t(busy ? texts.writing : texts.writeResults)}
        </Button>
        <Button disabled={busy} onClick={() => setAsking(true)}>
          {t(texts.freeze)}
        </Button>
      </div>
      {asking && (
        <Modal
          title={t(texts.freezeTitle)}
          onCancel={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{t(texts.cancel)}</Button>
              {own.length > 0 && <Button onClick={() => freezeIn(own)}>{t(texts.freezeResults)}</Button>}
              <Button appearance="primary" onClick={() => freezeIn(null)}>
                {t(texts.freezeAll)}
              </Button>
            </>
          }
        >
          {t(texts.freezeBody)}
        </Modal>
      )}
    </Panel>
  );
}

function writtenNotice({ sheets, refusal }: Written): Notice {
  const names = sheets.join("、");
  if (!refusal) return { intent: "success", text: texts.wrote, detail: names };
  const why = refusalText(refusal);
  const text: Text = sheets.length > 0 ? texts.partly : texts.notWritten;
  return { intent: "error", text, detail: sheets.length > 0 ? `${names}; ${why}` : why };
}
