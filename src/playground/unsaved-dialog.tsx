import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { Language } from "../text/text";
import { texts, unsavedBody } from "./texts";

export type Answer = "save" | "discard" | "cancel";

interface UnsavedDialogProps {
  readonly language: Language;
  readonly name: string;
  readonly onAnswer: (answer: Answer) => void;
}

/** Asks before changes are lost: in the page, where the keyboard and screen readers find it. */
export function UnsavedDialog({ language, name, onAnswer }: UnsavedDialogProps) {
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onAnswer("cancel")}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.unsavedTitle[language]}</DialogTitle>
          <DialogContent>{unsavedBody(name)[language]}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => onAnswer("save")}>
              {texts.saveFirst[language]}
            </Button>
            <Button onClick={() => onAnswer("discard")}>{texts.discard[language]}</Button>
            <Button onClick={() => onAnswer("cancel")}>{texts.cancel[language]}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
