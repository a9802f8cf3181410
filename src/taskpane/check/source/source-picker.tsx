import { Radio, RadioGroup } from "@fluentui/react-components";
import { useSpeech } from "../../host/context";
import { checkTexts as texts } from "../texts";

export type Source = "open" | "files";

/** What is checked: the open workbook, or files. */
export function SourcePicker({ source, onSource }: { source: Source; onSource: (source: Source) => void }) {
  const t = useSpeech();
  return (
    <RadioGroup
      layout="horizontal"
      aria-label={t(texts.source)}
      value={source}
      onChange={(_, { value }) => onSource(value as Source)}
    >
      <Radio value="open" label={t(texts.openBook)} />
      <Radio value="files" label={t(texts.manyFiles)} />
    </RadioGroup>
  );
}
