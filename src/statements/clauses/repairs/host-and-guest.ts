import type { ParsedToken } from '../../../syntax/index.js';
import { isBelow, type Repair } from './repair.js';

/** A stretch between two commas, both ends included. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

const NAMED = /^(?:PROPN|PUNCT|PART)$/;

const isName = (tokens: readonly ParsedToken[], { first, last }: Stretch): boolean =>
  tokens.slice(first, last + 1).every(({ upos, text }) => NAMED.test(upos) || /^\p{Lu}/u.test(text)) &&
  tokens[first]!.upos === 'PROPN';

const isOffice = (tokens: readonly ParsedToken[], { first, last }: Stretch): boolean =>
  last > first && /^the$/i.test(tokens[first]!.text);

/** The word on which the others of a stretch hang. */
const headIn = (tokens: readonly ParsedToken[], { first, last }: Stretch): number | undefined =>
  tokens.slice(first, last + 1).find(
    ({ head, index, upos }) =>
      /^(?:NOUN|PROPN)$/.test(upos) &&
      (head < first || head > last) &&
      // a name may hang outside, and its office on it
      tokens.slice(first, last + 1).some((other) => other.head === index || first === last),
  )?.index;

/** The stretches between commas before a verb, the last ending right before its comma. */
const stretchesBefore = (tokens: readonly ParsedToken[], start: number, comma: number): Stretch[] => {
  const stretches: Stretch[] = [];
  let first = start;
  for (let at = start; at <= comma; at += 1) {
    if (tokens[at]!.text !== ',') continue;
    if (at > first) stretches.push({ first, last: at - 1 });
    first = at + 1;
  }
  return stretches;
};

/**
 * "At the invitation of the President of Norland, Ann Lee, the Prime Minister of Eastland, Bo Chan, visited Lund": each
 * name says who holds the office before it, and the second is the verb's subject.
 */
export const hostAndGuest: Repair = (tokens, { verbs }) => {
  const start = tokens.findIndex(({ upos }) => upos === 'ADP');
  if (start < 0 || start > 2) return tokens;
  const verb = verbs.find(
    ({ index, xpos }) => index > 6 && /^VB[DZP]$/.test(xpos) && tokens[index - 1]!.text === ',',
  );
  if (!verb) return tokens;
  const [host, hostName, office, name, ...more] = stretchesBefore(tokens, start, verb.index - 1);
  if (!host || !hostName || !office || !name || more.length > 0) return tokens;
  if (!isName(tokens, hostName) || !isOffice(tokens, office) || !isName(tokens, name)) return tokens;
  const opened = tokens
    .slice(host.first, host.last + 1)
    .find(({ text, index }) => /^the$/i.test(text) && tokens[index - 1]!.upos === 'ADP' && index - 1 > start);
  const hostOffice = tokens[opened?.head ?? -1];
  const [held, hostHead, holder] = [office, hostName, name].map((stretch) => headIn(tokens, stretch));
  if (!hostOffice || held === undefined || hostHead === undefined || holder === undefined) return tokens;
  if (isBelow(tokens, verb.index, hostOffice.index)) return tokens;
  const moved: Readonly<Record<number, Pick<ParsedToken, 'head' | 'label'>>> = {
    [hostHead]: { head: hostOffice.index, label: 'appos' },
    [held]: { head: holder, label: 'appos' },
    [holder]: { head: verb.index, label: 'nsubj' },
  };
  return tokens.map((token) => {
    const place = moved[token.index];
    if (place) return { ...token, ...place };
    return token.head === verb.index && /^nsubj/.test(token.label) && token.index < verb.index
      ? { ...token, head: hostOffice.index, label: 'appos' }
      : token;
  });
};
