import { a1 } from "../../../workbook/address";
import { useSpeech } from "../../host/context";
import { FilledCells, ReplaceModal } from "../../shell/replace-modal";
import { showValue } from "../../shell/value";
import type { CellChange } from "./core/sheet-changes";
import { roundTexts as texts } from "./texts";

/** So many are listed of what would be lost. */
const LOST = 30;

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
  const filled = (cells: readonly CellChange[]) =>
    cells.map(({ row, column, was }) => ({
      address: `${sheet}!${a1(row, column)}`,
      holds: was.formula ?? showValue(was.value),
    }));
  return (
    <ReplaceModal
      title={texts.replaceTitle}
      keep={texts.keep}
      count={changes.length}
      onReplace={onReplace}
      onCancel={onCancel}
    >
      {foreign.length > 0 && (
        <div>
          <strong>{t(texts.lostBody)}</strong>
          <FilledCells cells={filled(foreign)} most={LOST} />
        </div>
      )}
      <div>
        {t(texts.replaceBody)}
        <FilledCells cells={filled(changes.filter((each) => !isAmong(foreign, each)))} />
      </div>
    </ReplaceModal>
  );
}

const isAmong = (cells: readonly CellChange[], { row, column }: CellChange): boolean =>
  cells.some((each) => each.row === row && each.column === column);
