import type { ParsedSentence } from '../../syntax/index.js';
import type { Slot } from '../statement.js';
import type { SlotTokens } from './draft.js';

/** A slot over tokens of a sentence: its outer offsets, and its words where they are not one stretch. */
export const slotOf = (sentence: ParsedSentence, tokens: SlotTokens): Slot => {
  const words = tokens.map((token) => sentence.tokens[token]!);
  const start = Math.min(...words.map((word) => word.start));
  const end = Math.max(...words.map((word) => word.end));
  const oneStretch = tokens.every((token, i) => i === 0 || token === tokens[i - 1]! + 1);
  if (oneStretch) return { start, end };
  let text = '';
  for (const [i, word] of words.entries()) {
    const before = words[i - 1];
    text +=
      before && !(before.index + 1 === word.index && before.end === word.start) ? ` ${word.text}` : word.text;
  }
  return { start, end, text };
};

/** A predicate that the text leaves unsaid: it stands between the two slots, and `text` has its word. */
export const unsaidSlot = (text: string, subject: Slot, object: Slot | null): Slot => {
  if (!object) return { start: subject.end, end: subject.end, text };
  const [first, second] = subject.start < object.start ? [subject, object] : [object, subject];
  return { start: Math.min(first.end, second.start), end: Math.max(first.end, second.start), text };
};
