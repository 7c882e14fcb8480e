import type { ParsedToken } from '../../../syntax/index.js';
import { hasSubject, type Repair } from './repair.js';

/** "Utilities would seek an answer, said an official": who stands before what is said does it; who stands behind "said" says it. */
export const saidAfter: Repair = (tokens, { verbs }) => {
  const said = verbs.find(({ lemma, index }) => lemma === 'say' && tokens[index - 1]?.text === ',');
  if (!said) return tokens;
  const told = tokens.find(
    ({ head, label, upos, index }) =>
      head === said.index && label === 'ccomp' && upos === 'VERB' && index < said.index,
  );
  const subjects = tokens.filter(({ head, label }) => head === said.index && label.startsWith('nsubj'));
  const [first, second] = subjects;
  if (!told || !first || !second || first.index > told.index || second.index < said.index) return tokens;
  return hasSubject(tokens, told)
    ? tokens
    : tokens.map((token): ParsedToken => (token === first ? { ...token, head: told.index } : token));
};
