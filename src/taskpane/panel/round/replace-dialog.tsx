import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../../../workbook/address";
import { useSpeech } from "../../host/context";
import { Modal } from "../../shell/modal";
import { showValue } from "../../shell/value";
import type { CellChange } from "./core/sheet-changes";
import { roundTexts as texts, saying } from "./texts";

const SHOWN = 6;

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
  readonly onReplace: () => void;
  readonly onCancel: () => void;
}

/** Says which cells of the round's sheet would be replaced, and asks. */
export function ReplaceDialog({ sheet, changes, onReplace, onCancel }: Props) {
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
      {t(texts.replaceBody)}
      <ul className={useStyles().list}>
        {changes.slice(0, SHOWN).map(({ row, column, was }) => (
          <li key={`${row} ${column}`}>
            {sheet}!{a1(row, column)}: {was.formula ?? showValue(was.value)}
          </li>
        ))}
        {changes.length > SHOWN && <li>{t(saying.more(changes.length - SHOWN))}</li>}
      </ul>
    </Modal>
  );
}
