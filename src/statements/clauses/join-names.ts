import type { ParsedToken } from '../../syntax/index.js';

/** A stretch of tokens that is one name, with its title; `head` is where the name's own head stands. */
export interface NameUnit {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

const ARGUMENTS = /^(?:nsubj|obj|iobj|obl|nmod|conj|appos|root)/;

/** The token of a unit that speaks for it: one that hangs outside as an argument, the name's head rather than another. */
const spokenBy = (tokens: readonly ParsedToken[], { first, last, head }: NameUnit): number => {
  const outside = (token: number): boolean => {
    const at = tokens[token]!.head;
    return at < first || at > last;
  };
  const arguments_ = [];
  for (let token = first; token <= last; token += 1)
    if (outside(token) && ARGUMENTS.test(tokens[token]!.label) && tokens[token]!.label !== 'nmod:desc')
      arguments_.push(token);
  if (arguments_.includes(head) || arguments_.length === 0) return head;
  return arguments_[0]!;
};

/**
 * Makes each name with its title one branch of the tree, where the network has parted it: its words hang on its head,
 * and what hung on one of its other words ("with" on the rank) hangs on the head too.
 */
export const joinNames = (
  tokens: readonly ParsedToken[],
  units: readonly NameUnit[],
): readonly ParsedToken[] => {
  let joined: ParsedToken[] | undefined;
  for (const unit of units) {
    const { first, last, head } = unit;
    if (first === last) continue;
    const from = joined ?? tokens;
    const speaker = spokenBy(from, unit);
    if (
      speaker === head &&
      from
        .slice(first, last + 1)
        .every(({ index, head: at }) => index === head || (at >= first && at <= last))
    )
      continue;
    const outer = from[speaker]!;
    if (outer.head >= first && outer.head <= last) continue;
    joined = from.map((token): ParsedToken => {
      const { index } = token;
      if (index === head)
        return { ...token, head: outer.head, label: outer.label, arcProbability: outer.arcProbability };
      if (index >= first && index <= last)
        return token.head >= first && token.head <= last && index !== speaker
          ? token
          : { ...token, head, label: 'flat' };
      return token.head >= first &&
        token.head <= last &&
        token.head !== head &&
        token.label !== 'amod' &&
        token.label !== 'compound'
        ? { ...token, head }
        : token;
    });
    // the head's own head must not lie below it
    let at = joined[head]!.head;
    for (let steps = 0; at >= 0 && steps <= joined.length; steps += 1) {
      if (at === head) {
        joined = [...from];
        break;
      }
      at = joined[at]!.head;
    }
  }
  return joined ?? tokens;
};
