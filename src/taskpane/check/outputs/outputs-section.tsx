import { Button, makeStyles, Radio, RadioGroup, Text as Words, tokens } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { LanguageContext, usePort, useSpeech } from "../../host/context";
import { download } from "../../host/download";
import { messageOf } from "../../host/use-reading";
import { useNotify } from "../../shell/notices";
import { Section } from "../../shell/section";
import type { Making, MakeOutcome } from "../../books/checker";
import { outputTexts as texts } from "./texts";

const useStyles = makeStyles({
  buttons: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly make: (making: Making) => Promise<MakeOutcome>;
  /** What is shown is the newest result: nothing else is made into a book. */
  readonly ready: boolean;
  /** Without errors and warnings nobody gets a slip. */
  readonly faulty: boolean;
}

/** What goes out: the findings, the slips for reviewers, all scores in one book; as files, or as sheets of the workbook. */
export function OutputsSection({ make, ready, faulty }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const [as, setAs] = useState<Making["as"]>("file");
  const { busy, produce } = useProduce(make);
  const offers = [
    { what: "findings", needed: true },
    { what: "slips", needed: faulty },
    { what: "consolidated", needed: true },
  ] as const;
  return (
    <Section title={t(texts.title)}>
      <RadioGroup
        layout="horizontal"
        aria-label={t(texts.as)}
        value={as}
        onChange={(_, { value }) => setAs(value as Making["as"])}
      >
        <Radio value="file" label={t(texts.asFile)} />
        <Radio value="sheets" label={t(texts.asSheets)} />
      </RadioGroup>
      <div className={styles.buttons}>
        {offers
          .filter(({ needed }) => needed)
          .map(({ what }) => (
            <Button key={what} size="small" disabled={busy || !ready} onClick={() => void produce(what, as)}>
              {t(texts[what])}
            </Button>
          ))}
      </div>
      <Words size={200}>{t(texts.body)}</Words>
    </Section>
  );
}

/** Makes one thing at a time and says what became of it. */
function useProduce(make: Props["make"]) {
  const port = usePort();
  const language = useContext(LanguageContext);
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const produce = async (what: Making["what"], as: Making["as"]) => {
    setBusy(true);
    try {
      const outcome = await make({ what, as, language });
      // A newer check took its place: what it finds is there to be made anew.
      if (!outcome.ok && outcome.why === "superseded") return;
      if (!outcome.ok) return notify({ intent: "error", text: outcome.message });
      const { made } = outcome;
      if (made.as === "file") {
        download(made.name, made.bytes);
        return notify({ intent: "success", text: texts.saved, detail: made.name });
      }
      const names: string[] = [];
      for (const sheet of made.sheets) {
        const added = await port.addSheet(sheet);
        if (!added.ok) {
          const detail = [...names, "detail" in added ? added.detail : ""].join(" ");
          return notify({ intent: "error", text: texts.notAdded, detail });
        }
        names.push(added.place.sheet);
      }
      notify({ intent: "success", text: texts.added, detail: names.join("、") });
    } catch (cause) {
      notify({ intent: "error", text: texts.notMade, detail: messageOf(cause) });
    } finally {
      setBusy(false);
    }
  };
  return { busy, produce };
}
