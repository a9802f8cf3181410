import { along, type Layout } from "./layout";

/** Items × reviewers for one applicant, with mean and agreed value (合议评分表). */
export const itemsByReviewers: Layout = {
  name: "items-by-reviewers",
  fit: (shape) =>
    along(shape, "parts") && along(shape, "reviewers") && !along(shape, "applicants") && !shape.block ? 1 : 0,
  transposed: ({ rows }) => rows.parts === 0,
};
