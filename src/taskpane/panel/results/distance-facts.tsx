import type { GateDistance, SeatDistance } from "../../../ranking/distance";
import { cite } from "../../../schemes/cite";
import { isUnsaid, type Scheme } from "../../../schemes/scheme";
import type { Text } from "../../../text/text";
import { useSpeech } from "../../host/context";
import { Fact } from "../../shell/facts";
import { stageName } from "../../../schemes/rules/show";
import { signedText } from "./numbers";
import { texts } from "./texts";

/** How far each gate is away, signed, with the clause of the gate. */
export function GateFacts({ scheme, gates }: { scheme: Scheme; gates: readonly GateDistance[] }) {
  const t = useSpeech();
  return (
    <>
      {gates.map(({ tier, gate, distance, passed }) => (
        <Fact key={`${tier.key} ${gate.stage}`} label={`${t(tier.name)} ${t(stageName(scheme, gate.stage))}`}>
          {signedText(distance)} {t(passed ? texts.passed : texts.missed)}{" "}
          {isUnsaid(gate.atLeast) ? "" : gate.atLeast.value} <span lang="zh-CN">{cite(scheme, gate.atLeast)}</span>
        </Fact>
      ))}
    </>
  );
}

/** How far the last seat of each tier is away, or how much a holder has to spare. */
export function SeatFacts({ seats }: { seats: readonly SeatDistance[] }) {
  const t = useSpeech();
  return (
    <>
      {seats.map((seat) => (
        <Fact key={seat.tier.key} label={`${t(seat.tier.name)} ${t(texts.rank)}`}>
          {t(wordsOf(seat))}
        </Fact>
      ))}
    </>
  );
}

function wordsOf({ holds, distance }: SeatDistance): Text {
  if (holds === "tied") return texts.onLine;
  if (distance === null) return holds === "seat" ? texts.noNext : texts.noLast;
  const what = holds === "seat" ? texts.aheadOfNext : texts.toLast;
  return { zh: `${what.zh} ${signedText(distance)}`, en: `${signedText(distance)} ${what.en}` };
}
