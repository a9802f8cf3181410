import { firmStem, plainName } from "./firm-name";

interface Firm {
  readonly name: string;
  readonly plain: string;
}

/** A list of names, each normalised once, to look others up in. */
export class FirmNames {
  private readonly known: ReadonlySet<string>;
  private readonly byStem: ReadonlyMap<string, readonly Firm[]>;

  constructor(names: readonly string[]) {
    const byStem = new Map<string, Firm[]>();
    const firms = names.map((name) => ({ name, plain: plainName(name) }));
    for (const firm of firms) {
      const stem = firmStem(firm.name);
      const group = byStem.get(stem);
      if (group) group.push(firm);
      else byStem.set(stem, [firm]);
    }
    this.known = new Set(firms.map(({ plain }) => plain));
    this.byStem = byStem;
  }

  /** Whether the list has the name, however it is spaced. */
  has(name: string): boolean {
    return this.known.has(plainName(name));
  }

  /** The list's names that may mean the same firm and are not written the same, in its order (nearFirm). */
  near(name: string): readonly string[] {
    const stem = firmStem(name);
    if (stem === "") return [];
    const plain = plainName(name);
    return (this.byStem.get(stem) ?? []).filter((each) => each.plain !== plain).map((each) => each.name);
  }
}
