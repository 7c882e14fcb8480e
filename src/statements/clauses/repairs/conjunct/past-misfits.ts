import type { ParsedToken } from '../../../../syntax/index.js';
import { DONE_TO } from '../done-to.js';
import { auxiliaries, isBehindComma, isForm, isPassive, isPast, isQuotedBefore } from './forms.js';
import { DEMANDING, JUDGED, RULING, WITHHELD } from './lexicon.js';
import { inSameForm, type Joined, type Misfit } from './misfit.js';

const VBD = /^VBD$/;

const isDemanding = ({ lemma }: ParsedToken): boolean => DEMANDING.has(lemma.toLowerCase());

const isDoneTo = ({ lemma }: ParsedToken): boolean => DONE_TO.has(lemma.toLowerCase());

const isJudged = ({ lemma }: ParsedToken): boolean => JUDGED.has(lemma.toLowerCase());

const isTold = (verb: ParsedToken): boolean => verb.lemma.toLowerCase() === 'say' || isDemanding(verb);

/** "at people who had gathered and arrested some of them": who is told of does not do it to himself. */
const isDoneToThem = ({ tokens, verb, above }: Joined): boolean =>
  isDoneTo(verb) &&
  !tokens.some(({ head, label }) => head === above.index && label === 'obj') &&
  tokens.some(
    ({ head, label, index }) =>
      head === verb.index &&
      label === 'obj' &&
      tokens.some((part) => part.text === 'them' && (part.index === index || part.head === index)),
  );

/** True where a relative clause stands behind a comma, and so is no part of what its noun means. */
const isAside = ({ tokens, above: { index } }: Joined): boolean => {
  const word = tokens.find(({ head, text }) => head === index && /^(?:who|which)$/i.test(text));
  return word !== undefined && word.index < index && tokens[word.index - 1]?.text === ',';
};

/** "denied that any were involved and offered a reward"; what more is denied has "or". */
const behindDenied: Misfit = (joined) => {
  const { tokens, verb, above } = joined;
  return above.label === 'ccomp' &&
    /^(?:deny|dispute)$/i.test(tokens[above.head]?.lemma ?? '') &&
    !isPast(tokens, above) &&
    tokens.some(({ head, label, text }) => head === verb.index && label === 'cc' && text === 'and')
    ? inSameForm(joined)
    : undefined;
};

/** "told a radio that he was 'very sorry' and blamed others". */
export const behindQuotedState: Misfit = (joined) => {
  const { tokens, verb, above } = joined;
  if (verb.xpos === 'VBD' && /^(?:ADJ|NOUN)$/.test(above.upos)) {
    const fits = behindDenied(joined);
    if (fits) return fits;
  }
  return verb.xpos === 'VBD' &&
    /^(?:ADJ|NOUN)$/.test(above.upos) &&
    above.label === 'ccomp' &&
    isQuotedBefore(tokens, verb) &&
    isDemanding(verb)
    ? inSameForm(joined)
    : undefined;
};

/** "has accused Norland of breaking the truce, expelled its envoy and sent troops". */
const underGerund: Misfit = ({ tokens, above }) =>
  isForm(tokens, above, /^VBG$/) ? (other) => isPast(tokens, other) : undefined;

/** "unveiled a map in which the region appears as a state and named a general". */
export const behindPresentRelative: Misfit = ({ tokens, above }) =>
  above.label === 'acl:relcl' && isForm(tokens, above, /^VB[ZP]$/)
    ? (other) => isForm(tokens, other, VBD)
    : undefined;

/**
 * "found Lee, who had gone in May, and arrested his wife"; "lending to firms which they owned, and said it was over"; "came
 * down on police over a man who died, and directed them to pay".
 */
const behindPastRelative: Misfit = (joined) => {
  const { tokens, verb, above } = joined;
  return above.label === 'acl:relcl' &&
    isForm(tokens, above, VBD) &&
    isBehindComma(tokens, verb) &&
    (isAside(joined) || (isTold(verb) && !isTold(above)) || (isJudged(verb) && !isJudged(above)))
    ? inSameForm(joined)
    : undefined;
};

/** "arrested 41, among them Lee, who was beaten, and charged a priest". */
const behindPassiveRelative: Misfit = ({ tokens, verb, above }) =>
  above.label === 'acl:relcl' && isPassive(tokens, above) && isDoneTo(verb)
    ? (other) =>
        other.upos === 'VERB' && /^VB[DN]$/.test(other.xpos) && !isPassive(tokens, other) && isDoneTo(other)
    : undefined;

/** "called it absurd, given that the firm had paid, and said it would sue". */
const behindReason: Misfit = (joined) => {
  const { tokens, verb, above } = joined;
  const isCondition = tokens.some(
    ({ head, label, text }) =>
      head === above.index && label === 'mark' && /^(?:unless|if|until)$/i.test(text),
  );
  return above.label === 'advcl' &&
    isBehindComma(tokens, verb) &&
    (isCondition || (isTold(verb) && !isTold(above)))
    ? inSameForm(joined)
    : undefined;
};

/** "arrested Lee, who has been treating children, and charged him"; "agreed to open a road that was closed, but failed to …". */
const behindRelativeWithAuxiliary: Misfit = (joined) => {
  const { tokens, verb, above } = joined;
  return above.label === 'acl:relcl' &&
    !(isPassive(tokens, above) && isAside(joined)) &&
    auxiliaries(tokens, above).some(({ xpos }) => /^VB[DZP]$/.test(xpos)) &&
    (isBehindComma(tokens, verb) || isDoneToThem(joined))
    ? (other) => isPast(tokens, other)
    : undefined;
};

/** "ruled that the firm had broken the law and ordered it to pay". */
const behindRuling: Misfit = (joined) => {
  const { tokens, verb, above } = joined;
  return above.label === 'ccomp' &&
    JUDGED.has(verb.lemma.toLowerCase()) &&
    RULING.has(tokens[above.head]?.lemma.toLowerCase() ?? '')
    ? inSameForm(joined)
    : undefined;
};

/** "but declined to name them", "but stopped short of promising it". */
const isWithholding = (tokens: readonly ParsedToken[], verb: ParsedToken): boolean => {
  const lemma = verb.lemma.toLowerCase();
  if (lemma === 'stop') return tokens[verb.index + 1]?.text.toLowerCase() === 'short';
  return (
    (lemma === 'decline' || lemma === 'refuse') &&
    tokens.some(
      (other) =>
        other.head === verb.index && other.label === 'xcomp' && WITHHELD.has(other.lemma.toLowerCase()),
    )
  );
};

/**
 * "warned that it had moved people and appealed to donors"; "said they would be heard, but ruled out a vote"; "warned that
 * they were 'in danger' and appealed to donors".
 */
const behindContent: Misfit = (joined) => {
  const { tokens, verb, above } = joined;
  if (above.label !== 'ccomp') return undefined;
  if (isWithholding(tokens, verb)) return inSameForm(joined);
  const isNext = isForm(tokens, above, VBD)
    ? isQuotedBefore(tokens, verb) && isDemanding(verb)
    : isDemanding(verb) || auxiliaries(tokens, above).some(({ xpos }) => xpos === 'MD');
  return isNext ? inSameForm(joined) : undefined;
};

/** What a past tense does not belong to, though the tree hangs it there. */
export const PAST_MISFITS: readonly Misfit[] = [
  underGerund,
  behindPresentRelative,
  behindPastRelative,
  behindPassiveRelative,
  behindReason,
  behindRelativeWithAuxiliary,
  behindRuling,
  behindDenied,
  behindContent,
];
