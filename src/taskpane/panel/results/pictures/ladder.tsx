import { Select } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { lastSeats } from "../../../../ranking/distance";
import { outcomeOf } from "../../../../ranking/explain/standing";
import type { Standing } from "../../../../ranking/shortlist";
import { isUnsaid, type Scheme } from "../../../../schemes/scheme";
import type { Shortlist } from "../../../../reports/result";
import { Gap } from "../../../../scoring/gap";
import type { Text } from "../../../../text/text";
import { useSpeech } from "../../../host/context";
import { keyText } from "../numbers";
import { counted, texts } from "../texts";
import { DotRows, type Line } from "./dot-rows";
import { Figure } from "./figure";
import { NumberTable } from "./number-table";

/** So many rungs are drawn: those nearest the lines. */
const MOST = 40;

/** Everybody on one scale, with the gates (at a stage) or the last seats (of the composite). */
export function Ladder({ shortlist }: { shortlist: Shortlist }) {
  const t = useSpeech();
  const id = useId();
  const { judge, scheme, standings } = shortlist;
  const measures = useMemo(() => measuresOf(shortlist), [shortlist]);
  const [chosen, setChosen] = useState("composite");
  const measure = measures.find(({ key }) => key === chosen) ?? measures.at(-1);
  if (!measure) return null;
  const lines: Line[] = measure.lines.map(({ key, name, kind }) => ({
    value: key / 1e6,
    // The number first: a long name is cut at its end.
    label: `${keyText(key)} ${t(name)}`,
    kind,
  }));
  const rungs = standings
    .flatMap((standing) => {
      const key = measure.of(standing);
      return key === null ? [] : [{ standing, key }];
    })
    .sort((a, b) => b.key - a.key);
  const drawn = nearest(
    rungs,
    measure.lines.map(({ key }) => key),
  );
  const outcome = (standing: Standing) => t(outcomeOf(scheme, standing) ?? { zh: "—", en: "—" });
  return (
    <>
      {judge.stages.length > 0 && (
        <label htmlFor={id}>
          {t(texts.measure)}
          <Select id={id} size="small" value={measure.key} onChange={(_, { value }) => setChosen(value)}>
            {measures.map(({ key, name }) => (
              <option key={key} value={key}>
                {t(name)}
              </option>
            ))}
          </Select>
        </label>
      )}
      <Figure
        title={`${t(texts.ladder)} · ${t(measure.name)}`}
        note={drawn.length < rungs.length ? t(counted.more(rungs.length - drawn.length)) : undefined}
        picture={
          <DotRows
            label={`${t(texts.ladder)} ${t(measure.name)} ${lines.map(({ label }) => label).join(" ")}`}
            lines={lines}
            rows={drawn.map(({ standing, key }) => ({
              label: standing.applicant.name,
              value: key / 1e6,
              strong: standing.verdict.kind === "placed" && standing.verdict.seat.kind === "seat",
            }))}
          />
        }
        table={
          <NumberTable
            label={t(measure.name)}
            headings={[t(texts.applicant), t(measure.name), t(texts.outcome)]}
            rows={rungs.map(({ standing, key }) => [standing.applicant.name, keyText(key), outcome(standing)])}
          />
        }
      />
    </>
  );
}

interface Measure {
  readonly key: string;
  readonly name: Text;
  readonly of: (standing: Standing) => number | null;
  readonly lines: readonly { readonly key: number; readonly name: Text; readonly kind: Line["kind"] }[];
}

function measuresOf({ judge, scheme, standings }: Shortlist): Measure[] {
  const last = lastSeats(scheme, standings);
  const some = standings.some(({ composite }) => !(composite instanceof Gap));
  const composite: Measure = {
    key: "composite",
    name: texts.composite,
    of: (standing) => (standing.composite instanceof Gap ? null : standing.composite.micro()),
    lines: [
      ...gatesAt(scheme, "composite"),
      ...scheme.tiers.flatMap(({ name }, i) => {
        const key = last[i];
        return key === null ? [] : [{ key, name: ofTier(name), kind: "seat" as const }];
      }),
    ],
  };
  const stages = judge.stages.map(
    ({ key, name }): Measure => ({
      key,
      name,
      of: (standing) => standing.keys.get(key) ?? null,
      lines: gatesAt(scheme, key),
    }),
  );
  return some ? [composite, ...stages] : stages;
}

const ofTier = ({ zh, en }: Text): Text => ({ zh: `${zh}${texts.lastSeat.zh}`, en: `${en}: ${texts.lastSeat.en}` });

function gatesAt({ tiers }: Scheme, stage: string): Measure["lines"][number][] {
  const found = new Map<number, Measure["lines"][number]>();
  for (const { name, gates } of tiers)
    for (const gate of isUnsaid(gates) ? [] : gates.value)
      if (gate.stage === stage && !isUnsaid(gate.atLeast)) {
        const key = Math.round(gate.atLeast.value * 1e6);
        found.set(key, { key, name: gateOf(name), kind: "gate" });
      }
  return [...found.values()];
}

const gateOf = ({ zh, en }: Text): Text => ({ zh: `${zh}门槛`, en: `${en}: gate` });

/** The rungs nearest the lines, in their order. */
function nearest<T extends { readonly key: number }>(rungs: readonly T[], lines: readonly number[]): readonly T[] {
  if (rungs.length <= MOST) return rungs;
  const away = ({ key }: T) => Math.min(...lines.map((line) => Math.abs(line - key)), Number.MAX_SAFE_INTEGER);
  const limit = [...rungs].sort((a, b) => away(a) - away(b)).slice(0, MOST);
  const kept = new Set(limit);
  return rungs.filter((rung) => kept.has(rung));
}
