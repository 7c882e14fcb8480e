import type { ParsedToken } from '../../../syntax/index.js';
import { hasSubject, isBelow, lastBefore, type Repair } from './repair.js';

/** Prepositions that are conjunctions too. */
const EITHER: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'till', 'as']);

const FORMS = /^VB[DZ]$/;

/** Noun phrase that ends at a token and that one of those words brings, with what is said of it. */
const broughtAt = (tokens: readonly ParsedToken[], last: number): ParsedToken | undefined =>
  tokens.find(
    ({ index, upos }) =>
      index <= last &&
      /^(?:NOUN|PROPN|PRON)$/.test(upos) &&
      isBelow(tokens, last, index) &&
      tokens.some(
        ({ head, label, text, index: at }) =>
          head === index && label === 'case' && at < index && EITHER.has(text.toLowerCase()),
      ),
  );

/** The one right before a verb and its adverbs, or before an aside between commas. */
const phraseBefore = (tokens: readonly ParsedToken[], verb: ParsedToken): ParsedToken | undefined => {
  const last = lastBefore(tokens, verb);
  if (tokens[last]?.text !== ',') return broughtAt(tokens, last);
  const near = broughtAt(tokens, last - 1);
  if (near) return near;
  const comma = tokens.slice(0, last).findLast(({ text }) => text === ',');
  return comma && comma.index > 0 ? broughtAt(tokens, comma.index - 1) : undefined;
};

/**
 * "before an accident nearly killed him": a second verb without an "and" or a subject of its own, right behind a noun that
 * "after" or "before" brings, is what that word opens, and the noun its subject.
 */
export const clauseAfterPreposition: Repair = (tokens, { verbs }) => {
  let current = tokens;
  for (const verb of verbs) {
    if (!/^(?:conj|parataxis)$/.test(verb.label) || !FORMS.test(verb.xpos)) continue;
    if (hasSubject(current, verb)) continue;
    if (current.some(({ head, label }) => head === verb.index && /^(?:cc|mark|aux:pass)$/.test(label)))
      continue;
    const noun = phraseBefore(current, verb);
    if (!noun || isBelow(current, verb.index, noun.index) || !/^(?:obl|nmod)/.test(noun.label)) continue;
    let above = current[noun.head]!;
    while (above.upos !== 'VERB' && above.head >= 0) above = current[above.head]!;
    if (above.upos !== 'VERB' || isBelow(current, above.index, verb.index)) continue;
    current = current.map((token): ParsedToken => {
      if (token.index === noun.index) return { ...token, head: verb.index, label: 'nsubj' };
      if (token.index === verb.index) return { ...token, head: above.index, label: 'advcl' };
      return token.head === noun.index && token.label === 'case' && EITHER.has(token.text.toLowerCase())
        ? { ...token, head: verb.index, label: 'mark' }
        : token;
    });
  }
  return current;
};
