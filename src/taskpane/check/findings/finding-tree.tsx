import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useId, useMemo, useRef, useState } from "react";
import type { Finding } from "../../../checks/finding";
import { useSpeech } from "../../host/context";
import { checkTexts as texts } from "../texts";
import { FindingLine } from "./finding-line";
import { GroupLine } from "./group-line";
import type { Group } from "./groups";
import { type Row, Rows } from "./rows";
import { barHeight, showing } from "./scroll";
import { useScroll } from "./use-scroll";

const useStyles = makeStyles({
  root: {
    position: "relative",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    maxHeight: "min(60vh, 480px)",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  line: { position: "absolute", insetInline: 0, boxSizing: "border-box", cursor: "pointer" },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
});

interface Props {
  readonly groups: readonly Group[];
  readonly chosen: Finding | null;
  readonly onChoose: (finding: Finding) => void;
  /** Goes to where the finding stands. */
  readonly onGo: (finding: Finding) => void;
}

/** Lines drawn above and below what is seen. */
const SPARE = 4;
/** What is drawn before the element has been measured. */
const FIRST_SIGHT = 480;

/**
 * Findings as a tree of any size; what is not seen is not drawn. One stop for Tab: arrow keys, Page, Home and End move,
 * left and right close and open, Enter goes to the cell.
 */
export function FindingTree({ groups, chosen, onChoose, onGo }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const id = useId();
  const element = useRef<HTMLDivElement>(null);
  const [closed, setClosed] = useState<ReadonlySet<string>>(() => new Set());
  const rows = useMemo(() => new Rows(groups, closed), [groups, closed]);
  const [active, setActive] = useState(-1);
  const { bar, offset, seen, onScroll, goTo } = useScroll(element, rows.height);
  const extent = { whole: rows.height, seen: seen || FIRST_SIGHT };

  const fold = ({ key }: Group, open: boolean) =>
    setClosed((before) => {
      const next = new Set(before);
      if (open) next.delete(key);
      else next.add(key);
      return next;
    });
  const moveTo = (index: number) => {
    const to = Math.max(0, Math.min(rows.count - 1, index));
    setActive(to);
    const next = showing(offset, { top: rows.topOf(to), height: rows.heightOf(to) }, extent.seen);
    if (next !== offset) goTo(next);
    const row = rows.at(to);
    if (row.kind === "finding") onChoose(row.finding);
  };
  const act = (row: Row) => (row.kind === "finding" ? onGo(row.finding) : fold(row.group, !row.open));
  const onKeyDown = (event: KeyboardEvent) => {
    const at = Math.min(active, rows.count - 1);
    const row = at < 0 ? null : rows.at(at);
    const page = Math.max(1, Math.floor(extent.seen / 60));
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
    if (event.key in steps) moveTo(at < 0 ? 0 : at + steps[event.key]);
    else if (event.key === "Home") moveTo(0);
    else if (event.key === "End") moveTo(rows.count - 1);
    else if (row && (event.key === "Enter" || event.key === " ")) act(row);
    else if (row?.kind === "group" && event.key === "ArrowLeft" && row.open) fold(row.group, false);
    else if (row?.kind === "group" && event.key === "ArrowRight" && !row.open) fold(row.group, true);
    else if (row && event.key === "ArrowLeft") moveTo(parentOf(rows, at));
    else if (row && event.key === "ArrowRight") moveTo(at + 1);
    else return;
    event.preventDefault();
  };

  const first = rows.count === 0 ? 0 : Math.max(0, rows.indexAt(offset) - SPARE);
  const last = rows.count === 0 ? -1 : Math.min(rows.count - 1, rows.indexAt(offset + extent.seen) + SPARE);
  const drawn = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const shownActive = active >= first && active <= last ? `${id}-${active}` : undefined;
  return (
    <div
      ref={element}
      role="tree"
      tabIndex={0}
      aria-label={t(texts.findings)}
      aria-activedescendant={shownActive}
      className={styles.root}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
    >
      <div role="none" style={{ height: barHeight({ whole: rows.height, seen }), position: "relative" }}>
        {drawn.map((index) => {
          const row = rows.at(index);
          const isActive = row.kind === "finding" ? row.finding === chosen : index === active;
          return (
            <div
              key={index}
              id={`${id}-${index}`}
              role="treeitem"
              aria-level={row.at.level}
              aria-posinset={row.at.place}
              aria-setsize={row.at.of}
              aria-expanded={row.kind === "group" ? row.open : undefined}
              aria-selected={isActive}
              className={mergeClasses(styles.line, isActive && styles.active)}
              style={{ top: rows.topOf(index) - offset + bar, height: rows.heightOf(index) }}
              onClick={() => {
                moveTo(index);
                act(row);
              }}
            >
              {row.kind === "group" ? (
                <GroupLine group={row.group} open={row.open} level={row.at.level} />
              ) : (
                <FindingLine finding={row.finding} level={row.at.level} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The heading above a line. */
function parentOf(rows: Rows, index: number): number {
  const { level } = rows.at(index).at;
  for (let i = index - 1; i >= 0; i--) if (rows.at(i).at.level < level) return i;
  return index;
}
