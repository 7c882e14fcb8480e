import { companionsOf, includedBy } from '../clauses/companions.js';
import { coordinated, type SentenceTree } from '../clauses/sentence-tree.js';
import type { DocumentMentions } from './document-mentions.js';
import { fillOne } from './fill-one.js';
import { type Filler, wordsAlone } from './filler.js';
import { isAge, isExcepted, isOtherVote } from './left-out.js';
import { clauseSpan } from './noun-phrase.js';
import { countedBy, isQuantity } from './quantities.js';
import { isOfOther } from './whole-phrase.js';

/** Parts of speech of what is joined to an argument's first part. */
const JOINED: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/** "several countries, including Norland": whom it names out of a set of nobody else. */
const includedIn = (tree: SentenceTree, token: number, mentions: DocumentMentions): Filler[] => {
  if (tree.tokens[token]!.upos !== 'NOUN') return [];
  const counted = isQuantity(tree, token) ? countedBy(tree, token) : [];
  return [token, ...counted]
    .flatMap((noun) => includedBy(tree, noun))
    .flatMap((part) => coordinated(tree, part))
    .filter((part) => mentions.at(tree.sentence.index, part)?.form === 'name')
    .flatMap((part) => fillOne(tree, part, mentions))
    .filter(({ named }) => named)
    .map((filler) => ({ ...filler, included: true }));
};

/** "Norlandic and Eastlandic": a people that an adjective names. */
const isPeople = (tree: SentenceTree, token: number, mentions: DocumentMentions): boolean =>
  mentions.at(tree.sentence.index, token)?.form === 'name';

/** "killed a commander of the party | and his driver": who is joined to a person, though the tree joins him to the body. */
const joinedToBody = (tree: SentenceTree, token: number, mentions: DocumentMentions): number[] =>
  mentions.at(tree.sentence.index, token)?.type === 'PERSON'
    ? tree.children[token]!.filter((child) => tree.labels[child] === 'nmod' && child > token)
        .flatMap((body) => tree.children[body]!)
        .filter((child) => isOfOther(tree, child, mentions))
    : [];

/** True where one of the parts of an argument fills it: no date, age or vote, and nobody who is left out. */
const fillsWith = (tree: SentenceTree, token: number, part: number, mentions: DocumentMentions): boolean =>
  (part === token || JOINED.has(tree.tokens[part]!.upos) || isPeople(tree, part, mentions)) &&
  !isAge(tree, part) &&
  !isExcepted(tree, token, part) &&
  !isOtherVote(tree, token, part) &&
  !mentions.isDate(tree.sentence.index, tree.tokens[part]!);

/**
 * Fillers of an argument: of each coordinated part and of who is named along with it, and of a set each member. Words
 * that are no mention are given without the predicate `leaving` that tells of them.
 */
export const fill = (
  tree: SentenceTree,
  token: number,
  mentions: DocumentMentions,
  leaving?: number,
): Filler[] => {
  const found: Filler[] = [];
  const add = (part: number): void => {
    if (fillsWith(tree, token, part, mentions))
      found.push(...fillOne(tree, part, mentions, leaving), ...includedIn(tree, part, mentions));
  };
  for (const part of [...coordinated(tree, token), ...joinedToBody(tree, token, mentions)]) {
    add(part);
    companionsOf(tree, part).forEach(add);
  }
  return found;
};

/** The filler of a clause as an argument: its words. */
export const fillClause = (tree: SentenceTree, token: number): Filler =>
  wordsAlone(clauseSpan(tree, token), token);
