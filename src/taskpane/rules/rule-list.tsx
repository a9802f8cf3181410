import { Field, Input, Text as Words, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { composite } from "../../schemes/rules/show";
import type { Scheme } from "../../schemes/scheme";
import { useSpeech } from "../host/context";
import { Section } from "../shell/section";
import { groupsOf, matching } from "./groups";
import { RuleFold } from "./rule-fold";
import { counted, schemeTexts as texts } from "./texts";

const useStyles = makeStyles({
  sum: { "::first-letter": { textTransform: "uppercase" } },
  count: { color: tokens.colorNeutralForeground2 },
});

/** Groups that stand open at first: what decides about scores and seats. The others are one click away. */
const OPEN = /^(scoring|seats|bonus|stage\..*|tier\..*)$/;

/** Every rule of a scheme with its value and clause, in groups that fold, to be searched by word. */
export function RuleList({ scheme }: { scheme: Scheme }) {
  const t = useSpeech();
  const styles = useStyles();
  const [query, setQuery] = useState("");
  const groups = useMemo(() => groupsOf(scheme), [scheme]);
  const searched = query.trim() !== "";
  const shown = searched ? matching(scheme, groups, query) : groups;
  const sum = composite(scheme);
  const count = shown.reduce((total, { lines }) => total + lines.length, 0);
  return (
    <Section title={t(texts.allRules)}>
      {sum && (
        <Words block className={styles.sum}>
          {t(sum)}
        </Words>
      )}
      <Field label={t(texts.search)} hint={t(texts.searchHint)}>
        <Input type="search" value={query} onChange={(_, { value }) => setQuery(value)} />
      </Field>
      <Words className={styles.count} role="status">
        {t(searched ? counted.found(count) : counted.rules(count))}
      </Words>
      {shown.map((group) => (
        <RuleFold
          key={`${group.key} ${searched}`}
          scheme={scheme}
          group={group}
          open={searched || OPEN.test(group.key)}
        />
      ))}
    </Section>
  );
}
