import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { isDecided, isUnsaid, type Rule, type Scheme } from "../../schemes/scheme";
import { useSpeech } from "../host/context";
import { Citation } from "./citation";
import { schemeTexts as texts } from "./texts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  value: { fontWeight: tokens.fontWeightSemibold },
  why: {
    flexBasis: "100%",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  badge: { flexShrink: 0 },
});

interface Props<T> {
  readonly scheme: Scheme;
  readonly rule: Rule<T>;
  readonly show: (value: T) => string;
}

/** A rule's value with its clause. What we chose and what the document leaves out is marked in words, not by colour alone. */
export function RuleValue<T>({ scheme, rule, show }: Props<T>) {
  const t = useSpeech();
  const styles = useStyles();
  if (isUnsaid(rule))
    return (
      <div className={styles.line}>
        <Badge className={styles.badge} appearance="outline" color="severe">
          {t(texts.unsaid)}
        </Badge>
        <Citation scheme={scheme} cited={rule} />
        <span className={styles.why}>{t(rule.unsaid)}</span>
      </div>
    );
  return (
    <div className={styles.line}>
      <span className={styles.value}>{show(rule.value)}</span>
      {isDecided(rule) && (
        <Badge className={styles.badge} appearance="outline" color="brand">
          {t(texts.decision)}
        </Badge>
      )}
      <Citation scheme={scheme} cited={rule} />
      {rule.words !== undefined && (
        <span className={styles.why} lang="zh-CN">
          “{rule.words}”
        </span>
      )}
      {isDecided(rule) && <span className={styles.why}>{t(rule.decision)}</span>}
      {rule.note && <span className={styles.why}>{t(rule.note)}</span>}
    </div>
  );
}
