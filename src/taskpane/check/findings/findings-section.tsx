import { Button, Caption1 } from "@fluentui/react-components";
import { useCallback, useContext, useMemo, useState } from "react";
import type { Finding } from "../../../checks/finding";
import type { Listing } from "../../../checks/gravest";
import { LanguageContext, useSpeech } from "../../host/context";
import { Empty } from "../../shell/states";
import { Section } from "../../shell/section";
import { useSteps } from "../../books/use-steps";
import { checkTexts as texts, moreFindings } from "../texts";
import { listed, NO_FILTER } from "./filter";
import { FindingDetail } from "./finding-detail";
import { FindingFilter } from "./finding-filter";
import { FindingTree } from "./finding-tree";
import { groupsOf } from "./groups";

const NOTHING_YET: Listing = { findings: [], more: 0 };

interface Props {
  readonly findings: readonly Finding[];
  /** False where all stand in the open workbook: then the file is not named. */
  readonly inFiles: boolean;
  /** Goes to the finding's cell. */
  readonly onGo?: (finding: Finding) => void;
  /** Opens a marked copy of the finding's sheet; absent where there is none. */
  readonly onCopy?: (finding: Finding) => void;
}

/** The findings with what narrows them down, and all about the one that is chosen. */
export function FindingsSection({ findings, inFiles, onGo, onCopy }: Props) {
  const t = useSpeech();
  const language = useContext(LanguageContext);
  const [filter, setFilter] = useState(NO_FILTER);
  const [chosen, setChosen] = useState<Finding | null>(null);
  const list = useCallback(() => listed(findings, filter, language), [findings, filter, language]);
  const { value } = useSteps(list);
  const { findings: shown, more } = value ?? NOTHING_YET;
  const groups = useMemo(() => {
    const files = groupsOf(shown);
    return inFiles || files.length !== 1 ? files : files[0].groups;
  }, [shown, inFiles]);
  const there = chosen !== null && shown.includes(chosen);
  return (
    <Section title={t(texts.findings)}>
      <FindingFilter findings={findings} filter={filter} onFilter={setFilter} />
      {value && shown.length === 0 && (
        <Empty title={t(texts.noMatch)}>
          <Button size="small" onClick={() => setFilter(NO_FILTER)}>
            {t(texts.clearFilter)}
          </Button>
        </Empty>
      )}
      {shown.length > 0 && (
        <FindingTree groups={groups} chosen={chosen} onChoose={setChosen} onGo={onGo ?? setChosen} />
      )}
      {more > 0 && <Caption1 role="status">{t(moreFindings(shown.length, more))}</Caption1>}
      {there && (
        <FindingDetail
          finding={chosen}
          file={inFiles ? chosen.file : null}
          onGo={onGo && chosen.sheet !== "" ? () => onGo(chosen) : undefined}
          onCopy={onCopy && chosen.sheet !== "" ? () => onCopy(chosen) : undefined}
        />
      )}
    </Section>
  );
}
