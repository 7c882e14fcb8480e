import { isBelow, mapped, type Repair } from './repair.js';
import { isTimeWord } from './time-word.js';

/** "ordered to halt production": a bare noun right behind an infinitive is its object, though the tree hangs it on the verb above. */
export const thingOfInfinitive: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('obl', 'obj'), (token) => {
    if (!/^(?:NOUN|PROPN)$/.test(token.upos) || !/^(?:obl|obj)$/.test(token.label) || isTimeWord(token.text))
      return token;
    let first = token.index;
    while (first > 0 && isBelow(tokens, first - 1, token.index)) first -= 1;
    const infinitive = tokens[first - 1];
    if (infinitive?.xpos !== 'VB' || infinitive.head !== token.head || token.head > infinitive.index)
      return token;
    if (!/^(?:advcl|xcomp)$/.test(infinitive.label) || !/^to$/i.test(tokens[first - 2]?.text ?? ''))
      return token;
    return tokens.some(
      ({ head, label }) =>
        (head === infinitive.index && /^(?:obj|ccomp|xcomp|cop)$/.test(label)) ||
        (head === token.index && label === 'case'),
    )
      ? token
      : { ...token, head: infinitive.index, label: 'obj' };
  });
