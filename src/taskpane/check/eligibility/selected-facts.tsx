import { useCallback, type ReactNode } from "react";
import type { Scheme } from "../../../schemes/scheme";
import { boxToA1 } from "../../../workbook/address";
import { usePort, useSpeech } from "../../host/context";
import { useReading } from "../../host/use-reading";
import { useSelection } from "../../host/use-selection";
import { Empty, Failed } from "../../shell/states";
import { type JudgedApplicant, judgeTable } from "./judged";
import { eligibilityTexts as texts } from "./texts";

interface Props {
  readonly scheme: Scheme;
  readonly list: (judged: readonly JudgedApplicant[]) => ReactNode;
  /** What to do where there is no table yet. */
  readonly children: ReactNode;
}

/** So many cells are read at most: three thousand applicants with their facts. */
const MOST_CELLS = 200_000;

/** Judges the selected table of facts, and again as it changes. */
export function SelectedFacts({ scheme, list, children }: Props) {
  const t = useSpeech();
  const port = usePort();
  const { place, version } = useSelection(port);
  const read = useCallback(async () => {
    if (!place || place.rows < 2) return null;
    if (place.rows * place.columns > MOST_CELLS) return { fault: texts.tooLarge };
    const cells = await port.readCells(place);
    if (!cells) return null;
    return judgeTable(
      scheme,
      cells.map((row) => row.map(({ value }) => value)),
      place.row,
    );
  }, [port, scheme, place, version]);
  const { value, failure, again } = useReading(read);
  if (failure !== undefined) return <Failed detail={failure} onRetry={again} />;
  if (value && !("fault" in value)) return list(value);
  return (
    <Empty
      title={value && "fault" in value ? `${t(value.fault)}（${place ? boxToA1(place) : ""}）` : t(texts.selectTitle)}
    >
      <span>{t(texts.selectBody)}</span>
      {children}
    </Empty>
  );
}
