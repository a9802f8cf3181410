import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { boxToA1 } from "../../../workbook/address";
import { ExplainView } from "../explain/explain-view";
import { usePort, useSpeech } from "../../host/context";
import { useReading } from "../../host/use-reading";
import { useSelection } from "../../host/use-selection";
import { Hints } from "../insert/hints";
import { InsertPanel } from "../insert/insert-panel";
import { insertTexts } from "../insert/texts";
import { Empty, Failed, Loading } from "../../shell/states";
import type { ViewProps } from "../../view-props";
import { readSelection, type Selected } from "./read-selection";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
});

/** Follows the selection: formulas for selected scores, the reading of a selected result. */
export default function SelectionView(views: ViewProps) {
  const t = useSpeech();
  const styles = useStyles();
  const port = usePort();
  const { place, version, failure } = useSelection(port);
  const read = useCallback(
    async (signal: AbortSignal) => place && { version, selected: await readSelection(port, place, signal) },
    [port, place, version],
  );
  const reading = useReading(read);
  const problem = failure ?? reading.failure;
  if (problem !== undefined) return <Failed detail={problem} onRetry={reading.again} />;
  if (reading.value === undefined) return <Loading />;
  if (reading.value === null) return <Hints title={t(insertTexts.noneTitle)} />;
  return (
    <div className={styles.root} aria-busy={reading.busy}>
      <Shown {...views} selected={reading.value.selected} />
    </div>
  );
}

type ShownProps = Pick<ViewProps, "scheme" | "schemeArgument"> & { readonly selected: Selected };

function Shown({ scheme, schemeArgument, selected: { place, explanation, scores } }: ShownProps) {
  const t = useSpeech();
  if (scores === "gone") return <Empty title={t(insertTexts.gone)} />;
  const key = `${place.sheet}!${boxToA1(place)}`;
  return (
    <>
      {typeof scores === "object" && (
        <InsertPanel key={key} scheme={scheme} schemeArgument={schemeArgument} {...scores} />
      )}
      {scores === "too-large" && <Empty title={t(insertTexts.tooLarge)} />}
      {explanation && <ExplainView explanation={explanation} />}
      {scores === "none" && !explanation && <Hints title={t(insertTexts.noneTitle)} />}
    </>
  );
}
