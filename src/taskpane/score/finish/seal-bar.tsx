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
import { said, texts } from "../texts";
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
  const from = registered ? `（${t(texts.registered)}）` : "";
  return (
    <div className={styles.root}>
      <MessageBar intent={broken ? "warning" : "success"} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>
            {t(broken ? texts.brokenTitle : texts.sealedTitle)}
            {from}
          </MessageBarTitle>{" "}
          <span className={styles.code}>
            {t(broken ? said.codes(seal.code, now) : said.sealed(seal.code, showTime(seal.time)))}
          </span>{" "}
          {!broken && seal.at && t(said.sealedAt(seal.at))}
          {!broken && !seal.at && !registered && t(texts.sealNotWritten)}
          {broken && changes === null && t(texts.brokenUnlisted)} {broken && t(texts.brokenHelp)}
        </MessageBarBody>
        <MessageBarActions>
          {!broken && (
            <Button size="small" onClick={onCopy}>
              {t(texts.copy)}
            </Button>
          )}
          {broken && onRestore && (
            <Button size="small" onClick={onRestore}>
              {t(texts.restore)}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
      {broken && changes && (
        <FoldedList items={changes} label={t(texts.brokenTitle)} keyOf={({ row, column }) => a1(row, column)}>
          {(change) => (
            <RowButton
              what={t(said.change(a1(change.row, change.column), showValue(change.was), showValue(change.now)))}
              onClick={() => onGo(change)}
            />
          )}
        </FoldedList>
      )}
      {(seal.earlier?.length ?? 0) > 0 && (
        <details>
          <summary>{t(texts.earlierSeals)}</summary>
          <FoldedList items={seal.earlier ?? []} label={t(texts.earlierSeals)} keyOf={({ code, time }) => code + time}>
            {({ code, time, reason }) => t(said.earlier(code, showTime(time), reason ?? ""))}
          </FoldedList>
        </details>
      )}
    </div>
  );
}
