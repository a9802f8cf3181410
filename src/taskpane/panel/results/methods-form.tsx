import { Select, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Choices } from "../../../reports/assemble";
import type { MergeMethod, Stage } from "../../../schemes/scheme";
import { useSpeech } from "../../host/context";
import { METHODS } from "../source/kept";
import { methodTexts, texts } from "./texts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly stages: readonly Stage[];
  readonly chosen: Choices;
  readonly onChoose: (stage: string, method: MergeMethod | null) => void;
}

/** How reviewers' scores become one, stage by stage; nothing is chosen for the panel. */
export function MethodsForm({ stages, chosen, onChoose }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {stages.map((stage) => (
        <MethodChoice key={stage.key} stage={stage} chosen={chosen[stage.key]} onChoose={onChoose} />
      ))}
    </div>
  );
}

interface ChoiceProps {
  readonly stage: Stage;
  readonly chosen: MergeMethod | undefined;
  readonly onChoose: Props["onChoose"];
}

function MethodChoice({ stage, chosen, onChoose }: ChoiceProps) {
  const t = useSpeech();
  const id = useId();
  return (
    <label htmlFor={id}>
      {t(stage.name)}
      <Select
        id={id}
        value={chosen ?? ""}
        onChange={(_, { value }) => onChoose(stage.key, METHODS.find((method) => method === value) ?? null)}
      >
        <option value="">{t(texts.none)}</option>
        {METHODS.map((method) => (
          <option key={method} value={method}>
            {t(methodTexts[method])}
          </option>
        ))}
      </Select>
    </label>
  );
}
