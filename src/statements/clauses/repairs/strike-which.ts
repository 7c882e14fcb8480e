import type { ParsedToken } from '../../../syntax/index.js';
import { mapped, type Repair } from './repair.js';

const HARM = /^(?:strike|hit|destroy|target|damage|kill|wound|injure|level)$/;
const STRIKE = /^(?:airstrike|air-strike|strike|raid|attack|bombing|shelling|bombardment|blast|explosion)$/;

/** The deed that a place hangs on, over other places: "attacks in the market of a suburb of Lund". */
const strikeAbove = (tokens: readonly ParsedToken[], place: ParsedToken): ParsedToken | undefined => {
  let at: ParsedToken | undefined = place;
  for (let steps = 0; at && steps < 4 && /^(?:obl|nmod)$/.test(at.label); steps += 1) {
    const above: ParsedToken | undefined = tokens[at.head];
    const strike = [
      ...(above ? [above] : []),
      ...tokens.filter((word) => word.head === above?.index && word.label === 'obj'),
    ].find(
      (word) => word.upos === 'NOUN' && word.index < place.index && STRIKE.test(word.lemma.toLowerCase()),
    );
    if (strike) return strike;
    at = above;
  }
  return undefined;
};

/** "three strikes near Lund, which destroyed a camp": the strikes did it, and no place. */
export const strikeWhich: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('acl'), (token) => {
    const { head, index, label, lemma } = token;
    if (label !== 'acl:relcl' || head < 0 || head > index || !HARM.test(lemma.toLowerCase())) return token;
    const opened = tokens.some(
      (word) => word.head === index && word.label === 'nsubj' && /^(?:which|that)$/i.test(word.text),
    );
    const place = tokens[head]!;
    const where = tokens.some(
      (word) =>
        word.head === head && word.label === 'case' && /^(?:in|near|at|around|outside)$/i.test(word.text),
    );
    if (!opened || !where || !/^(?:obl|nmod)$/.test(place.label) || place.head < 0) return token;
    const strike = strikeAbove(tokens, place);
    return strike ? { ...token, head: strike.index } : token;
  });
