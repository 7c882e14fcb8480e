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
      index > phrase.index &&
      text === 'on' &&
      label === 'case' &&
      isBelow(tokens, index, verb) &&
      !tokens.some((clause) => clause.label === 'acl:relcl' && isBelow(tokens, index, clause.index)),
  );

/** "blamed the delays on fog | , a strike and repairs": the others that are blamed, which the tree joins to the delays. */
const joinedToBlamed: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('conj', 'appos'), (token) => {
    const thing = tokens[token.head];
    const verb = thing?.label === 'obj' ? tokens[thing.head] : undefined;
    if (verb?.lemma.toLowerCase() !== 'blame' || !/^(?:NOUN|PROPN|PRON)$/.test(token.upos)) return token;
    const blamed = tokens.find(
      (other) =>
        other.head === verb.index &&
        other.label === 'obl' &&
        other.index > thing!.index &&
        other.index < token.index &&
        hasOn(tokens, other),
    );
    return blamed ? { ...token, head: blamed.index, label: 'conj' } : token;
  });

/** "blamed the delay | on samples that were lost": what is blamed is no part of what it is blamed for. */
export const blamedOn: Repair = (tokens, found) => {
  const mended = mapped(tokens, found.labelled('nmod'), (token) => {
    const thing = token.label === 'nmod' ? blamedThing(tokens, token) : undefined;
    return thing && hasOn(tokens, token) && !isBeforeOn(tokens, token, thing.head)
      ? { ...token, head: thing.head, label: 'obl' }
      : token;
  });
  return joinedToBlamed(mended, found);
};
