import { isUnsaid } from "../rule";
import type { Scheme } from "../scheme";
import { citationFaults } from "./citations";
import { conditionFaults } from "./conditions";
import { criteriaFaults } from "./criteria";
import type { Fault } from "./fault";
import { officeFaults } from "./office";
import { seatFaults } from "./seats";
import { stageFaults } from "./stages";

export type { Fault, FaultCode } from "./fault";

/**
 * What contradicts itself or cannot be in a scheme, built in or from a sheet: weights that do not sum to 1, gates above
 * what can be reached, seats without a number, points that do not add up, names used twice or not known, impossible
 * numbers and dates, rules older than what they cite. Empty where all is well. What is unsaid is no fault.
 */
export function checkScheme(scheme: Scheme): Fault[] {
  const stages = isUnsaid(scheme.stages) ? [] : scheme.stages.value;
  return [
    ...(isUnsaid(scheme.criteria) ? [] : criteriaFaults(scheme.criteria.value)),
    ...stageFaults(scheme, stages),
    ...seatFaults(scheme, stages),
    ...conditionFaults(scheme),
    ...officeFaults(scheme),
    ...citationFaults(scheme),
  ];
}
