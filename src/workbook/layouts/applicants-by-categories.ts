import { along, type Layout } from "./layout";

/** Applicants × categories (现场评审七类得分表). */
export const applicantsByCategories: Layout = {
  name: "applicants-by-categories",
  fit: (shape) => (along(shape, "applicants") && along(shape, "parts") && !shape.long && !shape.items ? 1 : 0),
  transposed: ({ rows }) => rows.applicants === 0,
};
