import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { isUnsaid, type Scheme, type Stage } from "../../../schemes/scheme";
import { usePort, useSpeech } from "../../host/context";
import { Section } from "../../shell/section";
import { Empty, Loading } from "../../shell/states";
import { BoardTable } from "./board-table";
import { ConcordView } from "./concord-view";
import type { Board } from "./core/board";
import { type Draft, openRows, strandedDrafts } from "./core/drafts";
import type { ApplicantGiven } from "./core/given";
import { overviewOf } from "./core/overview";
import { FilledCellsDialog } from "./filled-dialog";
import { LeaningTable } from "./leaning-table";
import { Pick } from "./pick";
import { RecusalView } from "./recusal-view";
import { useSteps } from "../../books/use-steps";
import { StrandedDrafts } from "./stranded-drafts";
import { consensusTexts as texts, saying } from "./texts";
import { useKeptDrafts } from "./use-kept-drafts";
import type { Scores } from "./use-scores";
import { useSealedRanges } from "./use-sealed-ranges";
import { useTrigger } from "./use-trigger";
import { useWriting } from "./use-writing";
import { WriteBar } from "./write-bar";

interface Props {
  readonly scheme: Scheme;
  readonly stages: readonly Stage[];
  readonly scores: Scores;
}

/** A stage's work: applicant by applicant the board and the agreed values, then what holds for the stage as a whole. */
export function StageWork({ scheme, stages, scores: { given, files, round } }: Props) {
  const t = useSpeech();
  const port = usePort();
  const { trigger, change } = useTrigger(port);
  const { drafts, put } = useKeptDrafts(port);
  const seals = useSealedRanges(port, round);
  const [chosen, setChosen] = useState<string | null>(null);
  const filled = stages.filter(({ key }) => (given?.stages.get(key)?.size ?? 0) > 0);
  const stage = stages.find(({ key }) => key === chosen) ?? filled[0] ?? stages[0];
  const people = given?.stages.get(stage.key);
  const make = useCallback(
    () => overviewOf({ scheme, stage, round, trigger }, people?.values() ?? NOBODY),
    [scheme, stage, round, trigger, people],
  );
  const { value } = useSteps(make);
  const overview = value?.stage === stage ? value : null;
  const boards = overview?.boards ?? NO_BOARDS;
  const [applicant, setApplicant] = useState("");
  const at = Math.max(
    0,
    boards.findIndex((board) => board.applicant === applicant),
  );
  const board = boards[at] as Board | undefined;
  const onDraft = useCallback((key: string, draft: Draft) => put({ [key]: draft }), [put]);
  const letGo = useCallback(
    (keys: readonly string[]) => put(Object.fromEntries(keys.map((key) => [key, null]))),
    [put],
  );
  const writing = useWriting({ port, scheme, round, boards, drafts, onWritten: letGo });
  // A key must not wait for the list of all applicants.
  const calm = useDeferredValue(drafts);
  const options = useMemo(
    () =>
      boards.map((each) =>
        t(saying.option(each.applicant, each.rows.filter(({ wide }) => wide).length, openRows(each, calm).length)),
      ),
    [boards, calm, t],
  );
  const { pending } = writing;
  const steps = isUnsaid(scheme.criteria) ? null : scheme.criteria.value.steps;
  return (
    <>
      <Pick
        stages={stages}
        stage={stage.key}
        onStage={setChosen}
        options={options}
        at={at}
        onApplicant={(next) => setApplicant(boards[next]?.applicant ?? "")}
        trigger={trigger}
        onTrigger={change}
      />
      {!overview && <Loading />}
      {overview && !board && <Empty title={t(texts.none)}>{t(texts.noneBody)}</Empty>}
      {board && overview && (
        <>
          <Section title={`${t(texts.board)} · ${board.applicant}`}>
            <StrandedDrafts drafts={strandedDrafts(board, drafts)} onRemove={(key) => letGo([key])} />
            <BoardTable board={board} drafts={drafts} steps={steps} onDraft={onDraft} />
            <WriteBar board={board} drafts={drafts} seals={seals} onDrafts={put} writing={writing} />
          </Section>
          <Section title={t(texts.leaning)}>
            <LeaningTable leanings={overview.leanings} />
          </Section>
          <Section title={t(texts.concord)}>
            <ConcordView concords={overview.concords} />
          </Section>
          <Section title={t(texts.recusal)}>
            <RecusalView scheme={scheme} files={files} round={round} />
          </Section>
        </>
      )}
      {pending && (
        <FilledCellsDialog
          cells={pending.cells}
          onOverwrite={() => void writing.write(pending.board, pending.plan, true)}
          onCancel={writing.cancel}
        />
      )}
    </>
  );
}

const NOBODY: readonly ApplicantGiven[] = [];
const NO_BOARDS: readonly Board[] = [];
