import type { Pass } from './discourse.js';
import { acronym } from './passes/acronym.js';
import { alias } from './passes/alias.js';
import { apposition } from './passes/apposition.js';
import { country } from './passes/country.js';
import { fate } from './passes/fate.js';
import { kind } from './passes/kind.js';
import { lead } from './passes/lead.js';
import { noun } from './passes/noun.js';
import { organization } from './passes/organization.js';
import { ownCountry } from './passes/own-country.js';
import { person } from './passes/person.js';
import { possessed } from './passes/possessed.js';
import { pronoun } from './passes/pronoun.js';
import { relative } from './passes/relative.js';
import { role } from './passes/role.js';
import { sameName } from './passes/same-name.js';
import { sameNoun } from './passes/same-noun.js';
import { set } from './passes/set.js';
import { speaker } from './passes/speaker.js';
import { spokenFor } from './passes/spoken-for.js';

/**
 * The sieve (Raghunathan et al. 2010, "A multi-pass sieve for coreference resolution"): the surest first, since
 * later passes build on the chains of earlier ones.
 */
export const PASSES: readonly Pass[] = [
  country,
  sameName,
  alias,
  acronym,
  person,
  organization,
  apposition,
  lead,
  relative,
  role,
  ownCountry,
  kind,
  set,
  noun,
  sameNoun,
  speaker,
  pronoun,
  fate,
  spokenFor,
  possessed,
];
