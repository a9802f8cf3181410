import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { Text } from "../../text/text";
import { chosenFiles, type Collected } from "./collect-files";
import { useSpeech } from "../host/context";

interface Props {
  readonly label: Text;
  readonly testId: string;
  /** The endings that the browser offers; all without. */
  readonly accept?: string;
  readonly onFiles: (collected: Collected) => void;
}

/** The button for those who would rather choose files than drop them. */
export function ChooseFiles({ label, testId, accept, onFiles }: Props) {
  const t = useSpeech();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {t(label)}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid={testId}
        accept={accept}
        onChange={({ target }) => {
          onFiles(chosenFiles([...(target.files ?? [])]));
          // The same files chosen again are files anew.
          target.value = "";
        }}
      />
    </>
  );
}
