import type { ParsedToken } from '../../../syntax/index.js';
import { isBelow, mapped, type Repair } from './repair.js';

/** What is blamed, on which a phrase hangs, over others perhaps: "the attack on the village". */
const blamedThing = (tokens: readonly ParsedToken[], phrase: ParsedToken): ParsedToken | undefined => {
  let thing = tokens[phrase.head];
  for (let steps = 0; thing?.label === 'nmod' && steps < 3; steps += 1) thing = tokens[thing.head];
  return thing?.label === 'obj' &&
    thing.index < phrase.index &&
    tokens[thing.head]?.lemma.toLowerCase() === 'blame'
    ? thing
    : undefined;
};

/** True where a phrase has "on". */
const hasOn = (tokens: readonly ParsedToken[], phrase: ParsedToken): boolean =>
  tokens.some(
    ({ head, label, index, text }) =>
      head === phrase.index && label === 'case' && index < phrase.index && text === 'on',
  );

/** True where another "on" stands behind a phrase of a verb: of two, the last tells who is blamed. */
const isBeforeOn = (tokens: readonly ParsedToken[], phrase: ParsedToken, verb: number): boolean =>
  tokens.some(
    ({ index, text, label }) =>
      index > phrase.index && text === 'on' && label === 'case' && isBelow(tokens, index, verb),
  );

/** "blamed the delay | on samples that were lost": what is blamed is no part of what it is blamed for. */
export const blamedOn: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('nmod'), (token) => {
    const thing = token.label === 'nmod' ? blamedThing(tokens, token) : undefined;
    return thing && hasOn(tokens, token) && !isBeforeOn(tokens, token, thing.head)
      ? { ...token, head: thing.head, label: 'obl' }
      : token;
  });
