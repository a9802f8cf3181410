import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import { isUnsaid, type Scheme } from "../../../src/schemes/scheme";
import type { Criteria } from "../../../src/standard/criteria";
import type { Mapping } from "../../../src/workbook/layouts/mapping";
import type { Sheet } from "../../../src/workbook/model";
import { recognise } from "../../../src/workbook/recognise";
import type { SheetReading } from "../../../src/workbook/score-book";

const criteriaOf = (scheme: Scheme): Criteria | null => (isUnsaid(scheme.criteria) ? null : scheme.criteria.value);
const stagesOf = (scheme: Scheme) => (isUnsaid(scheme.stages) ? [] : scheme.stages.value);

/** Reads a sheet under 重庆2015, whose stages are document, site and defence. */
export const read = (sheet: Sheet, hints: Mapping | null = null, file = ""): SheetReading =>
  recognise(sheet, criteriaOf(chongqing2015), stagesOf(chongqing2015), hints, file);

/** Reads a sheet with criteria of its own, or with none, and no stages. */
export const readBare = (sheet: Sheet, criteria: Criteria | null = null): SheetReading =>
  recognise(sheet, criteria, []);
