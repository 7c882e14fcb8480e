import { findTriggers } from '../../../relations/index.js';
import type { ParsedToken } from '../../../syntax/index.js';
import { nounLemma } from '../base-form.js';
import { mapped, type Repair } from './repair.js';

/** "killed by a pylon Friday in Lund": what stands behind the time of a verb is the verb's, and no part of the noun before. */
const ofVerb: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('nmod'), (token) => {
    const { head, index, label } = token;
    if (label !== 'nmod' || head < 0 || head > index) return token;
    const noun = tokens[head]!;
    const verb = tokens[noun.head];
    // "condemned the attack Friday in Lund": there was the attack
    if (verb?.upos !== 'VERB' || !noun.label.startsWith('obl')) return token;
    const timed = tokens.some(
      (other) =>
        other.head === verb.index &&
        other.label === 'obl:unmarked' &&
        other.index > head &&
        other.index < index,
    );
    return timed && tokens.some((other) => other.head === index && other.label === 'case')
      ? { ...token, head: verb.index, label: 'obl' }
      : token;
  });

/** The last word of a date. */
const DATE =
  /^(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.|week|month|year|yesterday|\d{1,2}|[12]\d{3})$/u;

const TIME =
  /^(?:week|month|year|day|morning|evening|century|decade|\d+|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** The noun of a deed that stands right before the words of a date: "the killing on Monday". */
const deedBefore = (tokens: readonly ParsedToken[], date: number): ParsedToken | undefined => {
  let at = date - 1;
  while (at > date - 4 && /^(?:IN|JJ|DT|NNP|CD|,)$/.test(tokens[at]?.xpos ?? '')) at -= 1;
  const noun = tokens[at];
  return at < date && noun?.upos === 'NOUN' && findTriggers('noun', nounLemma(noun)).length > 0
    ? noun
    : undefined;
};

/** "condemned the killing on Monday of a senator": whose killing it was, and when. */
const ofDeed: Repair = (tokens, { labelled }) => {
  let changed: ParsedToken[] | undefined;
  for (const { index, text } of labelled('case')) {
    if (text !== 'of' || !DATE.test(tokens[index - 1]?.text ?? '')) continue;
    const whose = tokens[tokens[index]!.head];
    const deed = deedBefore(tokens, index - 1);
    if (!whose || !deed || whose.index < index || TIME.test(whose.text)) continue;
    const inside = (token: number): boolean => token > deed.index && token < index;
    const date = tokens.find((token) => inside(token.index) && !inside(token.head));
    const isOwn = whose.head === deed.index || whose.head === deed.head || inside(whose.head);
    if (!date || !isOwn || (date.head !== deed.index && date.head !== deed.head)) continue;
    changed ??= [...tokens];
    changed[whose.index] = { ...whose, head: deed.index, label: 'nmod' };
    changed[date.index] = { ...date, head: deed.index, label: date.label.replace('obl', 'nmod') };
  }
  return changed ?? tokens;
};

/** What stands on either side of a date is joined across it. */
export const acrossTime: Repair = (tokens, found) => ofDeed(ofVerb(tokens, found), found);
