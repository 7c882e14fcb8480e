import type { Coreference } from '../../coreference/index.js';
import type { Mention } from '../../mentions/index.js';
import { companionsOf, includedBy } from '../clauses/companions.js';
import { prepositionOf } from '../clauses/preposition.js';
import { antecedentOf } from '../clauses/relative.js';
import { coordinated, type SentenceTree } from '../clauses/sentence-tree.js';
import { subjectOf } from '../clauses/subjects.js';
import { VERB_GOVERNORS } from '../status/governors.js';
import { boundPronoun } from './bound-pronoun.js';
import type { DocumentMentions } from './document-mentions.js';
import { type Filler, wordsAlone } from './filler.js';
import { isAge, isExcepted, isOtherVote } from './left-out.js';
import { spanOf } from './mention-span.js';
import { nameBeside, nameless, namesBeside, placeWithin, unitWithin } from './name-within.js';
import { clauseSpan, nounPhrase } from './noun-phrase.js';
import { isQuantity, isSomeOf } from './quantities.js';
import { isOfOther, wholePhrase } from './whole-phrase.js';

const ORDINAL =
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|(?:ten|eleven|twelf)th|\d+(?:st|nd|rd|th))$/i;

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'X', 'SYM']);

const JOINED: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/** Parts whose owner changes with them: "bought 6 percent of the firm". */
const PARTS: ReadonlySet<string> = new Set(['percent', '%', 'per cent', 'stake', 'share', 'majority']);

/** "Norland said it would leave": who "it" is where coreference has not told. */
const speakerBehind = (tree: SentenceTree, token: number): number | undefined => {
  if (tree.tokens[token]!.text.toLowerCase() !== 'it') return undefined;
  const verb = tree.tokens[token]!.head;
  if (verb < 0 || tree.labels[verb] !== 'ccomp' || tree.labels[token] !== 'nsubj') return undefined;
  const governor = tree.tokens[verb]!.head;
  if (VERB_GOVERNORS.get(tree.lemmas[governor]!)?.clause !== 'speech') return undefined;
  const [speaker] = subjectOf(tree, governor).tokens;
  return speaker === token ? undefined : speaker;
};

/** "dozens of protesters", "one of the men": the words are all, and some of those known before are nobody known. */
const countedOf = (
  tree: SentenceTree,
  token: number,
  counted: number,
  mentions: DocumentMentions,
): Filler[] => {
  const named = [token, counted].flatMap((noun) =>
    tree.children[noun]!.filter((child) => tree.labels[child] === 'appos' && child > counted)
      .flatMap((child) => coordinated(tree, child))
      .flatMap((child) => fillOne(tree, child, mentions)),
  );
  // "two of the directors, Ann Lee and Bo Chan": who they are
  if (isSomeOf(tree, token) && named.length > 0 && named.every((one) => one.named)) return named;
  const span = nounPhrase(tree, token);
  const known =
    tree.tokens[counted]!.upos === 'PRON' ||
    tree.children[counted]!.some(
      (child) =>
        tree.tokens[child]!.label === 'nmod:poss' || /^(?:the|these|those)$/i.test(tree.tokens[child]!.text),
    );
  return fillOne(tree, counted, mentions).map((filler) =>
    known && isSomeOf(tree, token) ? wordsAlone(span, token, filler.kind) : { ...filler, span },
  );
};

/** "one of the banks": some of several bodies, where "part of the bank" is the bank's. */
const isSomeOfMany = (
  tree: SentenceTree,
  token: number,
  counted: number,
  inner: Mention | undefined,
): boolean =>
  inner?.form === 'nominal' &&
  inner.type === 'ORGANIZATION' &&
  tree.tokens[counted]!.xpos === 'NNS' &&
  isSomeOf(tree, token);

/** "questioned Hale's": what is Hale's is not Hale. */
const isSomethingOf = (tree: SentenceTree, token: number): boolean =>
  /^(?:obj|nsubj|obl|conj)$/.test(tree.tokens[token]!.label) &&
  tree.children[token]!.some((child) => tree.tokens[child]!.xpos === 'POS');

/** "two guards, one of whom resigned": whom the relative word tells of. */
const relativeTold = (tree: SentenceTree, token: number, counted: number): number | undefined =>
  tree.tokens[counted]!.xpos === 'WP' || tree.tokens[counted]!.xpos === 'WDT'
    ? antecedentOf(tree, counted, tree.tokens[token]!.head)
    : undefined;

/** "Ann Lee and her son, Bo, both of whom": the two that end in whom a clause tells of. */
const bothOf = (tree: SentenceTree, told: number): readonly number[] => {
  let at = told;
  while (/^(?:conj|appos|flat)$/.test(tree.labels[at]!) && tree.tokens[at]!.head >= 0)
    at = tree.tokens[at]!.head;
  return coordinated(tree, at);
};

/** "what the army called rebels", "what he described as a plot": what it is said to be. */
const describedAs = (tree: SentenceTree, token: number): number | undefined => {
  if (tree.tokens[token]!.text.toLowerCase() !== 'what') return undefined;
  const verb = tree.children[token]!.find(
    (child) =>
      tree.labels[child] === 'acl' &&
      /^(?:call|describe|term|dub|label|regard|see)$/.test(tree.lemmas[child]!),
  );
  return verb === undefined
    ? undefined
    : tree.children[verb]!.find(
        (child) =>
          child > verb &&
          /^(?:xcomp|obj|obl|nmod)$/.test(tree.labels[child]!) &&
          /^(?:NOUN|PROPN)$/.test(tree.tokens[child]!.upos) &&
          ['', 'as'].includes(prepositionOf(tree, child)),
      );
};

/** "rejected this": a word that points at something told elsewhere, and tells nobody what. */
const isBarePointer = (tree: SentenceTree, token: number): boolean =>
  /^(?:this|that|these|those|it|so)$/i.test(tree.tokens[token]!.text) &&
  tree.children[token]!.every((child) => /^(?:advmod|case)$/.test(tree.labels[child]!));

/** "a tenth hit two boats": an ordinal alone counts what was told before: it is no person. */
const isBareOrdinal = (tree: SentenceTree, token: number): boolean =>
  ORDINAL.test(tree.lemmas[token]!) &&
  tree.children[token]!.every((child) => /^(?:det|case|cc|punct)$/.test(tree.labels[child]!));

/** How a mention hangs on its entity. */
const linksOf = ({ hopsOf, rivalsOf, reachOf, certaintyOf }: Coreference, { index }: Mention) => ({
  hops: hopsOf[index] ?? 0,
  rivals: rivalsOf[index] ?? 0,
  reach: reachOf[index] ?? 0,
  doubt: 1 - (certaintyOf[index] ?? 1),
});

/** A person's noun that was taken for a body, or the other way round: the name beside it tells better. */
const isOfOtherType = ({ form, type, index }: Mention, { coreference }: DocumentMentions): boolean => {
  const entity = coreference.entities[coreference.entityOf[index]!];
  return form === 'nominal' && entity !== undefined && type === 'PERSON' && entity.type === 'ORGANIZATION';
};

/** "no country", "no diplomat". */
const hasNo = (tree: SentenceTree, token: number): boolean =>
  tree.children[token]!.some((child) => tree.labels[child] === 'det' && tree.lemmas[child] === 'no');

/** One filler for each member of what a token stands for; `leaving` is the predicate that it is read for. */
const fillOne = (
  tree: SentenceTree,
  token: number,
  mentions: DocumentMentions,
  leaving?: number,
): Filler[] => {
  const described = describedAs(tree, token);
  if (described !== undefined) return fillOne(tree, described, mentions, leaving);
  if (isSomethingOf(tree, token)) return [wordsAlone(nounPhrase(tree, token), token)];
  const sentence = tree.sentence.index;
  let mention = mentions.at(sentence, token);
  if (
    mention === undefined ||
    (nameless(mentions, mention.index) && !mentions.coreference.membersOf.has(mention.index)) ||
    isOfOtherType(mention, mentions)
  ) {
    const beside = namesBeside(tree, token, mention, mentions);
    if (beside.length > 1) return beside.flatMap(({ head }) => fillOne(tree, head, mentions));
    mention = beside[0] ?? mention;
  }
  const binding = mention && boundPronoun(tree, mention, mentions);
  if (binding) {
    // the words stay the pronoun's
    const span = { start: mention!.start, end: mention!.end };
    return binding.to === undefined
      ? [{ ...wordsAlone(span, token, mention!.type), mention: mention! }]
      : fillOne(tree, binding.to.head, mentions).map((filler) => ({
          ...filler,
          span,
          token,
          hops: filler.hops + 1,
          mention: mention!,
        }));
  }
  mention = nameBeside(mention, mentions) ?? mention;
  if (mention === undefined || (mention.form === 'nominal' && nameless(mentions, mention.index)))
    mention = placeWithin(tree, token, mentions) ?? unitWithin(tree, token, mentions) ?? mention;
  const unnamed = mention === undefined || nameless(mentions, mention.index);
  if (unnamed && PARTS.has(tree.lemmas[token]!)) {
    const whole = tree.children[token]!.find(
      (child) => tree.labels[child] === 'nmod' && ['of', 'in'].includes(prepositionOf(tree, child)),
    );
    const inner = whole === undefined ? undefined : mentions.at(sentence, whole);
    // "35% of its staff" are not all of them
    if (inner?.type === 'GROUP' && inner.form === 'nominal') return countedOf(tree, token, whole!, mentions);
    if (inner) return fillOne(tree, whole!, mentions);
  }
  if (mention === undefined && isQuantity(tree, token)) {
    const counted = tree.children[token]!.find(
      (child) => tree.labels[child] === 'nmod' && prepositionOf(tree, child) === 'of',
    );
    const told = counted === undefined ? undefined : relativeTold(tree, token, counted);
    if (told !== undefined) {
      const both = tree.lemmas[token] === 'both' ? bothOf(tree, told) : [];
      if (both.length === 2) {
        const span = nounPhrase(tree, token);
        return both.flatMap((part) => fillOne(tree, part, mentions)).map((filler) => ({ ...filler, span }));
      }
      const [whole] = fillOne(tree, told, mentions);
      return whole ? [wordsAlone(nounPhrase(tree, token), token, whole.kind)] : [];
    }
    const inner = counted === undefined ? undefined : mentions.at(sentence, counted);
    if (
      counted !== undefined &&
      (isQuantity(tree, counted) ||
        (inner !== undefined && inner.type !== 'PLACE' && inner.type !== 'ORGANIZATION') ||
        isSomeOfMany(tree, token, counted, inner))
    )
      return countedOf(tree, token, counted, mentions);
  }
  if (mention === undefined || nameless(mentions, mention.index)) {
    const speaker = speakerBehind(tree, token);
    if (speaker !== undefined)
      return fillOne(tree, speaker, mentions).map((filler) => ({ ...filler, hops: filler.hops + 1 }));
  }
  if (
    mention === undefined ||
    (mention.form === 'nominal' && nameless(mentions, mention.index) && isBareOrdinal(tree, token))
  ) {
    const { upos } = tree.tokens[token]!;
    const span = NOMINAL.has(upos) ? nounPhrase(tree, token, leaving) : clauseSpan(tree, token);
    const words = wordsAlone(span, token);
    return [isBarePointer(tree, token) ? { ...words, pointer: true } : words];
  }
  const { coreference } = mentions;
  const words = spanOf(tree, mention, mentions);
  const span = nameless(mentions, mention.index)
    ? wholePhrase(tree, mention, words, mentions, leaving)
    : words;
  const { hops, rivals, reach, doubt } = linksOf(coreference, mention);
  // "no country has recognized it": nobody known
  if (mention.form === 'nominal' && hasNo(tree, token))
    return [{ ...wordsAlone(span, token, mention.type), mention }];
  const members = coreference.membersOf.get(mention.index);
  if (members && members.length > 0) {
    return members.map((entity) => ({
      span,
      token,
      entity,
      kind: coreference.entities[entity]?.type ?? mention.type,
      named: coreference.entities[entity]?.named ?? false,
      hops: hops + 1,
      rivals,
      reach,
      doubt,
      mention,
    }));
  }
  const entity = coreference.entityOf[mention.index];
  return [
    {
      span,
      token,
      entity: entity === undefined || entity < 0 ? null : entity,
      kind: mention.type,
      named: entity !== undefined && (coreference.entities[entity]?.named ?? false),
      hops,
      rivals,
      reach,
      doubt,
      mention,
    },
  ];
};

/** "several countries, including Norland": whom it names out of a set of nobody else. */
const includedIn = (tree: SentenceTree, token: number, mentions: DocumentMentions): Filler[] => {
  if (tree.tokens[token]!.upos !== 'NOUN') return [];
  const counted = isQuantity(tree, token)
    ? tree.children[token]!.filter(
        (child) => tree.labels[child] === 'nmod' && prepositionOf(tree, child) === 'of',
      )
    : [];
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
