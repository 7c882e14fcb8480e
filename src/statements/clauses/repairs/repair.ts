import type { ParsedToken } from '../../../syntax/index.js';

/** What a repair may look through instead of all tokens. */
export interface TokensByKind {
  /** The tokens with one of these labels, which are given without subtype, a label at a time: `acl` has `acl:relcl` too. */
  readonly labelled: (...labels: readonly string[]) => readonly ParsedToken[];
  /** The verbs in text order. */
  readonly verbs: readonly ParsedToken[];
}

/** A rule that mends one fault of a tree; it returns the same tokens where it finds none. */
export type Repair = (tokens: readonly ParsedToken[], found: TokensByKind) => readonly ParsedToken[];

/** Changes some of the tokens, and returns the same ones where none changed. */
export const mapped = (
  tokens: readonly ParsedToken[],
  some: readonly ParsedToken[],
  change: (token: ParsedToken) => ParsedToken,
): readonly ParsedToken[] => {
  let changed: ParsedToken[] | undefined;
  for (let at = 0; at < some.length; at += 1) {
    const token = some[at]!;
    const next = change(token);
    if (next === token) continue;
    changed ??= [...tokens];
    changed[token.index] = next;
  }
  return changed ?? tokens;
};

/** True where `token` hangs on `above`, over however many others, or is it. */
export const isBelow = (tokens: readonly ParsedToken[], token: number, above: number): boolean => {
  for (let at = token, steps = 0; at >= 0 && steps < 40; at = tokens[at]!.head, steps += 1)
    if (at === above) return true;
  return false;
};

/**
 * Where the words behind an aside between commas begin that stands right behind a token: "has yet, Lee says, | to meet".
 * @param reach how many words behind the token the aside ends before
 */
export const behindAside = (
  tokens: readonly ParsedToken[],
  at: number,
  reach: number,
): number | undefined => {
  if (tokens[at + 1]?.text !== ',') return undefined;
  const close = tokens.slice(at + 2, at + reach).find(({ text }) => /^[,.;:?!"“”]$/.test(text));
  return close?.text === ',' ? close.index + 1 : undefined;
};

/** True where a verb has a subject of its own. */
export const hasSubject = (tokens: readonly ParsedToken[], verb: ParsedToken): boolean =>
  tokens.some(({ head, label }) => head === verb.index && /^(?:nsubj|csubj|expl)/.test(label));

/** True where a verb has an auxiliary of the passive. */
export const hasPassive = (tokens: readonly ParsedToken[], verb: ParsedToken): boolean =>
  tokens.some(({ head, label }) => head === verb.index && label === 'aux:pass');

/** The index of the word before a verb and before the auxiliaries and adverbs right in front of it. */
export const lastBefore = (tokens: readonly ParsedToken[], verb: ParsedToken): number => {
  let last = verb.index - 1;
  while (last > 0 && tokens[last]!.head === verb.index && /^(?:advmod|aux)/.test(tokens[last]!.label))
    last -= 1;
  return last;
};

/** True for a verb behind a noun whose "to" follows right on what belongs to the noun: "for Lee | to be dismissed". */
export const isInfinitiveBehind = (
  tokens: readonly ParsedToken[],
  verb: ParsedToken,
  noun: ParsedToken,
): boolean =>
  verb.upos === 'VERB' &&
  verb.index > noun.index &&
  tokens.some(
    ({ head, label, text, index }) =>
      head === verb.index && label === 'mark' && text === 'to' && isBelow(tokens, index - 1, noun.index),
  );
