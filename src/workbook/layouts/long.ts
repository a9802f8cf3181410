import type { Layout } from "./layout";

/** One score a row: applicant, reviewer, item, score. */
export const long: Layout = {
  name: "long",
  fit: ({ long, block }) => (long && !block ? 1 : 0),
  transposed: () => false,
};
