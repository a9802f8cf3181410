import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../host/context";
import { Modal } from "../../shell/modal";
import { showValue } from "../../shell/value";
import type { FilledCell } from "./insert-formula";
import { insertTexts as texts, saying } from "./texts";

const SHOWN = 6;

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingInlineStart: tokens.spacingHorizontalXL },
  cell: { overflowWrap: "anywhere" },
});

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
  const styles = useStyles();
  const actions = (
    <>
      <Button appearance="primary" onClick={onCancel}>
        {t(texts.cancel)}
      </Button>
      {elsewhere !== null && <Button onClick={onElsewhere}>{t(saying.elsewhere(elsewhere))}</Button>}
      <Button onClick={onOverwrite}>{t(saying.overwrite(cells.length))}</Button>
    </>
  );
  return (
    <Modal title={t(texts.filledTitle)} actions={actions} onCancel={onCancel}>
      {t(texts.filledBody)}
      <ul className={styles.list}>
        {cells.slice(0, SHOWN).map(({ address, holds }) => (
          <li key={address} className={styles.cell}>
            {address}: {showValue(holds)}
          </li>
        ))}
        {cells.length > SHOWN && <li>{t(saying.more(cells.length - SHOWN))}</li>}
      </ul>
    </Modal>
  );
}
