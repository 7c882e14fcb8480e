import type { ParsedToken } from '../../../syntax/index.js';
import { mapped, type Repair } from './repair.js';

/** Verbs that give somebody an office, which stands right behind the name: "named Ann Lee chief executive". */
const GIVING = /^(?:re-?)?(?:nam|appoint|elect|mak|made|choos|chose|designat|nominat|promot|elevat)/i;

export const OFFICE =
  /^(?:president|vice-president|premier|minister|secretary|chief|ceo|cfo|coo|cto|chairman|chairwoman|chairperson|chair|head|leader|director|governor|mayor|chancellor|ambassador|envoy|commissioner|commander|officer|executive|manager|editor|coach|captain|speaker|treasurer|dean|partner|curator|judge|professor|bishop|spokesman|spokeswoman|counsel|member|controller|publisher|prosecutor|general)$/i;

/** The first word of a name of two words or more that opens the noun's phrase right behind the verb. */
const nameBefore = (
  tokens: readonly ParsedToken[],
  noun: ParsedToken,
  verb: ParsedToken,
): ParsedToken | undefined => {
  const first = tokens[verb.index + 1];
  if (!first || first.head !== noun.index || !/^(?:compound|nmod:desc|nmod)$/.test(first.label))
    return undefined;
  const second = tokens[first.index + 1];
  return first.xpos === 'NNP' && second?.head === first.index && second.label === 'flat' ? first : undefined;
};

/** "elected him prime minister": what stands behind the object of such a verb. */
const isSecondObject = (tokens: readonly ParsedToken[], { head, index }: ParsedToken): boolean =>
  tokens.some(
    (other) =>
      other.head === head && other.index > head && other.index < index && /^i?obj$/.test(other.label),
  ) && !tokens.some((other) => other.head === head && other.label === 'aux:pass');

/** Right behind the last word of the name. */
const isBare = (tokens: readonly ParsedToken[], { index, head }: ParsedToken): boolean =>
  tokens
    .slice(head + 1, index)
    .every(
      (between) =>
        between.upos !== 'PUNCT' &&
        (between.head === index ? /^(?:amod|compound)$/.test(between.label) : between.head === head),
    );

/** "named Ann Lee chief executive": the name is whom it is done to, the office completes the verb. */
export const officeAfterName: Repair = (tokens, { labelled }) => {
  const offices = new Map<number, number>();
  const second = new Set<number>();
  for (const noun of labelled('xcomp', 'obj')) {
    const verb = tokens[noun.head];
    if (verb?.upos !== 'VERB' || !GIVING.test(verb.text) || !OFFICE.test(noun.text)) continue;
    const name = nameBefore(tokens, noun, verb);
    const taken = tokens.some(
      ({ index, head, label }) =>
        head === verb.index && index !== noun.index && /^(?:obj|aux:pass)$/.test(label),
    );
    if (name && !taken) offices.set(name.index, noun.index);
    if (noun.label === 'obj' && isSecondObject(tokens, noun)) second.add(noun.index);
  }
  // "named Ann Lee acting chief executive": without a comma it is no explanation
  const bare = new Map<number, number>();
  for (const noun of labelled('appos')) {
    const name = tokens[noun.head];
    const verb = name && tokens[name.head];
    if (
      name?.label === 'obj' &&
      verb &&
      GIVING.test(verb.text) &&
      OFFICE.test(noun.text) &&
      isBare(tokens, noun)
    )
      bare.set(noun.index, verb.index);
  }
  if (offices.size === 0 && second.size === 0 && bare.size === 0) return tokens;
  const completing = new Set([...offices.values(), ...second]);
  return mapped(tokens, tokens, (token) => {
    const office = offices.get(token.index);
    if (office !== undefined) return { ...token, head: tokens[office]!.head, label: 'obj' };
    const verb = bare.get(token.index);
    if (verb !== undefined) return { ...token, head: verb, label: 'xcomp' };
    return completing.has(token.index) ? { ...token, label: 'xcomp' } : token;
  });
};
