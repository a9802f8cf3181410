import type { Section } from "../section";
import { caps } from "./caps";
import { conditions } from "./conditions";
import { criteria } from "./criteria";
import { documents } from "./documents";
import { facts } from "./facts";
import { flags } from "./flags";
import { formSection } from "./form";
import { bonus, committee, publicity, texts } from "./office";
import { provisions } from "./provisions";
import { identity, placing } from "./scheme";
import { stages } from "./stages";
import { tiers } from "./tiers";

/** The parts of a scheme table in the order in which they are written. */
export const SECTIONS = [
  identity,
  documents,
  criteria,
  stages,
  tiers,
  placing,
  bonus,
  caps,
  committee,
  publicity,
  texts,
  formSection,
  facts,
  conditions,
  flags,
  provisions,
] as unknown as readonly Section[];
