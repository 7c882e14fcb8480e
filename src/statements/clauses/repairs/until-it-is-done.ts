import { mapped, type Repair } from './repair.js';

/**
 * "warned that it would not disarm until they had left": the condition of what will or will not be done belongs to
 * that, not to the verb of speech.
 */
export const untilItIsDone: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('advcl', 'ccomp'), (token) => {
    const { head, index } = token;
    if (head < 0 || head > index || tokens[head]!.upos !== 'VERB') return token;
    const mark = tokens.find((other) => other.head === index && other.label === 'mark');
    if (!mark || !/^(?:until|unless)$/i.test(mark.text) || tokens[mark.index - 1]?.text === ',') return token;
    const told = tokens.find(
      (other) =>
        other.head === head && other.label === 'ccomp' && other.index > head && other.index < mark.index,
    );
    if (!told) return token;
    const isAhead = tokens.some(
      (other) => other.head === told.index && other.label === 'aux' && other.xpos === 'MD',
    );
    return isAhead ? { ...token, head: told.index, label: 'advcl' } : token;
  });
