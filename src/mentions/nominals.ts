import type { ParsedSentence, ParsedToken } from '../syntax/index.js';
import type { Candidate } from './candidate.js';
import { BODY_NOUNS, FIRM_NOUNS, PLACE_NOUNS, QUANTITY_NOUNS } from './lexicon/nouns.js';
import { ROLES } from './lexicon/titles.js';
import { words } from './lexicon/words.js';
import type { EntityType } from './mention.js';

/** Least probability of the network's type of a noun phrase. */
const SURE = 0.45;

const lemmaOf = (token: ParsedToken): string => token.lemma.toLowerCase();
const isPlural = (token: ParsedToken): boolean =>
  /^NNP?S$/.test(token.xpos) ||
  /(?:people|children|men|women|police|personnel|troops)$/.test(token.text.toLowerCase());

/** Nouns that the network may take for bodies or places and that are none of a graph's. */
const NO_ONE = new Set([
  'world',
  'market',
  'internet',
  'website',
  'site',
  'industry',
  'economy',
  'web',
  'page',
  'airliner',
  'aircraft',
  'plane',
  'car',
  ...words(
    `dollar euro pound yen yuan ruble rouble rupee kronor kroner krona krone lira rand zloty baht peso real riyal dinar dirham shekel
    won franc`,
  ),
]);
/** Nouns for several people: what the network takes for one person is a group. */
const COLLECTIVES = new Set(
  `family couple pair duo trio quartet quintet crowd audience population public generation crew jury staff squad gang mob community
  electorate workforce readership household clan tribe team panel delegation entourage`.split(/\s+/),
);
/** Last words of names that alone, in small letters, mean the body where it was named. */
const BODIES =
  /^(?:Command|Bureau|Office|Fund|Foundation|Institute|Institution|Tribunal|Authority|Board|Panel|Service|Society|League|Federation|Association|Centre|Center|Exchange|Museum|Fleet|Brigade|Division|Battalion|Squadron|Force|Corps|Front|Movement|Trust|Group|Observatory|Programme|Program|Administration|Department|Directorate)$/;
/** Things that are counted: "dozens of records" are nobody. */
const THINGS = words(
  `record shot outfit book dollar attack strike missile rocket shell weapon day year hour home house building car vehicle ship boat
  flight case job share vote item acre mile photo image document page animal bird file message call complaint euro ton tonne`,
);
/** Roles that are always people, whatever the network says. */
const PERSONAL = new Set(
  `president chairman chairwoman spokesman spokeswoman spokesperson minister senator ambassador envoy mayor governor chancellor
  premier prosecutor lawyer judge journalist reporter editor author actor actress scientist researcher analyst economist lawmaker
  diplomat soldier gunman protester demonstrator militant rebel refugee migrant civilian resident`.split(
    /\s+/,
  ),
);

/** The noun that tells what is counted: "protesters" in "hundreds of protesters", "26" people. */
const counted = (sentence: ParsedSentence, at: number): ParsedToken => {
  const token = sentence.tokens[at]!;
  if (!QUANTITY_NOUNS.has(lemmaOf(token)) && token.upos !== 'NUM') return token;
  const part = sentence.tokens.find(
    (other) =>
      other.head === at &&
      other.index > at &&
      other.label.startsWith('nmod') &&
      sentence.tokens.some(
        (mark) => mark.head === other.index && mark.label === 'case' && mark.text.toLowerCase() === 'of',
      ),
  );
  return part ?? token;
};

/** Type of the mention that a noun heads; nothing for what no graph of news is about. */
const typeOf = (
  sentence: ParsedSentence,
  at: number,
): { type: EntityType; probability: number } | undefined => {
  const noun = counted(sentence, at);
  const nominal =
    sentence.nominals[noun.index] ?? (THINGS.has(lemmaOf(noun)) ? undefined : sentence.nominals[at]);
  const lemma = lemmaOf(noun);
  if (NO_ONE.has(lemma)) return undefined;
  if (lemma === 'police') return { type: 'ORGANIZATION', probability: 0.9 };
  if (PERSONAL.has(lemma)) return { type: isPlural(noun) ? 'GROUP' : 'PERSON', probability: 0.85 };
  if (FIRM_NOUNS.has(lemma)) return { type: 'ORGANIZATION', probability: 0.75 };
  if (nominal?.type === 'person' && nominal.probability >= SURE) {
    const several = isPlural(noun) || COLLECTIVES.has(lemma);
    return { type: several ? 'GROUP' : 'PERSON', probability: nominal.probability };
  }
  if (nominal?.type === 'organization' && nominal.probability >= SURE) {
    return { type: 'ORGANIZATION', probability: nominal.probability };
  }
  if (BODY_NOUNS.has(lemma)) return { type: 'ORGANIZATION', probability: 0.7 };
  if (nominal?.type === 'place' && PLACE_NOUNS.has(lemma))
    return { type: 'PLACE', probability: nominal.probability };
  if (ROLES.has(lemma) && !/^(?:head|chair|lead|agent|driver|pilot|opposition|staff|party)$/.test(lemma)) {
    return { type: isPlural(noun) ? 'GROUP' : 'PERSON', probability: 0.6 };
  }
  return undefined;
};

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

/** Last token: over an "of" phrase that follows at once ("leaders of both countries"), without clauses. */
const endOf = (sentence: ParsedSentence, at: number): number => {
  const { tokens } = sentence;
  if (tokens[at + 1]?.text.toLowerCase() !== 'of') return at;
  const part = tokens.find(
    (token) => token.index > at + 1 && token.head === at && token.label.startsWith('nmod'),
  );
  if (!part || part.index - at > 8) return at;
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
        /^(?:both|two)$/i.test(token.text) &&
        definite &&
        !part &&
        /^(?:nsubj|obj|obl|nmod|iobj|nmod:poss|nsubj:pass)$/.test(token.label);
      if (both)
        nominals.push({ first: at, last: at, head: at, type: 'GROUP', form: 'nominal', probability: 0.6 });
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
    const end = endOf(sentence, at);
    // A name that the end would cut is taken in whole.
    const cut = names.find((name) => name.first <= end && end < name.last && name.first > at);
    nominals.push({
      first: startOf(sentence, at),
      last: cut ? cut.last : end,
      head: at,
      form: 'nominal',
      ...found,
    });
  }
  return nominals;
};

/** True for a mention of more than one by its head noun. */
export const isPluralNoun = (sentence: ParsedSentence, head: number): boolean =>
  isPlural(counted(sentence, head)) || isPlural(sentence.tokens[head]!);
