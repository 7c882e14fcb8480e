import { companionsOf, includedBy } from '../clauses/companions.js';
import { antecedentOf } from '../clauses/relative.js';
import { coordinated, type SentenceTree } from '../clauses/sentence-tree.js';
import { clauseSpan } from './clause-span.js';
import type { DocumentMentions } from './document-mentions.js';
import { fillOne } from './fill-one.js';
import { type Filler, wordsAlone } from './filler.js';
import { isAge, isExcepted, isOtherVote } from './left-out.js';
import { nounPhrase } from './noun-phrase.js';
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

/** How many of another there are: "12 rebels and several civilians" are counted apart. */
const COUNTED_APART =
  /^(?:several|many|some|other|others|more|most|few|numerous|various|dozen|hundred|thousand|scores?|two|three|all|both|any|no|their|his|its|her)s?$/i;

/** True for a bare plural that a number before the noun it is joined to may count as well. */
const isUncounted = (tree: SentenceTree, part: number): boolean =>
  tree.tokens[part]!.xpos === 'NNS' &&
  tree.tokens[part]!.upos === 'NOUN' &&
  !isQuantity(tree, part) &&
  tree.children[part]!.every(
    (child) =>
      child > part ||
      /^(?:cc|punct)$/.test(tree.labels[child]!) ||
      (/^(?:amod|compound)$/.test(tree.labels[child]!) && !COUNTED_APART.test(tree.tokens[child]!.text)),
  );

/** "430 nurses and aides": one number counts them together; what stands behind the first up to the last of them. */
const countedTogether = (
  tree: SentenceTree,
  token: number,
  mentions: DocumentMentions,
): number | undefined => {
  if (tree.tokens[token]!.xpos !== 'NNS' || tree.tokens[token + 1]?.upos !== 'CCONJ') return undefined;
  if (!tree.children[token]!.some((child) => child < token && tree.labels[child] === 'nummod'))
    return undefined;
  const parts = coordinated(tree, token);
  const last = parts.at(-1)!;
  return parts.length === 2 &&
    last > token + 1 &&
    last <= token + 4 &&
    isUncounted(tree, last) &&
    !isPeople(tree, last, mentions)
    ? last
    : undefined;
};

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
  const last = countedTogether(tree, token, mentions);
  if (last !== undefined && fillsWith(tree, token, token, mentions)) {
    const { end } = tree.tokens[last]!;
    return fillOne(tree, token, mentions, leaving).map((filler) =>
      filler.span.end < end ? { ...filler, span: { start: filler.span.start, end } } : filler,
    );
  }
  const isBefore = leaving !== undefined && tree.labels[leaving] === 'amod';
  for (const part of [...coordinated(tree, token), ...joinedToBody(tree, token, mentions)]) {
    // "the Norlandic-backed president | and his cabinet": what stands before the first is told of it alone
    if (
      isBefore &&
      part !== token &&
      tree.children[part]!.some((child) => child < part && /^(?:det|nmod)$/.test(tree.labels[child]!))
    )
      continue;
    add(part);
    companionsOf(tree, part).forEach(add);
  }
  return found;
};

/** What one does to what one takes up: who refuses to do so rejects it; who refuses to leave a town does not. */
const TAKEN_UP =
  /^(?:accept|acknowledge|adopt|approve|authorize|authorise|back|consider|endorse|enact|fund|grant|honor|honour|implement|pass|pay|ratify|recognize|recognise|renew|sanction|sign|support|hear|publish|provide|disclose|release|supply|produce|deliver|share|answer|discuss|return|reveal|surrender|submit|furnish|divulge|identify|name|issue|lift|extend)$/;

/** "cuts that the president refused to sign": what is refused is told before the relative word. */
const refusedThing = (tree: SentenceTree, token: number): number | undefined => {
  if (!TAKEN_UP.test(tree.lemmas[token]!)) return undefined;
  if (!/^(?:refuse|decline)$/.test(tree.lemmas[tree.tokens[token]!.head] ?? '')) return undefined;
  const word = tree.children[token]!.find(
    (child) => child < token && tree.labels[child] === 'obj' && /^W/.test(tree.tokens[child]!.xpos),
  );
  return word === undefined ? undefined : antecedentOf(tree, word, token);
};

/** The filler of a clause as an argument: its words. */
export const fillClause = (tree: SentenceTree, token: number): Filler => {
  const thing = refusedThing(tree, token);
  return wordsAlone(thing === undefined ? clauseSpan(tree, token) : nounPhrase(tree, thing), token);
};
