import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useSpeech } from "../../host/context";
import type { Text } from "../../../text/text";
import type { Seal } from "../../../workbook/round/round";
import { workTexts } from "../../books/texts";
import type { Board } from "./core/board";
import { type BoardRow, sumOf } from "./core/board-row";
import { agreedValue, type Draft, draftKey, type Drafts, openRows, typedMean } from "./core/drafts";
import { exactText } from "./core/exact-text";
import { planWrites } from "./core/targets";
import { consensusTexts as texts, saying } from "./texts";
import type { Writing } from "./use-writing";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly board: Board;
  readonly drafts: Drafts;
  readonly seals: readonly Seal[];
  readonly onDrafts: (changes: Readonly<Record<string, Draft>>) => void;
  readonly writing: Writing;
}

/** What is still open, the mean for the rest, and the ways into the workbook. */
export function WriteBar({ board, drafts, seals, onDrafts, writing }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const plan = useMemo(() => planWrites(board, drafts, t(workTexts.openBook), seals), [board, drafts, seals, t]);
  const open = openRows(board, drafts);
  const total = totalOf(board, drafts);
  const typed = plan.parts.length + plan.without.length + plan.sealed.length;
  const takeMeans = () =>
    onDrafts(
      Object.fromEntries(
        open.flatMap(({ mean, part }) =>
          mean
            ? [
                [
                  draftKey(board.stage.key, board.applicant, part.key),
                  { value: typedMean(mean), reason: t(texts.restReason) },
                ],
              ]
            : [],
        ),
      ),
    );
  const notes: readonly (readonly [Text, readonly BoardRow[]])[] = [
    [texts.sealedNote, plan.sealed],
    [texts.reasonlessNote, plan.reasonless],
    [texts.withoutNote, plan.targets.length > 0 ? plan.without : []],
  ];
  return (
    <div className={styles.root}>
      <div role="status">
        {open.length > 0 && <span>{t(saying.stillOpen(open.length))}</span>}
        {total && (
          <strong>
            {t(texts.agreedTotal)} {exactText(total)}
          </strong>
        )}
      </div>
      {open.some(({ mean }) => mean !== null) && (
        <div>
          <Button size="small" onClick={takeMeans}>
            {t(texts.rest)}
          </Button>
          <Caption1 block className={styles.quiet}>
            {t(texts.restHint)}
          </Caption1>
        </div>
      )}
      {notes.map(
        ([words, rows], i) =>
          rows.length > 0 && (
            <MessageBar key={i} intent="warning" layout="multiline">
              <MessageBarBody>
                {t(words)}
                {rows.map(({ part }) => part.code || t(part.name)).join("、")}
              </MessageBarBody>
            </MessageBar>
          ),
      )}
      <div className={styles.line}>
        {plan.targets.length > 0 && (
          <Button appearance="primary" disabledFocusable={writing.busy} onClick={() => void writing.write(board, plan)}>
            {t(texts.write)}
          </Button>
        )}
        <Button
          appearance={plan.targets.length > 0 ? "secondary" : "primary"}
          disabledFocusable={writing.busy || typed === 0}
          onClick={() => void writing.make(board)}
        >
          {t(texts.writeNew)}
        </Button>
      </div>
      <Caption1 block className={styles.quiet}>
        {t(typed === 0 ? texts.nothing : texts.kept)}
      </Caption1>
    </div>
  );
}

/** The agreed total once each part is agreed on. */
function totalOf({ rows, stage, applicant }: Board, drafts: Drafts) {
  const parts = rows.filter(({ part }) => part.level !== "whole");
  const values = parts.map((row) => agreedValue(row, drafts[draftKey(stage.key, applicant, row.part.key)]));
  return parts.length > 0 ? sumOf(values, parts) : null;
}
