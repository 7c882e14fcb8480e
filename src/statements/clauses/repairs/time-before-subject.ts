import { mapped, type Repair } from './repair.js';
import { isTimeWord } from './time-word.js';

/** "On Monday gunmen attacked", "Last month pirates attacked": the time before a subject is no part of it. */
export const timeBeforeSubject: Repair = (tokens, { labelled }) => {
  const moved = new Map<number, number>();
  const mended = mapped(tokens, labelled('compound'), (token) => {
    const { index, head, label, text } = token;
    const subject = tokens[head];
    if (label !== 'compound' || head > index + 3 || !isTimeWord(text) || /^\d/.test(text)) return token;
    if (subject?.label !== 'nsubj' || subject.xpos !== 'NNS' || tokens[subject.head]?.upos !== 'VERB')
      return token;
    const before = tokens[index - 1];
    const isOn = /^(?:on|in)$/i.test(before?.text ?? '') && before?.label === 'case';
    const isLast = /^(?:last|this|next)$/i.test(before?.text ?? '') && before?.head === index;
    // "the last month reports"
    const opens = index < 2 || tokens[index - 2]!.upos === 'PUNCT';
    if (!opens || !(isOn || isLast)) return token;
    if (isOn) moved.set(index - 1, index);
    return { ...token, head: subject.head, label: isOn ? 'obl' : 'obl:unmarked' };
  });
  return moved.size === 0
    ? mended
    : mapped(mended, mended, (token) => {
        const to = moved.get(token.index);
        return to === undefined ? token : { ...token, head: to };
      });
};
