import type { Relation } from '../relation.js';
import { APPEAL } from './appeal.js';
import { ASSAULT } from './assault.js';
import { BUSINESS } from './business.js';
import { CONSULT } from './consult.js';
import { DISPUTE } from './dispute.js';
import { FORCE } from './force.js';
import { LAW } from './law.js';
import { OFFICE } from './office.js';
import { SUPPORT } from './support.js';
import { YIELD } from './yield.js';

/** The vocabulary of relations, in the order in which they are shown. */
export const RELATIONS: readonly Relation[] = [
  ...CONSULT,
  ...APPEAL,
  ...SUPPORT,
  ...YIELD,
  ...DISPUTE,
  ...LAW,
  ...FORCE,
  ...ASSAULT,
  ...OFFICE,
  ...BUSINESS,
];
