import { words } from '../../../document/index.js';
import { isBelow, mapped, type Repair } from './repair.js';

/** Nouns that an infinitive completes. */
const TO_DO: ReadonlySet<string> = words(
  `ability agreement appeal application approval attempt authority bid call campaign chance decision
  demand deal duty effort failure freedom intention invitation licence license mandate motion move
  obligation offer opportunity order permission permit plan plea pledge power pressure promise
  proposal refusal request resolution right threat undertaking vow will willingness`,
);

/** What is done with an offer or a call, never for the purpose that stands behind it. */
const ANSWERED: ReadonlySet<string> = words(
  `resist reject refuse ignore dismiss decline spurn rebuff defy oppose welcome answer heed face back
  support echo accept consider deny rule renew repeat reiterate condemn criticise criticize denounce
  repel shun disregard flout withstand`,
);

/** "refused to back his plan to sue": behind an infinitive with such an object, the second one is the object's. */
export const infinitiveOfNoun: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('xcomp', 'advcl'), (token) => {
    const { head, index, xpos } = token;
    if (xpos !== 'VB' || head < 0 || head > index) return token;
    const to = tokens[index - 1];
    if (to?.text.toLowerCase() !== 'to' || to.head !== index) return token;
    const noun = tokens[index - 2];
    if (noun?.label !== 'obj' || !TO_DO.has(noun.lemma.toLowerCase())) return token;
    // "resisted calls to resign", "ignored pleas to leave": of what is turned down or heeded
    if (noun.head === head && ANSWERED.has(tokens[head]!.lemma.toLowerCase()))
      return { ...token, head: noun.index, label: 'acl' };
    const between = tokens[noun.head]!;
    return between.label === 'xcomp' &&
      between.xpos === 'VB' &&
      between.head === head &&
      between.index < noun.index &&
      !isBelow(tokens, noun.index, index)
      ? { ...token, head: noun.index, label: 'acl' }
      : token;
  });
