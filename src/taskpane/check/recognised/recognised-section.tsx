import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Round } from "../../../workbook/round/round";
import { useSpeech } from "../../host/context";
import { useSession } from "../../host/session";
import type { ReadFile } from "../../books/work-file";
import { checkTexts as texts, roundWords } from "../texts";
import { SheetLine } from "./sheet-line";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyle: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  file: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly files: readonly ReadFile[];
  readonly inFiles: boolean;
  readonly round: Round | null;
  /** Whether a mapping decides for a sheet. */
  readonly isPointed: (file: string, sheet: string) => boolean;
  readonly onPoint: (file: string, sheet: string) => void;
  /** Open from the start, where what was recognised is what there is to look at. */
  readonly open: boolean;
}

const ITEM = "recognised";
/** So many sheets are listed at first. */
const FIRST = 60;

/** What every sheet was taken for, how sure that is, and the button to say otherwise. */
export function RecognisedSection({ files, inFiles, round, isPointed, onPoint, open }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const [limit, setLimit] = useState(FIRST);
  const [shows, setShows] = useSession("check-recognised", open ? ITEM : "");
  const lines = files.flatMap(({ file, reading }) => reading.sheets.map((sheet) => ({ file, sheet })));
  const shown = lines.slice(0, limit);
  return (
    <Accordion collapsible openItems={shows} onToggle={(_, { openItems }) => setShows(openItems.map(String).join())}>
      <AccordionItem value={ITEM}>
        <AccordionHeader as="h2" expandIconPosition="end">
          {t(texts.recognised)}
        </AccordionHeader>
        <AccordionPanel>
          <p className={styles.note}>
            {round
              ? `${t(texts.round)}：${t(roundWords(round.applicants.length, round.reviewers.length, round.recusals.length))}`
              : t(texts.noRoundBody)}
          </p>
          <ul className={styles.list}>
            {shown.map(({ file, sheet }, i) => (
              <li key={`${file}\n${sheet.sheet}`}>
                {inFiles && shown[i - 1]?.file !== file && <h3 className={styles.file}>{file}</h3>}
                <SheetLine
                  reading={sheet}
                  pointed={isPointed(file, sheet.sheet)}
                  onPoint={() => onPoint(file, sheet.sheet)}
                />
              </li>
            ))}
          </ul>
          {shown.length < lines.length && (
            <Button size="small" appearance="transparent" onClick={() => setLimit((n) => n + FIRST * 5)}>
              {t(moreOf(lines.length - shown.length))}
            </Button>
          )}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

const moreOf = (left: number) => ({ zh: `还有 ${left} 张工作表`, en: `${left} more sheets` });
