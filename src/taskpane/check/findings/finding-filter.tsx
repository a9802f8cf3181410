import { Input, makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import type { CheckCode, Severity } from "../../../checks/codes";
import type { Finding } from "../../../checks/finding";
import { SEVERITY_ORDER } from "../../../checks/gravest";
import { useSpeech } from "../../host/context";
import { CODE_NAMES } from "../code-names";
import { checkTexts as texts, countWords } from "../texts";
import { countByCode, countBySeverity, type Filter } from "./filter";
import { SeverityMark } from "./severity-mark";
import { useMemo } from "react";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  severities: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: 0, gap: tokens.spacingHorizontalXS },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  field: { minWidth: 0 },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** Chooses which findings are shown: by severity (with counts), kind and words. */
export function FindingFilter({ findings, filter, onFilter }: Props) {
  const t = useSpeech();
  const styles = useStyles();
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const codes = useMemo(() => countByCode(findings), [findings]);
  const toggle = (severity: Severity) => {
    const severities = new Set(filter.severities);
    if (!severities.delete(severity)) severities.add(severity);
    onFilter({ ...filter, severities });
  };
  return (
    <div className={styles.root}>
      <div role="group" aria-label={t(texts.severity)} className={styles.severities}>
        {SEVERITY_ORDER.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.toggle}
            checked={filter.severities.has(severity)}
            disabled={counts[severity] === 0}
            icon={<SeverityMark severity={severity} />}
            onClick={() => toggle(severity)}
          >
            {t(countWords(severity, counts[severity]))}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.fields}>
        <Select
          size="small"
          className={styles.field}
          aria-label={t(texts.code)}
          value={filter.code ?? ""}
          onChange={(_, { value }) => onFilter({ ...filter, code: (value as CheckCode) || null })}
        >
          <option value="">{t(texts.allCodes)}</option>
          {codes.map(([code, count]) => (
            <option key={code} value={code}>
              {t(CODE_NAMES[code])} {count}
            </option>
          ))}
        </Select>
        <Input
          size="small"
          className={styles.field}
          type="search"
          aria-label={t(texts.search)}
          placeholder={t(texts.search)}
          title={t(texts.searchHint)}
          value={filter.text}
          onChange={(_, { value }) => onFilter({ ...filter, text: value })}
        />
      </div>
    </div>
  );
}
