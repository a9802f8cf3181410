import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Total } from "../../../checks/totals/totals";
import { distances } from "../../../ranking/distance";
import { explain } from "../../../ranking/explain";
import { whyOf } from "../../../ranking/explain/standing";
import { waitingIn } from "../../../ranking/list";
import { profileOf } from "../../../reports/profile";
import { howWords, type Shortlist } from "../../../reports/result";
import { Gap } from "../../../scoring/gap";
import type { Text } from "../../../text/text";
import { useSpeech } from "../../host/context";
import { Fact, Facts } from "../../shell/facts";
import { Section } from "../../shell/section";
import { GateFacts, SeatFacts } from "./distance-facts";
import { sumText } from "./numbers";
import { CategoryBars } from "./pictures/category-bars";
import { ReviewerDots } from "./pictures/reviewer-dots";
import { texts } from "./texts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  words: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly shortlist: Shortlist;
  readonly totals: readonly Total[];
  readonly applicant: number;
}

/** One applicant: its scores, how far it lies from each line, why, and its pictures. */
export function ApplicantDetail({ shortlist, totals, applicant }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const { scheme, stages, applicants, standings, judge } = shortlist;
  const far = useMemo(() => distances(scheme, standings), [scheme, standings]);
  const standing = standings[applicant];
  const { name, scores } = applicants[applicant];
  return (
    <Section title={name}>
      <div className={styles.root}>
        <Facts>
          {stages.map(({ stage }, s) => (
            <Fact key={stage.key} label={t(stage.name)}>
              {sumText(scores[s]?.value)}
              {scores[s] && <span className={styles.quiet}> {t(howWords(scores[s].how))}</span>}
            </Fact>
          ))}
          <Fact label={t(texts.review)}>{sumText(standing.review)}</Fact>
          <Fact label={t(texts.composite)}>{sumText(standing.composite)}</Fact>
          <GateFacts scheme={scheme} gates={far[applicant].gates} />
          <SeatFacts seats={far[applicant].seats} />
        </Facts>
        <ul className={styles.words} aria-label={t(texts.why)}>
          {reasons(shortlist, applicant, judge).map((reason, i) => (
            <li key={i}>{t(reason)}</li>
          ))}
        </ul>
        <ReviewerDots shortlist={shortlist} applicant={applicant} />
        {stages.map(({ stage }) => {
          const profile = profileOf(scheme, totals, name, stage.key);
          return profile && <CategoryBars key={stage.key} title={t(stage.name)} profile={profile} />;
        })}
      </div>
    </Section>
  );
}

/** Why 612, and why not us: the arithmetic, the gates and the clauses, then what decided the seat. */
function reasons(shortlist: Shortlist, applicant: number, judge: Shortlist["judge"]): Text[] {
  const standing = shortlist.standings[applicant];
  const { scores, bonus } = standing.applicant;
  const told = explain(judge, scores as Parameters<typeof explain>[1], typeof bonus === "number" ? bonus : 0);
  const arithmetic = told instanceof Gap ? [] : told.sentences;
  const why = whyOf(judge, standing, waitingIn(shortlist.standings));
  const all = [...arithmetic, why].filter(({ zh }) => zh !== "");
  return all.filter((each, i) => all.findIndex(({ zh }) => zh === each.zh) === i);
}
