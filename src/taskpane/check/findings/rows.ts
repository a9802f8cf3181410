import type { Finding } from "../../../checks/finding";
import type { Group } from "./groups";

/** A line of the list. */
export type Row =
  | { readonly kind: "group"; readonly group: Group; readonly open: boolean; readonly at: Position }
  | { readonly kind: "finding"; readonly finding: Finding; readonly at: Position };

/** Where a line stands in the tree, as a screen reader says it; all count from 1. */
interface Position {
  readonly level: number;
  readonly place: number;
  readonly of: number;
}

/** Heights in pixels, so that a million lines are placed without being drawn. */
export const HEIGHTS = { group: 36, finding: 60 } as const;

interface Segment {
  readonly first: number;
  readonly top: number;
  readonly count: number;
  readonly height: number;
  readonly row: (i: number) => Row;
}

/** The lines of the list as they stand below each other; a line is made when it is asked for. */
export class Rows {
  readonly #segments: Segment[] = [];
  count = 0;
  height = 0;

  constructor(groups: readonly Group[], closed: ReadonlySet<string>) {
    this.#add(groups, closed, 1);
  }

  at(index: number): Row {
    const segment = this.#find(({ first }) => first <= index);
    return segment.row(index - segment.first);
  }

  topOf(index: number): number {
    const { first, top, height } = this.#find((segment) => segment.first <= index);
    return top + (index - first) * height;
  }

  heightOf(index: number): number {
    return this.#find(({ first }) => first <= index).height;
  }

  /** The line that stands at this height; the last one below all. */
  indexAt(offset: number): number {
    const { first, top, count, height } = this.#find((segment) => segment.top <= offset);
    return first + Math.min(count - 1, Math.floor((offset - top) / height));
  }

  #add(groups: readonly Group[], closed: ReadonlySet<string>, level: number): void {
    groups.forEach((group, i) => {
      const open = !closed.has(group.key);
      const at = { level, place: i + 1, of: groups.length };
      this.#push(1, HEIGHTS.group, () => ({ kind: "group", group, open, at }));
      if (!open) return;
      const { findings } = group;
      const of = findings.length;
      if (of > 0)
        this.#push(of, HEIGHTS.finding, (n) => ({
          kind: "finding",
          finding: findings[n],
          at: { level: level + 1, place: n + 1, of },
        }));
      this.#add(group.groups, closed, level + 1);
    });
  }

  #push(count: number, height: number, row: (i: number) => Row): void {
    this.#segments.push({ first: this.count, top: this.height, count, height, row });
    this.count += count;
    this.height += count * height;
  }

  /** The last segment that begins early enough. */
  #find(begins: (segment: Segment) => boolean): Segment {
    let [low, high] = [0, this.#segments.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (begins(this.#segments[middle])) low = middle;
      else high = middle - 1;
    }
    return this.#segments[low];
  }
}
