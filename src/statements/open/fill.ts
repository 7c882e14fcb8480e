import { childBy, childrenBy, coordinated, type SentenceTree } from '../clauses/index.js';
import type { Complement } from './complements.js';
import type { SlotTokens } from './draft.js';
import { caseTokens, isClause, phrase } from './phrase.js';

/** A predicate's words and all that stands beside it. */
export interface Parts {
  readonly predicate: SlotTokens;
  readonly complements: readonly Complement[];
}

/** A predicate with its object chosen; coordinated objects are several. */
interface Filled {
  readonly predicate: SlotTokens;
  readonly objects: readonly SlotTokens[];
  readonly objectHead?: number;
  readonly args: readonly Complement[];
}

/** Which kind of complement becomes the object before which. */
const ORDER: readonly Complement['kind'][] = ['object', 'clause', 'oblique'];

/** Prepositions that need all of what they govern. */
const TOGETHER: ReadonlySet<string> = new Set(['between', 'among', 'amongst', 'amid']);

/** True where a noun or adjective is said of the subject: after a copula. */
export const isNominal = (tree: SentenceTree, head: number): boolean =>
  tree.tokens[head]!.upos !== 'VERB' && childBy(tree, head, 'cop') !== undefined;

/** "relies heavily on": an adverb between a predicate and the preposition drawn to it. */
const standsBetween = (one: Complement, predicate: SlotTokens, object: Complement): boolean =>
  one.kind === 'adverb' &&
  one.words.length === 1 &&
  one.head === predicate.at(-1)! + 1 &&
  one.head + 1 === object.preposition[0];

/** True where two words are of one name: "Foods and Drugs Board". */
const sharesName = (tree: SentenceTree, a: number, b: number): boolean =>
  a !== b &&
  tree.sentence.names.some(({ first, last }) => [a, b].every((token) => token >= first && token <= last));

/** Nouns joined by "and": each holds by itself, unlike those joined by "or". */
const joined = (tree: SentenceTree, head: number): number[] => {
  const members = coordinated(tree, head);
  const links = members.flatMap((member) => childrenBy(tree, member, 'cc'));
  const apart =
    links.every((link) => tree.lemmas[link] === 'and') &&
    !members.some((member) => sharesName(tree, head, member)) &&
    members.every((member) => !isClause(tree, member) || member === head);
  return apart ? members : [head];
};

/** "buses and trains" as two objects. */
const distributed = (tree: SentenceTree, object: Complement): SlotTokens[] => {
  const drawn = new Set(object.preposition);
  const whole = object.words.filter((word) => !drawn.has(word));
  if (object.kind === 'clause' || object.preposition.some((word) => TOGETHER.has(tree.lemmas[word]!)))
    return [whole];
  const members = joined(tree, object.head);
  if (members.length < 2 || isClause(tree, object.head)) return [whole];
  const inside = new Set(whole);
  return members.map((member) => phrase(tree, member, { alone: true }).filter((word) => inside.has(word)));
};

/** The object: a direct one, else a clause, else the first phrase after the predicate, its preposition drawn to it. */
export const fill = (tree: SentenceTree, last: number, { predicate, complements }: Parts): Filled => {
  for (const kind of ORDER) {
    const object = complements.find(
      (one) => one.kind === kind && (kind !== 'oblique' || (one.preposition[0] ?? -1) > last),
    );
    if (!object) continue;
    const args = complements.filter((one) => one !== object);
    const adverbs = kind === 'oblique' ? args.filter((one) => standsBetween(one, predicate, object)) : [];
    return {
      predicate: [...predicate, ...adverbs.flatMap(({ words }) => words), ...object.preposition],
      objects: distributed(tree, object).filter((words) => words.length > 0),
      objectHead: object.head,
      args: args.filter((one) => !adverbs.includes(one)),
    };
  }
  return { predicate, objects: [], args: complements };
};

const BESIDE: ReadonlySet<string> = new Set(['advcl', 'ccomp', 'xcomp']);

/** What stands beside a noun or adjective that is a predicate, not in it. */
const isOutside = (tree: SentenceTree, child: number, head: number): boolean =>
  child < (childBy(tree, head, 'cop') ?? 0) ||
  BESIDE.has(tree.labels[child]!) ||
  (child > head && tree.labels[child] === 'obl');

/** "is a teacher", "is at home", "is older than X", "is only half right". */
export const fillNominal = (tree: SentenceTree, last: number, parts: Parts): Filled => {
  const adjective = tree.tokens[last]!.upos === 'ADJ';
  if (adjective) {
    const filled = fill(tree, last, parts);
    if (filled.objects.length > 0) return filled;
  }
  const copula = childBy(tree, last, 'cop') ?? 0;
  const predicate = adjective
    ? parts.predicate.filter(
        (word) =>
          word < copula || (word !== last && tree.tokens[word]!.head !== last) || tree.labels[word] === 'cop',
      )
    : [...parts.predicate, ...caseTokens(tree, last)];
  const without = (child: number): boolean => isOutside(tree, child, last) || predicate.includes(child);
  const members = adjective ? [last] : joined(tree, last);
  return {
    predicate,
    objects: members
      .map((member) => phrase(tree, member, { alone: members.length > 1, without }))
      .filter((words) => words.length > 0),
    objectHead: last,
    args: parts.complements.filter((one) => one.head > last || one.head < predicate[0]!),
  };
};
