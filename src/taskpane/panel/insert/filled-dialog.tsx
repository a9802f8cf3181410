import { Button } from "@fluentui/react-components";
import { useSpeech } from "../../host/context";
import { FilledCells, ReplaceModal } from "../../shell/replace-modal";
import { showValue } from "../../shell/value";
import type { FilledCell } from "./insert-formula";
import { insertTexts as texts, saying } from "./texts";

interface Props {
  readonly cells: readonly FilledCell[];
  /** A free place to offer instead, if there is one. */
  readonly elsewhere: string | null;
  readonly onOverwrite: () => void;
  readonly onElsewhere: () => void;
  readonly onCancel: () => void;
}

/** Says which cells a result would overwrite, and asks. */
export function FilledDialog({ cells, elsewhere, onOverwrite, onElsewhere, onCancel }: Props) {
  const t = useSpeech();
  const other = elsewhere !== null && <Button onClick={onElsewhere}>{t(saying.elsewhere(elsewhere))}</Button>;
  return (
    <ReplaceModal
      title={texts.filledTitle}
      keep={texts.cancel}
      count={cells.length}
      other={other}
      onReplace={onOverwrite}
      onCancel={onCancel}
    >
      {t(texts.filledBody)}
      <FilledCells cells={cells.map(({ address, holds }) => ({ address, holds: showValue(holds) }))} />
    </ReplaceModal>
  );
}
