import { along, type Layout } from "./layout";

/** Applicants × stages with review score, composite, rank, outcome (综合评选得分表); also one score and a rank alone. */
export const applicantsByStages: Layout = {
  name: "applicants-by-stages",
  fit: (shape) => {
    if (!along(shape, "applicants") || along(shape, "parts") || shape.long) return 0;
    if (along(shape, "reviewers")) return shape.final && along(shape, "stages") ? 0.5 : 0;
    return along(shape, "stages") || shape.final ? 1 : 0.8;
  },
  transposed: ({ rows }) => rows.applicants === 0,
};
