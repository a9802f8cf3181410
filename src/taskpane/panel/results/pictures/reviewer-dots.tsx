import { Fraction } from "../../../../exact/fraction";
import type { Shortlist } from "../../../../reports/result";
import { isUnsaid } from "../../../../schemes/scheme";
import { useSpeech } from "../../../host/context";
import { sumText } from "../numbers";
import { texts } from "../texts";
import { DotRows } from "./dot-rows";
import { Figure } from "./figure";
import { NumberTable } from "./number-table";

/** What each reviewer gave an applicant, stage by stage: percent of the full mark in the picture, points in the table. */
export function ReviewerDots({ shortlist, applicant }: { shortlist: Shortlist; applicant: number }) {
  const t = useSpeech();
  const { stages, applicants } = shortlist;
  const { name, scores } = applicants[applicant];
  const rows = stages.flatMap(({ stage }, s) => {
    const score = scores[s];
    if (!score) return [];
    const full = isUnsaid(stage.full) ? 1000 : stage.full.value;
    const given = score.from.flatMap(({ reviewer, value }) =>
      value instanceof Fraction ? [{ reviewer: reviewer ?? "", points: value.toNumber() }] : [],
    );
    return [{ stage, score, full, given }];
  });
  const label = `${t(texts.reviewers)} · ${name}`;
  return (
    <Figure
      title={`${t(texts.reviewers)} (%)`}
      picture={
        <DotRows
          label={label}
          bounds={{ least: 0, most: 100 }}
          rows={rows.map(({ stage, score, full, given }) => ({
            label: t(stage.name),
            value: score.value ? (score.value.toNumber() / full) * 100 : null,
            parts: given.map(({ points }) => (points / full) * 100),
            strong: true,
          }))}
        />
      }
      table={
        <NumberTable
          label={label}
          headings={[t(texts.reviewer), t(texts.points)]}
          rows={rows.flatMap(({ stage, score, given }) => [
            ...given.map(({ reviewer, points }) => [`${t(stage.name)} ${reviewer}`, String(points)]),
            [`${t(stage.name)} ${t(texts.merged)}`, sumText(score.value)],
          ])}
        />
      }
    />
  );
}
