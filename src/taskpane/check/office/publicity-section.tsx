import { Caption1, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { serialOfText } from "../../../eligibility/date-text";
import { dayText } from "../../../eligibility/dates";
import { type DayUnit, publicityEnd } from "../../../eligibility/publicity";
import { cite } from "../../../schemes/cite";
import type { Scheme } from "../../../schemes/scheme";
import { isUnsaid } from "../../../schemes/scheme";
import { Gap } from "../../../scoring/gap";
import { say } from "../../../text/messages";
import { useSpeech } from "../../host/context";
import { useSession } from "../../host/session";
import { Section } from "../../shell/section";
import { officeTexts as texts, saidOf } from "./texts";

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 130px", minWidth: 0 },
  // A choice as long as a sentence stays within the pane.
  narrow: { minWidth: 0, maxWidth: "100%", textOverflow: "ellipsis" },
});

/** The last day of a publicity period: the scheme's, or one of any length. */
export function PublicitySection({ scheme }: { scheme: Scheme }) {
  const t = useSpeech();
  const styles = useStyles();
  const [announced, setAnnounced] = useSession("publicity-announced", "");
  const [basis, setBasis] = useSession("publicity-basis", "");
  const [ownDays, setDays] = useSession("publicity-days", "5");
  const [ownUnit, setUnit] = useSession("publicity-unit", "workday");
  const rounds = (scheme.publicity ?? []).filter(({ length }) => !isUnsaid(length));
  const round = basis === OWN ? undefined : (rounds.find(({ key }) => key === basis) ?? rounds[0]);
  const said = round && !isUnsaid(round.length) ? round.length.value : null;
  const { days, unit } = said ?? { days: Number(ownDays.trim() || NaN), unit: ownUnit as DayUnit };
  const serial = serialOfText(announced);
  const end = serial === null ? null : publicityEnd(serial, days, unit);
  return (
    <Section title={t(texts.publicity)}>
      <Field label={t(texts.announced)} size="small" hint={t(texts.announcedHint)}>
        <Input size="small" type="date" value={announced} onChange={(_, { value }) => setAnnounced(value)} />
      </Field>
      {rounds.length > 0 && (
        <Field label={t(texts.basis)} size="small" className={styles.narrow}>
          <Select
            size="small"
            root={{ className: styles.narrow }}
            className={styles.narrow}
            value={round?.key ?? OWN}
            onChange={(_, { value }) => setBasis(value)}
          >
            {rounds.map((each) => (
              <option key={each.key} value={each.key}>
                {t(saidOf.publicity(each))}
              </option>
            ))}
            <option value={OWN}>{t(texts.own)}</option>
          </Select>
        </Field>
      )}
      {!round && (
        <div className={styles.fields}>
          <Field label={t(texts.days)} size="small" className={styles.field}>
            <Input size="small" inputMode="numeric" value={ownDays} onChange={(_, { value }) => setDays(value)} />
          </Field>
          <Field label={t(texts.unit)} size="small" className={styles.field}>
            <Select size="small" value={ownUnit} onChange={(_, { value }) => setUnit(value)}>
              <option value="workday">{t(texts.workday)}</option>
              <option value="day">{t(texts.day)}</option>
            </Select>
          </Field>
        </div>
      )}
      <div role="status">
        {end === null && <Caption1>{t(texts.noDate)}</Caption1>}
        {end instanceof Gap && end.reason && t(say(end.reason))}
        {typeof end === "number" && (
          <>
            {t(said?.atLeast ? texts.atLeast : texts.lastDay)} <strong>{dayText(end)}</strong>
            {round && ` ${cite(scheme, round.length)}`}
          </>
        )}
      </div>
    </Section>
  );
}

const OWN = "own";
