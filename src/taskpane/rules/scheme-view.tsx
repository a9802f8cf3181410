import { Button, Subtitle1, makeStyles, tokens } from "@fluentui/react-components";
import type { Scheme } from "../../schemes/scheme";
import { useSpeech } from "../host/context";
import { BonusRules } from "./bonus-rules";
import { CriteriaTable } from "./criteria-table";
import { Fact, Facts } from "../shell/facts";
import { Flags } from "./flags";
import { RuleValue } from "./rule-value";
import { Stages } from "./stages";
import { schemeTexts as texts } from "./texts";
import { Tiers } from "./tiers";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  change: { alignSelf: "start" },
});

/** A scheme as its documents state it: where it comes from, weights, gates, quotas, criteria, and what is at odds. */
export function SchemeView({ scheme, onChangeScheme }: { scheme: Scheme; onChangeScheme: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Head scheme={scheme} onChange={onChangeScheme} />
      <Stages scheme={scheme} />
      <Tiers scheme={scheme} />
      {scheme.bonus && <BonusRules scheme={scheme} bonus={scheme.bonus} />}
      <CriteriaTable scheme={scheme} />
      <Flags scheme={scheme} />
    </div>
  );
}

function Head({ scheme, onChange }: { scheme: Scheme; onChange: () => void }) {
  const t = useSpeech();
  const styles = useStyles();
  const principal = scheme.documents.find(({ key }) => key === scheme.document);
  return (
    <div className={styles.head}>
      <Subtitle1 as="h2" className={styles.title}>
        {t(scheme.award)}
      </Subtitle1>
      <Facts>
        <Fact label={t(texts.formulaName)}>
          <span lang="zh-CN">“{scheme.name.zh}”</span>
        </Fact>
        <Fact label={t(texts.authority)}>{t(scheme.authority)}</Fact>
        <Fact label={t(texts.document)}>
          <span lang="zh-CN">{principal ? `${principal.number} ${principal.title}` : scheme.document}</span>
        </Fact>
        <Fact label={t(texts.inForce)}>{scheme.from}</Fact>
        {scheme.until && (
          <Fact label={t(texts.until)}>
            <RuleValue scheme={scheme} rule={scheme.until} show={(date) => date} />
          </Fact>
        )}
      </Facts>
      <Button className={styles.change} size="small" onClick={onChange}>
        {t(texts.change)}
      </Button>
    </div>
  );
}
