import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { Scheme } from "../../schemes/scheme";
import { useSpeech } from "../host/context";
import { Fact, Facts } from "../shell/facts";
import { Fold } from "../shell/fold";
import { marksOf, type RuleGroup } from "./groups";
import { RuleValue } from "./rule-value";
import { counted } from "./texts";

const useStyles = makeStyles({
  badge: { flexShrink: 0 },
  marks: { display: "inline-flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** A group of rules; its heading says how many the document leaves out and how many we decided. */
export function RuleFold({ scheme, group, open }: { scheme: Scheme; group: RuleGroup; open: boolean }) {
  const t = useSpeech();
  const styles = useStyles();
  const { unsaid, decided } = marksOf(group.lines);
  const marks = (
    <span className={styles.marks}>
      {unsaid > 0 && (
        <Badge className={styles.badge} appearance="outline" color="severe" size="small">
          {t(counted.unsaid(unsaid))}
        </Badge>
      )}
      {decided > 0 && (
        <Badge className={styles.badge} appearance="outline" color="brand" size="small">
          {t(counted.decided(decided))}
        </Badge>
      )}
    </span>
  );
  return (
    <Fold title={t(group.title)} marks={marks} open={open}>
      <Facts>
        {group.lines.map(({ key, what, rule, ours }) => (
          <Fact key={key} label={t(what)}>
            <RuleValue scheme={scheme} rule={rule} show={() => (ours ? t(ours) : "")} />
          </Fact>
        ))}
      </Facts>
    </Fold>
  );
}
