import type { ParsedToken } from '../../../syntax/index.js';
import { DONE_TO } from './done-to.js';
import { hasPassive, hasSubject, isBelow, type Repair } from './repair.js';

const FINITE = /^VB[DZ]$/;

const QUOTE = /^(?:["“”]|''|``)$/;

const SPEAKING: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'warn', 'claim', 'report', 'announce']);

const auxiliaries = (tokens: readonly ParsedToken[], verb: ParsedToken): readonly ParsedToken[] =>
  tokens.filter(
    ({ head, label, text }) =>
      head === verb.index && (label.startsWith('aux') || (label === 'mark' && text.toLowerCase() === 'to')),
  );

/** A bare form, as "to", "will" or "they" has it. */
const isBare = ({ upos, xpos }: ParsedToken): boolean => upos === 'VERB' && /^VBP?$/.test(xpos);

const isForm = (tokens: readonly ParsedToken[], { upos, xpos, index }: ParsedToken, form: RegExp): boolean =>
  upos === 'VERB' &&
  form.test(xpos) &&
  !tokens.some(
    ({ head, label, text }) =>
      head === index && (label.startsWith('aux') || (label === 'mark' && text.toLowerCase() === 'to')),
  );

const isFiniteForm = (tokens: readonly ParsedToken[], verb: ParsedToken): boolean =>
  isForm(tokens, verb, FINITE);

const isPassive = (tokens: readonly ParsedToken[], verb: ParsedToken): boolean =>
  verb.xpos === 'VBN' && hasPassive(tokens, verb);

/** True for a past tense, and for what "has" or "had" makes of it. */
const isPast = (tokens: readonly ParsedToken[], verb: ParsedToken): boolean =>
  isForm(tokens, verb, /^VBD$/) ||
  (verb.upos === 'VERB' &&
    verb.xpos === 'VBN' &&
    !hasPassive(tokens, verb) &&
    auxiliaries(tokens, verb).some(({ lemma }) => lemma.toLowerCase() === 'have'));

/** Verbs whose past tense is their plain form: "agreed to build it, but put off the rest". */
const SAME_IN_PAST: ReadonlySet<string> = new Set(
  'beat bet bid burst cast cost cut hit hurt let put quit read set shed shut split spread upset'.split(' '),
);

/** What one who speaks does further: "said he was held and demanded his release". */
const DEMANDING: ReadonlySet<string> = new Set([
  'demand',
  'urge',
  'call',
  'ask',
  'warn',
  'condemn',
  'criticize',
  'criticise',
  'accuse',
  'appeal',
  'promise',
  'vow',
  'pledge',
  'thank',
  'praise',
  'blame',
  'assert',
  'add',
  'claim',
  'insist',
  'deny',
  'announce',
  'declare',
  'reject',
  'offer',
  'request',
  'invite',
  'express',
  'tell',
  'describe',
  'dismiss',
]);

/** What a court does by its ruling, and finds nobody else to have done. */
const JUDGED: ReadonlySet<string> = new Set(
  'order sentence award fine jail acquit dismiss uphold overturn quash annul bar convict instruct direct'.split(
    ' ',
  ),
);

const RULING: ReadonlySet<string> = new Set(['rule', 'hold', 'decide']);

const isTold = ({ lemma }: ParsedToken): boolean =>
  lemma.toLowerCase() === 'say' || DEMANDING.has(lemma.toLowerCase());

/** True where a quote closes right before the "and" of a verb. */
const isQuotedBefore = (tokens: readonly ParsedToken[], verb: ParsedToken): boolean => {
  const and = tokens.find(({ head, label }) => head === verb.index && label === 'cc');
  const before = and && tokens[and.index - 1];
  return before !== undefined && /^["”']+$/.test(before.text);
};

/** True where a comma stands before the "and" of a verb. */
const isBehindComma = (tokens: readonly ParsedToken[], verb: ParsedToken): boolean => {
  const and = tokens.find(({ head, label }) => head === verb.index && label === 'cc');
  return and !== undefined && tokens[and.index - 1]?.text === ',';
};

/** "at people who had gathered and arrested some of them": who is told of does not do it to himself. */
const isDoneToThem = (tokens: readonly ParsedToken[], verb: ParsedToken, above: ParsedToken): boolean =>
  DONE_TO.has(verb.lemma.toLowerCase()) &&
  !tokens.some(({ head, label }) => head === above.index && label === 'obj') &&
  tokens.some(
    ({ head, label, index }) =>
      head === verb.index &&
      label === 'obj' &&
      tokens.some(({ text, ...part }) => text === 'them' && (part.index === index || part.head === index)),
  );

/** True where a relative clause stands behind a comma, and so is no part of what its noun means. */
const isAside = (tokens: readonly ParsedToken[], { index }: ParsedToken): boolean => {
  const word = tokens.find(({ head, text }) => head === index && /^(?:who|which)$/i.test(text));
  return word !== undefined && word.index < index && tokens[word.index - 1]?.text === ',';
};

type Fits = (other: ParsedToken) => boolean;

/** Which verbs a coordinated one can belong to, where it does not fit the one that the tree hangs it on. */
const fitFor = (tokens: readonly ParsedToken[], verb: ParsedToken, above: ParsedToken): Fits | undefined => {
  const finite: Fits = (other) => isFiniteForm(tokens, other) && other.xpos === verb.xpos;
  const told: Fits = (other) => finite(other) || (verb.xpos === 'VBD' && isPast(tokens, other));
  // "told a radio that he was 'very sorry' and blamed others"
  if (
    /^(?:ADJ|NOUN)$/.test(above.upos) &&
    above.label === 'ccomp' &&
    isForm(tokens, verb, /^VBD$/) &&
    isQuotedBefore(tokens, verb) &&
    DEMANDING.has(verb.lemma.toLowerCase())
  )
    return finite;
  if (above.upos !== 'VERB')
    // "called the plan hasty and offered help": a verb in a tense is not joined to an adjective or noun
    return isFiniteForm(tokens, verb) &&
      /^(?:ADJ|NOUN)$/.test(above.upos) &&
      !tokens.some(({ head, label }) => head === above.index && /^(?:cop|nsubj)/.test(label))
      ? finite
      : undefined;
  // "wants a law that protects people and arrests thieves"
  if (isForm(tokens, verb, /^VBZ$/) && isForm(tokens, above, /^VBP$/))
    return (other) => isForm(tokens, other, /^VBZ$/) && isBelow(tokens, other.index, above.index);
  // "urged it to refrain from using force and demands answers"
  if (isForm(tokens, verb, /^VBZ$/) && isForm(tokens, above, /^VBG$/)) return finite;
  // "has accused Norland of breaking the truce, expelled its envoy and sent troops"
  if (isForm(tokens, verb, /^VBD$/) && isForm(tokens, above, /^VBG$/))
    return (other) => isPast(tokens, other);
  // "defying an order to return and rejecting an offer"
  if (
    isForm(tokens, verb, /^VBG$/) &&
    isBare(above) &&
    above.label === 'acl' &&
    tokens[above.index - 1]?.text === 'to'
  )
    return (other) => isForm(tokens, other, /^VBG$/);
  // "killing six, among them a man identified as X, and detaining two"
  if (isForm(tokens, verb, /^VBG$/) && isForm(tokens, above, /^VBN$/) && above.label === 'acl')
    return (other) => isForm(tokens, other, /^VBG$/);
  // "was ordered to pay and barred from office"
  if (isForm(tokens, verb, /^VBN$/) && isBare(above) && auxiliaries(tokens, above).length > 0)
    return tokens.some(({ head, label }) => head === verb.index && label === 'obj')
      ? (other) => isFiniteForm(tokens, other) && other.xpos === 'VBD'
      : (other) => isPassive(tokens, other);
  // "unveiled a map in which the region appears as a state and named a general"
  if (isForm(tokens, verb, /^VB[DN]$/) && isForm(tokens, above, /^VB[ZP]$/) && above.label === 'acl:relcl')
    return (other) => isFiniteForm(tokens, other) && other.xpos === 'VBD';
  // "found Lee, who had gone in May, and arrested his wife"
  if (
    isForm(tokens, verb, /^VBD$/) &&
    above.label === 'acl:relcl' &&
    isForm(tokens, above, /^VBD$/) &&
    isBehindComma(tokens, verb) &&
    // "lending to firms which they owned, and said it was over"
    (isAside(tokens, above) || (isTold(verb) && !isTold(above)))
  )
    return finite;
  // "arrested 41, among them Lee, who was beaten, and charged a priest"
  if (isForm(tokens, verb, /^VBD$/) && above.label === 'acl:relcl' && isPassive(tokens, above))
    return (other) =>
      /^VB[DN]$/.test(other.xpos) &&
      other.upos === 'VERB' &&
      !isPassive(tokens, other) &&
      DONE_TO.has(other.lemma.toLowerCase()) &&
      DONE_TO.has(verb.lemma.toLowerCase());
  // "called it absurd, given that the firm had paid, and said it would sue"
  if (
    isForm(tokens, verb, /^VBD$/) &&
    above.label === 'advcl' &&
    isBehindComma(tokens, verb) &&
    isTold(verb) &&
    !isTold(above)
  )
    return finite;
  // "arrested Lee, who has been treating children, and charged him"
  if (
    isForm(tokens, verb, /^VBD$/) &&
    above.label === 'acl:relcl' &&
    auxiliaries(tokens, above).some(({ xpos }) => /^VB[DZP]$/.test(xpos)) &&
    (isBehindComma(tokens, verb) || isDoneToThem(tokens, verb, above))
  )
    return (other) => isFiniteForm(tokens, other) && other.xpos === 'VBD';
  // "ruled that the firm had broken the law and ordered it to pay"
  if (
    isForm(tokens, verb, /^VBD$/) &&
    above.label === 'ccomp' &&
    JUDGED.has(verb.lemma.toLowerCase()) &&
    RULING.has(tokens[above.head]?.lemma.toLowerCase() ?? '')
  )
    return finite;
  // "warned that it had moved people and appealed to donors"; "said they would be heard, but ruled out a vote"
  if (isForm(tokens, verb, /^VBD$/) && above.label === 'ccomp' && !isForm(tokens, above, /^VBD$/))
    return DEMANDING.has(verb.lemma.toLowerCase()) ||
      auxiliaries(tokens, above).some(({ xpos }) => xpos === 'MD')
      ? finite
      : undefined;
  // "warned that they were 'in danger' and appealed to donors"
  if (isForm(tokens, verb, /^VBD$/) && above.label === 'ccomp' && isQuotedBefore(tokens, verb))
    return DEMANDING.has(verb.lemma.toLowerCase()) ? finite : undefined;
  if (isBare(verb)) {
    const past =
      SAME_IN_PAST.has(verb.lemma.toLowerCase()) && above.xpos === 'VBD' && !above.label.startsWith('acl');
    return isFiniteForm(tokens, above) && !past ? isBare : undefined;
  }
  return isFiniteForm(tokens, verb) &&
    verb.text.toLowerCase() !== verb.lemma.toLowerCase() &&
    isBare(above) &&
    auxiliaries(tokens, above).length > 0
    ? told
    : undefined;
};

/** "has promised not to leave and is helping": a verb in the present belongs to no infinitive or past clause, but to the verb above it. */
const withSameAuxiliary = (
  tokens: readonly ParsedToken[],
  verb: ParsedToken,
  above: ParsedToken,
): ParsedToken | undefined => {
  const present = ({ index }: ParsedToken): string | undefined =>
    tokens.find(({ head, label, xpos }) => head === index && /^aux/.test(label) && /^VB[ZP]$/.test(xpos))
      ?.xpos;
  const form = present(verb);
  const isApart =
    above.upos === 'VERB' &&
    ((isBare(above) &&
      /^(?:acl|xcomp)$/.test(above.label) &&
      !tokens.some(({ head, label }) => head === above.index && label.startsWith('aux'))) ||
      (above.label === 'advcl' && isForm(tokens, above, /^VBD$/) && isBehindComma(tokens, verb)));
  if (form === undefined || !isApart) return undefined;
  return tokens
    .filter(
      (other) =>
        other.index < above.index &&
        other.upos === 'VERB' &&
        present(other) === form &&
        isBelow(tokens, above.index, other.index),
    )
    .at(-1);
};

/**
 * "said that members would not take sides but had asked her": under a past tense of speech "had" and "would" tell more
 * of what was said.
 */
const toldBefore = (
  tokens: readonly ParsedToken[],
  verb: ParsedToken,
  above: ParsedToken,
): ParsedToken | undefined => {
  if (!SPEAKING.has(above.lemma.toLowerCase()) || !isForm(tokens, above, /^VBD$/)) return undefined;
  if (!auxiliaries(tokens, verb).some(({ text }) => /^(?:had|would)$/i.test(text))) return undefined;
  return tokens.find(
    (other) =>
      other.head === above.index &&
      other.label === 'ccomp' &&
      other.index > above.index &&
      other.index < verb.index &&
      hasSubject(tokens, other),
  );
};

/** '"… it has," she said, and called on them': behind a quote that closes before who speaks, that one goes on. */
const speakerBetween = (
  tokens: readonly ParsedToken[],
  verb: ParsedToken,
  above: ParsedToken,
): ParsedToken | undefined => {
  const said = tokens
    .slice(above.index + 1, verb.index)
    .find((other) => SPEAKING.has(other.lemma.toLowerCase()) && isForm(tokens, other, /^VBD$/));
  if (!said || !(above.head === said.index || said.head === above.index) || !hasSubject(tokens, said))
    return undefined;
  const quotes = (from: number, to: number): number =>
    tokens.slice(from, to).filter(({ text }) => QUOTE.test(text)).length;
  return quotes(above.index, said.index) % 2 === 1 && quotes(said.index, verb.index) === 0 ? said : undefined;
};

/**
 * "wants to praise those who fought and thank Norland": two verbs joined by "and" have one form. A bare one under a
 * past tense belongs to the bare one before it, a past tense under a bare one to the past tense above that, and so on.
 */
export const conjunctForm: Repair = (tokens, { labelled }) => {
  let current = tokens;
  for (const verb of labelled('conj')) {
    if (verb.upos !== 'VERB' || hasSubject(current, verb)) continue;
    const above = current[verb.head]!;
    if (above.index > verb.index) continue;
    if (auxiliaries(current, verb).length > 0) {
      const partner = withSameAuxiliary(current, verb, above) ?? toldBefore(current, verb, above);
      if (partner !== undefined)
        current = current.map((token) =>
          token.index === verb.index ? { ...token, head: partner.index } : token,
        );
      continue;
    }
    const speaker = verb.xpos === 'VBD' ? speakerBetween(current, verb, above) : undefined;
    if (speaker !== undefined) {
      // the verb of speech may hang below what it frames
      if (speaker.head !== above.index)
        current = current.map((token) =>
          token.index === verb.index ? { ...token, head: speaker.index } : token,
        );
      continue;
    }
    const fits = fitFor(current, verb, above);
    if (!fits) continue;
    const fitting = current.filter(
      (other) => other.index < verb.index && other.index !== above.index && fits(other),
    );
    const partner =
      fitting.filter(({ index }) => index < above.index && isBelow(current, above.index, index)).at(-1) ??
      (isBare(verb) || verb.xpos === 'VBZ'
        ? fitting.filter(({ index }) => isBelow(current, index, above.index)).at(-1)
        : undefined);
    if (!partner) continue;
    current = current.map((token) =>
      token.index === verb.index ? { ...token, head: partner.index } : token,
    );
  }
  return current;
};
