import type { ParsedSentence } from '../syntax/index.js';
import { agreeInDocument } from './agree-in-document.js';
import { type Candidate, headOf } from './candidate.js';
import { findTitle } from './find-title.js';
import { genderOfWord } from './lexicon/gender.js';
import type { Mention } from './mention.js';
import { mergeLayers } from './merge-layers.js';
import { markMetonym } from './metonyms.js';
import { NAME_RULES } from './name-rules/index.js';
import type { NamesBySentence } from './names-of-document.js';
import { bodyWords, findNominals, isPluralNoun } from './nominals.js';
import { findPronouns, isPluralPronoun } from './pronouns.js';
import { lookTwice } from './second-look.js';

/** The names of each sentence. Rule by rule and not sentence by sentence: that keeps a rule's code at hand. */
const findNames = (sentences: readonly ParsedSentence[]): NamesBySentence =>
  NAME_RULES.reduce<NamesBySentence>(
    (names, rule) => names.map((candidates, index) => rule(candidates, sentences[index]!)),
    sentences.map(mergeLayers),
  );

const withTitles = (names: readonly Candidate[], sentence: ParsedSentence): readonly Candidate[] =>
  names.map((name) => {
    const title = name.type === 'PERSON' ? findTitle(sentence, name, names) : undefined;
    return title ? { title, ...name } : name;
  });

/** Grammatical number of a mention. */
const isPlural = (sentence: ParsedSentence, candidate: Candidate, head: number): boolean => {
  if (candidate.form === 'pronoun') return isPluralPronoun(sentence.tokens[head]!.text);
  if (candidate.form === 'nominal') {
    return (
      isPluralNoun(sentence, head) || /^(?:both|two|three|four|five|six)$/i.test(sentence.tokens[head]!.text)
    );
  }
  return (
    candidate.type === 'GROUP' &&
    /s$|men$|people$/.test(sentence.tokens[head]!.text) &&
    /^NN/.test(sentence.tokens[head]!.xpos)
  );
};

/** Gender that the words of a mention or its title tell. */
const genderOf = (sentence: ParsedSentence, candidate: Candidate, head: number): Mention['gender'] => {
  if (candidate.type === 'GROUP') return undefined;
  if (candidate.form === 'pronoun') {
    const word = sentence.tokens[head]!.text;
    return genderOfWord(word) ?? (/^its?(?:elf)?$/i.test(word) ? 'neuter' : undefined);
  }
  if (candidate.type !== 'PERSON') return 'neuter';
  if (candidate.form === 'nominal') return genderOfWord(sentence.tokens[head]!.text);
  if (!candidate.title) return undefined;
  for (let at = candidate.title.last; at >= candidate.title.first; at--) {
    const gender = genderOfWord(sentence.tokens[at]!.text);
    if (gender) return gender;
  }
  return undefined;
};

const toMention = (sentence: ParsedSentence, candidate: Candidate, index: number): Mention => {
  const { tokens } = sentence;
  const head = candidate.head ?? headOf(sentence, candidate.first, candidate.last);
  const gender = genderOf(sentence, candidate, head);
  return {
    index,
    sentence: sentence.index,
    start: tokens[candidate.first]!.start,
    end: tokens[candidate.last]!.end,
    first: candidate.first,
    last: candidate.last,
    head,
    type: candidate.type,
    form: candidate.form,
    ...(candidate.title
      ? { title: { start: tokens[candidate.title.first]!.start, end: tokens[candidate.title.last]!.end } }
      : {}),
    ...(candidate.country ? { country: candidate.country } : {}),
    ...(candidate.metonym ? { metonym: candidate.metonym } : {}),
    plural: isPlural(sentence, candidate, head),
    ...(gender ? { gender } : {}),
    probability: Math.round(candidate.probability * 1000) / 1000,
  };
};

/**
 * The mentions of a document: names (from the network's two layers, mended by rules), noun phrases that refer
 * to people, bodies and places, and pronouns. In text order; nested where it matters.
 */
export const findMentions = (sentences: readonly ParsedSentence[]): Mention[] => {
  const names = lookTwice(agreeInDocument(findNames(sentences), sentences), sentences);
  const bodies = bodyWords(sentences, names);
  const mentions: Mention[] = [];
  sentences.forEach((sentence, position) => {
    const titled = withTitles(names[position]!, sentence).map((name) => markMetonym(sentence, name));
    const taken = (at: number) => titled.some((name) => name.first <= at && at <= name.last);
    const pronouns = findPronouns(sentence).filter((pronoun) => !taken(pronoun.first));
    const all = [...titled, ...findNominals(sentence, titled, bodies), ...pronouns];
    all.sort((a, b) => a.first - b.first || b.last - a.last);
    all.forEach((candidate, index) => {
      const before = all[index - 1];
      if (before?.first === candidate.first && before.last === candidate.last) return;
      mentions.push(toMention(sentence, candidate, mentions.length));
    });
  });
  return mentions;
};
