import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../host/context";
import type { BoardCell, BoardReviewer, BoardRow } from "./core/board-row";
import { exactText } from "./core/exact-text";
import { consensusTexts as texts } from "./texts";

const useStyles = makeStyles({
  cell: { textAlign: "center", padding: tokens.spacingHorizontalXXS, fontVariantNumeric: "tabular-nums" },
  aside: { fontStyle: "italic", color: tokens.colorNeutralForeground2 },
  extreme: { fontWeight: tokens.fontWeightBold },
});

/** What one reviewer gave. What does not count is told apart by its sign and its words, not by colour alone. */
export function ScoreCellView({ cell, reviewer, row }: { cell: BoardCell; reviewer: BoardReviewer; row: BoardRow }) {
  const t = useSpeech();
  const styles = useStyles();
  const { adviser, recused } = reviewer;
  const value = cell.value && exactText(cell.value);
  const counts = cell.state === "given" && !adviser && recused === null;
  if (counts)
    return <td className={mergeClasses(styles.cell, row.wide && isExtreme(cell, row) && styles.extreme)}>{value}</td>;
  const [sign, words] =
    recused !== null
      ? [t(texts.recusedShort), [t(texts.recused), recused, value].filter(Boolean).join(" · ")]
      : cell.state === "absent"
        ? [t(texts.recusedShort), cell.shown]
        : cell.state === "conflict"
          ? [
              "≠",
              `${t(texts.conflict)}: ${cell.shown} (${cell.given.map(({ at }) => `${at.file} ${at.sheet}`).join("; ")})`,
            ]
          : cell.state === "odd"
            ? ["?", `${t(texts.odd)}: ${cell.shown}`]
            : cell.state === "blank"
              ? ["–", t(texts.blank)]
              : [value, t(texts.adviser)];
  return (
    <td className={mergeClasses(styles.cell, styles.aside)}>
      <abbr title={words} style={{ textDecoration: "none" }}>
        {sign}
      </abbr>
    </td>
  );
}

/** Whether a cell is the highest or the lowest of its row. */
function isExtreme({ value }: BoardCell, { cells, mean }: BoardRow): boolean {
  if (!value || !mean) return false;
  const side = value.compare(mean);
  return (
    cells.every((other) => other.state !== "given" || !other.value || other.value.compare(value) * side <= 0) &&
    side !== 0
  );
}
