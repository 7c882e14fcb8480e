import type { ParsedToken } from '../../../syntax/index.js';
import type { Repair } from './repair.js';

const DIRECTION = /^(?:north|south|east|west|(?:north|south)-?(?:east|west))$/;

/** "in Norland's desert | north": a direction behind whose it is is the part that is meant. */
export const directionNoun: Repair = (tokens, { labelled }) => {
  let current = tokens;
  for (const direction of labelled('advmod')) {
    if (direction.xpos !== 'RB' || !DIRECTION.test(direction.text)) continue;
    const noun = current[direction.index - 1];
    if (!noun || !/^(?:nmod|obl)$/.test(noun.label)) continue;
    if (/^(?:of|from|to)$/.test(current[direction.index + 1]?.text ?? '')) continue;
    const isOwned = current.some(
      ({ head, label, index }) => head === noun.index && label === 'nmod:poss' && index < noun.index,
    );
    if (!isOwned) continue;
    current = current.map((token): ParsedToken => {
      if (token === noun) return { ...token, head: direction.index, label: 'compound' };
      if (token === direction)
        return { ...token, head: noun.head, label: noun.label, upos: 'NOUN', xpos: 'NN', lemma: token.text };
      return token.head === noun.index && /^(?:case|nmod:poss)$/.test(token.label)
        ? { ...token, head: direction.index }
        : token;
    });
  }
  return current;
};
