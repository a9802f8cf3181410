export { createExcelPort } from "./port";
export { recalculate } from "./recalculate";
