import type { ParsedToken } from '../../../syntax/index.js';
import { mapped, type Repair } from './repair.js';

/** Verbs that do something to somebody "of" something: "acquitted a player of theft". */
const OF_SOMETHING: ReadonlySet<string> = new Set(
  `accuse acquit convict clear suspect rob strip deprive warn inform remind notify absolve exonerate relieve`.split(
    ' ',
  ),
);

/** Nouns that need an "of" themselves: "warned members of the board". */
const OF_SOMEBODY: ReadonlySet<string> = new Set(
  `member leader head chief official president director chairman minister secretary resident citizen inhabitant people parent family
  victim supporter owner group number dozen hundred thousand government ministry bank university city state half majority most
  some many one party army force team staff board user reader follower employee`.split(/\s+/),
);

/** What one assures somebody of. */
const ASSURED: ReadonlySet<string> = new Set(
  `assistance backing commitment compensation cooperation determination fairness freedom friendship goodwill help intention justice
  loyalty neutrality payment protection readiness safety security solidarity support sympathy treatment victory willingness`.split(
    /\s+/,
  ),
);

/** "assured the family of justice": what one is assured of is no part of who is. */
const isAssuredOf = (tokens: readonly ParsedToken[], token: ParsedToken, noun: ParsedToken): boolean =>
  token.label === 'nmod' &&
  /^i?obj$/.test(noun.label) &&
  /^(?:re)?assure$/i.test(tokens[noun.head]!.lemma) &&
  ASSURED.has(token.lemma.toLowerCase());

/** True for what hangs on such a verb. */
const isOfSomething = (tokens: readonly ParsedToken[], { head }: ParsedToken): boolean =>
  head >= 0 && OF_SOMETHING.has(tokens[head]!.lemma.toLowerCase());

const isObject = (tokens: readonly ParsedToken[], token: ParsedToken): boolean =>
  /^i?obj$/.test(token.label) &&
  isOfSomething(tokens, token) &&
  token.upos !== 'PROPN' &&
  !OF_SOMEBODY.has(token.lemma.toLowerCase());

const opener = (tokens: readonly ParsedToken[], token: ParsedToken): ParsedToken | undefined =>
  tokens.find(
    ({ head, label, index, text }) =>
      head === token.index &&
      /^(?:case|mark)$/.test(label) &&
      index < token.index &&
      text.toLowerCase() === 'of',
  );

/** "accused the crowd of | inciting hatred": one "of" before a gerund opens the gerund, whose object the noun is. */
const openedGerunds = (tokens: readonly ParsedToken[]): readonly ParsedToken[] => {
  const taken = new Map<number, number>();
  for (const token of tokens) {
    const of = opener(tokens, token);
    const gerund = of && tokens[of.index + 1];
    if (!of || gerund?.xpos !== 'VBG' || gerund.index >= token.index || gerund.head !== token.head) continue;
    const noun = tokens[token.head];
    if (!noun || !isObject(tokens, noun)) continue;
    taken.set(token.index, gerund.index);
    taken.set(of.index, gerund.index);
  }
  return mapped(tokens, tokens, (token) => {
    const gerund = taken.get(token.index);
    if (gerund === undefined) return token;
    return { ...token, head: gerund, label: token.label === 'case' ? 'mark' : 'obj' };
  });
};

/** "accused Norland, with which it had fought, of arming rebels": behind a clause about the object too. */
const aboveRelative = (tokens: readonly ParsedToken[], token: ParsedToken): number | undefined => {
  const clause = tokens[token.head];
  if (token.label !== 'advcl' || token.xpos !== 'VBG' || clause?.label !== 'acl:relcl') return undefined;
  const noun = tokens[clause.head];
  const of = opener(tokens, token);
  return of &&
    tokens[of.index - 1]?.text === ',' &&
    noun?.label === 'obj' &&
    OF_SOMETHING.has(tokens[noun.head]!.lemma.toLowerCase()) &&
    !OF_SOMETHING.has(clause.lemma.toLowerCase())
    ? noun.head
    : undefined;
};

/** "was accused by Ann Lee, a senator, of lying": behind what is said of who accuses, too. */
const behindAgent = (tokens: readonly ParsedToken[], token: ParsedToken): number | undefined => {
  if (token.label !== 'acl' || token.xpos !== 'VBG' || !opener(tokens, token)) return undefined;
  let at = tokens[token.head];
  while (at && /^(?:appos|flat|nmod|conj)/.test(at.label) && at.head < at.index) at = tokens[at.head];
  return at && isAgent(tokens, at) ? at.head : undefined;
};

const isAgent = (tokens: readonly ParsedToken[], token: ParsedToken): boolean =>
  token.label === 'obl:agent' && isOfSomething(tokens, token);

/** "acquitted a player of theft": what "of" brings behind the object of such a verb is the verb's; "of inciting hatred" too. */
export const ofTheVerb: Repair = (tokens, { labelled }) => {
  if (
    !labelled('obj', 'iobj').some(
      (object) => isOfSomething(tokens, object) || /^(?:re)?assure$/i.test(tokens[object.head]?.lemma ?? ''),
    ) &&
    !labelled('obl').some((agent) => isAgent(tokens, agent))
  )
    return tokens;
  const opened = openedGerunds(tokens);
  return mapped(opened, opened, (token) => {
    const verb = aboveRelative(opened, token);
    if (verb !== undefined) return { ...token, head: verb };
    const accused = behindAgent(opened, token);
    if (accused !== undefined) return { ...token, head: accused, label: 'advcl' };
    const noun = opened[token.head];
    if (!noun || token.index < noun.index || !opener(opened, token)) return token;
    if (isAssuredOf(opened, token, noun)) return { ...token, head: noun.head, label: 'obl' };
    if (!isObject(opened, noun)) return token;
    if (token.label === 'nmod' && token.upos === 'NOUN') return { ...token, head: noun.head, label: 'obl' };
    return token.label === 'acl' && token.xpos === 'VBG'
      ? { ...token, head: noun.head, label: 'advcl' }
      : token;
  });
};
