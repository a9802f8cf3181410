import type { Requirement } from "../../condition";
import { squeeze } from "../cell";

/** Rows that make one requirement: each is a test, and its 组合 says where in the tree it stands. */

export type Leaf = Extract<Requirement, { readonly fact: string }>;

export interface Placed {
  readonly leaf: Leaf;
  readonly path: Path;
}

/** From the root to the test: in which group, as which of its parts. Without a number it is the next one. */
export type Path = readonly Step[];

interface Step {
  readonly op: "any" | "all";
  readonly index: number | null;
}

const WORDS: Readonly<Record<string, Step["op"]>> = {
  任一: "any",
  任意: "any",
  any: "any",
  全部: "all",
  都: "all",
  all: "all",
};
const WRITTEN: Readonly<Record<Step["op"], string>> = { any: "任一", all: "全部" };
const STEP = /^(任一|任意|any|全部|都|all)(\d+)?$/;

/** 任一, 任一1, 任一2·全部1; null where it is neither. */
export function pathIn(text: string): Path | null {
  const plain = squeeze(text).toLowerCase();
  if (plain === "") return [];
  const steps = plain.split(/[·.>/、]/).map((part): Step | null => {
    const [, word, index] = STEP.exec(part) ?? [];
    return word === undefined ? null : { op: WORDS[word], index: index === undefined ? null : Number(index) };
  });
  return steps.some((step) => step === null) ? null : (steps as Step[]);
}

/** The tests of a tree with their paths as they are written. */
export function placedIn(tree: Requirement, above = ""): { readonly leaf: Leaf; readonly path: string }[] {
  if ("fact" in tree) return [{ leaf: tree, path: above }];
  const [op, parts] = "any" in tree ? (["any", tree.any] as const) : (["all", tree.all] as const);
  return parts.flatMap((part, i) => placedIn(part, `${above === "" ? "" : `${above}·`}${WRITTEN[op]}${i + 1}`));
}

interface Group {
  readonly op: Step["op"];
  readonly parts: Map<number, Group | Leaf>;
}

/** The tree of these tests, or null where their places contradict each other. */
export function treeOf(placed: readonly Placed[]): Requirement | null {
  let root: Group | Leaf | null = null;
  for (const { leaf, path } of placed) {
    if (path.length === 0) {
      if (root) return null;
      root = leaf;
      continue;
    }
    root ??= { op: path[0].op, parts: new Map() };
    if (!insert(root, path, leaf)) return null;
  }
  return root && requirementOf(root);
}

function insert(node: Group | Leaf, [step, ...rest]: Path, leaf: Leaf): boolean {
  if ("fact" in node || node.op !== step.op) return false;
  const last = Math.max(0, ...node.parts.keys());
  if (rest.length === 0) {
    const index = step.index ?? last + 1;
    if (node.parts.has(index)) return false;
    node.parts.set(index, leaf);
    return true;
  }
  const index = step.index ?? (continues(node.parts.get(last), rest) ? last : last + 1);
  const inner = node.parts.get(index) ?? { op: rest[0].op, parts: new Map() };
  node.parts.set(index, inner);
  return insert(inner, rest, leaf);
}

const continues = (part: Group | Leaf | undefined, [step]: Path): boolean =>
  part !== undefined && !("fact" in part) && part.op === step.op;

function requirementOf(node: Group | Leaf): Requirement {
  if ("fact" in node) return node;
  const parts = [...node.parts].sort(([a], [b]) => a - b).map(([, part]) => requirementOf(part));
  return node.op === "any" ? { any: parts } : { all: parts };
}
