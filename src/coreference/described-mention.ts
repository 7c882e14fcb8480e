import type { Mention } from '../mentions/index.js';
import type { Quote } from '../quotes/index.js';
import { type ParsedSentence, type ParsedToken, withoutSubtype } from '../syntax/index.js';
import { foldName } from './fold-name.js';
import { genderOfGivenName } from './lexicon/given-names.js';
import { FEMALE_WORDS, MALE_WORDS } from './lexicon/people.js';
import { PRONOUNS, type PronounForm } from './lexicon/pronouns.js';
import { coreOfPersonName } from './person-name.js';

export type GrammaticalRole = 'subject' | 'object' | 'oblique' | 'possessive' | 'modifier' | 'other';
type Determination = 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'none';

/** A mention with what the passes ask of it, read once from its sentence. */
export interface DescribedMention {
  readonly mention: Mention;
  readonly index: number;
  readonly sentence: ParsedSentence;
  readonly head: ParsedToken;
  readonly text: string;
  /** Folded words of the span, and joined by blanks. */
  readonly words: readonly string[];
  readonly key: string;
  /** Folded lemma of the head. */
  readonly lemma: string;
  readonly number: 'singular' | 'plural' | 'unknown';
  readonly gender: 'female' | 'male' | 'neuter' | 'unknown';
  readonly role: GrammaticalRole;
  readonly determination: Determination;
  /** Folded words of its title ("us", "secretary", "of", "state"). */
  readonly title: readonly string[];
  readonly pronoun: PronounForm | undefined;
  /** Index of the innermost quote it stands in. */
  readonly quote: number | undefined;
}

/** Label without its subtype. */
export const relationOf = (token: ParsedToken): string => withoutSubtype(token.label);

/** "said", "has", "would": a verb that bears the tense of its clause, by its form. */
export const hasFiniteForm = ({ xpos }: ParsedToken): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos);

/** The token that holds the place of a coordinated one in its clause: the first of "A, B and C". */
export const clauseTokenOf = (sentence: ParsedSentence, token: ParsedToken): ParsedToken => {
  let at = token;
  for (let steps = 0; steps < 20 && (relationOf(at) === 'conj' || relationOf(at) === 'flat'); steps += 1) {
    const head = sentence.tokens[at.head];
    if (head === undefined) break;
    at = head;
  }
  return at;
};

const ROLE_OF: Readonly<Record<string, GrammaticalRole>> = {
  nsubj: 'subject',
  csubj: 'subject',
  obj: 'object',
  iobj: 'object',
  obl: 'oblique',
  nmod: 'modifier',
  compound: 'modifier',
  amod: 'modifier',
};

const roleOf = (sentence: ParsedSentence, head: ParsedToken): GrammaticalRole => {
  const token = clauseTokenOf(sentence, head);
  if (token.label === 'nmod:poss') return 'possessive';
  if (token.label === 'obl:agent') return 'oblique';
  return ROLE_OF[relationOf(token)] ?? 'other';
};

const DETERMINERS: Readonly<Record<string, Determination>> = {
  the: 'definite',
  both: 'definite',
  a: 'indefinite',
  an: 'indefinite',
  some: 'indefinite',
  any: 'indefinite',
  no: 'indefinite',
  another: 'indefinite',
  each: 'indefinite',
  every: 'indefinite',
  this: 'demonstrative',
  that: 'demonstrative',
  these: 'demonstrative',
  those: 'demonstrative',
};

const determinationOf = (sentence: ParsedSentence, mention: Mention): Determination => {
  let found: Determination = 'none';
  const from = Math.max(0, mention.first - 3);
  for (let at = from; at < mention.head; at += 1) {
    const token = sentence.tokens[at]!;
    if (token.head !== mention.head) continue;
    if (token.label === 'nmod:poss') found = 'possessive';
    else if (relationOf(token) === 'det') found = DETERMINERS[token.text.toLowerCase()] ?? found;
  }
  return found;
};

const numberOf = (mention: Mention, head: ParsedToken, pronoun: PronounForm | undefined) => {
  if (pronoun !== undefined) return pronoun.number;
  // "the United States", "Delta Air Lines": one thing, whatever the form of the name.
  if (mention.form === 'name' && mention.type !== 'PERSON' && mention.type !== 'GROUP') return 'singular';
  // "Bills" of Ann Bills: one person, though the tag may be of several things.
  if (mention.form === 'name' && mention.type === 'PERSON' && !mention.plural) return 'singular';
  if (mention.plural || /^NNP?S$/.test(head.xpos)) return 'plural';
  if (/^(?:NNP?|JJ)$/.test(head.xpos)) return 'singular';
  return 'unknown';
};

/** Offices that women are also called by. */
const OF_ANYONE = /^(?:chairman|spokesman)$/;

const genderOf = (mention: Mention, words: readonly string[], title: readonly string[], lemma: string) => {
  if (mention.gender !== undefined && !(mention.form === 'nominal' && OF_ANYONE.test(lemma)))
    return mention.gender;
  const telling = mention.form === 'name' ? title : [...title, lemma, ...words];
  if (telling.some((word) => FEMALE_WORDS.has(word))) return 'female';
  if (telling.some((word) => MALE_WORDS.has(word))) return 'male';
  if (mention.type === 'PERSON' && mention.form === 'name') {
    const core = coreOfPersonName(words);
    // A name alone may be a surname: "James" tells nothing.
    return (core.length > 1 ? genderOfGivenName(core[0]!) : undefined) ?? 'unknown';
  }
  return mention.type === 'PERSON' || mention.type === 'GROUP' ? 'unknown' : 'neuter';
};

/** For each mention the innermost quote around it; both lists in text order. */
const innermostQuotes = (
  mentions: readonly Mention[],
  quotes: readonly Quote[],
): readonly (number | undefined)[] => {
  let next = 0;
  const open: number[] = [];
  return mentions.map((mention) => {
    while (next < quotes.length && quotes[next]!.start <= mention.start) {
      open.push(next);
      next += 1;
    }
    while (open.length > 0 && quotes[open.at(-1)!]!.end <= mention.start) open.pop();
    return open.findLast((index) => mention.end <= quotes[index]!.end);
  });
};

/** Surnames that always have one gendered title in the document ("Mr Rako"), where one person alone has it in full. */
const toldGenders = (all: readonly DescribedMention[]): ReadonlyMap<string, DescribedMention['gender']> => {
  const told = new Map<string, DescribedMention['gender']>();
  const bearers = new Map<string, Set<string>>();
  for (const { mention, words } of all) {
    if (mention.form !== 'name' || mention.type !== 'PERSON') continue;
    const core = coreOfPersonName(words);
    const last = core.at(-1)!;
    if (core.length > 1) bearers.set(last, (bearers.get(last) ?? new Set()).add(core.join(' ')));
    else {
      // A surname without its title anywhere is no sign of who has the title.
      const gender = mention.gender ?? 'unknown';
      told.set(last, told.has(last) && told.get(last) !== gender ? 'unknown' : gender);
    }
  }
  return new Map([...told].filter(([last, gender]) => gender !== 'unknown' && bearers.get(last)?.size === 1));
};

/** "Mr Rako" for "Tiana Rako": a title says more than a given name that both may have. */
const withToldGenders = (all: readonly DescribedMention[]): readonly DescribedMention[] => {
  const told = toldGenders(all);
  if (told.size === 0) return all;
  return all.map((described) => {
    const { mention, words } = described;
    if (mention.form !== 'name' || mention.type !== 'PERSON' || mention.gender !== undefined)
      return described;
    const core = coreOfPersonName(words);
    const gender = core.length > 1 ? told.get(core.at(-1)!) : undefined;
    return gender === undefined ? described : Object.assign({}, described, { gender });
  });
};

/** Words before a pair who share a surname: "brothers Luke and Adam Lund". */
const PAIRS = /^(?:brothers|sisters|siblings|twins|spouses|couple|parents|newlyweds|husband)$/;

/** "Harold" of "Harold and Jean Lund": a given name alone that has its surname behind the other; undefined elsewhere. */
const sharedSurname = (
  text: string,
  { tokens }: ParsedSentence,
  mentions: readonly Mention[],
  { index, sentence, first, last, type, form, title, start, end }: Mention,
): string | undefined => {
  if (type !== 'PERSON' || form !== 'name' || first !== last) return undefined;
  const behind = mentions[index + 1];
  if (behind?.type !== 'PERSON' || behind.form !== 'name') return undefined;
  if (behind.sentence !== sentence || behind.first !== last + 2) return undefined;
  if (!/^(?:and|&)$/.test(tokens[last + 1]!.text) || behind.last === behind.first || behind.title)
    return undefined;
  const isPair = PAIRS.test(tokens[first - 1]?.text ?? '');
  const word = text.slice(start, end);
  const isGiven = genderOfGivenName(foldName(word)[0] ?? '') !== undefined;
  if (!isPair && (title !== undefined || !isGiven)) return undefined;
  // "Jordan and Ann Lee" after "Neil Jordan", "Paul and Ann Lee" after "Paul Beck"
  const isOther = mentions.some(
    (other) =>
      other.type === 'PERSON' &&
      other.form === 'name' &&
      other.last > other.first &&
      text.slice(other.start, other.end).split(' ').includes(word),
  );
  return isOther ? undefined : `${word} ${tokens[behind.last]!.text}`;
};

/** Describes all mentions of a document; position i is the mention with index i. */
export const describeMentions = (
  text: string,
  sentences: readonly ParsedSentence[],
  mentions: readonly Mention[],
  quotes: readonly Quote[],
): readonly DescribedMention[] => {
  const quoteOf = innermostQuotes(mentions, quotes);
  const all = mentions.map((mention, index): DescribedMention => {
    const sentence = sentences[mention.sentence]!;
    const head = sentence.tokens[mention.head]!;
    const name = sharedSurname(text, sentence, mentions, mention) ?? text.slice(mention.start, mention.end);
    const words = foldName(name);
    const title =
      mention.title === undefined ? [] : foldName(text.slice(mention.title.start, mention.title.end));
    const pronoun = mention.form === 'pronoun' ? PRONOUNS.get(head.text.toLowerCase()) : undefined;
    const lemma = foldName(head.lemma).join(' ');
    const gender = pronoun?.gender ?? genderOf(mention, words, title, lemma);
    return {
      mention,
      index,
      sentence,
      head,
      text: name,
      words,
      key: words.join(' '),
      lemma,
      number: numberOf(mention, head, pronoun),
      gender,
      role: roleOf(sentence, head),
      determination: determinationOf(sentence, mention),
      title,
      pronoun,
      quote: quoteOf[index],
    };
  });
  return withToldGenders(all);
};

/** "American" before a noun stands for the country; "Americans" are people. */
export const standsForCountry = ({ mention, head }: DescribedMention): boolean => {
  if (mention.country === undefined || mention.form !== 'name') return false;
  if (mention.type !== 'GROUP') return mention.type !== 'PERSON';
  return /^JJ/.test(head.xpos) || ['amod', 'compound'].includes(relationOf(head));
};
