import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { Flag, Scheme } from "../../schemes/scheme";
import { useSpeech } from "../host/context";
import { Section } from "../shell/section";
import { Citation } from "./citation";
import { schemeTexts as texts } from "./texts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  bar: { paddingBlock: tokens.spacingVerticalS },
  clauses: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

/** Where the documents disagree with each other or with themselves, each with both clauses. */
export function Flags({ scheme }: { scheme: Scheme }) {
  const t = useSpeech();
  const styles = useStyles();
  if (scheme.flags.length === 0) return null;
  return (
    <Section title={t(texts.flags)}>
      <ul className={styles.list}>
        {scheme.flags.map((flag) => (
          <li key={flag.key}>
            <FlagBar scheme={scheme} flag={flag} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function FlagBar({ scheme, flag }: { scheme: Scheme; flag: Flag }) {
  const t = useSpeech();
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {t(flag.text)}
        <div className={styles.clauses}>
          {flag.clauses.map((cited) => (
            <Citation key={`${cited.document} ${cited.clause}`} scheme={scheme} cited={cited} />
          ))}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
