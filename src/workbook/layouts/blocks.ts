import { along, type Layout } from "./layout";

/** Blocks stacked on one sheet, an applicant a block, parts down each (葡萄酒品尝评分表). */
export const blocks: Layout = {
  name: "blocks",
  fit: (shape) => (shape.block && along(shape, "parts") ? 1 : 0),
  transposed: ({ rows }) => rows.parts === 0,
};
