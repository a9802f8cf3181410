import { useMemo, useState } from "react";
import type { Place } from "../../../hosts/port";
import type { Scheme } from "../../../schemes/scheme";
import type { ScoreUnit } from "../../../scoring/score-cell";
import { a1, boxToA1 } from "../../../workbook/address";
import { useSpeech } from "../../host/context";
import { Section } from "../../shell/section";
import { advise } from "./advise";
import type { ScoreBlock } from "./block";
import { FilledDialog } from "./filled-dialog";
import { Hints } from "./hints";
import { InsertView } from "./insert-view";
import { isOffer, type Offer, type Refusal } from "./offer";
import { overlap } from "./place";
import { Refusals } from "./refusals";
import { insertTexts as texts } from "./texts";
import { useInsert } from "./use-insert";

interface Props {
  readonly scheme: Scheme;
  /** How a formula names it. */
  readonly schemeArgument: string;
  readonly block: ScoreBlock;
  /** The first free places beside and below the block. */
  readonly free: Readonly<Record<Offer["side"], Place | null>>;
}

/** What can be computed from the selected scores, and its way into the sheet. */
export function InsertPanel({ scheme, schemeArgument, block, free }: Props) {
  const t = useSpeech();
  const [unit, setUnit] = useState<ScoreUnit>();
  const advice = useMemo(
    () => advise({ scheme, argument: schemeArgument }, block, unit),
    [scheme, schemeArgument, block, unit],
  );
  const { busy, pending, insert, cancel, copy } = useInsert();
  const offers = advice.filter(isOffer);
  const refusals = advice.filter((one): one is Refusal => !isOffer(one));
  if (advice.length === 0) return <Hints title={t(texts.unknownTitle)} />;

  const instead = pending && free[pending.offer.side];
  const elsewhere = instead && !overlap(instead, pending.target) ? instead : null;
  return (
    <Section title={`${t(texts.title)} · ${boxToA1(block.place)}`}>
      {offers.length > 0 && (
        <InsertView
          sheet={block.place.sheet}
          offers={offers}
          free={({ side }) => free[side]}
          busy={busy}
          onUnit={setUnit}
          onInsert={insert}
          onCopy={copy}
        />
      )}
      <Refusals refusals={refusals} />
      {pending && (
        <FilledDialog
          cells={pending.cells}
          elsewhere={elsewhere && a1(elsewhere.row, elsewhere.column)}
          onOverwrite={() => insert(pending.offer, pending.target, true)}
          onElsewhere={() => elsewhere && insert(pending.offer, elsewhere)}
          onCancel={cancel}
        />
      )}
    </Section>
  );
}
