import { Button, Subtitle1, makeStyles, tokens } from "@fluentui/react-components";
import type { Scheme } from "../../schemes/scheme";
import { useSpeech } from "../host/context";
import type { ViewProps } from "../view-props";
import { CriteriaTable } from "./criteria-table";
import { Fact, Facts } from "../shell/facts";
import { Flags } from "./flags";
import { RuleList } from "./rule-list";
import { RuleValue } from "./rule-value";
import { schemeTexts as texts } from "./texts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  change: { alignSelf: "start" },
});

type SchemeViewProps = Pick<ViewProps, "scheme" | "schemeArgument" | "schemeSheet" | "onChangeScheme">;

/** A scheme as its documents state it: where it comes from, weights, gates, quotas, criteria, and what is at odds. */
export function SchemeView({ scheme, schemeArgument, schemeSheet, onChangeScheme }: SchemeViewProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Head scheme={scheme} argument={schemeArgument} sheet={schemeSheet} onChange={onChangeScheme} />
      <RuleList scheme={scheme} />
      <CriteriaTable scheme={scheme} />
      <Flags scheme={scheme} />
    </div>
  );
}

interface HeadProps {
  readonly scheme: Scheme;
  readonly argument: string;
  readonly sheet?: string;
  readonly onChange: () => void;
}

function Head({ scheme, argument, sheet, onChange }: HeadProps) {
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
          <span lang="zh-CN">{argument}</span>
        </Fact>
        {sheet !== undefined && <Fact label={t(texts.fromSheet)}>{sheet}</Fact>}
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
