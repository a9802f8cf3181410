import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { LanguageContext, usePort, useSpeech } from "../../host/context";
import { useSession } from "../../host/session";
import { messageOf } from "../../host/use-reading";
import { useNotify } from "../../shell/notices";
import { Empty } from "../../shell/states";
import type { ViewProps } from "../../view-props";
import type { Sheet } from "../../../workbook/model";
import { AnswerList } from "./answer-list";
import { FactForm } from "./fact-form";
import { answersSheet, type JudgedApplicant, templateSheet } from "./judged";
import { SelectedFacts } from "./selected-facts";
import { eligibilityTexts as texts } from "./texts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  button: { alignSelf: "start" },
});

/** Who may apply: facts from selected cells, or from a form, held against the scheme's conditions. */
export function EligibilityView({ scheme }: ViewProps) {
  const t = useSpeech();
  const styles = useStyles();
  const language = useContext(LanguageContext);
  const { busy, add } = useAddSheet();
  const [mode, setMode] = useSession("eligibility-mode", "selection");
  if ((scheme.conditions ?? []).length === 0) return <Empty title={t(texts.none)} />;
  const template = () => void add(templateSheet(scheme, language));
  const list = (judged: readonly JudgedApplicant[]) => (
    <>
      <AnswerList judged={judged} />
      <Button
        size="small"
        className={styles.button}
        disabled={busy}
        onClick={() => void add(answersSheet(judged, scheme, language))}
      >
        {t(texts.toSheet)}
      </Button>
    </>
  );
  return (
    <div className={styles.root}>
      <RadioGroup
        layout="horizontal"
        aria-label={t(texts.mode)}
        value={mode}
        onChange={(_, { value }) => setMode(value)}
      >
        <Radio value="selection" label={t(texts.fromSelection)} />
        <Radio value="form" label={t(texts.byForm)} />
      </RadioGroup>
      {mode === "form" ? (
        <FactForm scheme={scheme} list={list} />
      ) : (
        <SelectedFacts scheme={scheme} list={list}>
          <Button size="small" className={styles.button} disabled={busy} onClick={template}>
            {t(texts.template)}
          </Button>
        </SelectedFacts>
      )}
    </div>
  );
}

/** Adds a sheet and goes there; says what happened. */
function useAddSheet() {
  const port = usePort();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const add = async (sheet: Sheet) => {
    setBusy(true);
    try {
      const added = await port.addSheet(sheet);
      if (!added.ok)
        return notify({ intent: "error", text: texts.notAdded, detail: "detail" in added ? added.detail : "" });
      await port.select({ ...added.place, rows: 1, columns: 1 });
      notify({ intent: "success", text: texts.added, detail: added.place.sheet });
    } catch (cause) {
      notify({ intent: "error", text: texts.notAdded, detail: messageOf(cause) });
    } finally {
      setBusy(false);
    }
  };
  return { busy, add };
}
