import { mapped, type Repair } from './repair.js';

const HARM = /^(?:strike|hit|destroy|target|damage|kill|wound|injure|level)$/;
const STRIKE = /^(?:airstrike|air-strike|strike|raid|attack|bombing|shelling|bombardment|blast|explosion)$/;

/** "three strikes near Lund, which destroyed a camp": the strikes did it, and no place. */
export const strikeWhich: Repair = (tokens) =>
  mapped(tokens, (token) => {
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
    const strike = [
      tokens[place.head]!,
      ...tokens.filter((word) => word.head === place.head && word.label === 'obj'),
    ].find((word) => word.upos === 'NOUN' && word.index < head && STRIKE.test(word.lemma.toLowerCase()));
    return strike ? { ...token, head: strike.index } : token;
  });
