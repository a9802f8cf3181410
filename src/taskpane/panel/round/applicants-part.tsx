import { Button, Caption1, Field, Textarea } from "@fluentui/react-components";
import { useSpeech } from "../../host/context";
import { applicantNames } from "./core/draft";
import { FaultList } from "./fault-list";
import type { PartProps } from "./part";
import { roundTexts as texts, saying } from "./texts";
import { useTakeCells } from "./use-take-cells";

/** The applicants, a line each: typed, pasted, or taken from the selected cells. */
export function ApplicantsPart({ draft, faults, change }: PartProps) {
  const t = useSpeech();
  const { busy, take } = useTakeCells();
  const own = faults.flatMap(({ field, message }) =>
    field.of === "applicants" ? [{ at: t(saying.line(field.at + 1)), message }] : [],
  );
  const add = async () => {
    const rows = await take();
    const before = draft.applicants.trimEnd();
    if (rows.length > 0)
      change({ applicants: [...(before === "" ? [] : [before]), ...rows.map((row) => row.join("\t"))].join("\n") });
  };
  return (
    <>
      <Field
        label={t(texts.applicants)}
        hint={t(texts.applicantsHint)}
        validationState={own.length > 0 ? "error" : "none"}
        validationMessage={own.length > 0 ? <FaultList faults={own} /> : null}
      >
        <Textarea
          value={draft.applicants}
          rows={8}
          resize="vertical"
          onChange={(_, { value }) => change({ applicants: value })}
        />
      </Field>
      <div>
        <Button size="small" disabledFocusable={busy} onClick={() => void add()}>
          {t(texts.fromCells)}
        </Button>{" "}
        <Caption1>{t(saying.applicants(applicantNames(draft).length))}</Caption1>
      </div>
    </>
  );
}
