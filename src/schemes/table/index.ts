export { readSchemeTable, type ReadTable } from "./read";
export { isSchemeTable } from "./lines";
export type { TableFault } from "./faults";
export { writeSchemeTable } from "./write";
export { templateTable } from "./template";
export { fillTable } from "./fill";
