import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useDeferredValue, useMemo, useState } from "react";
import type { CheckedFile } from "../../../checks/checked-file";
import type { Total } from "../../../checks/totals/totals";
import type { Shortlist } from "../../../reports/result";
import { useSpeech } from "../../host/context";
import { Section } from "../../shell/section";
import { ApplicantDetail } from "./applicant-detail";
import { ApplicantList } from "./applicant-list";
import { LeaveOutPart } from "./leave-out-part";
import { Ladder } from "./pictures/ladder";
import { ReportsPart } from "./reports-part";
import { rowsOf } from "./rows";
import { StabilityPart } from "./stability-part";
import { texts } from "./texts";
import { Ties } from "./ties";
import { WritePart } from "./write-part";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL, minWidth: 0 },
});

// None of these has to do with who is chosen, or only later.
const Detail = memo(ApplicantDetail);
const Rungs = memo(Ladder);
const LeftOut = memo(LeaveOutPart);
const Redrawn = memo(StabilityPart);

interface Props {
  readonly shortlist: Shortlist;
  readonly totals: readonly Total[];
  readonly files: readonly CheckedFile[];
  /** What the open workbook goes by among the files. */
  readonly open: string;
  readonly schemeArgument: string;
  readonly own: readonly string[];
  readonly onWritten: (sheets: readonly string[]) => Promise<void>;
}

/** The list, one applicant of it in detail, the ladder, how firm it is, and what can be written. */
export function Board({ shortlist, totals, files, open, schemeArgument, own, onWritten }: Props) {
  const t = useSpeech();
  const reported = useMemo(() => ({ shortlist, totals, files }), [shortlist, totals, files]);
  const rows = useMemo(() => rowsOf(shortlist), [shortlist]);
  const [chosen, setChosen] = useState<number | null>(null);
  const applicant = rows.find((row) => row.applicant === chosen)?.applicant ?? rows[0]?.applicant;
  // A key moves the list at once; the details follow when there is time.
  const calm = useDeferredValue(applicant);
  const detailed = rows.some((row) => row.applicant === calm) ? calm : applicant;
  return (
    <div className={useStyles().root}>
      <Section title={t(texts.outcomes)}>
        <Ties shortlist={shortlist} />
        <ApplicantList rows={rows} chosen={applicant ?? -1} onChoose={setChosen} />
      </Section>
      <Section title={t(texts.write)}>
        <WritePart shortlist={shortlist} open={open} schemeArgument={schemeArgument} own={own} onWritten={onWritten} />
        <ReportsPart reported={reported} onWritten={onWritten} />
      </Section>
      {detailed !== undefined && <Detail shortlist={shortlist} totals={totals} applicant={detailed} />}
      <Section title={t(texts.ladder)}>
        <Rungs shortlist={shortlist} />
      </Section>
      <Section title={t(texts.firmness)}>
        <LeftOut shortlist={shortlist} />
        <Redrawn shortlist={shortlist} />
      </Section>
    </div>
  );
}
