import type { CategoryScore } from "../../../../reports/profile";
import { useSpeech } from "../../../host/context";
import { sumText } from "../numbers";
import { texts } from "../texts";
import { Bars } from "./bars";
import { Figure } from "./figure";
import { NumberTable } from "./number-table";

/** An applicant's points by category at a stage, each against its full mark. */
export function CategoryBars({ title, profile }: { title: string; profile: readonly CategoryScore[] }) {
  const t = useSpeech();
  const label = `${t(texts.categories)} · ${title}`;
  return (
    <Figure
      title={label}
      picture={
        <Bars
          label={label}
          bars={profile.map(({ category, points, share }) => ({
            label: `${category.code} ${t(category.name)}`,
            share,
            shown: `${Number(points.toNumber().toFixed(1))}/${category.points}`,
          }))}
        />
      }
      table={
        <NumberTable
          label={label}
          headings={[t(texts.category), t(texts.points), t(texts.most), t(texts.share)]}
          rows={profile.map(({ category, points, share }) => [
            `${category.code} ${t(category.name)}`,
            sumText(points),
            String(category.points),
            `${Number((share * 100).toFixed(1))}%`,
          ])}
        />
      }
    />
  );
}
