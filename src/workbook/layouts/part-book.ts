import { tellTensApart } from "./code-numbers";
import { levelsOf } from "./levels";
import { type Lexicon, SCORE_BEHIND } from "./lexicon";
import type { KnownPart } from "./part-index";
import { codeLike, loosePointsHold } from "./part-text";
import type { ProtoPart } from "./proto-part";
import type { Spot, StatedPoints } from "./spot";
import { nameKey } from "./text";

/** A sheet of more parts than this is no form that anybody sums by category. */
const MOST_SEARCHED = 1000;

/** Gathers the parts of a table in the order of the sheet, each once. */
export class PartBook {
  readonly protos: ProtoPart[] = [];
  private readonly indexes = new Map<string, number>();

  constructor(private readonly lexicon: Lexicon) {}

  /**
   * Adds a part, or finds it again.
   * @param name the spot of its name, @param code that of its code where it has a cell of its own
   * @param key what makes it the same part: its place, or in long tables its words
   */
  add(
    name: Spot | null,
    code: Spot | null,
    points: StatedPoints | null,
    under: number | null,
    over: boolean,
    key?: string,
  ): number {
    const spot = name ?? code;
    if (!spot) return -1;
    const at = key ?? `${spot.r},${spot.c}`;
    const there = this.indexes.get(at);
    if (there !== undefined) {
      this.protos[there].points ??= points;
      return there;
    }
    const label = spot.token.label;
    const written = code ? codeLike(code.token) : null;
    const proto: ProtoPart = {
      text: spot.token.text,
      suffixed: label.name !== "" && spot.token.part !== null && SCORE_BEHIND.test(label.name),
      r: spot.r,
      c: spot.c,
      code: written ?? label.code,
      name: label.name,
      known: this.knownAs(spot, written),
      over,
      loose: points === null && label.loose === true,
      points: points ?? (label.points === null ? null : { value: label.points, r: spot.r, c: spot.c }),
      under,
    };
    this.indexes.set(at, this.protos.length);
    return this.protos.push(proto) - 1;
  }

  /** The category that a subtotal's label speaks of: by its code, or by its name. */
  summedBy({ label, part }: Spot["token"]): number | null {
    if (this.protos.length > MOST_SEARCHED) return null;
    const name = nameKey(label.name.replace(SCORE_BEHIND, ""));
    const found = this.protos
      .map(
        (proto) =>
          (label.code !== null && proto.code === label.code) ||
          (name !== "" && nameKey(proto.name) === name) ||
          (part !== null && proto.known?.part === part.part),
      )
      .lastIndexOf(true);
    return found < 0 ? null : found;
  }

  private knownAs({ token }: Spot, code: string | null): KnownPart | null {
    if (token.label.name === "") return this.lexicon.parts.coded(code ?? token.label.code);
    return code === null ? token.part : (this.lexicon.parts.named({ ...token.label, code }) ?? token.part);
  }

  /** Levels and the categories over items, once all parts are there. */
  settle(): ("category" | "item")[] {
    const loose = this.protos.filter((proto) => proto.loose);
    if (!loosePointsHold(loose)) for (const proto of loose) proto.points = null;
    tellTensApart(this.protos);
    return levelsOf(this.protos);
  }
}
