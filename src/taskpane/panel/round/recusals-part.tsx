import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useCallback, useId, useMemo, useRef } from "react";
import { useSpeech } from "../../host/context";
import { applicantNames, type RoundDraft } from "./core/draft";
import { faultAt, type PartProps } from "./part";
import { roundTexts as texts, saying } from "./texts";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr auto",
    alignItems: "end",
    gap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: { minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  reason: { gridColumn: "1 / 3", minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  whole: { gridColumn: "1 / -1", color: tokens.colorPaletteRedForeground1, overflowWrap: "anywhere" },
});

type RecusalDraft = RoundDraft["recusals"][number];

/** Who is recused from whom, and why. Names are offered from the lists above. */
export function RecusalsPart({ draft, faults, change }: PartProps) {
  const t = useSpeech();
  const styles = useStyles();
  const id = useId();
  const { recusals, reviewers, applicants } = draft;
  const people = useMemo(() => [...new Set(reviewers.map(({ name }) => name.trim()).filter(Boolean))], [reviewers]);
  const firms = useMemo(() => applicantNames({ applicants } as RoundDraft), [applicants]);
  const newest = useRef(recusals);
  newest.current = recusals;
  const put = useCallback(
    (at: number, next: RecusalDraft | null) =>
      change({ recusals: newest.current.flatMap((each, i) => (i === at ? (next ?? []) : each)) }),
    [change],
  );
  return (
    <>
      <datalist id={`${id}-people`}>
        {people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <datalist id={`${id}-firms`}>
        {firms.map((name, i) => (
          <option key={i} value={name} />
        ))}
      </datalist>
      {recusals.length === 0 && <span>{t(texts.noRecusals)}</span>}
      <ul className={styles.list}>
        {recusals.map((each, at) => {
          const fault = faultAt(faults, { of: "recusals", at });
          return (
            <RecusalRow
              key={at}
              at={at}
              recusal={each}
              people={`${id}-people`}
              firms={`${id}-firms`}
              fault={fault ? t(fault) : ""}
              onChange={put}
            />
          );
        })}
      </ul>
      <div>
        <Button
          size="small"
          onClick={() => change({ recusals: [...recusals, { reviewer: "", applicant: "", reason: "" }] })}
        >
          {t(texts.addRecusal)}
        </Button>
      </div>
    </>
  );
}

interface RowProps {
  readonly at: number;
  readonly recusal: RecusalDraft;
  /** The lists that names are offered from. */
  readonly people: string;
  readonly firms: string;
  readonly fault: string;
  readonly onChange: (at: number, next: RecusalDraft | null) => void;
}

const RecusalRow = memo(function RecusalRow({ at, recusal, people, firms, fault, onChange }: RowProps) {
  const t = useSpeech();
  const styles = useStyles();
  const { reviewer, applicant, reason } = recusal;
  const set = (part: Partial<RecusalDraft>) => onChange(at, { ...recusal, ...part });
  return (
    <li className={styles.row}>
      <Field label={t(saying.of(texts.reviewer, at + 1))} className={styles.field}>
        <Input size="small" list={people} value={reviewer} onChange={(_, { value }) => set({ reviewer: value })} />
      </Field>
      <Field label={t(texts.recusedFrom)} className={styles.field}>
        <Input size="small" list={firms} value={applicant} onChange={(_, { value }) => set({ applicant: value })} />
      </Field>
      <Button
        size="small"
        appearance="subtle"
        aria-label={`${t(texts.remove)} ${reviewer} ${applicant}`.trim()}
        onClick={() => onChange(at, null)}
      >
        {t(texts.remove)}
      </Button>
      <Field label={t(texts.reason)} className={styles.reason}>
        <Input size="small" value={reason} onChange={(_, { value }) => set({ reason: value })} />
      </Field>
      {fault !== "" && (
        <span role="status" className={styles.whole}>
          {fault}
        </span>
      )}
    </li>
  );
});
