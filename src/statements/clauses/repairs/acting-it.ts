import { mapped, type Repair } from './repair.js';

/** Adjectives that are said of somebody, so that "it" beside them is somebody. */
const WILLING: ReadonlySet<string> = new Set([
  'willing',
  'ready',
  'prepared',
  'able',
  'unable',
  'unwilling',
  'committed',
  'determined',
  'opposed',
]);

/** "said it will help X": "it" acts where the clause has nothing else that could. */
export const actingIt: Repair = (tokens) =>
  mapped(tokens, (token) => {
    if (token.label !== 'expl' || token.text.toLowerCase() !== 'it') return token;
    const verb = tokens[token.head];
    if (!verb || token.index > verb.index) return token;
    if (verb.upos === 'ADJ' && WILLING.has(verb.lemma)) return { ...token, label: 'nsubj' };
    if (verb.upos !== 'VERB') return token;
    const others = tokens.filter(({ head, index }) => head === verb.index && index !== token.index);
    const before = others.some(({ label, index }) => label.startsWith('nsubj') && index < verb.index);
    const heavy = others.some(({ label }) => label === 'csubj' || label === 'ccomp');
    return !before && !heavy && others.some(({ label }) => label === 'obj')
      ? { ...token, label: 'nsubj' }
      : token;
  });
