import { Caption1 } from "@fluentui/react-components";
import { useCallback } from "react";
import { lengthOf } from "../../../eligibility/length";
import type { Place, WorkbookPort } from "../../../hosts/port";
import { boxToA1 } from "../../../workbook/address";
import { useSpeech } from "../../host/context";
import { useReading } from "../../host/use-reading";
import { Section } from "../../shell/section";
import { Failed } from "../../shell/states";
import { officeTexts as texts, saidOf } from "./texts";

/** So many cells are counted at most. */
const MOST_CELLS = 20_000;

interface Props {
  readonly port: WorkbookPort;
  readonly place: Place | null;
  /** Goes up when cells of the sheet change. */
  readonly version: number;
}

/** How long the selected texts are. */
export function LengthSection({ port, place, version }: Props) {
  const t = useSpeech();
  const read = useCallback(async () => {
    if (!place) return null;
    if (place.rows * place.columns > MOST_CELLS) return "large";
    const cells = await port.readCells(place);
    const written = (cells ?? []).flat().flatMap(({ value }) => (typeof value === "string" && value) || []);
    return written.length > 0 ? { cells: written.length, length: written.map(lengthOf).reduce((a, b) => a + b) } : null;
  }, [port, place, version]);
  const { value: counted, failure, again } = useReading(read);
  return (
    <Section title={t(texts.length)}>
      {failure !== undefined && <Failed detail={failure} onRetry={again} />}
      {failure === undefined && !counted && <Caption1>{t(texts.lengthHelp)}</Caption1>}
      {counted === "large" && <Caption1>{t(texts.tooMany)}</Caption1>}
      {counted && counted !== "large" && place && (
        <span role="status">
          {`${place.sheet}!${boxToA1(place)} · `}
          <strong>
            {t(counted.cells === 1 ? saidOf.length(counted.length) : saidOf.total(counted.cells, counted.length))}
          </strong>
        </span>
      )}
    </Section>
  );
}
