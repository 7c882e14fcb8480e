import type { Span } from '../document/index.js';
import type { Mention } from '../mentions/index.js';
import type { ParsedSentence } from '../syntax/index.js';
import { cueBeforeColon } from './cue.js';
import { groupBySentence, speakerFromNoun } from './speaker.js';
import { SPOKEN_FOR } from './speech-verbs.js';
import type { Turn } from './turns.js';

/** What ends a release: marks on a line of their own, or words for the press. */
const END = /^(?:[#*_=\s-]+|-\s?(?:30|end)\s?-|(?:media )?contacts?\b.*|about .*|background\b.*)$/i;
const OPENING = /^\s*["“«„'‘]/;

/** "issued the following statement:": a text of its own follows; "said:" has the next paragraph. */
const givesWholeText = ({ tokens }: ParsedSentence): boolean =>
  tokens.some(({ lemma, label }) => /^(?:obj|obl)/.test(label) && SPOKEN_FOR.has(lemma.toLowerCase())) &&
  tokens.some(({ text }) => /^(?:following|this)$/i.test(text));

/**
 * Texts given out without quotation marks: the paragraphs behind one that ends with "issued the following statement:",
 * up to one that tells of the speaker by name.
 * @param paragraphs spans of the paragraphs, in text order
 */
export const findGivenTexts = (
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly ParsedSentence[],
  mentions: readonly Mention[],
): readonly Turn[] => {
  const opening = sentences.filter(
    ({ tokens, paragraph, index }) =>
      tokens.at(-1)?.text === ':' && sentences[index + 1]?.paragraph === paragraph + 1,
  );
  if (opening.length === 0) return [];
  const bySentence = groupBySentence(mentions);
  const found: Turn[] = [];
  for (const sentence of opening) {
    const next = paragraphs.findIndex(({ start }) => start === sentences[sentence.index + 1]!.start);
    if (next < 0 || (found.at(-1)?.end ?? 0) > sentence.start || !givesWholeText(sentence)) continue;
    if (OPENING.test(text.slice(paragraphs[next]!.start, paragraphs[next]!.start + 3))) continue;
    const cue = cueBeforeColon(sentence, () => true);
    const speaker = cue && speakerFromNoun(bySentence, sentence, cue.noun, sentences);
    if (!speaker) continue;
    const surname = text.slice(speaker.start, speaker.end).split(/\s+/).at(-1)!;
    const behind = paragraphs.slice(next);
    const stop = behind.findIndex(({ start, end }) => {
      const words = text.slice(start, end);
      return END.test(words.trim()) || words.includes(surname) || OPENING.test(words);
    });
    const last = stop < 0 ? behind.at(-1) : behind[stop - 1];
    if (last) found.push({ start: behind[0]!.start, end: last.end, speaker: speaker.index });
  }
  return found;
};
