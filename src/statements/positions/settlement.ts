import type { Mention } from '../../mentions/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { type Finder, standsSomewhere } from './place-finder.js';

/** Nouns of places that a name follows: "the town of Lund". */
const SETTLEMENTS: ReadonlySet<string> = new Set([
  'city',
  'town',
  'village',
  'capital',
  'port',
  'suburb',
  'district',
  'province',
  'region',
  'island',
  'county',
  'state',
  'neighborhood',
  'neighbourhood',
  'resort',
]);

/** Parts of a town or land that are called by the name before them: "the Old Quarter district of Lund". */
const NAMED_PARTS: ReadonlySet<string> = new Set(['district', 'neighborhood', 'neighbourhood']);

/** Parts of a land that are called so: "the Lund province of Norland". */
const PROVINCES: ReadonlySet<string> = new Set([...NAMED_PARTS, 'province', 'region', 'county', 'island']);

/** "town of Lund", "city Lund", "the Norlandic capital, Lund": the name that a settlement's noun has behind it. */
const isCalledBehind = (tree: SentenceTree, noun: number, first: number): boolean => {
  const words = tree.tokens
    .slice(noun + 1, first)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  if (words !== ',') return words === '' || words === 'of';
  return (
    tree.lemmas[noun] === 'capital' &&
    tree.children[noun]!.some((child) => child >= first && tree.labels[child] === 'appos')
  );
};

/** Whether the name before "district of" is the district's own, and what follows is around it. */
const isCalledSo = (tree: SentenceTree, noun: number, before: Mention, after: Mention): boolean =>
  before.country === undefined &&
  tree.tokens[noun + 1]?.text === 'of' &&
  (NAMED_PARTS.has(tree.lemmas[noun]!) || (PROVINCES.has(tree.lemmas[noun]!) && after.country !== undefined));

/** Waters, which a town stands on and not in: "the Black Sea port of Lund". */
const WATERS = /(?:\b(?:Sea|Ocean|Gulf|Straits?|River|Channel|Canal)$)|^(?:Lake|River)\b/i;

/** "the Norlandic town of Lund", "the northern Norland city of Lund". */
export const settlement: Finder = (tree, outer, mentions) => {
  const noun = tree.tokens[outer.head]!.head;
  if (noun < outer.last || !SETTLEMENTS.has(tree.lemmas[noun]!) || noun - outer.last > 2) return undefined;
  // "the fjord town of Lund": what kind of town it is
  if (outer.country === undefined && !/^\p{Lu}/u.test(tree.tokens[outer.head]!.text)) return undefined;
  if (!(outer.type === 'PLACE' || (outer.type === 'GROUP' && outer.country !== undefined))) return undefined;
  if (
    tree.lemmas[noun] !== 'island' &&
    WATERS.test(
      tree.tokens
        .slice(outer.first, outer.last + 1)
        .map(({ text }) => text)
        .join(' '),
    )
  )
    return undefined;
  const inner = mentions
    .inSentence(tree.sentence.index)
    .find(
      ({ first, form, type }) =>
        form === 'name' && type === 'PLACE' && first > noun && isCalledBehind(tree, noun, first),
    );
  if (inner && outer.type === 'PLACE' && isCalledSo(tree, noun, outer, inner))
    return standsSomewhere(tree, outer)
      ? { inner: outer, outer: inner, rule: 'town of', strength: 0.8 }
      : undefined;
  return standsSomewhere(tree, inner) ? { inner, outer, rule: 'town of', strength: 0.9 } : undefined;
};
