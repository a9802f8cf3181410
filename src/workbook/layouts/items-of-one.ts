import { along, type Layout } from "./layout";

/** Items down, one applicant and one reviewer: percent or points, comments (资料评审独立评分表). */
export const itemsOfOne: Layout = {
  name: "items-of-one",
  fit: (shape) =>
    along(shape, "parts") && !along(shape, "applicants") && !along(shape, "reviewers") && !shape.block ? 1 : 0,
  transposed: ({ columns }) => columns.parts > 0,
};
