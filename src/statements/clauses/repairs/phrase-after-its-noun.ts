import { mapped, type Repair } from './repair.js';

/**
 * "near Lund, three strikes destroyed it": a phrase with a preposition follows its noun; one that opens the clause before
 * the subject is the verb's.
 */
export const phraseAfterItsNoun: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('nmod'), (token) => {
    const { head, index, label } = token;
    if (label !== 'nmod' || head < index) return token;
    const noun = tokens[head]!;
    const verb = tokens[noun.head];
    if (!noun.label.startsWith('nsubj') || verb?.upos !== 'VERB' || verb.index < head) return token;
    const marked = tokens.some(
      (other) => other.head === index && other.label === 'case' && other.index < index && other.text !== "'s",
    );
    return marked && tokens.slice(index + 1, head).some(({ text }) => text === ',')
      ? { ...token, head: verb.index, label: 'obl' }
      : token;
  });
