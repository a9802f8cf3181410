import { Button } from "@fluentui/react-components";
import { useContext, useDeferredValue, useMemo, useState } from "react";
import type { Finding } from "../../../checks/finding";
import { LanguageContext, useSpeech } from "../../host/context";
import { Empty } from "../../shell/states";
import { Section } from "../../shell/section";
import { checkTexts as texts } from "../texts";
import { filtered, NO_FILTER } from "./filter";
import { FindingDetail } from "./finding-detail";
import { FindingFilter } from "./finding-filter";
import { FindingTree } from "./finding-tree";
import { groupsOf } from "./groups";

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
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => filtered(findings, wanted, language), [findings, wanted, language]);
  const groups = useMemo(() => {
    const files = groupsOf(shown);
    return inFiles || files.length !== 1 ? files : files[0].groups;
  }, [shown, inFiles]);
  const there = chosen !== null && shown.includes(chosen);
  return (
    <Section title={t(texts.findings)}>
      <FindingFilter findings={findings} filter={filter} onFilter={setFilter} />
      {shown.length === 0 ? (
        <Empty title={t(texts.noMatch)}>
          <Button size="small" onClick={() => setFilter(NO_FILTER)}>
            {t(texts.clearFilter)}
          </Button>
        </Empty>
      ) : (
        <FindingTree groups={groups} chosen={chosen} onChoose={setChosen} onGo={onGo ?? setChosen} />
      )}
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
