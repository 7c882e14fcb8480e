import type { Sentence } from '../document/index.js';

/** Sentences of at least so many words that end without a mark were cut for their length. */
const LONG = 60;
const ENDS = /[.!?…"”’)\]:]$/;

/** What the user should know of how a text was taken apart. */
export const lengthWarnings = (sentences: readonly Sentence[]): string[] => {
  const cut = sentences.filter((sentence, index) => {
    const next = sentences[index + 1];
    const last = sentence.tokens.at(-1)!;
    return sentence.tokens.length > LONG && next?.paragraph === sentence.paragraph && !ENDS.test(last.text);
  }).length;
  if (cut === 0) return [];
  return [`a sentence that is too long was cut${cut > 1 ? `, ${cut} times` : ''}`];
};
