import {
  Button,
  Caption1,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  Radio,
  RadioGroup,
  Text as Words,
  tokens,
} from "@fluentui/react-components";
import { useContext } from "react";
import type { ScoreUnit } from "../../scoring/score-cell";
import { say } from "../../text/messages";
import type { Sheet } from "../../workbook/model";
import type { SheetReading } from "../../workbook/score-book";
import { OpenViewContext, useSpeech } from "../host/context";
import { Empty } from "../shell/states";
import { texts } from "./texts";

const useStyles = makeStyles({
  button: { alignSelf: "start" },
  unit: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

function ToCheck() {
  const t = useSpeech();
  const openView = useContext(OpenViewContext);
  return (
    <Button size="small" className={useStyles().button} onClick={() => openView("check")}>
      {t(texts.toCheck)}
    </Button>
  );
}

/** Why a sheet is not one to score on, and what to do. */
export function NoScores({ sheet, reading }: { sheet: Sheet; reading: SheetReading }) {
  const t = useSpeech();
  const blank = !sheet.rows.some((row) => row?.some((cell) => cell && (cell.value !== null || cell.formula)));
  if (blank)
    return (
      <Empty title={t(texts.blankTitle)}>
        <Words>{t(texts.blankBody)}</Words>
      </Empty>
    );
  if (reading.verdict === "unknown")
    return (
      <Empty title={t(texts.unknownTitle)}>
        {reading.seen && <Words>{t(say(reading.seen))}</Words>}
        <ToCheck />
      </Empty>
    );
  return (
    <Empty title={t(texts.otherTitle)}>
      <Words>{t(texts.otherBody)}</Words>
      <ToCheck />
    </Empty>
  );
}

/** Below this a table is shown with a doubt. */
const SURE = 0.75;

export function Unsure({ confidence }: { confidence: number }) {
  const t = useSpeech();
  if (confidence >= SURE) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t(texts.unsure)}</MessageBarBody>
      <MessageBarActions>
        <ToCheck />
      </MessageBarActions>
    </MessageBar>
  );
}

/** Asks what the numbers of a sheet are, where nothing on it says. */
export function UnitQuestion({ onChoose }: { onChoose: (unit: ScoreUnit) => void }) {
  const t = useSpeech();
  return (
    <Empty title={t(texts.unitTitle)}>
      <Caption1>{t(texts.unitBody)}</Caption1>
      <RadioGroup aria-label={t(texts.unitTitle)} onChange={(_, { value }) => onChoose(value as ScoreUnit)}>
        <Radio value="percent" label={t(texts.unitPercent)} />
        <Radio value="points" label={t(texts.unitPoints)} />
      </RadioGroup>
    </Empty>
  );
}

/** What the user said that the numbers of a sheet are, to be said anew. */
export function ChosenUnit({ unit, onChange }: { unit: ScoreUnit; onChange: () => void }) {
  const t = useSpeech();
  return (
    <div className={useStyles().unit}>
      <Caption1>{t(unit === "points" ? texts.unitPoints : texts.unitPercent)}</Caption1>
      <Button size="small" appearance="subtle" onClick={onChange}>
        {t(texts.changeUnit)}
      </Button>
    </div>
  );
}
