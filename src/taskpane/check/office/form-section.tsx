import { Caption1 } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Place, WorkbookPort } from "../../../hosts/port";
import type { Scheme } from "../../../schemes/scheme";
import { useSpeech } from "../../host/context";
import { useReading } from "../../host/use-reading";
import { FoldedList } from "../../score/folded-list";
import { RowButton } from "../../score/row-button";
import { useNotify } from "../../shell/notices";
import { Section } from "../../shell/section";
import { Failed } from "../../shell/states";
import { checkTexts } from "../texts";
import { formGaps } from "./form-gaps";
import { officeTexts as texts } from "./texts";

interface Props {
  readonly scheme: Scheme;
  readonly port: WorkbookPort;
  readonly place: Place | null;
  /** Goes up when cells of the sheet change. */
  readonly version: number;
}

/** What the collection form on the selected sheet lacks, each leading to its cell. */
export function FormSection({ scheme, port, place, version }: Props) {
  const t = useSpeech();
  const notify = useNotify();
  const name = place?.sheet;
  const read = useCallback(async () => {
    const sheet = name === undefined ? null : await port.readSheet(name);
    return sheet && formGaps(sheet, scheme);
  }, [port, scheme, name, version]);
  const { value: gaps, failure, again } = useReading(read);
  const go = ({ row, column }: { readonly row: number; readonly column: number }) =>
    void port
      .select({ sheet: name ?? "", row, column, rows: 1, columns: 1 })
      .catch(() => false)
      .then((there) => there || notify({ intent: "warning", text: checkTexts.notThere }));
  return (
    <Section title={t(texts.form)}>
      {failure !== undefined && <Failed detail={failure} onRetry={again} />}
      {failure === undefined && !gaps && <Caption1>{t(texts.formHelp)}</Caption1>}
      {gaps?.length === 0 && <Caption1>{t(texts.formFine)}</Caption1>}
      {gaps && (
        <FoldedList items={gaps} label={t(texts.form)} keyOf={({ cell }) => cell}>
          {(gap) => (
            <RowButton
              what={`${gap.cell} ${gap.applicant || t(texts.noName)}${gap.heading && ` · ${gap.heading}`}`}
              note={t(gap.what)}
              bad={gap.bad}
              onClick={() => go(gap)}
            />
          )}
        </FoldedList>
      )}
    </Section>
  );
}
