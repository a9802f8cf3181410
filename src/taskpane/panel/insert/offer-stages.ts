import { GateForm } from "../../../ranking/gates";
import type { Scheme, Stage } from "../../../schemes/scheme";
import { CompositeForm } from "../../../scoring/composite";
import { Gap } from "../../../scoring/gap";
import { ruled } from "../../../scoring/rules";
import { say } from "../../../text/messages";
import type { Place } from "../../../hosts/port";
import { boxToA1 } from "../../../workbook/address";
import type { ScoreBlock } from "./block";
import { headingOf } from "./headings";
import { callOf, type Advice, type Offer, type OfferName, type Ruling } from "./offer";
import { columnOf } from "./place";
import { saying } from "./texts";

interface Column {
  readonly stage: Stage;
  readonly place: Place;
}

interface Found {
  readonly columns: readonly Column[];
  readonly assumed: boolean;
}

/** The stage arguments of COMBINE and GATE, in their order. A scheme with any other stage takes them all as one range. */
const STAGE_ARGUMENTS = ["document", "site", "defence"];
const GATE_ARGUMENTS = STAGE_ARGUMENTS.slice(0, 2);
/** A selection wider than any scheme's stages is not about stages. */
const MOST_STAGES = 4;

/** COMBINE and GATE where columns are the scheme's stages: told by their headers, or in the scheme's order without any. */
export function offerStages(ruling: Ruling, block: ScoreBlock): Advice {
  const { scheme } = ruling;
  const stages = ruled(scheme, scheme.stages);
  if (stages instanceof Gap) return silent(stages, block);
  const found = byHeaders(scheme, stages, block) ?? byOrder(scheme, stages, block);
  if (!found) return [];
  if (stages.every(({ key }) => STAGE_ARGUMENTS.includes(key)))
    return [...combineApart(ruling, stages, found, block), ...gateApart(ruling, stages, found, block)];
  return together(ruling, stages, found, block);
}

function silent({ reason }: Gap, { place: { columns } }: ScoreBlock): Advice {
  if (!reason || columns < 2 || columns > MOST_STAGES) return [];
  return [
    { name: "COMBINE", why: say(reason) },
    { name: "GATE", why: say(reason) },
  ];
}

/** Null where no header names a stage, or two columns name the same one (reviewers' columns under one stage). */
function byHeaders(scheme: Scheme, stages: readonly Stage[], block: ScoreBlock): Found | null {
  const columns = block.headers.flatMap((headers, i) => {
    const heading = headingOf(scheme, headers);
    const stage = heading?.kind === "stage" ? stages.find(({ key }) => key === heading.key) : undefined;
    return stage ? [{ stage, place: columnOf(block.place, i) }] : [];
  });
  const distinct = new Set(columns.map(({ stage }) => stage.key)).size;
  return columns.length > 0 && distinct === columns.length ? { columns, assumed: false } : null;
}

/** Without any header that is understood, two or more columns may be the first stages in the scheme's order. */
function byOrder(scheme: Scheme, stages: readonly Stage[], block: ScoreBlock): Found | null {
  const { columns } = block.place;
  if (columns < 2 || columns > stages.length || block.headers.some((headers) => headingOf(scheme, headers)))
    return null;
  return {
    columns: stages.slice(0, columns).map((stage, i) => ({ stage, place: columnOf(block.place, i) })),
    assumed: true,
  };
}

function combineApart({ scheme, argument }: Ruling, stages: readonly Stage[], found: Found, block: ScoreBlock): Advice {
  if (found.columns.length < 2) return [];
  const missing = stages.filter(({ role, key }) => role === "weighted" && !placeOf(found, key));
  if (missing.length > 0) return [{ name: "COMBINE", why: saying.stagesMissing(missing.map(({ name }) => name)) }];
  const form = CompositeForm.of(scheme, inOrder(stages, found));
  if (form instanceof Gap) return refused("COMBINE", form);
  return [offer("COMBINE", argument, apartArguments(STAGE_ARGUMENTS, found), inOrder(stages, found), found, block)];
}

function gateApart({ scheme, argument }: Ruling, stages: readonly Stage[], found: Found, block: ScoreBlock): Advice {
  const first = stages[0];
  if (!placeOf(found, first.key))
    return found.columns.length < 2 ? [] : [{ name: "GATE", why: saying.stagesMissing([first.name]) }];
  const form = GateForm.of(scheme);
  if (form instanceof Gap) return refused("GATE", form);
  const judged = inOrder(stages, found).filter(({ key }) => GATE_ARGUMENTS.includes(key));
  return [offer("GATE", argument, apartArguments(GATE_ARGUMENTS, found), judged, found, block)];
}

/** A scheme with other stages takes all of them, in its order, as the columns of one argument. */
function together({ scheme, argument }: Ruling, stages: readonly Stage[], found: Found, block: ScoreBlock): Advice {
  if (found.columns.length < 2) return [];
  const inPlace = found.columns.length === stages.length && found.columns.every(({ stage }, i) => stage === stages[i]);
  if (!inPlace || block.place.columns !== stages.length) {
    const why = saying.stagesTogether(stages.map(({ name }) => name));
    return [
      { name: "COMBINE", why },
      { name: "GATE", why },
    ];
  }
  const forms = { COMBINE: CompositeForm.of(scheme, stages), GATE: GateForm.of(scheme) };
  return (["COMBINE", "GATE"] as const).flatMap((name): Advice => {
    const form = forms[name];
    return form instanceof Gap
      ? refused(name, form)
      : [offer(name, argument, [boxToA1(block.place)], stages, found, block)];
  });
}

function offer(
  name: OfferName,
  argument: string,
  given: readonly (string | null)[],
  stages: readonly Stage[],
  found: Found,
  { place }: ScoreBlock,
): Offer {
  return {
    name,
    formula: callOf(name, [argument, ...given]),
    reads: stages.map((stage) => ({ what: stage.name, place: placeOf(found, stage.key) ?? place })),
    rows: place.rows,
    columns: 1,
    side: "right",
    assumed: found.assumed,
  };
}

const refused = (name: OfferName, { reason }: Gap): Advice => (reason ? [{ name, why: say(reason) }] : []);

const placeOf = ({ columns }: Found, key: string): Place | undefined =>
  columns.find(({ stage }) => stage.key === key)?.place;

const inOrder = (stages: readonly Stage[], found: Found): Stage[] => stages.filter(({ key }) => placeOf(found, key));

const apartArguments = (keys: readonly string[], found: Found): (string | null)[] =>
  keys.map((key) => {
    const place = placeOf(found, key);
    return place ? boxToA1(place) : null;
  });
