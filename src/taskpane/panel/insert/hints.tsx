import { makeStyles } from "@fluentui/react-components";
import { useSpeech } from "../../host/context";
import { Empty } from "../../shell/states";
import { insertTexts as texts } from "./texts";

const HINTS = [texts.hintScore, texts.hintStages, texts.hintRank, texts.hintExplain];

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: "1.2em" } });

/** What to select, where nothing fits the selection yet. */
export function Hints({ title }: { title: string }) {
  const t = useSpeech();
  return (
    <Empty title={title}>
      {t(texts.noneBody)}
      <ul className={useStyles().list}>
        {HINTS.map((hint) => (
          <li key={hint.en}>{t(hint)}</li>
        ))}
      </ul>
    </Empty>
  );
}
