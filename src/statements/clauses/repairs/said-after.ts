import type { ParsedToken } from '../../../syntax/index.js';
import { hasSubject, type Repair } from './repair.js';

const SAYING: ReadonlySet<string> = new Set(['say', 'tell', 'announce', 'confirm', 'report', 'add']);

/** True where a verb stands right behind a comma, or its subject's phrase does. */
const isBehindComma = (
  tokens: readonly ParsedToken[],
  said: ParsedToken,
  subject: ParsedToken,
  told: ParsedToken,
): boolean =>
  subject.index > said.index
    ? tokens[said.index - 1]?.text === ','
    : subject.index > told.index &&
      tokens.slice(told.index, subject.index).some(({ text, head }) => text === ',' && head === told.index);

/**
 * "Utilities would seek an answer, said an official", "Men who fled killed six, Lee told reporters": who stands before
 * what is said does it; who stands beside the verb of speech says it.
 */
export const saidAfter: Repair = (tokens, { verbs }) => {
  for (const said of verbs) {
    if (!SAYING.has(said.lemma)) continue;
    const told = tokens.find(
      ({ head, label, upos, index }) =>
        head === said.index && label === 'ccomp' && upos === 'VERB' && index < said.index,
    );
    if (!told) continue;
    const subjects = tokens.filter(({ head, label }) => head === said.index && label.startsWith('nsubj'));
    const [first, second] = subjects;
    if (!first || !second || first.index > told.index) continue;
    if (!isBehindComma(tokens, said, second, told) || hasSubject(tokens, told)) continue;
    return tokens.map((token): ParsedToken => (token === first ? { ...token, head: told.index } : token));
  }
  return tokens;
};
