import { along, type Layout } from "./layout";

/** Applicants × items, with or without subtotals by category. */
export const applicantsByItems: Layout = {
  name: "applicants-by-items",
  fit: (shape) => (along(shape, "applicants") && along(shape, "parts") && !shape.long && shape.items ? 1 : 0),
  transposed: ({ rows }) => rows.applicants === 0,
};
