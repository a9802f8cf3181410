import { MAPPINGS } from "../workbook/layouts/mapping";
import { SEALS } from "../workbook/seals";

/**
 * Everything the add-in keeps in a workbook, by the key it is kept under. Nothing of a round is kept in the browser.
 */
export const SETTINGS = {
  /** The scheme the workbook is judged by: the id of one of ours, or `sheet:` and the name of the sheet it is written in. */
  scheme: "scheme",
  /** Comments that a reviewer has typed and that are not in their cells yet. */
  drafts: "score-drafts",
  /** How the panel merges reviewers' scores, and which sheets hold our results: they are no source of scores. */
  results: "results",
  /** What a user pointed at on the workbook's own sheets (see layouts/mapping.ts). */
  mappings: MAPPINGS,
  /** The same for the sheets of other files, by the file's name. */
  fileMappings: "file-mappings",
  /** The seals that the pane has put on sheets (see workbook/seals.ts). */
  seals: SEALS,
  /** A round that is being set up and is on no sheet yet. */
  roundDraft: "round-draft",
  /** Agreed values and reasons that are being typed on the consensus board. */
  consensusDrafts: "consensus-drafts",
  /** From which spread on the consensus board marks an item. */
  consensusTrigger: "consensus-trigger",
} as const;
