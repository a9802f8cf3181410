import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { readScoreCell } from "../../../scoring/score-cell";
import { useSpeech } from "../../host/context";
import { said, texts } from "../texts";

interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly most: number | null;
  readonly onChoose: (value: number) => void;
  readonly onNext: () => void;
}

/** A score in points, typed as a number and entered with Enter or the button. Mount it anew for another cell or value. */
export function PointsField({ label, value, most, onChoose, onNext }: Props) {
  const t = useSpeech();
  const [text, setText] = useState(value === null ? "" : String(value));
  const [refused, setRefused] = useState(false);
  const enter = () => {
    const read = readScoreCell(text, "points");
    const fits = typeof read === "number" && read >= 0 && (most === null || read <= most);
    setRefused(!fits);
    if (fits) onChoose(read);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (value !== null && text === String(value)) onNext();
    else enter();
  };
  return (
    <Field
      label={label}
      hint={most === null ? undefined : t(said.full(most))}
      validationState={refused ? "error" : "none"}
      validationMessage={refused ? t(said.noNumber(most)) : undefined}
    >
      <Input
        inputMode="decimal"
        value={text}
        onChange={(_, data) => {
          setText(data.value);
          setRefused(false);
        }}
        onKeyDown={onKeyDown}
        contentAfter={
          <Button size="small" appearance="transparent" onClick={enter}>
            {t(texts.apply)}
          </Button>
        }
      />
    </Field>
  );
}
