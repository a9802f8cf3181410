import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../../../workbook/address";
import { useSpeech } from "../../host/context";
import { Modal } from "../../shell/modal";
import { showValue } from "../../shell/value";
import type { CellChange } from "./core/sheet-changes";
import { roundTexts as texts, saying } from "./texts";

/** So many are listed; of what would be lost more. */
const [SHOWN, LOST] = [6, 30];

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly sheet: string;
  readonly changes: readonly CellChange[];
  /** Notes and lines that the form does not carry. */
  readonly foreign: readonly CellChange[];
  readonly onReplace: () => void;
  readonly onCancel: () => void;
}

/** Says which cells of the round's sheet would be replaced, first of all what would be lost, and asks. */
export function ReplaceDialog({ sheet, changes, foreign, onReplace, onCancel }: Props) {
  const t = useSpeech();
  const actions = (
    <>
      <Button appearance="primary" onClick={onCancel}>
        {t(texts.keep)}
      </Button>
      <Button onClick={onReplace}>{t(saying.overwrite(changes.length))}</Button>
    </>
  );
  return (
    <Modal title={t(texts.replaceTitle)} actions={actions} onCancel={onCancel}>
      {foreign.length > 0 && (
        <div>
          <strong>{t(texts.lostBody)}</strong>
          <Cells sheet={sheet} cells={foreign} most={LOST} />
        </div>
      )}
      <div>
        {t(texts.replaceBody)}
        <Cells sheet={sheet} cells={changes.filter((each) => !isAmong(foreign, each))} most={SHOWN} />
      </div>
    </Modal>
  );
}

const isAmong = (cells: readonly CellChange[], { row, column }: CellChange): boolean =>
  cells.some((each) => each.row === row && each.column === column);

interface CellsProps {
  readonly sheet: string;
  readonly cells: readonly CellChange[];
  readonly most: number;
}

function Cells({ sheet, cells, most }: CellsProps) {
  const t = useSpeech();
  return (
    <ul className={useStyles().list}>
      {cells.slice(0, most).map(({ row, column, was }) => (
        <li key={`${row} ${column}`}>
          {sheet}!{a1(row, column)}: {was.formula ?? showValue(was.value)}
        </li>
      ))}
      {cells.length > most && <li>{t(saying.more(cells.length - most))}</li>}
    </ul>
  );
}
