import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { Fraction } from "../../../exact/fraction";
import type { PercentSteps } from "../../../standard/criteria";
import type { Text } from "../../../text/text";
import { useSpeech } from "../../host/context";
import type { BoardReviewer, BoardRow } from "./core/board-row";
import { type Draft, offStep, typedValue } from "./core/drafts";
import { exactText } from "./core/exact-text";
import { ScoreCellView } from "./score-cell";
import { consensusTexts as texts, saying } from "./texts";

const useStyles = makeStyles({
  body: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  part: { textAlign: "start", fontWeight: tokens.fontWeightRegular, padding: tokens.spacingHorizontalXS },
  wide: { fontWeight: tokens.fontWeightSemibold },
  code: { color: tokens.colorNeutralForeground2 },
  below: { padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}` },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  figures: { color: tokens.colorNeutralForeground2, flexBasis: "100%" },
  mark: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  value: { width: "6.5em", minWidth: 0 },
  reason: { flexGrow: 1, flexBasis: "8em", minWidth: 0 },
  fault: { color: tokens.colorPaletteRedForeground1, flexBasis: "100%" },
});

interface Props {
  readonly draftKey: string;
  readonly row: BoardRow;
  readonly reviewers: readonly BoardReviewer[];
  readonly draft: Draft | undefined;
  readonly steps: PercentSteps | null;
  /** False for a total that the parts make up. */
  readonly typed: boolean;
  readonly onDraft: (key: string, draft: Draft) => void;
}

/** A part: what each reviewer gave, mean and spread, and the fields for the agreed value and its reason. */
export const BoardRowView = memo(function BoardRowView(props: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const { row, reviewers } = props;
  const { part, unit, cells, mean, spread, wide, clause } = row;
  const name = part.level === "whole" ? t(texts.total) : `${part.code} ${t(part.name)}`.trim();
  const sign = unit === "percent" ? "%" : "";
  return (
    <tbody className={styles.body}>
      <tr>
        <th scope="row" className={mergeClasses(styles.part, wide && styles.wide)}>
          {name} {part.points !== null && <span className={styles.code}>{t(saying.points(part.points))}</span>}
        </th>
        {cells.map((cell, i) => (
          <ScoreCellView key={reviewers[i].name} cell={cell} reviewer={reviewers[i]} row={row} />
        ))}
      </tr>
      <tr>
        <td colSpan={cells.length + 1} className={styles.below}>
          <div className={styles.line}>
            <span className={styles.figures}>
              {mean && `${t(texts.mean)} ${exactText(mean)}${sign}`}
              {spread && ` · ${t(texts.spread)} ${t(saying.percentPoints(exactText(spread)))} `}
              {wide && <span className={styles.mark}>{t(texts.wide)}</span>}
              {clause && ` ${clause}`}
              {row.agreed && ` · ${t(texts.inSheet)} ${exactText(row.agreed)}${sign}`}
            </span>
            {props.typed && <AgreedFields {...props} name={name} />}
          </div>
        </td>
      </tr>
    </tbody>
  );
});

/** What the panel agrees on, and why. */
function AgreedFields({ draftKey, row, draft, steps, onDraft, name }: Props & { readonly name: string }) {
  const t = useSpeech();
  const styles = useStyles();
  const own = draft ?? { value: "", reason: "" };
  const fault = faultOf(row, own, steps);
  return (
    <>
      <Input
        size="small"
        className={styles.value}
        value={own.value}
        inputMode="decimal"
        placeholder={t(texts.agreed)}
        aria-label={t(saying.agreedOf(name))}
        aria-invalid={fault?.error ?? false}
        contentAfter={row.unit === "percent" ? "%" : undefined}
        onChange={(_, { value }) => onDraft(draftKey, { ...own, value })}
      />
      <Input
        size="small"
        className={styles.reason}
        value={own.reason}
        placeholder={t(texts.reason)}
        aria-label={t(saying.reasonOf(name))}
        onChange={(_, { value }) => onDraft(draftKey, { ...own, reason: value })}
      />
      {fault && (
        <span role="status" className={styles.fault}>
          {t(fault.text)}
        </span>
      )}
    </>
  );
}

function faultOf(row: BoardRow, { value }: Draft, steps: PercentSteps | null): { text: Text; error: boolean } | null {
  const typed = typedValue(row, value);
  if (typed === null) return null;
  if (typed instanceof Fraction) return offStep(row, steps, typed) ? { text: texts.offStep, error: false } : null;
  return { text: typed.kind === "number" ? texts.noNumber : saying.range(typed.most), error: true };
}
