import { useMemo } from "react";
import { isSameSheet, type Seals } from "../host/use-seals";
import { useFinish } from "../host/use-finish";
import type { ScoreSheet } from "../sheet/score-sheet";
import type { Spot } from "../sheet/slot";
import type { Finishing } from "./finish";
import { FinishSection } from "./finish-section";
import type { SealStatus } from "./seal-bar";
import { sealUnit } from "./seal-range";

interface Props {
  readonly given: Omit<Finishing, "withWarnings" | "reason" | "before" | "keep">;
  readonly scores: ScoreSheet;
  readonly seals: Seals;
  readonly statuses: readonly SealStatus[];
  readonly onGo: (spot: Spot) => void;
}

/** The end of a sheet: nothing is left to do once it is sealed and as it was sealed. */
export function FinishPart({ given, scores, seals, statuses, onGo }: Props) {
  const unit = useMemo(() => sealUnit(scores, given.reviewer), [scores, given.reviewer]);
  const own = { sheet: given.sheet, ...(unit.reviewer !== null && { reviewer: unit.reviewer }) };
  const status = statuses.find(({ seal, registered }) => !registered && isSameSheet(seal, own));
  const before = status?.seal ?? null;
  const { checked, busy, run } = useFinish({ ...given, before, keep: seals.keep });
  if (status && status.now === status.seal.code) return null;
  return (
    <FinishSection
      again={status !== undefined}
      all={unit.reviewer === null && given.reviewer !== null}
      checked={checked}
      busy={busy}
      onFinish={(options) => void run(options)}
      onGo={onGo}
    />
  );
}
