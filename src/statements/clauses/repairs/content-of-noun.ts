import { SPEECH_NOUNS } from '../../status/governors.js';
import { mapped, type Repair } from './repair.js';

/** "After the announcement by A that B had left, …": what "that" opens is the noun's content, no adverbial clause. */
export const contentOfNoun: Repair = (tokens) =>
  mapped(tokens, (token) => {
    if (token.label !== 'advcl') return token;
    const mark = tokens.find(({ head, label }) => head === token.index && label === 'mark');
    if (mark?.text.toLowerCase() !== 'that' || mark.index > token.index) return token;
    const before = tokens[mark.index - 1];
    if (!before || before.upos === 'PUNCT') return token;
    let at = before.index;
    for (let steps = 0; at >= 0 && steps < 12; steps += 1) {
      const { upos, lemma, head } = tokens[at]!;
      if (upos === 'NOUN' && SPEECH_NOUNS.has(lemma.toLowerCase()))
        return { ...token, head: at, label: 'acl' };
      if (head > mark.index || head > at + 3) return token;
      at = head;
    }
    return token;
  });
