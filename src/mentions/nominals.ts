import type { ParsedSentence } from '../syntax/index.js';
import type { Candidate } from './candidate.js';
import { PEOPLE_ADJECTIVES, PEOPLE_AHEAD } from './lexicon/nominal-nouns.js';
import { BODY_NOUNS } from './lexicon/nouns.js';
import { ROLES } from './lexicon/titles.js';
import { beforeTown, endOf, hyphenEnd, startOf } from './nominal-span.js';
import { counted, isPlural, lemmaOf, typeOf } from './nominal-type.js';

/** Last words of names that alone, in small letters, mean the body where it was named. */
const BODIES =
  /^(?:Command|Bureau|Office|Fund|Foundation|Institute|Institution|Tribunal|Authority|Board|Panel|Service|Society|League|Federation|Association|Centre|Center|Exchange|Museum|Fleet|Brigade|Division|Battalion|Squadron|Force|Corps|Front|Movement|Trust|Group|Observatory|Programme|Program|Administration|Department|Directorate)$/;

/** "the command", not "the command of the fleet", "under his command". */
const isPlainDefinite = ({ tokens }: ParsedSentence, at: number): boolean =>
  tokens[at - 1]?.text.toLowerCase() === 'the' &&
  tokens[at + 1]?.text !== 'of' &&
  /^(?:nsubj|obj|obl|nmod|appos|conj|iobj)/.test(tokens[at]!.label);

/**
 * The last words of the document's bodies, in small letters: "command" of "Northern Command", which "the command" then
 * means.
 */
export const bodyWords = (
  sentences: readonly ParsedSentence[],
  names: readonly (readonly Candidate[])[],
): ReadonlySet<string> =>
  new Set(
    names.flatMap((candidates, index) =>
      candidates
        .filter(({ type, first, last }) => type === 'ORGANIZATION' && last > first)
        .map(({ last }) => sentences[index]!.tokens[last]!)
        .filter(({ text }) => BODIES.test(text))
        .map(({ text }) => text.toLowerCase()),
    ),
  );

/** "the wounded", "the missing": people told by what befell them. */
const isPeopleAdjective = ({ tokens }: ParsedSentence, at: number): boolean =>
  PEOPLE_ADJECTIVES.has(tokens[at]!.text) &&
  tokens[at - 1]?.text.toLowerCase() === 'the' &&
  /^(?:nsubj|obj|iobj|obl|conj|nmod)/.test(tokens[at]!.label) &&
  !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.upos ?? '');

/** "the 59-year-old", "a 16-year-old": somebody told by the age alone. */
const isAged = ({ tokens }: ParsedSentence, at: number): boolean =>
  tokens[at]!.text === 'old' &&
  tokens[at - 2]?.text === 'year' &&
  /^\d+$/.test(tokens[at - 4]?.text ?? '') &&
  /^(?:the|an?)$/i.test(tokens[at - 5]?.text ?? '') &&
  /^(?:nsubj|obj|iobj|obl|conj|nmod|appos)/.test(tokens[at]!.label) &&
  !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[at + 1]?.upos ?? '');

/** "both sides", "the warring sides" that do something: not the sides of a thing. */
const areSides = ({ tokens }: ParsedSentence, at: number): boolean => {
  const { text, label } = tokens[at]!;
  if (text !== 'sides' || tokens[at + 1]?.text === 'of') return false;
  const opposed = /^(?:both|two|warring|rival|opposing|three)$/i.test(tokens[at - 1]?.text ?? '');
  const acts = label === 'nsubj' && /^(?:VERB|AUX|PART)$/.test(tokens[at + 1]?.upos ?? '');
  return acts || opposed;
};

/** The name right behind a noun in apposition: "law firm Keller Stampfli", "an auditor, Tresch & Co.,". */
const nameBehind = (
  { tokens }: ParsedSentence,
  names: readonly Candidate[],
  at: number,
): Candidate | undefined =>
  names.find(
    ({ first }) =>
      (first === at + 1 || (first === at + 2 && tokens[at + 1]!.text === ',')) &&
      tokens[first]!.head === at &&
      /^(?:appos|flat)/.test(tokens[first]!.label),
  );

/** "out-of-court settlements": the last word of a chain of hyphens that describes the noun behind it. */
const isChainEnd = ({ tokens }: ParsedSentence, at: number): boolean =>
  /^[-‐‑]$/.test(tokens[at - 1]?.text ?? '') &&
  /^(?:of|to|in|the|for|on|by)$/.test(tokens[at - 2]?.text ?? '') &&
  /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.upos ?? '');

/** Noun phrases without a name that refer to people, bodies or places: "gunmen", "the two leaders". */
export const findNominals = (
  sentence: ParsedSentence,
  names: readonly Candidate[],
  bodies: ReadonlySet<string> = new Set(),
): Candidate[] => {
  const named = (at: number) =>
    names.some(
      (name) =>
        (name.first <= at && at <= name.last) ||
        (name.title && name.title.first <= at && at <= name.title.last),
    );
  const nominals: Candidate[] = [];
  for (const token of sentence.tokens) {
    const at = token.index;
    if (named(at)) continue;
    const standing = token.upos === 'NUM' || token.upos === 'DET' || token.upos === 'PRON';
    if (standing) {
      const part = sentence.tokens.some((other) => other.head === at && other.label.startsWith('nmod'));
      const definite = /^both$/i.test(token.text) || sentence.tokens[at - 1]?.text.toLowerCase() === 'the';
      const both =
        /^(?:both|two|three|four|five|six)$/i.test(token.text) &&
        definite &&
        !part &&
        /^(?:nsubj|obj|obl|nmod|iobj|nmod:poss|nsubj:pass)$/.test(token.label);
      if (both)
        nominals.push({ first: at, last: at, head: at, type: 'GROUP', form: 'nominal', probability: 0.6 });
      continue;
    }
    if (isPeopleAdjective(sentence, at) || areSides(sentence, at)) {
      nominals.push({
        first: token.text === 'sides' ? startOf(sentence, at) : at,
        last: at,
        head: at,
        type: 'GROUP',
        form: 'nominal',
        probability: 0.6,
      });
      continue;
    }
    if (isAged(sentence, at)) {
      nominals.push({ first: at - 4, last: at, head: at, type: 'PERSON', form: 'nominal', probability: 0.6 });
      continue;
    }
    if (token.upos !== 'NOUN' && !(token.upos === 'PROPN' && sentence.nominals[at])) continue;
    if (isChainEnd(sentence, at)) continue;
    // "army chief": the chief is the mention, the army in it is none.
    if (
      /^(?:compound|nmod:desc|flat|fixed|goeswith)$/.test(token.label) &&
      sentence.tokens[token.head]!.upos !== 'VERB'
    ) {
      const head = sentence.tokens[token.head]!;
      if (head.index > at && !named(head.index)) continue;
      if (token.label === 'nmod:desc') continue;
    }
    const isAhead = at === 0 && token.upos === 'PROPN' && PEOPLE_AHEAD.test(token.text);
    if (token.upos === 'PROPN' && !isAhead && !ROLES.has(lemmaOf(token)) && !BODY_NOUNS.has(lemmaOf(token)))
      continue;
    const isBody = bodies.has(token.text) && isPlainDefinite(sentence, at);
    const typed =
      (isAhead ? { type: 'GROUP' as const, probability: 0.6 } : undefined) ??
      typeOf(sentence, at) ??
      (isBody ? { type: 'ORGANIZATION' as const, probability: 0.6 } : undefined);
    const isShouted = /^\p{Lu}{2,}$/u.test(token.text) && token.text !== 'NGO';
    const found = isShouted ? undefined : typed;
    if (!found) continue;
    if (
      nominals.some(
        ({ head, last }) => head !== undefined && head < at && at <= last && at <= hyphenEnd(sentence, head),
      )
    )
      continue;
    const hyphened = hyphenEnd(sentence, at);
    const end = hyphened > at ? hyphened : endOf(sentence, at);
    const behind = isPlural(token) ? undefined : nameBehind(sentence, names, at);
    // A name that the end would cut is taken in whole.
    const cut = names.find((name) => name.first <= end && end < name.last && name.first > at);
    // So is one that the beginning would cut: "Islamic State of Iraq and the Levant fighters".
    const start = beforeTown(sentence, startOf(sentence, at), names);
    const begun = names.find((name) => name.first < start && start <= name.last);
    nominals.push({
      first: begun ? begun.first : start,
      last: cut ? cut.last : end,
      head: at,
      form: 'nominal',
      ...found,
      ...(behind?.type === 'ORGANIZATION' ? { type: behind.type } : {}),
    });
  }
  return nominals;
};

/** True for a mention of more than one by its head noun. */
export const isPluralNoun = (sentence: ParsedSentence, head: number): boolean =>
  isPlural(counted(sentence, head)) || isPlural(sentence.tokens[head]!);
