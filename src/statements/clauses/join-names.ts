import type { ParsedToken } from '../../syntax/index.js';

/** A stretch of tokens that is one name, with its title; `head` is where the name's own head stands. */
export interface NameUnit {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Set for a place. */
  readonly place?: 'country' | 'place';
}

const ARGUMENT = /^(?:nsubj|obj|iobj|obl|nmod|conj|appos|root|dep|parataxis|list)/;

const isInside = ({ first, last }: NameUnit, token: number): boolean => token >= first && token <= last;

/** The token of a unit that speaks for it: one that hangs outside as an argument, the name's head rather than another. */
const spokenBy = (tokens: readonly ParsedToken[], unit: NameUnit): number | undefined => {
  const outside = tokens
    .slice(unit.first, unit.last + 1)
    .filter(({ head, label }) => !isInside(unit, head) && ARGUMENT.test(label) && label !== 'nmod:desc')
    .map(({ index }) => index);
  return outside.includes(unit.head) ? unit.head : outside[0];
};

/** Where a name after a preposition belongs that the tree has lost: the noun or verb before the preposition. */
const beforePreposition = (
  tokens: readonly ParsedToken[],
  { first }: NameUnit,
): Pick<ParsedToken, 'head' | 'label'> | undefined => {
  if (tokens[first - 1]?.upos !== 'ADP') return undefined;
  const before = tokens[first - 2];
  if (before?.upos === 'NOUN') return { head: before.index, label: 'nmod' };
  // "a suit against Norvik by Halden": what "by" brings behind a name is the noun's before that
  if (before?.upos === 'PROPN' && tokens[first - 1]!.text.toLowerCase() === 'by') {
    let at = before;
    while (at.upos === 'PROPN' && at.head >= 0 && at.head < first) at = tokens[at.head]!;
    if (at.upos === 'NOUN') return { head: at.index, label: 'nmod' };
  }
  return before?.upos === 'VERB' ? { head: before.index, label: 'obl' } : undefined;
};

/** True where the unit already is one branch: all its words below its head, nothing else below its other words. */
const isJoined = (tokens: readonly ParsedToken[], unit: NameUnit): boolean =>
  tokens.every(({ index, head, label }) => {
    if (isInside(unit, index)) return index === unit.head || isInside(unit, head);
    return head === unit.head || !isInside(unit, head) || label === 'punct';
  });

/** "after the U.S. Food and Drug Administration declined": the finite verb right behind a name that has no subject. */
const subjectOfNext = (
  tokens: readonly ParsedToken[],
  { last }: NameUnit,
): Pick<ParsedToken, 'head' | 'label'> | undefined => {
  let at = last + 1;
  while (tokens[at]?.upos === 'AUX' || tokens[at]?.label === 'advmod') at += 1;
  const verb = tokens[at];
  const finite = verb !== undefined && (/^VB[DPZ]$/.test(verb.xpos) || tokens[last + 1]?.upos === 'AUX');
  if (verb?.upos !== 'VERB' || !finite) return undefined;
  const parts = tokens.filter(({ head }) => head === verb.index);
  if (parts.some(({ label }) => /^(?:nsubj|csubj|expl)/.test(label))) return undefined;
  const passive = parts.some(({ label }) => label === 'aux:pass');
  return { head: verb.index, label: passive ? 'nsubj:pass' : 'nsubj' };
};

const hasCycle = (tokens: readonly ParsedToken[], start: number): boolean => {
  let at = tokens[start]!.head;
  for (let steps = 0; at >= 0 && steps <= tokens.length; steps += 1) {
    if (at === start) return true;
    at = tokens[at]!.head;
  }
  return at >= 0;
};

const joinName = (tokens: readonly ParsedToken[], unit: NameUnit): readonly ParsedToken[] => {
  const { head } = unit;
  const speaker = spokenBy(tokens, unit);
  if (speaker === head && isJoined(tokens, unit)) return tokens;
  const outer =
    speaker === undefined
      ? (beforePreposition(tokens, unit) ?? subjectOfNext(tokens, unit))
      : tokens[speaker]!;
  if (!outer || isInside(unit, outer.head)) return tokens;
  const joined = tokens.map((token): ParsedToken => {
    const { index } = token;
    if (index === head) return { ...token, head: outer.head, label: outer.label };
    // a preposition stands before what it marks
    if (index === unit.first - 1 && token.upos === 'ADP' && token.label === 'case' && token.head < index)
      return { ...token, head };
    if (isInside(unit, index))
      return isInside(unit, token.head) && index !== speaker && token.head !== index
        ? token
        : { ...token, head, label: 'flat' };
    return isInside(unit, token.head) ? { ...token, head } : token;
  });
  return hasCycle(joined, head) ||
    joined.some(({ index }) => isInside(unit, index) && hasCycle(joined, index))
    ? tokens
    : joined;
};

/**
 * Makes each name with its title one branch of the tree, where the network has parted it: its words hang on its head,
 * and what hung on one of its other words ("with" on the rank) hangs on the head too.
 */
export const joinNames = (
  tokens: readonly ParsedToken[],
  units: readonly NameUnit[],
): readonly ParsedToken[] =>
  units.reduce((current, unit) => (unit.first === unit.last ? current : joinName(current, unit)), tokens);
