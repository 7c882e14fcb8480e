import type { Span } from '../document/index.js';
import type { ParsedSentence, ParsedToken } from '../syntax/index.js';
import { phraseAfter, subjectOf } from './speaker.js';
import {
  ISSUING_VERBS,
  PASSIVE_SPEECH_VERBS,
  SPEECH_VERBS,
  SPOKEN_FOR,
  WEAK_SPEECH_VERBS,
} from './speech-verbs.js';

/** Whom "quoted" and "cited" have for object: it speaks, not their subject. */
const quotedOf = (sentence: ParsedSentence, verb: ParsedToken): number | undefined =>
  PASSIVE_SPEECH_VERBS.has(verb.lemma.toLowerCase())
    ? sentence.tokens.find(({ head, label }) => head === verb.index && /^i?obj/.test(label))?.index
    : undefined;

/** What hands a quote to its speaker: a verb of speech, or "according to", and the noun that speaks. */
export interface Cue {
  readonly sentence: number;
  readonly token: number;
  /** Token index of the noun that speaks. */
  readonly noun: number;
}

/** The verb of speech that a token is, also where its lemma was misread ("boasted"). */
const speechLemma = ({ lemma, text }: ParsedToken): string | undefined => {
  const stem = /^(\p{Ll}+)e[ds]$/u.exec(text)?.[1];
  return [lemma.toLowerCase(), ...(stem === undefined ? [] : [stem, `${stem}e`])].find((one) =>
    SPEECH_VERBS.has(one),
  );
};

/** True for a verb of speech; weak ones only where `strong` isn't asked for. */
const isSpeechVerb = (token: ParsedToken, strong: boolean): boolean => {
  const lemma = speechLemma(token);
  if (lemma === undefined || (strong && WEAK_SPEECH_VERBS.has(lemma))) return false;
  return token.upos === 'VERB' || /^VB/.test(token.xpos);
};

/** The noun of "according to X" (or "as per X"), where a token is that "according". */
const accordingTo = (sentence: ParsedSentence, token: ParsedToken): number | undefined => {
  if (token.text.toLowerCase() !== 'according' || token.head < 0) return undefined;
  if (sentence.tokens[token.index + 1]?.text.toLowerCase() !== 'to') return undefined;
  // Universal Dependencies hang "according" on the noun; some trees hang the noun on "according".
  const below = sentence.tokens.find(
    (other) => other.head === token.index && /^(?:obl|nmod|pobj)/.test(other.label),
  );
  return below?.index ?? token.head;
};

/** Whether the words of a cue and of its quote belong to one clause: one governs the other. */
const governs = (sentence: ParsedSentence, upper: number, lower: number): boolean => {
  for (let at = lower, steps = 0; at >= 0 && steps < sentence.tokens.length; steps += 1) {
    if (at === upper) return true;
    at = sentence.tokens[at]!.head;
  }
  return false;
};

/** The token of the quote in this sentence that hangs on a word outside it: the top of its words. */
const topOf = (sentence: ParsedSentence, inside: (token: ParsedToken) => boolean): number => {
  const words = sentence.tokens.filter((token) => inside(token) && token.upos !== 'PUNCT');
  const top = words.find((token) => token.head < 0 || !inside(sentence.tokens[token.head]!));
  return (top ?? words[0])?.index ?? -1;
};

/** Words and marks between a cue and its quote: nearer cues are better. */
const distance = (token: ParsedToken, quote: Span): number =>
  token.end <= quote.start ? quote.start - token.end : token.start - quote.end;

/** A cue this near its quote speaks it even where the tree joins them otherwise (characters). */
const BESIDE = 60;

/**
 * The cue of a quote within one of its sentences: a verb of speech outside it that governs its words, or that
 * hangs on them ("…, he said"), or that stands right beside its marks with only its subject between.
 * @param outside whether a token may be a cue of this quote (it stands in no other quote)
 */
export const cueInSentence = (
  sentence: ParsedSentence,
  quote: Span,
  outside: (token: ParsedToken) => boolean,
): Cue | undefined => {
  const inside = (token: ParsedToken) => quote.start <= token.start && token.end <= quote.end;
  const top = topOf(sentence, inside);
  const found: { cue: Cue; rank: number; distance: number }[] = [];
  for (const token of sentence.tokens) {
    if (!outside(token)) continue;
    const noun = accordingTo(sentence, token);
    if (noun !== undefined) {
      const cue = { sentence: sentence.index, token: token.index, noun };
      found.push({ cue, rank: 2, distance: distance(token, quote) });
      continue;
    }
    if (!isSpeechVerb(token, false)) continue;
    const near = distance(token, quote);
    const follows = token.start >= quote.end && near <= 2 && isSpeechVerb(token, true);
    const subject =
      quotedOf(sentence, token) ??
      subjectOf(sentence, token.index) ??
      (follows ? phraseAfter(sentence, token.index) : undefined);
    if (subject === undefined || inside(sentence.tokens[subject]!)) continue;
    const above = top >= 0 && governs(sentence, token.index, top);
    const beside = near <= BESIDE && endsNextTo(sentence, token, quote);
    // "…, he said": the verb hangs on the quoted words as a side clause, or shares their root.
    const hangs = top >= 0 && !token.label.startsWith('conj') && governs(sentence, top, token.index);
    // "he “walked in”, and told the police": what is quoted is done, not said, by the verb's subject
    if (top >= 0 && token.label.startsWith('conj') && token.head === top) continue;
    if (!above && !beside && !hangs) continue;
    if (!isSpeechVerb(token, true) && !beside) continue;
    const cue = { sentence: sentence.index, token: token.index, noun: subject };
    found.push({ cue, rank: above || beside ? 0 : 1, distance: near });
  }
  found.sort((a, b) => a.rank - b.rank || a.distance - b.distance);
  return found[0]?.cue;
};

/** Between cue and quote stands only a comma or colon, or the cue's own subject, object or adverb. */
const endsNextTo = (sentence: ParsedSentence, verb: ParsedToken, quote: Span): boolean => {
  const before = verb.end <= quote.start;
  const between = sentence.tokens.filter((token) =>
    before
      ? token.start >= verb.end && token.end <= quote.start
      : token.start >= quote.end && token.end <= verb.start,
  );
  const hasStop = between.some((token) => /^[.;!?]$/.test(token.text));
  return (
    !hasStop && between.every((token) => token.upos === 'PUNCT' || governs(sentence, verb.index, token.index))
  );
};

/** "“… reform.” said Lee": the verb of speech that opens the sentence after a quote, with its subject behind it. */
export const cueAfter = (sentence: ParsedSentence): Cue | undefined => {
  const first = sentence.tokens.find(({ upos }) => upos !== 'PUNCT');
  if (first === undefined || !/^\p{Ll}/u.test(first.text) || !isSpeechVerb(first, true)) return undefined;
  const noun = subjectOf(sentence, first.index) ?? phraseAfter(sentence, first.index);
  return noun === undefined || noun < first.index
    ? undefined
    : { sentence: sentence.index, token: first.index, noun };
};

/** "Gen. Lee provided the following statement:": who gives out a text that speaks. */
const givesOutText = (sentence: ParsedSentence, verb: ParsedToken): boolean =>
  ISSUING_VERBS.has(verb.lemma.toLowerCase()) &&
  sentence.tokens.some(
    ({ head, label, lemma }) => head === verb.index && label === 'obj' && SPOKEN_FOR.has(lemma.toLowerCase()),
  );

/** The last verb of speech, or of giving out a text, in a sentence that ends with a colon: it speaks the quote that follows. */
export const cueBeforeColon = (
  sentence: ParsedSentence,
  outside: (token: ParsedToken) => boolean,
): Cue | undefined => {
  if (sentence.tokens.at(-1)?.text !== ':') return undefined;
  for (const token of [...sentence.tokens].reverse()) {
    if (!outside(token) || !(isSpeechVerb(token, true) || givesOutText(sentence, token))) continue;
    const noun = subjectOf(sentence, token.index);
    if (noun !== undefined) return { sentence: sentence.index, token: token.index, noun };
  }
  return undefined;
};

/** The main verb of a sentence of reported speech ("Lee noted that …"): it speaks the quoted sentence that follows. */
export const cueOfReport = (
  sentence: ParsedSentence,
  outside: (token: ParsedToken) => boolean,
): Cue | undefined => {
  const root = sentence.tokens.find((token) => token.head < 0);
  if (root === undefined || !outside(root) || !isSpeechVerb(root, true)) return undefined;
  const noun = subjectOf(sentence, root.index);
  return noun === undefined ? undefined : { sentence: sentence.index, token: root.index, noun };
};
