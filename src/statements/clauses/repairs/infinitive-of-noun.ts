import { words } from '../../../document/index.js';
import type { ParsedToken } from '../../../syntax/index.js';
import { isBelow, mapped, type Repair } from './repair.js';
import { isTimeWord } from './time-word.js';

/** Nouns that an infinitive completes. */
const TO_DO: ReadonlySet<string> = words(
  `ability agreement appeal application approval attempt authority bid call campaign chance decision
  demand deal duty effort failure freedom intention invitation licence license mandate motion move
  obligation offer opportunity order permission permit plan plea pledge power pressure promise
  proposal refusal request resolution right threat undertaking vow will willingness`,
);

/** Deeds of arms and of others that an infinitive tells the aim of, where a word before them tells whose they are. */
const OPERATIONS: ReadonlySet<string> = words(
  'operation mission offensive drive push struggle fight war crusade',
);

/** The noun right before "to", over the words of a time perhaps: "the decision | in September to hire". */
const nounBeforeTo = (tokens: readonly ParsedToken[], to: number): ParsedToken | undefined => {
  const last = tokens[to - 1];
  if (last === undefined || !isTimeWord(last.text)) return last;
  let at = to - 2;
  while (
    at > to - 5 &&
    /^(?:in|on|last|this|of|earlier|the|\d{1,2}|\p{Lu}\p{Ll}+)$/u.test(tokens[at]?.text ?? '')
  )
    at -= 1;
  return tokens[at]?.upos === 'NOUN' ? tokens[at] : last;
};

/** "the company's decision to hire", "the Norlandic operation to free": whose an infinitive's deed is stands before the noun. */
const isOwned = (tokens: readonly ParsedToken[], noun: ParsedToken): boolean =>
  tokens
    .slice(Math.max(0, noun.index - 8), noun.index)
    .some(
      ({ head, label, text }) =>
        head === noun.index &&
        (label === 'nmod:poss'
          ? !/^(?:its|his|her|their|our|my|your)$/i.test(text)
          : /^(?:amod|compound)$/.test(label) && /^\p{Lu}\p{Ll}/u.test(text) && OPERATIONS.has(noun.lemma)),
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
    const noun = nounBeforeTo(tokens, index - 1);
    if (
      noun !== undefined &&
      noun.index < index - 1 &&
      noun.head === head &&
      /^ob[jl]/.test(noun.label) &&
      (OPERATIONS.has(noun.lemma) || TO_DO.has(noun.lemma)) &&
      isOwned(tokens, noun)
    )
      return { ...token, head: noun.index, label: 'acl' };
    if (noun?.index !== index - 2) return token;
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
