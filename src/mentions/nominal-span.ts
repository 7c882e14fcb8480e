import { words } from '../document/index.js';
import type { ParsedSentence, ParsedToken } from '../syntax/index.js';
import type { Candidate } from './candidate.js';
import { lemmaOf } from './nominal-type.js';

/** Labels of what stands before the noun and belongs to the mention. */
const PREMODIFIER =
  /^(?:amod|compound|nummod|nmod:desc|advmod|flat|goeswith|punct|nmod|obl|case|conj|cc|acl|advcl|fixed|det:predet|obl:unmarked|nmod:unmarked)$/;
/** Determiners that count belong to it, articles and demonstratives do not. */
const COUNTING = /^(?:both|all|some|several|many|most|few|two|half|other|another|any|each|every|no)$/i;

/** The modifier of `at` over which a token hangs on it; undefined where it does not. */
const branchOf = (sentence: ParsedSentence, token: number, at: number): ParsedToken | undefined => {
  for (let up = token, steps = 0; steps < 12; steps++) {
    const current = sentence.tokens[up];
    if (!current || current.head < 0) return undefined;
    if (current.head === at) return current;
    up = current.head;
  }
  return undefined;
};

/** "off-duty officers", "then-senators": a small word that a hyphen joins to the next. */
const isHyphened = ({ tokens }: ParsedSentence, at: number): boolean => {
  const [word, mark, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  return (
    mark !== undefined &&
    next !== undefined &&
    /^[-‐‑]$/.test(mark.text) &&
    word.end === mark.start &&
    mark.end === next.start
  );
};

/** "internationally recognized government": an adverb that belongs to the adjective right behind it. */
const isOwnAdverb = ({ tokens }: ParsedSentence, at: number): boolean => {
  const next = tokens[at + 1];
  return (
    /^\p{L}{2,}ly$/u.test(tokens[at]!.text) &&
    tokens[at]!.head === at + 1 &&
    next?.label === 'amod' &&
    /^(?:VBN|VBG|JJ)$/.test(next.xpos)
  );
};

/** Marks that no mention without a name reaches over. */
const EDGE = /^(?:['’]s?|[,;:.()[\]"“”‘’—–]|--|''|``)$/;

/** True where a mention opens with what somebody is charged with doing: "suspected of | bribing officials". */
const isChargedDeed = ({ tokens }: ParsedSentence, first: number, at: number): boolean => {
  if (tokens[first]!.xpos !== 'VBG' || tokens[first - 1]?.text !== 'of') return false;
  const above = tokens[tokens[at]!.head];
  const verb = above?.label === 'obj' ? tokens[above.head] : above;
  return verb !== undefined && verb.index < first && CHARGING.has(lemmaOf(verb));
};

/** "UN, | EU and Norlandic officials": of names in a row before a plural, which "and" ends, each belongs to it. */
const isListedBefore = ({ tokens }: ParsedSentence, comma: number, at: number, first: number): boolean => {
  const name = tokens[comma - 1];
  return (
    name !== undefined &&
    name.head === at &&
    /^(?:compound|amod)$/.test(name.label) &&
    /^\p{Lu}/u.test(name.text) &&
    /^NN(?:P?S)$/.test(tokens[at]!.xpos) &&
    first < at &&
    /^\p{Lu}/u.test(tokens[first]!.text) &&
    tokens.slice(first, at).some(({ label }) => label === 'cc')
  );
};

/** First token of the mention headed at `at`: over modifiers, without article and possessor. */
export const startOf = (sentence: ParsedSentence, at: number): number => {
  const { tokens } = sentence;
  let first = at;
  for (let left = at - 1; left >= 0; left--) {
    const token = tokens[left]!;
    const counts = COUNTING.test(token.text);
    if (token.text === ',' && isListedBefore(sentence, left, at, first)) {
      first = left - 1;
      left -= 1;
      continue;
    }
    const branch = branchOf(sentence, left, at);
    if (!branch || EDGE.test(token.text) || (token.upos === 'DET' && !counts)) break;
    if (branch.label === 'nmod:poss' || !(counts || PREMODIFIER.test(branch.label))) break;
    if (
      (/^(?:case|mark)$/.test(token.label) && !isHyphened(sentence, left)) ||
      (token.label === 'cc' && left === first - 1 && branch.index === left)
    )
      break;
    if (token.upos === 'VERB' && !/^(?:VBN|VBG)$/.test(token.xpos)) break;
    first = left;
  }
  const bound = (token: number): boolean =>
    /^(?:least|most)$/i.test(tokens[token]!.text) && tokens[token - 1]?.text.toLowerCase() === 'at';
  const isOuter = (token: number): boolean =>
    /^(?:PUNCT|ADV|CCONJ|ADP|PART|SCONJ)$/.test(tokens[token]!.upos) &&
    !isHyphened(sentence, token) &&
    !isOwnAdverb(sentence, token);
  while (first < at && (isOuter(first) || bound(first))) first++;
  // "no fewer than 19 soldiers"
  if (
    /^(?:fewer|less|more)$/i.test(tokens[first]!.text) &&
    /^(?:no|not)$/i.test(tokens[first - 1]?.text ?? '')
  )
    first--;
  // "as many as 19 soldiers"
  if (/^(?:many|few)$/i.test(tokens[first]!.text) && tokens[first + 1]?.text === 'as' && first + 2 <= at)
    first += 2;
  // "suspected of bribing officials"
  return first < at && isChargedDeed(sentence, first, at) ? first + 1 : first;
};

/** Verbs that say of what somebody is accused: what they bring by "of" is not the object's own. */
const TAKE_OF = words(
  'accuse acquit convict suspect clear rob strip deprive rid absolve inform notify remind assure warn',
);

/** Those who have their post "of" something: "accused the minister of defence of fraud". */
const POSTS =
  /^(?:minister|secretary|head|chief|director|leader|member|president|governor|mayor|commander|chairman|chair|officer|ministry|department|committee)$/;

/** Verbs by which somebody is said to have done something, or not to have. */
const CHARGING = words('accuse acquit convict suspect clear absolve');

/** True where "of" behind a token brings a deed: "of bribing officials", "of lending to firms". */
const bringsDeed = (tokens: readonly ParsedToken[], at: number, part: ParsedToken): boolean => {
  const deed = tokens[at + 2]!;
  if (deed.xpos === 'VBG') return deed === part || deed.head === part.index;
  return (
    deed === part && /ing$/.test(deed.text) && /^(?:to|on|for)$/.test(tokens[deed.index + 1]?.text ?? '')
  );
};

/** "accused the minister of fraud": the "of" is the verb's, unless another follows or it brings somebody. */
const isVerbsOf = ({ tokens, nominals }: ParsedSentence, at: number, part: ParsedToken): boolean => {
  const verb = tokens[tokens[at]!.head];
  if (!verb || verb.index > at || !TAKE_OF.has(lemmaOf(verb)) || !/^i?obj$/.test(tokens[at]!.label))
    return false;
  if (CHARGING.has(lemmaOf(verb)) && bringsDeed(tokens, at, part)) return true;
  const isSomebody = /^(?:person|organization|place)$/.test(nominals[part.index]?.type ?? '');
  const holders = POSTS.test(lemmaOf(tokens[at]!)) ? [verb.index, at, part.index] : [verb.index, at];
  const another = tokens.some(
    ({ text, head }) => text === 'of' && head > part.index && holders.includes(tokens[head]!.head),
  );
  return !isSomebody && !another && part.upos === 'NOUN';
};

/** "the Columbus, Ohio-based company": the town before its state belongs to it too. */
export const beforeTown = (
  { tokens }: ParsedSentence,
  first: number,
  names: readonly Candidate[],
): number => {
  const state = names.find((name) => name.first === first && name.type === 'PLACE');
  const isBased =
    state && /^[-‐‑]$/.test(tokens[state.last + 1]?.text ?? '') && tokens[state.last + 2]?.text === 'based';
  const town =
    isBased && tokens[first - 1]?.text === ','
      ? names.find((name) => name.last === first - 2 && name.type === 'PLACE')
      : undefined;
  return town && /^(?:the|a|an)$/i.test(tokens[town.first - 1]?.text ?? '') ? town.first : first;
};

/** What a hyphen adds to a noun: "director-general", "president-elect". */
const HYPHENED = /^(?:general|elect|designate|in|chief|by|up|between|minister)$/;

/** Offices whose noun comes first: "attorneys general". */
const GENERALS =
  /^(?:attorney|solicitor|secretary|director|governor|inspector|surgeon|consul|auditor|comptroller|advocate)$/;

/** Last token of a noun and what is written onto it, with hyphens or as in "attorney general": "commander-in-chief". */
export const hyphenEnd = ({ tokens }: ParsedSentence, at: number): number => {
  if (/^general$/i.test(tokens[at + 1]?.text ?? '') && GENERALS.test(lemmaOf(tokens[at]!))) return at + 1;
  let last = at;
  for (;;) {
    const [end, mark, next] = [tokens[last]!, tokens[last + 1], tokens[last + 2]];
    const touches =
      mark && next && /^[-‐‑]$/.test(mark.text) && end.end === mark.start && mark.end === next.start;
    const fits =
      last === at ? HYPHENED.test(next?.text ?? '') : /^(?:law|chief|command)$/.test(next?.text ?? '');
    if (!touches || !fits) return last;
    last += 2;
  }
};

/** "dozens of women and girls", "40 newspaper and book publishers": last token of a bare noun that "and" joins to what is counted. */
const secondNoun = (tokens: readonly ParsedToken[], part: number): number => {
  const second = tokens[part + 2];
  if (second === undefined || tokens[part]!.upos !== 'NOUN') return part;
  const isBare = ({ head, label, xpos }: ParsedToken): boolean =>
    xpos === 'NNS' && label === 'conj' && head === part;
  if (isBare(second)) return tokens[part]!.xpos === 'NNS' ? part + 2 : part;
  const third = tokens[part + 3];
  return third && second.upos === 'NOUN' && second.head === part + 3 && isBare(third) ? part + 3 : part;
};

/** Last token of a second name that "and" joins to the first: "ministers of Mali and Chad"; else that of the first. */
const secondName = ({ tokens }: ParsedSentence, part: number, last: number): number => {
  if (tokens[last + 1]?.text !== 'and') return last;
  if (tokens[part]!.upos !== 'PROPN') return part === last ? secondNoun(tokens, part) : last;
  const start = tokens[last + 2]?.text === 'the' ? last + 3 : last + 2;
  const second = tokens.find(
    ({ index, head, label, upos }) =>
      index >= start && index < start + 4 && head === part && label === 'conj' && upos === 'PROPN',
  );
  if (second === undefined) return last;
  let end = second.index;
  for (let at = start; at < end; at += 1) if (tokens[at]!.head !== end) return last;
  while (tokens[end + 1]?.head === second.index && tokens[end + 1]!.label === 'flat') end += 1;
  return end;
};

/** Last token: over an "of" phrase that follows at once ("leaders of both countries"), without clauses. */
export const endOf = (sentence: ParsedSentence, at: number): number => {
  const { tokens } = sentence;
  if (tokens[at + 1]?.text.toLowerCase() !== 'of') return at;
  const part = tokens.find(
    (token) => token.index > at + 1 && token.head === at && token.label.startsWith('nmod'),
  );
  if (!part || part.index - at > 8 || isVerbsOf(sentence, at, part)) return at;
  // "employee of one of the services"
  const whole =
    /^(?:one|two|some|each|many|several|hundreds|thousands|millions)$/i.test(part.text) &&
    tokens[part.index + 1]?.text === 'of'
      ? tokens.find(({ index, head, label }) => index > part.index && head === part.index && label === 'nmod')
      : undefined;
  if (whole !== undefined && whole.index - part.index < 7) return whole.index;
  let last = part.index;
  // "holders of $3 billion"
  if (part.upos === 'SYM')
    while (tokens[last + 1]?.upos === 'NUM' && tokens[last + 1]!.start - tokens[last]!.end < 2) last++;
  // Names, coordinated parts and a further "of" belong to it; commas, clauses and other phrases end it.
  for (let right = last + 1; right < tokens.length && right - at <= 12; right++) {
    const token = tokens[right]!;
    if (
      !/^(?:flat|fixed|compound|goeswith)$/.test(token.label) ||
      token.head < part.index ||
      token.head > last
    )
      break;
    last = right;
  }
  // "heads of state"
  if (tokens[last + 1]?.text === 'of' && /^(?:state|government)$/.test(tokens[last + 2]?.text ?? ''))
    return last + 2;
  return secondName(sentence, part.index, last);
};
