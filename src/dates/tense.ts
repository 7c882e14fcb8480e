import { type Sentence, type Token, words } from '../document/index.js';
import type { Tense } from './phrase.js';

/** A token with the tags and the tree that the sentence happens to have. */
export interface DateToken extends Token {
  readonly upos?: string;
  readonly xpos?: string;
  readonly lemma?: string;
  /** Index in the sentence of the token it depends on; -1 for the root. */
  readonly head?: number;
  readonly label?: string;
}

/** A sentence, parsed or not. Names, where known, keep "Friday" in "Black Friday Ltd" from being a day. */
export interface DateSentence extends Sentence {
  readonly tokens: readonly DateToken[];
  readonly names?: readonly {
    readonly first: number;
    readonly last: number;
    readonly layer: string;
    readonly label: string;
  }[];
}

const MODALS = new Set("will 'll ’ll wo shall would may might should must can could ca".split(' '));
const HAVE = new Set("have has had having 've ’ve".split(' '));
const PAST_BE = new Set(['was', 'were']);
const PRESENT_BE = new Set(['is', 'are', "'s", '’s', 'am', "'re", '’re', 'be', 'been', 'being']);
/** Participles and adjectives whose complement lies ahead: "was scheduled for June 3". */
const AHEAD = words(
  'scheduled set due expected planned slated supposed expects expect plans plan hopes hope intends intend aims aim wants want vows vowed',
);
/** What the present tells of a day to come: "she flies to Hanoi on Friday", "the inquiry reports on March 31". */
const SCHEDULED =
  /^(?:fl(?:y|ies)|visits?|travels?|meets?|arrives?|leaves?|heads|opens?|begins?|starts?|hosts?|plays?|votes?|goes|returns?|reports|expires?|ends?|lands?|departs?|convenes?|resumes?|takes?|hears?|debates?)$/;
/** Verbs of the irregular kind that news uses, for sentences without tags. */
const IRREGULAR_PAST = words(
  `said told met was were had did held won lost made took came went gave got began became brought built
  bought broke caught chose cut fell felt fought found flew forgot grew heard hit kept knew led left
  lent let paid put quit ran read rose saw sent shot shut sold sought spent spoke stood struck
  swept swore taught thought threw understood voted wrote closed died`,
);
const NOT_PAST = words(
  'united need needs speed hundred red bed feed indeed seed breed exceed proceed succeed shed sacred',
);
const DETERMINERS = words('the a an this that these those its his her their our my your');

/**
 * The tense of the verb that governs the token at `index`: by the tree where there is one, else by the nearest verb
 * before it in the sentence, else the nearest after it. Null where there is none.
 */
export function tenseAt(sentence: DateSentence, first: number, last: number): Tense | null {
  const token = sentence.tokens[first];
  if (sentence.tokens[first - 1]?.text.toLowerCase() === 'since') return 'past';
  if (isDayWhen(sentence.tokens, last)) return 'past';
  if (token?.head !== undefined && token.label !== undefined) return tenseByTree(sentence, first, last);
  return tenseByNearness(sentence, first, last);
}

/** "to fire on the crowd on Monday, when a boy was killed": what was done on the day. */
function isDayWhen(tokens: readonly DateToken[], last: number): boolean {
  const when = tokens[last + 2];
  if (tokens[last + 1]?.text !== ',' || when?.text !== 'when' || !when.xpos) return false;
  return tokens.slice(last + 3).find(({ xpos }) => /^(?:VB[DPZ]|MD)$/.test(xpos ?? ''))?.xpos === 'VBD';
}

/** What was done where it is told in the past: "had to leave on Monday", "managed to flee". */
const DONE =
  /^(?:had|managed|failed|forced|obliged|compelled|refused|continued|began|started|neglected|declined|tried|attempted|struggled|helped|happened|came|got|used|dared|proceeded|unable|able)$/;

/** Who is ordered to do something on a day is ordered, or does it, on that day. */
const ORDERED = /^(?:ordered|forced|obliged|compelled)$/;

/** Verbs of going and doing, whose infinitive tells what for: "flew to Lagos to meet her on Monday". */
const FOR_A_PURPOSE =
  /^(?:went|came|flew|travelled|traveled|drove|visited|returned|arrived|gathered|met|convened|assembled|marched|rallied|used|entered|stormed|crossed|joined|teamed|voted|appeared|rushed|left|fired|intervened|stopped|stepped|spoke|turned|walked|queued|lined)$/;

/** "had to withdraw 14 people on Tuesday": the infinitive of what was done. */
function isDoneTo(tokens: readonly DateToken[], { head, label, index, xpos }: DateToken): boolean {
  const governor = tokens[head ?? -1];
  if (!governor) return false;
  const passive =
    ORDERED.test(governor.text) &&
    tokens.some(({ head: of, text }) => of === governor.index && /^(?:was|were)$/.test(text));
  if (label === 'advcl' && governor.index < index && governor.xpos === 'VBD')
    return xpos === 'VB' && FOR_A_PURPOSE.test(governor.text);
  if (label !== 'xcomp' || !(passive || DONE.test(governor.text))) return false;
  const isPast = passive || governor.xpos === 'VBD' || /^(?:un)?able$/.test(governor.text);
  return (
    isPast &&
    tokens.every(
      (token) =>
        token.head !== governor.index ||
        !/^(?:aux|cop)/.test(token.label ?? '') ||
        /^(?:was|were)$/.test(token.text),
    )
  );
}

function tenseByTree(sentence: DateSentence, first: number, last: number): Tense | null {
  const { tokens } = sentence;
  let at = first;
  while (at >= first && at <= last && tokens[at]!.head! >= 0 && insideAgain(tokens[at]!, first, last)) {
    at = tokens[at]!.head!;
  }
  // A tree is no deeper than its sentence is long; broken trees must not loop.
  for (let steps = 0; steps <= tokens.length; steps++) {
    const token = tokens[at];
    if (!token) return null;
    if ((at < first || at > last) && AHEAD.has(token.text.toLowerCase())) return 'future';
    if (at < first && isPromisedBy(tokens, at, first)) return 'future';
    if (isMovedTo(tokens, at, first)) return 'future';
    if (at < first && isCalledFor(tokens, at, first)) return 'future';
    // "is due to speak", however the tree joins it
    if (isDueTo(tokens, at)) return 'future';
    if (isDoneTo(tokens, token)) return 'past';
    if (isVerb(token) && !isAsideBefore(tokens, at, first)) {
      const tense = tenseOfVerb(tokens, at);
      if (tense) return tense;
    }
    if (token.head === undefined || token.head < 0 || token.head === at) return null;
    at = token.head;
  }
  return null;
}

/** "told us of the flaw, which lets hackers in, in July": the relative clause between commas is not the date's. */
function isAsideBefore(tokens: readonly DateToken[], verb: number, date: number): boolean {
  if (tokens[verb]!.label !== 'acl:relcl' || verb > date) return false;
  const comma = tokens[date - 1]?.text === ',' || tokens[date - 2]?.text === ',';
  const opening = tokens.findIndex(({ head }) => head === verb);
  return comma && opening >= 0 && (tokens[opening]!.text === ',' || tokens[opening - 1]?.text === ',');
}

/** What is called or fixed for a day lies ahead of the calling: "has called a strike for Friday". */
const CALLED =
  /^(?:call(?:ed|s|ing)?|summon(?:ed|s|ing)?|convene[ds]?|invite[ds]?|book(?:ed|s)?|arranged?|organi[sz]ed|fixe[ds]|listed)$/;

function isCalledFor(tokens: readonly DateToken[], verb: number, date: number): boolean {
  return tokens[date - 1]?.text === 'for' && CALLED.test(tokens[verb]!.text);
}

const PROMISED =
  /^(?:promised|pledged|agreed|undertook|undertaken|threatened|offered|promises|pledges|agrees)$/;

/** "has promised to double output by July": the end of what is promised. */
function isPromisedBy(tokens: readonly DateToken[], verb: number, date: number): boolean {
  return /^(?:by|before|within)$/.test(tokens[date - 1]?.text ?? '') && PROMISED.test(tokens[verb]!.text);
}

const MOVED = /^(?:moved|pushed|postponed|delayed|rescheduled|brought|changed|put)$/i;

/** "was moved from May to June": when it is to be. */
function isMovedTo(tokens: readonly DateToken[], verb: number, date: number): boolean {
  return MOVED.test(tokens[verb]!.text) && /^(?:from|to|until|till)$/i.test(tokens[date - 1]?.text ?? '');
}

function isDueTo(tokens: readonly DateToken[], verb: number): boolean {
  return tokens[verb - 1]?.text.toLowerCase() === 'to' && tokens[verb - 2]?.text.toLowerCase() === 'due';
}

function insideAgain(token: DateToken, first: number, last: number): boolean {
  return token.head! >= first && token.head! <= last && token.head !== token.index;
}

function isVerb(token: DateToken): boolean {
  return token.xpos ? /^(VB|MD)/.test(token.xpos) : token.upos === 'VERB' || token.upos === 'AUX';
}

/** Null for a bare participle that says nothing of its own ("calling for"): its governor decides. */
function tenseOfVerb(tokens: readonly DateToken[], at: number): Tense | null {
  const verb = tokens[at]!;
  let past = false;
  let present = false;
  let perfect = false;
  let to = false;
  let when = false;
  // Auxiliaries and "to" stand in the few tokens before their verb.
  for (let before = at - 1; before >= Math.max(0, at - 8); before--) {
    const token = tokens[before]!;
    if (token.head !== at) continue;
    const text = token.text.toLowerCase();
    if (token.label?.startsWith('aux')) {
      if (MODALS.has(text)) return 'future';
      if (HAVE.has(text)) perfect = true;
      else if (PAST_BE.has(text) || text === 'did') past = true;
      else if (PRESENT_BE.has(text) || text === 'do' || text === 'does') present = true;
    } else if (text === 'to') {
      to = true;
    } else if (text === 'when') {
      when = true;
    }
  }
  if (to) return perfect ? 'past' : 'future';
  if (perfect || past) return 'past';
  switch (verb.xpos) {
    case 'VBD':
      return 'past';
    case 'VBZ':
    case 'VBP':
      return SCHEDULED.test(verb.text) ? 'future' : 'present';
    case 'VBN':
      // "faces prison when he is sentenced in April"
      if (present && when) return 'future';
      return present ? 'present' : 'past';
    case 'VBG':
      return present ? 'future' : null;
    default:
      return present ? 'present' : null;
  }
}

/** How far a verb may stand from its date where no tree tells. */
const REACH = 24;

function tenseByNearness(sentence: DateSentence, first: number, last: number): Tense | null {
  const { tokens } = sentence;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (isCalledFor(tokens, at, first)) return 'future';
    const tense = tenseOfWord(tokens, at);
    if (tense) return tense;
  }
  for (let at = last + 1; at < Math.min(tokens.length, last + REACH); at++) {
    const tense = tenseOfWord(tokens, at);
    if (tense) return tense;
  }
  return null;
}

function tenseOfWord(tokens: readonly DateToken[], at: number): Tense | null {
  const token = tokens[at]!;
  const text = token.text.toLowerCase();
  if (token.text[0] !== text[0] && at > 0) return null;
  if (MODALS.has(text)) return 'future';
  if (AHEAD.has(text) || isMovedTo(tokens, at, at + 2)) return 'future';
  if (text === 'to') return isInfinitive(tokens[at + 1]) ? 'future' : null;
  const past = token.xpos
    ? token.xpos === 'VBD' || token.xpos === 'VBN'
    : IRREGULAR_PAST.has(text) || (text.length > 4 && text.endsWith('ed') && !NOT_PAST.has(text));
  if (past) return isAheadSoon(tokens, at) ? 'future' : (auxiliaryTense(tokens, at) ?? 'past');
  if (HAVE.has(text) && text !== 'having') {
    return isPerfect(tokens, at) ? 'past' : (auxiliaryTense(tokens, at) ?? 'past');
  }
  if (token.xpos === 'VBZ' || token.xpos === 'VBP' || text === 'is' || text === 'are') {
    return isAheadSoon(tokens, at) ? 'future' : 'present';
  }
  return null;
}

/** "will be delayed", "to be held": what stands before a participle decides. */
function auxiliaryTense(tokens: readonly DateToken[], at: number): Tense | null {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const text = tokens[before]!.text.toLowerCase();
    if (HAVE.has(text)) return isWill(tokens[before - 1]) ? 'future' : 'past';
    if (MODALS.has(text) || text === 'to') return 'future';
    if (DETERMINERS.has(text) || text === ',') return null;
  }
  return null;
}

function isWill(token: DateToken | undefined): boolean {
  return token !== undefined && ['will', 'shall', "'ll", '’ll'].includes(token.text.toLowerCase());
}

/** "to have dipped" is past, "to have talks" is not. */
function isPerfect(tokens: readonly DateToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at - 1]?.text.toLowerCase() !== 'to' || !next) return false;
  if (next.xpos) return next.xpos === 'VBN' || next.xpos === 'VBD';
  return next.text.endsWith('ed') || IRREGULAR_PAST.has(next.text);
}

/** "are to travel", "is expected", "was due": what follows a form of "be" can point ahead. */
function isAheadSoon(tokens: readonly DateToken[], at: number): boolean {
  const text = tokens[at]!.text.toLowerCase();
  if (!PAST_BE.has(text) && !PRESENT_BE.has(text)) return false;
  const next = tokens[at + 1]?.text.toLowerCase() ?? '';
  const after = tokens[at + 2]?.text.toLowerCase();
  return next === 'to' || next === 'going' || AHEAD.has(next) || (next === 'not' && after === 'to');
}

function isInfinitive(token: DateToken | undefined): boolean {
  if (!token) return false;
  if (token.xpos) return token.xpos === 'VB';
  const { text } = token;
  return /^[a-z]+$/.test(text) && !DETERMINERS.has(text) && !text.endsWith('ing');
}
