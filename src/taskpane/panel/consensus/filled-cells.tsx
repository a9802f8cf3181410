import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../../../workbook/address";
import { useSpeech } from "../../host/context";
import { Modal } from "../../shell/modal";
import { showValue } from "../../shell/value";
import { consensusTexts as texts, saying } from "./texts";
import type { InTheWay } from "./write-agreed";

const SHOWN = 6;

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly cells: readonly InTheWay[];
  readonly onOverwrite: () => void;
  readonly onCancel: () => void;
}

/** Says which cells would be written over, and asks. */
export function FilledCells({ cells, onOverwrite, onCancel }: Props) {
  const t = useSpeech();
  const actions = (
    <>
      <Button appearance="primary" onClick={onCancel}>
        {t(texts.keepOld)}
      </Button>
      <Button onClick={onOverwrite}>{t(saying.overwrite(cells.length))}</Button>
    </>
  );
  return (
    <Modal title={t(texts.filledTitle)} actions={actions} onCancel={onCancel}>
      {t(texts.filledBody)}
      <ul className={useStyles().list}>
        {cells.slice(0, SHOWN).map(({ place, holds }) => (
          <li key={`${place.sheet} ${place.row} ${place.column}`}>
            {place.sheet}!{a1(place.row, place.column)}: {holds.formula ?? showValue(holds.value)}
          </li>
        ))}
        {cells.length > SHOWN && <li>{t(saying.more(cells.length - SHOWN))}</li>}
      </ul>
    </Modal>
  );
}
