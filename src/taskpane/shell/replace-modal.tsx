import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Text } from "../../text/text";
import { useSpeech } from "../host/context";
import { Modal } from "./modal";

interface Props {
  readonly title: Text;
  /** The words of the harmless button. */
  readonly keep: Text;
  /** How many cells would be replaced. */
  readonly count: number;
  /** Another way out, between the two. */
  readonly other?: ReactNode;
  readonly children: ReactNode;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
}

/** Asks before filled cells are written over. */
export function ReplaceModal({ title, keep, count, other, children, onReplace, onCancel }: Props) {
  const t = useSpeech();
  const actions = (
    <>
      <Button appearance="primary" onClick={onCancel}>
        {t(keep)}
      </Button>
      {other}
      <Button onClick={onReplace}>{t(saying.replace(count))}</Button>
    </>
  );
  return (
    <Modal title={t(title)} actions={actions} onCancel={onCancel}>
      {children}
    </Modal>
  );
}

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: "anywhere",
  },
});

/** A cell that would be written over, and what it holds. */
export interface FilledCell {
  readonly address: string;
  readonly holds: string;
}

const SHOWN = 6;

/** Cells that would be written over, the first of them. */
export function FilledCells({ cells, most = SHOWN }: { cells: readonly FilledCell[]; most?: number }) {
  const t = useSpeech();
  return (
    <ul className={useStyles().list}>
      {cells.slice(0, most).map(({ address, holds }) => (
        <li key={address}>
          {address}: {holds}
        </li>
      ))}
      {cells.length > most && <li>{t(saying.more(cells.length - most))}</li>}
    </ul>
  );
}

const saying = {
  replace: (count: number): Text => ({
    zh: `替换 ${count} 个单元格`,
    en: `Replace ${count} cell${count === 1 ? "" : "s"}`,
  }),
  more: (count: number): Text => ({ zh: `另有 ${count} 个单元格`, en: `and ${count} more` }),
} as const;
