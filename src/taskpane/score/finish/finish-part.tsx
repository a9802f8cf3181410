import { useMemo } from "react";
import { isSameSheet, type Seals } from "../host/use-seals";
import { useFinish } from "../host/use-finish";
import type { ScoreSheet } from "../sheet/score-sheet";
import type { Spot } from "../sheet/slot";
import type { Finishing } from "./finish";
import { FinishSection } from "./finish-section";
import type { SealStatus } from "./seal-bar";
import { NextPart } from "./next-part";
import { sealUnit } from "./seal-range";

interface Props {
  readonly given: Omit<Finishing, "withWarnings" | "reason" | "before" | "keep">;
  readonly scores: ScoreSheet;
  readonly seals: Seals;
  readonly statuses: readonly SealStatus[];
  /** Comments of the sheet that are in no cell yet. */
  readonly waiting: number;
  /** Writes them; gives how many could not be written. */
  readonly onWriteDrafts: () => Promise<number>;
  readonly onGo: (spot: Spot, sheet?: string) => void;
}

/** The end of a sheet: once it is sealed and as it was sealed, the next one is offered. */
export function FinishPart({ given, scores, seals, statuses, waiting, onWriteDrafts, onGo }: Props) {
  const unit = useMemo(() => sealUnit(scores, given.reviewer), [scores, given.reviewer]);
  const own = { sheet: given.sheet, ...(unit.reviewer !== null && { reviewer: unit.reviewer }) };
  const status = statuses.find(({ seal, registered }) => !registered && isSameSheet(seal, own));
  const before = status?.seal ?? null;
  const { checked, busy, run } = useFinish({ ...given, before, keep: seals.keep });
  if (status && status.now === status.seal.code) return <NextPart given={given} seals={seals} onGo={onGo} />;
  return (
    <FinishSection
      again={status !== undefined}
      all={unit.reviewer === null && given.reviewer !== null}
      checked={checked}
      busy={busy}
      waiting={waiting}
      onWriteDrafts={onWriteDrafts}
      onFinish={(options) => void run(options)}
      onGo={onGo}
    />
  );
}
