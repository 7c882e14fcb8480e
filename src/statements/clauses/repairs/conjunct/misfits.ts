import { isBelow } from '../repair.js';
import { auxiliaries, isBare, isForm, isPassive, isPast } from './forms.js';
import { SAME_IN_PAST } from './lexicon.js';
import { type Fits, inSameForm, type Joined, type Misfit } from './misfit.js';
import { behindPresentRelative, behindQuotedState, PAST_MISFITS } from './past-misfits.js';

/** "called the plan hasty and offered help": a verb in a tense is not joined to an adjective or noun. */
const underWord: Misfit = (joined) => {
  const { tokens, verb, above } = joined;
  return /^VB[DZ]$/.test(verb.xpos) &&
    /^(?:ADJ|NOUN)$/.test(above.upos) &&
    !tokens.some(({ head, label }) => head === above.index && /^(?:cop|nsubj)/.test(label))
    ? inSameForm(joined)
    : undefined;
};

/** "wants a law that protects people and arrests thieves". */
const underPlural: Misfit = (joined) => {
  const { tokens, above } = joined;
  if (!isForm(tokens, above, /^VBP$/)) return undefined;
  const fits = inSameForm(joined);
  return (other) => fits(other) && isBelow(tokens, other.index, above.index);
};

/** "urged it to refrain from using force and demands answers". */
const underGerund: Misfit = (joined) =>
  isForm(joined.tokens, joined.above, /^VBG$/) ? inSameForm(joined) : undefined;

/** "refused to leave and called a lawyer": a verb in a tense is not joined to an infinitive. */
const underBare: Misfit = (joined) => {
  const { tokens, verb, above } = joined;
  if (verb.text.toLowerCase() === verb.lemma.toLowerCase()) return undefined;
  if (!isBare(above) || auxiliaries(tokens, above).length === 0) return undefined;
  // under what is said another rule decides
  if (verb.xpos === 'VBD' && above.label === 'ccomp') return undefined;
  return verb.xpos === 'VBD' ? (other) => isPast(tokens, other) : inSameForm(joined);
};

/** "defying an order to return and rejecting an offer". */
const behindInfinitive: Misfit = (joined) => {
  const { tokens, above } = joined;
  return above.label === 'acl' && isBare(above) && tokens[above.index - 1]?.text === 'to'
    ? inSameForm(joined)
    : undefined;
};

/** "killing six, among them a man identified as X, and detaining two". */
const behindParticiple: Misfit = (joined) =>
  joined.above.label === 'acl' && isForm(joined.tokens, joined.above, /^VBN$/)
    ? inSameForm(joined)
    : undefined;

/** "was ordered to pay and barred from office"; "ordered him to pay and adjourned till June". */
const participleUnderBare: Misfit = ({ tokens, verb, above }) => {
  if (!isBare(above) || auxiliaries(tokens, above).length === 0) return undefined;
  return tokens.some(({ head, label }) => head === verb.index && label === 'obj')
    ? (other) => isForm(tokens, other, /^VBD$/)
    : (other) => isPassive(tokens, other) || isForm(tokens, other, /^VBD$/);
};

/** "wants to praise those who fought and thank Norland". */
const bareUnderTense: Misfit = ({ tokens, verb, above }) => {
  const past =
    above.xpos === 'VBD' && !above.label.startsWith('acl') && SAME_IN_PAST.has(verb.lemma.toLowerCase());
  return !past && isForm(tokens, above, /^VB[DZ]$/) ? isBare : undefined;
};

/** Rules for a verb that the tree hangs on an adjective or noun. */
const UNDER_WORD: readonly Misfit[] = [behindQuotedState, underWord];

/** Rules for a verb that the tree hangs on another, by the form of the second; the first that finds a misfit counts. */
const UNDER_VERB: Readonly<Record<string, readonly Misfit[]>> = {
  VBZ: [underPlural, underGerund, underBare],
  VBD: [...PAST_MISFITS, underBare],
  VBG: [behindInfinitive, behindParticiple],
  VBN: [participleUnderBare, behindPresentRelative],
  VB: [bareUnderTense],
  VBP: [bareUnderTense],
};

/** Which verbs a coordinated one can belong to, where it does not fit the one that the tree hangs it on. */
export const fitFor = (joined: Joined): Fits | undefined => {
  const { verb, above } = joined;
  const misfits = above.upos === 'VERB' ? (UNDER_VERB[verb.xpos] ?? []) : UNDER_WORD;
  for (const misfit of misfits) {
    const fits = misfit(joined);
    if (fits !== undefined) return fits;
  }
  return undefined;
};
