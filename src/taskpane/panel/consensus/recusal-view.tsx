import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { CheckedFile } from "../../../checks/checked-file";
import { stagesOf } from "../../../checks/scope";
import { isUnsaid, type MergeMethod, type Scheme } from "../../../schemes/scheme";
import type { Round } from "../../../workbook/round/round";
import { useSpeech } from "../../host/context";
import { Loading } from "../../shell/states";
import { howWords } from "../../../reports/result";
import { type Affected, recusalEffect, type Stand } from "./core/recusal-effect";
import { useSteps } from "../../books/use-steps";
import { useTableStyles } from "./table-styles";
import { consensusTexts as texts } from "./texts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

const METHODS = ["mean", "median", "trimmed"] as const satisfies readonly MergeMethod[];

interface Props {
  readonly scheme: Scheme;
  readonly files: readonly CheckedFile[];
  readonly round: Round | null;
}

/** Whose result the scores of recused reviewers change. */
export function RecusalView({ scheme, files, round }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const [method, setMethod] = useState<MergeMethod | null>(null);
  const make = useCallback(() => recusalEffect(scheme, files, round, method), [scheme, files, round, method]);
  const { value } = useSteps(make);
  if (!round || round.recusals.length === 0) return <span>{t(texts.recusalNoRound)}</span>;
  if (!value) return <Loading />;
  const { scores, affected, faults } = value;
  if (scores.length === 0) return <span>{t(texts.recusalNone)}</span>;
  const silent = stagesOf(scheme).some(({ key, merge }) => isUnsaid(merge) && round.merge?.[key] === undefined);
  return (
    <div className={styles.root}>
      <span>{t(texts.recusalBody)}</span>
      <ul className={styles.list}>
        {scores.map(({ stage, reviewer, applicant, at }) => (
          <li key={`${stage.key} ${reviewer} ${applicant} ${at}`}>
            {t(stage.name)} · {reviewer} · {applicant} ({at})
          </li>
        ))}
      </ul>
      {silent && (
        <Field label={t(texts.merge)}>
          <Select
            value={method ?? ""}
            onChange={(_, { value: chosen }) => setMethod((chosen || null) as MergeMethod | null)}
          >
            <option value="">{t(texts.mergeNone)}</option>
            {METHODS.map((each) => (
              <option key={each} value={each}>
                {t(howWords(each))}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {faults.length > 0 ? (
        <div>
          {t(texts.recusalBlocked)}
          <ul className={styles.list}>
            {faults.map((fault) => (
              <li key={fault.zh}>{t(fault)}</li>
            ))}
          </ul>
        </div>
      ) : affected.length === 0 ? (
        <span>{t(texts.recusalSame)}</span>
      ) : (
        <AffectedTable affected={affected} />
      )}
    </div>
  );
}

function AffectedTable({ affected }: { readonly affected: readonly Affected[] }) {
  const t = useSpeech();
  const styles = useTableStyles();
  const shown = ({ composite, outcome, place }: Stand) =>
    [
      composite ? String(Number(composite.toNumber().toFixed(6))) : "—",
      outcome ? t(outcome) : t(texts.untold),
      place === null ? "" : `#${place}`,
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[texts.applicant, texts.withThem, texts.withoutThem].map((heading) => (
            <th key={heading.en} scope="col" className={styles.head}>
              {t(heading)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {affected.map((each) => (
          <tr key={each.applicant}>
            <th scope="row" className={styles.cell}>
              {each.applicant}
              <br />
              {each.moved ? <strong>{t(texts.changed)}</strong> : t(texts.onlyScore)}
            </th>
            <td className={styles.cell}>{shown(each.with)}</td>
            <td className={styles.cell}>{shown(each.without)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
