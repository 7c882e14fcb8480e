import type { ParsedToken } from '../../../syntax/index.js';
import { hasSubject, type Repair } from './repair.js';

const SAYING: ReadonlySet<string> = new Set(['say', 'tell', 'announce', 'confirm', 'report', 'add']);

/** True where a verb of speech stands behind a comma, with its subject before or behind it: "…, said Lee", "…, Lee said". */
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

/** "Neither he nor Lee, he said, would go": a report between two commas, within what it tells. */
const isBetweenCommas = (
  tokens: readonly ParsedToken[],
  said: ParsedToken,
  first: ParsedToken,
  second: ParsedToken,
): boolean =>
  second.index < said.index &&
  tokens[said.index + 1]?.text === ',' &&
  tokens.slice(first.index, second.index).some(({ text }) => text === ',');

const isWord = (token: ParsedToken | undefined): boolean => /^(?:NOUN|PROPN|ADJ)$/.test(token?.upos ?? '');

/** "killing four, witnesses, medics and residents said": those before the last of who says it are not killed. */
const saidByAll = (tokens: readonly ParsedToken[], said: ParsedToken): readonly ParsedToken[] | undefined => {
  const last = tokens[said.index - 1];
  if (last?.xpos !== 'NNS' || !/^(?:[.,]|on|)$/.test(tokens[said.index + 1]?.text ?? '')) return undefined;
  let and = last.index - 1;
  while (isWord(tokens[and])) and -= 1;
  if (tokens[and]?.text !== 'and' || !/^NNS?$/.test(tokens[and - 1]?.xpos ?? '')) return undefined;
  let comma = and - 1;
  while (isWord(tokens[comma])) comma -= 1;
  for (let at = comma - 1; tokens[comma]?.text === ',' && isWord(tokens[at]); at -= 1)
    if (tokens[at - 1]?.text === ',' && tokens[comma - 1]!.xpos === 'NNS') comma = at - 1;
  if (tokens[comma]?.text !== ',' || comma < 3) return undefined;
  const isHere = (index: number): boolean => index > comma && index < said.index;
  const isLoose = (token: ParsedToken): boolean =>
    isHere(token.index) && /^(?:conj|appos)$/.test(token.label) && token.head >= 0 && token.head < comma;
  if (!tokens.some(isLoose)) return undefined;
  return tokens.map(
    (token): ParsedToken =>
      token === last
        ? { ...token, head: said.index, label: 'nsubj' }
        : isLoose(token)
          ? { ...token, head: last.index, label: 'conj' }
          : token,
  );
};

/**
 * "Utilities would seek an answer, said an official", "Men who fled killed six, Lee told reporters": of two subjects the
 * one before what is said does it, and the one beside the verb of speech says it.
 */
export const saidAfter: Repair = (tokens, { verbs }) => {
  for (const said of verbs) {
    if (!SAYING.has(said.lemma)) continue;
    const list = saidByAll(tokens, said);
    if (list) return list;
    const subjects = tokens.filter(({ head, label }) => head === said.index && label.startsWith('nsubj'));
    const [first, second] = subjects;
    if (!first || !second) continue;
    const told = tokens.find(
      ({ head, label, upos }) => head === said.index && label === 'ccomp' && upos === 'VERB',
    );
    if (!told || first.index > told.index || hasSubject(tokens, told)) continue;
    const isReport =
      told.index < said.index
        ? isBehindComma(tokens, said, second, told)
        : isBetweenCommas(tokens, said, first, second);
    if (isReport)
      return tokens.map((token): ParsedToken => (token === first ? { ...token, head: told.index } : token));
  }
  return tokens;
};
