import type { ParsedSentence, ParsedToken } from '../syntax/index.js';
import type { Candidate } from './candidate.js';
import { PEOPLE_ADJECTIVES } from './lexicon/nominal-nouns.js';
import { BODY_NOUNS } from './lexicon/nouns.js';
import { ROLES } from './lexicon/titles.js';
import { words } from './lexicon/words.js';
import { counted, isPlural, lemmaOf, typeOf } from './nominal-type.js';

/** Last words of names that alone, in small letters, mean the body where it was named. */
const BODIES =
  /^(?:Command|Bureau|Office|Fund|Foundation|Institute|Institution|Tribunal|Authority|Board|Panel|Service|Society|League|Federation|Association|Centre|Center|Exchange|Museum|Fleet|Brigade|Division|Battalion|Squadron|Force|Corps|Front|Movement|Trust|Group|Observatory|Programme|Program|Administration|Department|Directorate)$/;

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

/** Marks that no mention without a name reaches over. */
const EDGE = /^(?:['’]s?|[,;:.()[\]"“”‘’—–]|--|''|``)$/;

/** First token of the mention headed at `at`: over modifiers, without article and possessor. */
const startOf = (sentence: ParsedSentence, at: number): number => {
  const { tokens } = sentence;
  let first = at;
  for (let left = at - 1; left >= 0; left--) {
    const token = tokens[left]!;
    const counts = COUNTING.test(token.text);
    const branch = branchOf(sentence, left, at);
    if (!branch || EDGE.test(token.text) || (token.upos === 'DET' && !counts)) break;
    if (branch.label === 'nmod:poss' || !(counts || PREMODIFIER.test(branch.label))) break;
    if (
      /^(?:case|mark)$/.test(token.label) ||
      (token.label === 'cc' && left === first - 1 && branch.index === left)
    )
      break;
    if (token.upos === 'VERB' && !/^(?:VBN|VBG)$/.test(token.xpos)) break;
    first = left;
  }
  const bound = (token: number): boolean =>
    /^(?:least|most)$/i.test(tokens[token]!.text) && tokens[token - 1]?.text.toLowerCase() === 'at';
  while (first < at && (/^(?:PUNCT|ADV|CCONJ|ADP|PART|SCONJ)$/.test(tokens[first]!.upos) || bound(first)))
    first++;
  return first;
};

/** Verbs that say of what somebody is accused: what they bring by "of" is not the object's own. */
const TAKE_OF = words(
  'accuse acquit convict suspect clear rob strip deprive rid absolve inform notify remind assure warn',
);

/** "accused the minister of fraud": the "of" is the verb's, unless another follows or it brings somebody. */
const isVerbsOf = ({ tokens, nominals }: ParsedSentence, at: number, part: ParsedToken): boolean => {
  const verb = tokens[tokens[at]!.head];
  if (!verb || verb.index > at || !TAKE_OF.has(lemmaOf(verb)) || tokens[at]!.label !== 'obj') return false;
  const isSomebody = /^(?:person|organization|place)$/.test(nominals[part.index]?.type ?? '');
  const another = tokens.some(({ index, text }) => index > part.index && text === 'of');
  return !isSomebody && !another && part.upos === 'NOUN';
};

/** What a hyphen adds to a noun: "director-general", "president-elect". */
const HYPHENED = /^(?:general|elect|designate|in|chief|by|up|between|minister)$/;

/** Last token of a noun and what is written onto it with hyphens: "commander-in-chief". */
const hyphenEnd = ({ tokens }: ParsedSentence, at: number): number => {
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

/** Last token: over an "of" phrase that follows at once ("leaders of both countries"), without clauses. */
const endOf = (sentence: ParsedSentence, at: number): number => {
  const { tokens } = sentence;
  if (tokens[at + 1]?.text.toLowerCase() !== 'of') return at;
  const part = tokens.find(
    (token) => token.index > at + 1 && token.head === at && token.label.startsWith('nmod'),
  );
  if (!part || part.index - at > 8 || isVerbsOf(sentence, at, part)) return at;
  let last = part.index;
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
  return last;
};

/** "the command", not "the command of the fleet", "under his command". */
const isPlainDefinite = ({ tokens }: ParsedSentence, at: number): boolean =>
  tokens[at - 1]?.text.toLowerCase() === 'the' &&
  tokens[at + 1]?.text !== 'of' &&
  /^(?:nsubj|obj|obl|nmod|appos|conj|iobj)/.test(tokens[at]!.label);

/**
 * The last words of the document's bodies, in small letters: "command" of "Northern Command", which "the command" then
 * means.
 */
export const bodyWords = (
  sentences: readonly ParsedSentence[],
  names: readonly (readonly Candidate[])[],
): ReadonlySet<string> =>
  new Set(
    names.flatMap((candidates, index) =>
      candidates
        .filter(({ type, first, last }) => type === 'ORGANIZATION' && last > first)
        .map(({ last }) => sentences[index]!.tokens[last]!)
        .filter(({ text }) => BODIES.test(text))
        .map(({ text }) => text.toLowerCase()),
    ),
  );

/** "the wounded", "the missing": people told by what befell them. */
const isPeopleAdjective = ({ tokens }: ParsedSentence, at: number): boolean =>
  PEOPLE_ADJECTIVES.has(tokens[at]!.text) &&
  tokens[at - 1]?.text.toLowerCase() === 'the' &&
  /^(?:nsubj|obj|iobj|obl|conj|nmod)/.test(tokens[at]!.label) &&
  !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.upos ?? '');

/** "both sides", "the warring sides" that do something: not the sides of a thing. */
const areSides = ({ tokens }: ParsedSentence, at: number): boolean => {
  const { text, label } = tokens[at]!;
  const opposed = /^(?:both|two|warring|rival|opposing|three)$/i.test(tokens[at - 1]?.text ?? '');
  const acts = label === 'nsubj' && /^(?:VERB|AUX|PART)$/.test(tokens[at + 1]?.upos ?? '');
  return text === 'sides' && tokens[at + 1]?.text !== 'of' && (acts || opposed);
};

/** The name right behind a noun in apposition: "law firm Keller Stampfli", "an auditor, Tresch & Co.,". */
const nameBehind = (
  { tokens }: ParsedSentence,
  names: readonly Candidate[],
  at: number,
): Candidate | undefined =>
  names.find(
    ({ first }) =>
      (first === at + 1 || (first === at + 2 && tokens[at + 1]!.text === ',')) &&
      tokens[first]!.head === at &&
      /^(?:appos|flat)/.test(tokens[first]!.label),
  );

/** Noun phrases without a name that refer to people, bodies or places: "gunmen", "the two leaders". */
export const findNominals = (
  sentence: ParsedSentence,
  names: readonly Candidate[],
  bodies: ReadonlySet<string> = new Set(),
): Candidate[] => {
  const named = (at: number) =>
    names.some(
      (name) =>
        (name.first <= at && at <= name.last) ||
        (name.title && name.title.first <= at && at <= name.title.last),
    );
  const nominals: Candidate[] = [];
  for (const token of sentence.tokens) {
    const at = token.index;
    if (named(at)) continue;
    const standing = token.upos === 'NUM' || token.upos === 'DET' || token.upos === 'PRON';
    if (standing) {
      const part = sentence.tokens.some((other) => other.head === at && other.label.startsWith('nmod'));
      const definite = /^both$/i.test(token.text) || sentence.tokens[at - 1]?.text.toLowerCase() === 'the';
      const both =
        /^(?:both|two|three|four|five|six)$/i.test(token.text) &&
        definite &&
        !part &&
        /^(?:nsubj|obj|obl|nmod|iobj|nmod:poss|nsubj:pass)$/.test(token.label);
      if (both)
        nominals.push({ first: at, last: at, head: at, type: 'GROUP', form: 'nominal', probability: 0.6 });
      continue;
    }
    if (isPeopleAdjective(sentence, at) || areSides(sentence, at)) {
      nominals.push({
        first: token.text === 'sides' ? startOf(sentence, at) : at,
        last: at,
        head: at,
        type: 'GROUP',
        form: 'nominal',
        probability: 0.6,
      });
      continue;
    }
    if (token.upos !== 'NOUN' && !(token.upos === 'PROPN' && sentence.nominals[at])) continue;
    // "army chief": the chief is the mention, the army in it is none.
    if (
      /^(?:compound|nmod:desc|flat|fixed|goeswith)$/.test(token.label) &&
      sentence.tokens[token.head]!.upos !== 'VERB'
    ) {
      const head = sentence.tokens[token.head]!;
      if (head.index > at && !named(head.index)) continue;
      if (token.label === 'nmod:desc') continue;
    }
    if (token.upos === 'PROPN' && !ROLES.has(lemmaOf(token)) && !BODY_NOUNS.has(lemmaOf(token))) continue;
    const isBody = bodies.has(token.text) && isPlainDefinite(sentence, at);
    const typed =
      typeOf(sentence, at) ?? (isBody ? { type: 'ORGANIZATION' as const, probability: 0.6 } : undefined);
    const found = /^\p{Lu}{2,}$/u.test(token.text) ? undefined : typed;
    if (!found) continue;
    if (
      nominals.some(
        ({ head, last }) => head !== undefined && head < at && at <= last && at <= hyphenEnd(sentence, head),
      )
    )
      continue;
    const hyphened = hyphenEnd(sentence, at);
    const end = hyphened > at ? hyphened : endOf(sentence, at);
    const behind = isPlural(token) ? undefined : nameBehind(sentence, names, at);
    // A name that the end would cut is taken in whole.
    const cut = names.find((name) => name.first <= end && end < name.last && name.first > at);
    nominals.push({
      first: startOf(sentence, at),
      last: cut ? cut.last : end,
      head: at,
      form: 'nominal',
      ...found,
      ...(behind?.type === 'ORGANIZATION' ? { type: behind.type } : {}),
    });
  }
  return nominals;
};

/** True for a mention of more than one by its head noun. */
export const isPluralNoun = (sentence: ParsedSentence, head: number): boolean =>
  isPlural(counted(sentence, head)) || isPlural(sentence.tokens[head]!);
