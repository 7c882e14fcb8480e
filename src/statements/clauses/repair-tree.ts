import type { ParsedToken } from '../../syntax/index.js';
import {
  accordingTo,
  acrossVerb,
  actingIt,
  adjacentSubject,
  beforeThat,
  possessor,
  type Repair,
  secondOfTwo,
  stateBeforeNoun,
  subjectAfterVerb,
  titleBeforeSubject,
} from './repairs.js';

/** Small faults of the network's trees that grammar rules out, in the order in which they are mended. */
const REPAIRS: readonly Repair[] = [
  possessor,
  secondOfTwo,
  acrossVerb,
  accordingTo,
  beforeThat,
  adjacentSubject,
  actingIt,
  subjectAfterVerb,
  stateBeforeNoun,
  titleBeforeSubject,
];

/** Mends a tree; returns the same tokens where nothing is to be done. */
export const repairTree = (tokens: readonly ParsedToken[]): readonly ParsedToken[] =>
  REPAIRS.reduce((current, repair) => repair(current), tokens);
