import { useCallback, useMemo, useRef } from "react";
import type { Place } from "../../hosts/port";
import type { Scheme } from "../../schemes/scheme";
import type { ScoreUnit } from "../../scoring/score-cell";
import { usePort, useSpeech } from "../host/context";
import { useSession } from "../host/session";
import { useSelection } from "../host/use-selection";
import { Empty, Failed, Loading } from "../shell/states";
import type { ViewProps } from "../view-props";
import { storesOf } from "./host/stores";
import { useLiveSheet } from "./host/use-live-sheet";
import { useSeals } from "./host/use-seals";
import { type Setup, useSetup } from "./host/use-setup";
import { recogniseSheet } from "./sheet/recognise-sheet";
import { scoreSheet } from "./sheet/score-sheet";
import { cellKey, type Spot } from "./sheet/slot";
import { ChosenUnit, NoScores, UnitQuestion } from "./states";
import { texts } from "./texts";
import { Workbench } from "./workbench";

/** The reviewer's tab: follows the selection in a score sheet. */
export default function ScoreTab({ scheme }: ViewProps) {
  const t = useSpeech();
  const port = usePort();
  const { place, failure } = useSelection(port);
  const setup = useSetup(port, scheme);
  if (failure !== undefined) return <Failed detail={failure} />;
  if (setup.failure !== undefined) return <Failed detail={setup.failure} onRetry={setup.again} />;
  if (!setup.value) return <Loading />;
  if (!place) return <Empty title={t(texts.nothingSelected)} />;
  return <OneSheet scheme={scheme} setup={setup.value} place={place} />;
}

/** The sheet that the selection stands on. */
function OneSheet({ scheme, setup, place }: { scheme: Scheme; setup: Setup; place: Place }) {
  const t = useSpeech();
  const port = usePort();
  const seals = useSeals(port);
  const [chosen, setUnit] = useSession(`score-unit ${scheme.id} ${place.sheet}`, "");
  const unit = chosen === "" ? null : (chosen as ScoreUnit);
  const values = useRef<ReadonlySet<string>>(new Set());
  const isValue = useCallback((spot: Spot) => values.current.has(cellKey(spot)), []);
  const isBusy = useCallback(() => storesOf(port).queue.isBusy, [port]);
  const live = useLiveSheet(port, place.sheet, isValue, isBusy);

  const { whole, sheet } = live;
  const reading = useMemo(
    () => (whole ? recogniseSheet(whole, scheme, setup.mappings) : null),
    [whole, scheme, setup.mappings],
  );
  const scores = useMemo(
    () => (whole && reading ? scoreSheet(whole, reading, scheme, setup.round, unit) : null),
    [whole, reading, scheme, setup.round, unit],
  );
  const open = scores !== null && scores.forms.some(({ slots }) => slots.some((slot) => slot.unit === null));
  // While the unit is open, a new number may settle it: then the sheet is read anew.
  values.current = scores && !open ? scores.values : new Set();

  if (live.failure !== undefined) return <Failed detail={live.failure} onRetry={live.again} />;
  if (sheet === null) return <Empty title={t(texts.sheetGone)} />;
  if (!sheet || !reading) return <Loading />;
  if (!scores) return <NoScores sheet={sheet} reading={reading} />;
  if (open) return <UnitQuestion onChoose={setUnit} />;
  return (
    <>
      {unit && reading.tables.some((table) => !table.unit) && <ChosenUnit unit={unit} onChange={() => setUnit("")} />}
      <Workbench {...{ port, scheme, setup, seals, place, unit, sheet, scores, live }} />
    </>
  );
}
