import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { PercentSteps } from "../../../standard/criteria";
import { useSpeech } from "../../host/context";
import { BoardRowView } from "./board-row";
import type { Board } from "./core/board";
import { widestFirst } from "./core/widest-first";
import { type Draft, draftKey, type Drafts, isTyped } from "./core/drafts";
import { shortNames } from "./core/short-names";
import { consensusTexts as texts } from "./texts";

const useStyles = makeStyles({
  // More reviewers than fit are reached by scrolling sideways; the parts' names stay.
  scroller: { overflowX: "auto" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  corner: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, padding: tokens.spacingHorizontalXS },
  head: { fontWeight: tokens.fontWeightSemibold, padding: tokens.spacingHorizontalXXS, textAlign: "center" },
  short: { textDecorationLine: "none", whiteSpace: "nowrap" },
  legend: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly board: Board;
  readonly drafts: Drafts;
  readonly steps: PercentSteps | null;
  readonly onDraft: (key: string, draft: Draft) => void;
}

/** An applicant's board: a part a row, the widest spread first, and below each row what the panel agrees on. */
export function BoardTable({ board, drafts, steps, onDraft }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const legend = useId();
  const rows = useMemo(() => widestFirst(board.rows), [board]);
  const short = useMemo(() => shortNames(board.reviewers.map(({ name }) => name)), [board]);
  return (
    <>
      <div className={styles.scroller} role="region" tabIndex={0} aria-label={t(texts.board)} aria-describedby={legend}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {t(texts.part)}
              </th>
              {board.reviewers.map(({ name, recused, adviser }, i) => (
                <th key={name} scope="col" className={styles.head}>
                  <abbr
                    className={styles.short}
                    title={[name, recused !== null && t(texts.recused), recused, adviser && t(texts.adviser)]
                      .filter(Boolean)
                      .join(" · ")}
                  >
                    {short[i]}
                  </abbr>
                </th>
              ))}
            </tr>
          </thead>
          {rows.map((row) => {
            const key = draftKey(board.stage.key, board.applicant, row.part.key);
            return (
              <BoardRowView
                key={key}
                draftKey={key}
                row={row}
                reviewers={board.reviewers}
                draft={drafts[key]}
                steps={steps}
                typed={isTyped(board, row)}
                onDraft={onDraft}
              />
            );
          })}
        </table>
      </div>
      <Caption1 id={legend} block className={styles.legend}>
        {t(texts.legend)}
      </Caption1>
    </>
  );
}
