import { words } from '../../document/index.js';
import type { Clause } from './clause.js';
import { verbClause } from './find-clauses.js';
import { isActing, isLight } from './light-verbs.js';
import { measureAbove } from './measure-nouns.js';
import { KEEPING, LEADING, OWN_WORDS, RAIDS, RAISED } from './noun/lexicon.js';
import { prepositionOf } from './preposition.js';
import type { SentenceTree } from './sentence-tree.js';

/** "dropped a demand that", "broke a promise to": one's own where nobody else's is told. */
const keepsOwnWord = (tree: SentenceTree, verb: number, noun: number): boolean =>
  KEEPING.has(tree.lemmas[verb]!) &&
  OWN_WORDS.has(tree.lemmas[noun]!) &&
  !tree.children[noun]!.some(
    (child) => tree.tokens[child]!.label === 'nmod:poss' || /^(?:by|from)$/.test(prepositionOf(tree, child)),
  );

/** "coordinated attacks on": who leads them. */
const isLed = (tree: SentenceTree, verb: number, noun: number): boolean =>
  LEADING.has(tree.lemmas[verb]!) && RAIDS.has(tree.lemmas[noun]!);

/** People by what they are to somebody: who leads them does not become one of them. */
const FELLOWS: ReadonlySet<string> = words(
  'ally partner rival friend foe enemy supporter opponent critic backer adversary follower companion aide',
);

/** By what one has others for an ally or a rival: "ordered four allies of Lee" makes nobody one. */
const HAVING: ReadonlySet<string> = words('have make win secure face seek want get draw attract offer lead');

/** The verb that carries an event noun as its object, or as the subject of its passive ("talks were held"). */
export const supportOf = (tree: SentenceTree, noun: number): Clause | undefined => {
  let at = measureAbove(tree, noun);
  while (tree.labels[at] === 'conj' && tree.tokens[tree.tokens[at]!.head]!.upos === 'NOUN')
    at = tree.tokens[at]!.head;
  const head = tree.tokens[at]!.head;
  if (head < 0 || tree.tokens[head]!.upos !== 'VERB') return undefined;
  if (tree.lemmas[head] === 'raise' && RAISED.has(tree.lemmas[noun]!)) return undefined;
  const label = tree.tokens[at]!.label;
  if (label !== 'obj' && label !== 'nsubj:pass' && !(label === 'obl' && tree.lemmas[head] === 'enter'))
    return undefined;
  if (FELLOWS.has(tree.lemmas[noun]!) && !HAVING.has(tree.lemmas[head]!)) return undefined;
  if (!isLight(tree, head) && !keepsOwnWord(tree, head, noun) && !isLed(tree, head, noun)) return undefined;
  const clause = verbClause(tree, head);
  return clause.objects.includes(at) || label === 'obl' ? clause : undefined;
};

/** Nouns that a participle carries: "talks held by A with B"; not "her allies, led by A". */
export const participleSupport = (tree: SentenceTree, noun: number): Clause | undefined => {
  if (FELLOWS.has(tree.lemmas[noun]!)) return undefined;
  for (const child of tree.children[noun]!) {
    if (tree.tokens[child]!.label !== 'acl' || tree.tokens[child]!.xpos !== 'VBN') continue;
    if (isActing(tree, child)) return verbClause(tree, child);
  }
  return undefined;
};
