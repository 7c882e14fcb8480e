import type { ParsedToken } from '../../../syntax/index.js';
import { hasSubject, isBelow, lastBefore, type Repair } from './repair.js';

const LOST = /^(?:appos|nmod:unmarked|obl:unmarked|dep|dislocated|list|parataxis)$/;

/** Head of the noun phrase with no function of its own that starts behind a comma or mark and ends right before a verb. */
const phraseBefore = (tokens: readonly ParsedToken[], verb: ParsedToken): ParsedToken | undefined => {
  const last = lastBefore(tokens, verb);
  for (let at = tokens[last]; at && at.index < verb.index && at.upos !== 'VERB'; at = tokens[at.head]) {
    const { index, label, upos } = at;
    if (LOST.test(label) && /^(?:NOUN|PROPN|PRON)$/.test(upos)) {
      let start = index;
      while (start > 0 && isBelow(tokens, start - 1, index) && tokens[start - 1]!.upos !== 'PUNCT')
        start -= 1;
      const before = tokens[start - 1];
      const marked = tokens.some((other) => other.head === index && other.label === 'case');
      return !marked && (before === undefined || /^[,"”—–]$/.test(before.text)) ? at : undefined;
    }
    if (at.head < 0) return undefined;
  }
  return undefined;
};

/** "…, a source close to the case told AFP": a verb in a tense without a subject takes the loose noun phrase right before it. */
export const phraseBeforeVerb: Repair = (tokens, { verbs }) => {
  let current = tokens;
  for (const verb of verbs) {
    if (!/^VB[DPZ]$/.test(verb.xpos) || !/^(?:root|ccomp|parataxis)$/.test(verb.label)) continue;
    if (
      hasSubject(current, verb) ||
      current.some(({ head, label }) => head === verb.index && /^aux:pass/.test(label))
    )
      continue;
    const noun = phraseBefore(current, verb);
    if (!noun || isBelow(current, verb.index, noun.index)) continue;
    current = current.map((token) =>
      token.index === noun.index ? { ...token, head: verb.index, label: 'nsubj' } : token,
    );
  }
  return current;
};
