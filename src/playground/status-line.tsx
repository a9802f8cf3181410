import { Button } from "@fluentui/react-components";
import type { Language } from "../text/text";
import { texts } from "./texts";
import type { CellNote } from "./use-cell-note";

interface StatusLineProps {
  readonly language: Language;
  readonly busy: boolean;
  /** Ends what the page is busy with, where that can be ended. */
  readonly onCancel: (() => void) | null;
  readonly name: string;
  readonly unsaved: boolean;
  readonly note: CellNote | null;
}

/** The line below the grid: which workbook is open, and what the selected cell has to say. */
export function StatusLine({ language, busy, onCancel, name, unsaved, note }: StatusLineProps) {
  const state = busy ? texts.busy[language] : unsaved ? `${name} · ${texts.unsaved[language]}` : name;
  return (
    <footer className="status">
      <span>
        {state}
        {onCancel && (
          <Button size="small" appearance="transparent" onClick={onCancel}>
            {texts.cancel[language]}
          </Button>
        )}
      </span>
      <output aria-live="polite">
        {note?.cell.message && `${note.address}：${note.cell.message}`}
        {note?.cell.note && ` ${note.address} ${texts.note[language]}${note.cell.note}`}
      </output>
    </footer>
  );
}
