import { makeStyles, tokens } from "@fluentui/react-components";
import { usePort } from "../../host/context";
import { useSelection } from "../../host/use-selection";
import { Failed } from "../../shell/states";
import type { ViewProps } from "../../view-props";
import { FormSection } from "./form-section";
import { LengthSection } from "./length-section";
import { PublicitySection } from "./publicity-section";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** What an office counts beside scores: forms, texts, days. */
export function OfficeView({ scheme }: ViewProps) {
  const port = usePort();
  const { place, version, failure } = useSelection(port);
  return (
    <div className={useStyles().root}>
      {failure !== undefined && <Failed detail={failure} />}
      <FormSection scheme={scheme} port={port} place={place} version={version} />
      <LengthSection port={port} place={place} version={version} />
      <PublicitySection scheme={scheme} />
    </div>
  );
}
