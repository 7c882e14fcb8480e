import type { Mention } from '../../mentions/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { boundPronoun } from './bound-pronoun.js';
import { clauseSpan } from './clause-span.js';
import type { DocumentMentions } from './document-mentions.js';
import { fillPart, fillQuantity } from './fill-quantity.js';
import { type Filler, type FillToken, wordsAlone } from './filler.js';
import { fillersOfMention } from './filler-of-mention.js';
import { spanOf } from './mention-span.js';
import { nameBeside, nameless, namesBeside, placeWithin, unitWithin } from './name-within.js';
import { hasNo, isBareOrdinal, isBarePointer, isSomethingOf } from './nobody-known.js';
import { nounPhrase } from './noun-phrase.js';
import { describedAs, speakerBehind } from './stands-for.js';
import { wholePhrase } from './whole-phrase.js';

/** Parts of speech that head a noun phrase; any other heads a clause. */
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'X', 'SYM']);

/** A person's noun that was taken for a body, or the other way round: the name beside it tells better. */
const isOfOtherType = ({ form, type, index }: Mention, { coreference }: DocumentMentions): boolean => {
  const entity = coreference.entities[coreference.entityOf[index]!];
  return form === 'nominal' && entity !== undefined && type === 'PERSON' && entity.type === 'ORGANIZATION';
};

/** Whether a name beside a mention tells better who is meant than the mention does. */
const looksBeside = (mention: Mention | undefined, mentions: DocumentMentions): boolean =>
  mention === undefined ||
  (nameless(mentions, mention.index) && !mentions.coreference.membersOf.has(mention.index)) ||
  isOfOtherType(mention, mentions);

/** Who a pronoun is bound to in its own sentence, in the words of the pronoun; undefined for any other mention. */
const fillBound = (
  tree: SentenceTree,
  token: number,
  pronoun: Mention,
  mentions: DocumentMentions,
  fillToken: FillToken,
): Filler[] | undefined => {
  const binding = boundPronoun(tree, pronoun, mentions);
  if (!binding) return undefined;
  const span = { start: pronoun.start, end: pronoun.end };
  return binding.to === undefined
    ? [{ ...wordsAlone(span, token, pronoun.type), mention: pronoun }]
    : fillToken(binding.to.head).map((filler) => ({
        ...filler,
        span,
        token,
        hops: filler.hops + 1,
        mention: pronoun,
      }));
};

/** The words of a token that no mention stands at. */
const fillWords = (tree: SentenceTree, token: number, leaving: number | undefined): Filler => {
  const { upos } = tree.tokens[token]!;
  const span = NOMINAL.has(upos) ? nounPhrase(tree, token, leaving) : clauseSpan(tree, token);
  const words = wordsAlone(span, token);
  return isBarePointer(tree, token) ? { ...words, pointer: true } : words;
};

/** One filler for each member of what a token stands for; `leaving` is the predicate that it is read for. */
export const fillOne = (
  tree: SentenceTree,
  token: number,
  mentions: DocumentMentions,
  leaving?: number,
): Filler[] => {
  const fillToken: FillToken = (other) => fillOne(tree, other, mentions);
  const described = describedAs(tree, token);
  if (described !== undefined) return fillOne(tree, described, mentions, leaving);
  if (isSomethingOf(tree, token)) return [wordsAlone(nounPhrase(tree, token), token)];
  let mention = mentions.at(tree.sentence.index, token);
  if (looksBeside(mention, mentions)) {
    const beside = namesBeside(tree, token, mention, mentions);
    if (beside.length > 1) return beside.flatMap(({ head }) => fillToken(head));
    mention = beside[0] ?? mention;
  }
  const bound = mention && fillBound(tree, token, mention, mentions, fillToken);
  if (bound) return bound;
  mention = nameBeside(tree, mention, mentions) ?? mention;
  if (mention === undefined || (mention.form === 'nominal' && nameless(mentions, mention.index)))
    mention = placeWithin(tree, token, mentions) ?? unitWithin(tree, token, mentions) ?? mention;
  const unnamed = mention === undefined || nameless(mentions, mention.index);
  if (unnamed) {
    const counted =
      fillPart(tree, token, mentions, fillToken) ??
      (mention === undefined ? fillQuantity(tree, token, mentions, fillToken) : undefined);
    if (counted) return counted;
    const speaker = speakerBehind(tree, token);
    if (speaker !== undefined)
      return fillToken(speaker).map((filler) => ({ ...filler, hops: filler.hops + 1 }));
  }
  if (mention === undefined || (unnamed && mention.form === 'nominal' && isBareOrdinal(tree, token)))
    return [fillWords(tree, token, leaving)];
  const words = spanOf(tree, mention, mentions);
  const span = unnamed ? wholePhrase(tree, mention, words, mentions, leaving) : words;
  // "no country has recognized it": nobody known
  if (mention.form === 'nominal' && hasNo(tree, token))
    return [{ ...wordsAlone(span, token, mention.type), mention }];
  return fillersOfMention(mention, span, token, mentions);
};
