import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { KeptSeal } from "../../../workbook/seals";
import { a1 } from "../../../workbook/address";
import { useSpeech } from "../../host/context";
import { showValue } from "../../shell/value";
import { FoldedList } from "../folded-list";
import { RowButton } from "../row-button";
import type { Spot } from "../sheet/slot";
import { texts } from "../texts";
import { finishSaid, finishTexts } from "./texts";
import type { Change } from "./seal-range";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  code: { overflowWrap: "anywhere" },
});

/** A seal with what its range comes to now. */
export interface SealStatus {
  readonly seal: KeptSeal;
  /** What the range gives now. */
  readonly now: string;
  /** Null where what was sealed is not on record. */
  readonly changes: readonly Change[] | null;
  /** Whether the round lists it, instead of the pane having made it. */
  readonly registered: boolean;
}

interface Props {
  readonly status: SealStatus;
  readonly showTime: (time: string) => string;
  readonly onCopy: () => void;
  readonly onGo: (spot: Spot) => void;
  /** Absent where nothing is on record to be put back. */
  readonly onRestore?: () => void;
}

/** That a sheet is sealed; or what has changed since, and how it is put back. */
export function SealBar({ status, showTime, onCopy, onGo, onRestore }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const { seal, now, changes, registered } = status;
  const broken = seal.code !== now;
  const from = registered ? `（${t(finishTexts.registered)}）` : "";
  return (
    <div className={styles.root}>
      <MessageBar intent={broken ? "warning" : "success"} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>
            {t(broken ? finishTexts.brokenTitle : finishTexts.sealedTitle)}
            {from}
          </MessageBarTitle>{" "}
          <span className={styles.code}>
            {t(broken ? finishSaid.codes(seal.code, now) : finishSaid.sealed(seal.code, showTime(seal.time)))}
          </span>{" "}
          {!broken && seal.at && t(finishSaid.sealedAt(seal.at))}
          {!broken && !seal.at && !registered && t(finishTexts.sealNotWritten)}
          {broken && changes === null && t(finishTexts.brokenUnlisted)} {broken && t(finishTexts.brokenHelp)}
        </MessageBarBody>
        <MessageBarActions>
          {!broken && (
            <Button size="small" onClick={onCopy}>
              {t(texts.copy)}
            </Button>
          )}
          {broken && onRestore && (
            <Button size="small" onClick={onRestore}>
              {t(finishTexts.restore)}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
      {broken && changes && (
        <FoldedList items={changes} label={t(finishTexts.brokenTitle)} keyOf={({ row, column }) => a1(row, column)}>
          {(change) => (
            <RowButton
              what={t(finishSaid.change(a1(change.row, change.column), showValue(change.was), showValue(change.now)))}
              onClick={() => onGo(change)}
            />
          )}
        </FoldedList>
      )}
      {(seal.earlier?.length ?? 0) > 0 && (
        <details>
          <summary>{t(finishTexts.earlierSeals)}</summary>
          <FoldedList
            items={seal.earlier ?? []}
            label={t(finishTexts.earlierSeals)}
            keyOf={({ code, time }) => code + time}
          >
            {({ code, time, reason }) => t(finishSaid.earlier(code, showTime(time), reason ?? ""))}
          </FoldedList>
        </details>
      )}
    </div>
  );
}
