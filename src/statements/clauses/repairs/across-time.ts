import { mapped, type Repair } from './repair.js';

/** "killed by a pylon Friday in Lund": what stands behind the time of a verb is the verb's, and no part of the noun before. */
export const acrossTime: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('nmod'), (token) => {
    const { head, index, label } = token;
    if (label !== 'nmod' || head < 0 || head > index) return token;
    const noun = tokens[head]!;
    const verb = tokens[noun.head];
    // "condemned the attack Friday in Lund": there was the attack
    if (verb?.upos !== 'VERB' || !noun.label.startsWith('obl')) return token;
    const timed = tokens.some(
      (other) =>
        other.head === verb.index &&
        other.label === 'obl:unmarked' &&
        other.index > head &&
        other.index < index,
    );
    return timed && tokens.some((other) => other.head === index && other.label === 'case')
      ? { ...token, head: verb.index, label: 'obl' }
      : token;
  });
