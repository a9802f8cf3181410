import { a1 } from "../../../workbook/address";
import { useSpeech } from "../../host/context";
import { FilledCells, ReplaceModal } from "../../shell/replace-modal";
import { showValue } from "../../shell/value";
import { consensusTexts as texts } from "./texts";
import type { InTheWay } from "./write-agreed";

interface Props {
  readonly cells: readonly InTheWay[];
  readonly onOverwrite: () => void;
  readonly onCancel: () => void;
}

/** Says which cells would be written over, and asks. */
export function FilledCellsDialog({ cells, onOverwrite, onCancel }: Props) {
  const t = useSpeech();
  const filled = cells.map(({ place: { sheet, row, column }, holds }) => ({
    address: `${sheet}!${a1(row, column)}`,
    holds: holds.formula ?? showValue(holds.value),
  }));
  return (
    <ReplaceModal
      title={texts.filledTitle}
      keep={texts.keepOld}
      count={cells.length}
      onReplace={onOverwrite}
      onCancel={onCancel}
    >
      {t(texts.filledBody)}
      <FilledCells cells={filled} />
    </ReplaceModal>
  );
}
