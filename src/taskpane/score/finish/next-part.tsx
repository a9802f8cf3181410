import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import { useReading } from "../../host/use-reading";
import { useSpeech } from "../../host/context";
import { Section } from "../../shell/section";
import { nextSheet } from "../sheet/next-sheet";
import type { Spot } from "../sheet/slot";
import { finishSaid, finishTexts } from "./texts";
import type { Finishing } from "./finish";
import type { Seals } from "../host/use-seals";

const useStyles = makeStyles({ start: { alignSelf: "start", maxWidth: "100%" } });

interface Props {
  readonly given: Pick<Finishing, "port" | "scheme" | "setup" | "sheet">;
  readonly seals: Seals;
  readonly onGo: (spot: Spot, sheet: string) => void;
}

/** What comes after a sealed sheet: the next one without a seal. */
export function NextPart({ given: { port, scheme, setup, sheet }, seals: { kept }, onGo }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const read = useCallback(
    (signal: AbortSignal) => nextSheet(port, scheme, setup, kept, sheet, signal),
    [port, scheme, setup, kept, sheet],
  );
  // A host that fails here is told of where the sheets themselves are read; no sheet is then offered.
  const { value: next, busy } = useReading(read);
  if (busy || next === undefined) return null;
  return (
    <Section title={t(finishTexts.nextTitle)}>
      {next ? (
        <Button appearance="primary" className={styles.start} onClick={() => onGo(next.spot, next.sheet)}>
          {t(finishSaid.nextSheet(next.sheet, next.applicant))}
        </Button>
      ) : (
        <Caption1>{t(finishTexts.allSealed)}</Caption1>
      )}
    </Section>
  );
}
