import type { ParsedToken } from '../../../syntax/index.js';
import { isBelow, type Repair } from './repair.js';

/** Verbs that may have two objects or an object and what it is called. */
const TWO_OBJECTS =
  /^(?:give|offer|pay|send|grant|lend|sell|show|tell|teach|award|deny|promise|owe|cost|charge|fine|hand|lease|bring|buy|make|ask|call|name|elect|appoint|find|get|provide|supply|serve|feed|write|read|leave|save|spare|consider|declare|dub|crown|vote|wish|allow|permit|guarantee|assign|allot|refuse|earn|win|do|throw|pass|issue|extend)$/;

/** What stands between two phrases and belongs to neither. */
const between = (tokens: readonly ParsedToken[], first: number, second: number): readonly ParsedToken[] =>
  tokens
    .slice(first + 1, second)
    .filter(
      ({ index, label, text }) =>
        (!isBelow(tokens, index, first) && !isBelow(tokens, index, second)) ||
        label === 'cc' ||
        /^[-–—,;:]+$/.test(text),
    );

const isProper = ({ xpos }: ParsedToken): boolean => xpos.startsWith('NNP');

/** "a man | whose release Norland opposes": what is somebody's, before a subject of its own, is what one does something to. */
const isWhoseObject = (tokens: readonly ParsedToken[], first: ParsedToken): boolean =>
  /^nsubj/.test(first.label) &&
  tokens.some(({ head, text }) => head === first.index && text.toLowerCase() === 'whose') &&
  !tokens.some(({ head, label }) => head === first.head && /^(?:obj|aux:pass)$/.test(label));

/** How the second of two phrases with one function belongs to the first, or the first to the second. */
const joined = (
  tokens: readonly ParsedToken[],
  first: ParsedToken,
  second: ParsedToken,
): ParsedToken | undefined => {
  const words = between(tokens, first.index, second.index).map(({ text }) => text);
  const determined = tokens.some(
    ({ head, label }) => head === second.index && /^(?:det|nmod:poss)/.test(label),
  );
  if (words.length === 0) {
    // "met Lund United striker Ann Lee": the second has its name behind it
    const named = tokens.some(
      ({ head, label, xpos, index }) =>
        head === second.index &&
        index === second.index + 1 &&
        /^(?:appos|flat)$/.test(label) &&
        xpos.startsWith('NNP'),
    );
    if (named && !determined && isProper(first)) return { ...first, head: second.index, label: 'compound' };
    // "debutants Norland", "Secretary of State Ann Lee"; "the United Workers (UW) | union"
    if (isProper(second))
      return { ...first, head: second.index, label: isProper(first) ? 'compound' : 'nmod:desc' };
    return !isProper(second) && isProper(first) && !determined
      ? { ...second, head: first.index, label: 'flat' }
      : undefined;
  }
  return undefined;
};

const NOMINAL = /^NN/;

/** A clause has one subject and one object: of two without "and" one describes the other. */
export const oneOfEach: Repair = (tokens, { labelled }) => {
  let current = tokens;
  for (const second of labelled('nsubj', 'obj')) {
    if (!/^(?:nsubj|obj)$/.test(second.label) || !NOMINAL.test(second.xpos)) continue;
    const verb = tokens[second.head]!;
    if (second.label === 'obj' && TWO_OBJECTS.test(verb.lemma.toLowerCase())) continue;
    const first = current.find(
      ({ head, label, index, xpos }) =>
        head === second.head && label === second.label && index < second.index && NOMINAL.test(xpos),
    );
    if (!first || first.index > verb.index !== second.index > verb.index) continue;
    const changed = joined(current, first, current[second.index]!);
    if (isWhoseObject(current, first)) {
      current = current.map((token) => (token.index === first.index ? { ...first, label: 'obj' } : token));
      continue;
    }
    if (!changed) continue;
    current = current.map((token) => (token.index === changed.index ? changed : token));
  }
  return current;
};
