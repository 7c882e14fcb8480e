import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { StatusDraft } from './draft.js';
import { verbName } from './governed.js';

/** Verbs by which somebody calls off what was agreed with others. */
const CALLING_OFF: ReadonlySet<string> = new Set([
  'cancel',
  'call off',
  'scrap',
  'abandon',
  'shelve',
  'abort',
  'suspend',
  'freeze',
  'discontinue',
  'halt',
]);

/** "cancelled a visit", "called off the talks": dealings with others that their actor breaks off. */
export const callsOff = (tree: SentenceTree, verb: number): boolean => CALLING_OFF.has(verbName(tree, verb));

const ENDING = words('end stop halt suspend abandon quit');

/** "ended its mediation", "ended mediation efforts": who stands between two others has no other way to break off; talks that end may be over. */
export const endsDealings = (tree: SentenceTree, verb: number): boolean =>
  ENDING.has(tree.lemmas[verb]!) &&
  tree.children[verb]!.some(
    (object) =>
      tree.labels[object] === 'obj' &&
      [object, ...tree.children[object]!].some(
        (part) => tree.lemmas[part] === 'mediation' && (part === object || tree.labels[part] === 'compound'),
      ),
  );

/** True for what is told as done. */
export const isDone = ({ negative, modality }: StatusDraft): boolean => !negative && modality === 'asserted';
