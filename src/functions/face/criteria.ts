import { Gap } from "../../scoring/gap";
import { ruled } from "../../scoring/rules";
import { gapCell } from "../encode";
import { answer, Failure } from "../failure";
import { schemeOf } from "../scheme-argument";

const KINDS = { process: "过程", result: "结果" } as const;

/**
 * The categories and items that a scheme scores, with their points.
 * @customfunction CRITERIA
 * @param {any[][]} scheme The scheme: its name or id, or the range of a scheme table, such as "重庆2015".
 * @returns {any[][]} A row for each category and item: code, name, points, kind (过程, 结果), level (类目, 条款), verified; #N/A under a scheme without criteria.
 */
export function criteria(scheme: any[][]): any[][] {
  return answer(() => {
    const known = schemeOf(scheme);
    if (known instanceof Failure) return known;
    const tree = ruled(known, known.criteria);
    if (tree instanceof Gap) return [[gapCell(tree, 0)]];
    const line = (
      part: { code: string; name: { zh: string }; points: number; kind: "process" | "result"; verified: boolean },
      level: string,
    ) => [part.code, part.name.zh, part.points, KINDS[part.kind], level, part.verified];
    return tree.categories.flatMap((category) => [
      line(category, "类目"),
      ...category.items.map((item) => line(item, "条款")),
    ]);
  });
}
