import { along, type Layout } from "./layout";

/** Applicants × reviewers, a total or a mark each (资料评审得分汇总表, 答辩评分汇总表). */
export const applicantsByReviewers: Layout = {
  name: "applicants-by-reviewers",
  fit: (shape) =>
    along(shape, "applicants") && along(shape, "reviewers") && !along(shape, "parts") && !shape.long ? 1 : 0,
  transposed: ({ rows }) => rows.applicants === 0,
};
