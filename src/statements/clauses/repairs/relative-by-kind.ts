import type { ParsedToken } from '../../../syntax/index.js';
import { isBelow, mapped, type Repair } from './repair.js';

/** Whether a noun is somebody or something, where the mentions tell. */
export type KindOf = (token: number) => 'person' | 'thing' | undefined;

/** The relative word that opens a clause, behind a preposition perhaps. */
const relativeWord = (tokens: readonly ParsedToken[], clause: ParsedToken): ParsedToken | undefined => {
  let start = clause.index;
  while (start > 0 && isBelow(tokens, start - 1, clause.index)) start -= 1;
  return tokens
    .slice(start, clause.index)
    .find(
      ({ upos, text }) =>
        upos !== 'PUNCT' && /^(?:who|whom|which)$/i.test(text) && isBelow(tokens, start, clause.index),
    );
};

/** Head of the noun phrase right before a token, over its comma and what hangs before it. */
export const nounBefore = (tokens: readonly ParsedToken[], index: number): ParsedToken | undefined => {
  let last = index - 1;
  if (tokens[last]?.upos === 'ADP') last -= 1;
  if (tokens[last]?.text === ',') last -= 1;
  let at = tokens[last];
  while (at && /^(?:flat|compound)$/.test(at.label) && at.head >= 0 && at.head <= last) at = tokens[at.head];
  return at && /^(?:NOUN|PROPN)$/.test(at.upos) ? at : undefined;
};

/** The somebody or something that a noun hangs on by arcs of these labels, all leftward, at most so many steps up. */
const kindAbove = (
  tokens: readonly ParsedToken[],
  noun: ParsedToken,
  kind: 'person' | 'thing',
  { labels, steps, kindOf }: { readonly labels: RegExp; readonly steps: number; readonly kindOf: KindOf },
): ParsedToken | undefined => {
  let at: ParsedToken | undefined = noun;
  for (let step = 0; at && step < steps; step += 1) {
    if (!labels.test(at.label) || at.head < 0 || at.head > at.index) return undefined;
    at = tokens[at.head];
    if (at && kindOf(at.index) === kind) return at;
  }
  return undefined;
};

/** The person that a noun hangs on: "the head | of the firm, who". */
const personAbove = (
  tokens: readonly ParsedToken[],
  noun: ParsedToken,
  kindOf: KindOf,
): ParsedToken | undefined =>
  kindAbove(tokens, noun, 'person', { labels: /^(?:nmod|appos|compound)$/, steps: 3, kindOf });

/** The thing that a person's name tells of by a participle: "a group | led by the magnate Lee, which". */
const thingAbove = (
  tokens: readonly ParsedToken[],
  person: ParsedToken,
  kindOf: KindOf,
): ParsedToken | undefined =>
  kindAbove(tokens, person, 'thing', { labels: /^(?:nmod|appos|flat|obl:agent|obl|acl)$/, steps: 4, kindOf });

/**
 * "a descendant of slaves who lives in Lund", "friends of a victim who were there": the verb's form tells of one or of
 * many, and the tree takes the others.
 */
const agreeingAbove = (
  tokens: readonly ParsedToken[],
  clause: ParsedToken,
  word: ParsedToken,
  kindOf: KindOf,
): ParsedToken | undefined => {
  const near = tokens[clause.head]!;
  const person = tokens[near.head];
  if (near.label !== 'nmod' || !person || person.index > near.index) return undefined;
  const forms = `${person.xpos} ${near.xpos}`;
  if (forms !== 'NN NNS' && forms !== 'NNS NN') return undefined;
  if (kindOf(person.index) !== 'person' || word.text.toLowerCase() !== 'who') return undefined;
  const finite = tokens
    .slice(word.index + 1, clause.index + 1)
    .find(({ xpos, text }) => xpos === 'VBZ' || /^(?:was|were)$/i.test(text) || /^VB[DP]$/.test(xpos));
  if (!finite) return undefined;
  const agrees =
    person.xpos === 'NN'
      ? finite.xpos === 'VBZ' || /^was$/i.test(finite.text)
      : finite.xpos === 'VBP' || /^were$/i.test(finite.text);
  return agrees ? person : undefined;
};

const KIN: ReadonlySet<string> = new Set(
  `widow widower mother father parent brother sister son daughter family relative wife husband uncle aunt cousin nephew niece
  child friend colleague`.split(/\s+/),
);

/** What has befallen somebody whose kin are told of. */
const BEFALLEN: ReadonlySet<string> = new Set(
  'die kill murder shoot drown disappear vanish perish execute abduct kidnap assassinate behead lynch'.split(
    ' ',
  ),
);

/** "the widow of a miner who died of silicosis": it befell him, not her. */
const lostOne = (
  tokens: readonly ParsedToken[],
  clause: ParsedToken,
  word: ParsedToken,
): ParsedToken | undefined => {
  const lost = nounBefore(tokens, word.index);
  if (lost?.label !== 'nmod' || lost.upos !== 'NOUN' || lost.head !== clause.head) return undefined;
  if (!KIN.has(tokens[clause.head]!.lemma.toLowerCase()) || !BEFALLEN.has(clause.lemma.toLowerCase()))
    return undefined;
  const isKnown = tokens.some(
    ({ head, text, label }) =>
      head === lost.index && (/^(?:the|this|that|these|those)$/i.test(text) || label === 'nmod:poss'),
  );
  const isDoing = tokens.some(({ head, label }) => head === clause.index && label === 'obj');
  return isKnown || isDoing || word.text.toLowerCase() !== 'who' ? undefined : lost;
};

/**
 * "a spokesman for the ministry, which …", "the head of the ministry, who …": "which" tells of no person and "who" of no
 * place or thing; of two nouns the one that fits has the clause.
 */
export const relativeByKind =
  (kindOf: KindOf): Repair =>
  (tokens, { labelled }) =>
    mapped(tokens, labelled('acl'), (token) => {
      const { head, index, label, arcProbability } = token;
      if (label !== 'acl:relcl' || head < 0 || head > index) return token;
      // "the widows of those who died"
      if (/^those$/i.test(tokens[head]!.text)) return token;
      const word = relativeWord(tokens, token);
      if (!word) return token;
      const kind = kindOf(head);
      const near = nounBefore(tokens, word.index);
      const isNearer = near !== undefined && near.index > head;
      if (word.text.toLowerCase() === 'which') {
        if (
          (!isNearer || kindOf(near.index) === 'person') &&
          kind === 'person' &&
          tokens[word.index - 1]?.text === ','
        ) {
          const thing = thingAbove(tokens, tokens[head]!, kindOf);
          return thing ? { ...token, head: thing.index } : token;
        }
        if (!isNearer || kindOf(near.index) === 'person') return token;
        // "a government by the Senate, which": of two that fit, the name right before it, where the tree is not sure
        const fits =
          kind === 'person' ||
          (kind === 'thing' && near.upos === 'PROPN' && near.label === 'nmod' && arcProbability < 0.75);
        return fits ? { ...token, head: near.index } : token;
      }
      const lost = lostOne(tokens, token, word);
      if (lost) return { ...token, head: lost.index };
      const above = agreeingAbove(tokens, token, word, kindOf);
      if (above) return { ...token, head: above.index };
      if (kind === 'person') return token;
      if (isNearer && kindOf(near.index) === 'person') return { ...token, head: near.index };
      const person = personAbove(tokens, tokens[head]!, kindOf);
      return person ? { ...token, head: person.index } : token;
    });
