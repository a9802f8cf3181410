import { Button, Field, ProgressBar } from "@fluentui/react-components";
import { useSpeech } from "../../host/context";
import type { LongRun } from "./use-long-run";
import { texts } from "./texts";

interface Props {
  readonly run: Pick<LongRun<unknown, unknown>, "state" | "start" | "cancel">;
  /** What the button does, for those who hear it alone. */
  readonly label: string;
  readonly done: number;
  readonly all: number;
}

/** Starts long work, shows how far it is, and cancels it. */
export function RunControls({ run, label, done, all }: Props) {
  const t = useSpeech();
  if (run.state !== "running")
    return (
      <div>
        <Button size="small" onClick={run.start} aria-label={`${t(texts.run)} ${label}`}>
          {t(texts.run)}
        </Button>
        <span role="status">{run.state === "cancelled" && ` ${t(texts.cancelled)}`}</span>
      </div>
    );
  return (
    <div>
      <Field validationMessage={`${done} / ${all}`} validationState="none">
        <ProgressBar value={all === 0 ? 0 : done / all} aria-label={label} />
      </Field>
      <Button size="small" onClick={run.cancel}>
        {t(texts.cancel)}
      </Button>
    </div>
  );
}
