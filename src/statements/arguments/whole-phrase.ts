import { type Span, words } from '../../document/index.js';
import type { Mention } from '../../mentions/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import { isBelow, type SentenceTree, subtree } from '../clauses/sentence-tree.js';
import type { DocumentMentions } from './document-mentions.js';
import { completes } from './noun-complements.js';
import { isAside } from './span-end.js';

/** What tells which place or people are meant by where they are: "a camp outside Lund". */
const WHERE: ReadonlySet<string> = words(
  'in at near outside inside on along across around between behind opposite north south east west',
);

/** Of these, whom a verb takes away is not "from" there: "expelled two diplomats from Lund". */
const TAKING: ReadonlySet<string> = words(
  `ban bar block buy deport dismiss evacuate evict exclude expel extradite fire free get keep move oust
  prevent protect pull receive recall release remove rescue save separate steal stop suspend take
  transfer withdraw`,
);

/** Verbs that take a thing and what is seen of it: "saw men running". */
const SEEING: ReadonlySet<string> = words(
  'catch feel film find hear imagine keep leave notice picture record see show spot watch',
);

const LONGEST = 14;

/** "a commander of the party | and his driver": a person joined to a body is joined to its noun. */
export const isOfOther = (tree: SentenceTree, child: number, mentions: DocumentMentions): boolean => {
  if (tree.labels[child] !== 'conj') return false;
  const kindOf = (token: number) => mentions.at(tree.sentence.index, token)?.type;
  return (
    tree.children[child]!.some((part) => tree.tokens[part]!.xpos === 'PRP$') &&
    /^(?:ORGANIZATION|PLACE)$/.test(kindOf(tree.tokens[child]!.head) ?? '') &&
    /^(?:PERSON|GROUP)$/.test(kindOf(child) ?? '')
  );
};

/** How far the words of the reach go on that hang together below `top`, without asides; the token of the last. */
const lastOf = (tree: SentenceTree, top: number, from: number, mentions: DocumentMentions): number => {
  const words = subtree(
    tree,
    top,
    (child) =>
      /^(?:parataxis|advcl|ccomp)$/.test(tree.labels[child]!) ||
      tree.tokens[child]!.label === 'acl:relcl' ||
      isAside(tree, child) ||
      isOfOther(tree, child, mentions) ||
      mentions.isDate(tree.sentence.index, tree.tokens[child]!),
  );
  // "regulators in Norland, Eastland and Sudland"
  const joins = (word: number): boolean =>
    tree.tokens[word]!.text === ',' && tree.labels[tree.tokens[word]!.head] === 'conj';
  let last = from;
  while (
    words.includes(last + 1) &&
    (joins(last + 1) || !/^[,;:.()—–"“”]$/.test(tree.tokens[last + 1]!.text))
  )
    last += 1;
  while (last > from && /^(?:CCONJ|ADP|DET|PUNCT|SCONJ)$/.test(tree.tokens[last]!.upos)) last -= 1;
  return last;
};

/** Those who act for somebody. */
const ACTING_FOR: ReadonlySet<string> = words(
  `advocate agent attorney barrister campaigner commissioner correspondent counsel defender delegate
  envoy executive fighter fundraiser guard inspector lawyer legislator lobbyist manager mediator
  minister monitor negotiator observer official operative organiser organizer prosecutor publicist
  rapporteur recruiter reporter representative scout solicitor specialist spokesman spokesperson
  spokespeople spokeswoman spy trustee worker volunteer writer contractor`,
);

/** Adjectives that say of people behind them whose or which they are: "fighters loyal to Lee". */
const OF_PEOPLE: ReadonlySet<string> = words(
  `accountable adjacent affiliated allied aligned beholden close committed critical descended devoted
  faithful familiar friendly hostile independent loyal opposed parallel privy related responsible
  subject subordinate subservient sympathetic unaffiliated unable unwilling willing eligible able
  capable prone vulnerable susceptible exposed rich full short free safe ready open accessible
  indigenous native similar equivalent suitable fit popular suspicious wary supportive desperate
  immune resistant sensitive bound destined home`,
);

/** "fighters | loyal to Lee": an adjective with its phrase right behind the noun. */
const isOfPeople = (tree: SentenceTree, adjective: number, noun: number): boolean =>
  adjective === noun + 1 &&
  OF_PEOPLE.has(tree.lemmas[adjective]!) &&
  tree.children[adjective]!.some(
    (child) =>
      child > adjective &&
      /^(?:to|with|of|for|from|in|on)$/.test(prepositionOf(tree, child)) &&
      !/^(?:VERB|AUX)$/.test(tree.tokens[child]!.upos),
  );

/** The last token of a body's name that begins at a token. */
const nameFrom = (tree: SentenceTree, token: number, mentions: DocumentMentions): number | undefined =>
  tree.tokens[token]?.upos === 'PROPN'
    ? mentions
        .inSentence(tree.sentence.index)
        .find(({ first, form, type }) => first === token && form === 'name' && type === 'ORGANIZATION')?.last
    : undefined;

/** Whether a phrase behind a noun says which one is meant, whatever the verb above. */
const tellsWhich = (
  tree: SentenceTree,
  phrase: number,
  noun: number,
  mentions: DocumentMentions,
): boolean => {
  if (isAside(tree, phrase) || mentions.isDate(tree.sentence.index, tree.tokens[phrase]!)) return false;
  const preposition = prepositionOf(tree, phrase);
  if (preposition === 'of') return tree.tokens[phrase]!.upos !== 'VERB';
  const kindOf = (token: number) => mentions.at(tree.sentence.index, token)?.type;
  // "invited the opposition to Lund"
  if (/^(?:to|for)$/.test(preposition) && !/^(?:PERSON|GROUP)$/.test(kindOf(noun) ?? '')) return false;
  if (completes(tree.lemmas[noun]!, preposition)) return true;
  // "lawyers for the firm": those who act for somebody
  if (preposition === 'for') return ACTING_FOR.has(tree.lemmas[noun]!);
  const kind = kindOf(phrase);
  if (preposition === 'from')
    return (
      (kind === 'PLACE' || kind === 'ORGANIZATION') && !TAKING.has(tree.lemmas[tree.tokens[noun]!.head] ?? '')
    );
  // "analysts at the broker Corvex"
  const isNamed = preposition === 'at' && nameFrom(tree, phrase + 1, mentions) !== undefined;
  if (preposition === 'at' && (kind === 'ORGANIZATION' || isNamed))
    return (
      /^(?:PERSON|GROUP)$/.test(kindOf(noun) ?? '') && (isNamed || tree.tokens[phrase + 1]?.upos !== 'PROPN')
    );
  // "officers above the rank of major"
  if (/^(?:above|below|under|over)$/.test(preposition)) return /^(?:rank|age)$/.test(tree.lemmas[phrase]!);
  // "shot by police in Lund": there it was done
  return WHERE.has(preposition) && kind === 'PLACE' && prepositionOf(tree, noun) !== 'by';
};

/** Whether a participle behind a noun says which one is meant: "people carrying rice", "a party formed in Lund". */
const describes = (
  tree: SentenceTree,
  participle: number,
  noun: number,
  mentions: DocumentMentions,
): boolean => {
  const { xpos, label } = tree.tokens[participle]!;
  if (!/^VB[GN]$/.test(xpos) || label !== 'acl') return false;
  if (tree.children[participle]!.some((child) => /^(?:mark|case)$/.test(tree.labels[child]!))) return false;
  // of who does something the participle tells what he did before
  if (tree.tokens[noun]!.label === 'nsubj') return false;
  if (xpos === 'VBN') return true;
  // "worked for a firm leading its sales": who works leads
  return (
    (tree.labels[noun] === 'obj' ||
      /^(?:PERSON|GROUP)$/.test(mentions.at(tree.sentence.index, noun)?.type ?? '')) &&
    !SEEING.has(tree.lemmas[tree.tokens[noun]!.head] ?? '')
  );
};

/** The token up to which what stands behind a noun says which one is meant. */
const endOf = (
  tree: SentenceTree,
  head: number,
  end: number,
  mentions: DocumentMentions,
  leaving: number | undefined,
): number => {
  let last = end;
  for (let steps = 0; steps < 4; steps += 1) {
    let top = last + 1;
    if (tree.tokens[top] === undefined) return last;
    while (tree.tokens[top]!.head > last) top = tree.tokens[top]!.head;
    const noun = tree.tokens[top]!.head;
    if (noun < head || !isBelow(tree, noun, head)) return last;
    if (leaving !== undefined && isBelow(tree, leaving, top)) return last;
    const label = tree.labels[top]!;
    const fits =
      label === 'nmod'
        ? tellsWhich(tree, top, noun, mentions)
        : label === 'acl'
          ? describes(tree, top, noun, mentions)
          : label === 'conj'
            ? noun !== head &&
              /^(?:NOUN|PROPN)$/.test(tree.tokens[top]!.upos) &&
              !isOfOther(tree, top, mentions)
            : label === 'amod'
              ? isOfPeople(tree, top, noun)
              : /^(?:flat|compound|nummod)$/.test(label) && noun === last;
    const next = fits ? lastOf(tree, top, last, mentions) : last;
    if (
      next < top ||
      (label === 'acl' && next === top && !/^those$/i.test(tree.tokens[noun]!.text)) ||
      next - last > LONGEST
    )
      return last;
    last =
      label === 'nmod' && prepositionOf(tree, top) === 'at'
        ? (nameFrom(tree, next + 1, mentions) ?? next)
        : next;
  }
  return last;
};

/** 'a singer going by the name | "The Owl"': what somebody is called in quotes. */
const endOfCalled = ({ tokens, lemmas }: SentenceTree, last: number): number => {
  if (!/^(?:name|nickname|pseudonym|alias|moniker|handle|title|slogan)$/.test(lemmas[last] ?? ''))
    return last;
  if (!/^(?:["“]|``)$/.test(tokens[last + 1]?.text ?? '')) return last;
  const close = tokens.slice(last + 2, last + 9).find(({ text }) => /^(?:["”]|'')$/.test(text));
  return close?.index ?? last;
};

/** "the ruling party's | offices": whose it is stands before it; "his" tells nothing here. */
const ownerStart = (tree: SentenceTree, head: number, first: number): number => {
  const owner = tree.children[head]!.find(
    (child) =>
      child < head &&
      tree.tokens[child]!.label === 'nmod:poss' &&
      /^(?:NOUN|PROPN)$/.test(tree.tokens[child]!.upos) &&
      tree.tokens[first - 1]?.xpos === 'POS' &&
      isBelow(tree, first - 1, child),
  );
  if (owner === undefined) return first;
  let start = owner;
  while (start > 0 && isBelow(tree, start - 1, owner)) start -= 1;
  while (start < owner && /^(?:DET|PUNCT|ADP|CCONJ)$/.test(tree.tokens[start]!.upos)) start += 1;
  return start;
};

/**
 * The words of somebody without a name, with what says who: "the ruling party's offices", "a camp outside Lund", "people
 * carrying rice". `span` are the words of the mention alone; `leaving` is the predicate that is told of them.
 */
export const wholePhrase = (
  tree: SentenceTree,
  { head, form }: Mention,
  span: Span,
  mentions: DocumentMentions,
  leaving?: number,
): Span => {
  if (form !== 'nominal') return span;
  const first = tree.tokens.findIndex(({ start }) => start === span.start);
  const end = tree.tokens.findIndex((token) => token.end === span.end);
  if (first < 0 || end < head) return span;
  return {
    start: tree.tokens[ownerStart(tree, head, first)]!.start,
    end: tree.tokens[endOfCalled(tree, endOf(tree, head, end, mentions, leaving))]!.end,
  };
};
