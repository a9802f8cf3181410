import { applyingHelp } from "./applying";
import type { Helps } from "./helps";
import { officeHelp } from "./office";
import { schemeHelp } from "./scheme";
import { scoringHelp } from "./scoring";

/** What each kind of row is for. */
export const ROW_HELP: Helps = { ...schemeHelp, ...scoringHelp, ...officeHelp, ...applyingHelp };
