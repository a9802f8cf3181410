import type { Round } from "./round";

/** A round and where it stands. */
export interface PlacedRound {
  readonly file: string;
  readonly sheet: string;
  readonly round: Round;
  /** Id of the scheme it names, or the name where none is known by it. */
  readonly scheme: string;
  /** Keys of the scheme's stages. */
  readonly stages: readonly string[];
}
