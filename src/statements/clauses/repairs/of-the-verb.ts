import { words } from '../../../document/index.js';
import type { ParsedToken } from '../../../syntax/index.js';
import { ASSURED, CHARGES, TOLD_OF } from './of-words.js';
import { mapped, type Repair } from './repair.js';

/** Verbs that do something to somebody "of" something: "acquitted a player of theft". */
const OF_SOMETHING: ReadonlySet<string> = words(
  `accuse acquit convict clear suspect rob strip deprive warn inform remind notify absolve exonerate
  relieve`,
);

/** Nouns that need an "of" themselves: "warned members of the board". */
const OF_SOMEBODY: ReadonlySet<string> = words(
  `member leader head chief official president director chairman minister secretary resident citizen
  inhabitant people parent family victim supporter owner group number dozen hundred thousand
  government ministry bank university city state half majority most some many one party army force
  team staff board user reader follower employee`,
);

/** "assured the family of justice": what one is assured of is no part of who is. */
const isAssuredOf = (tokens: readonly ParsedToken[], token: ParsedToken, noun: ParsedToken): boolean =>
  token.label === 'nmod' &&
  /^i?obj$/.test(noun.label) &&
  /^(?:re)?assure$/i.test(tokens[noun.head]!.lemma) &&
  ASSURED.has(token.lemma.toLowerCase());

/** "warned the ministry of the danger": what somebody is told of is no part of who is told. */
const isToldOf = (tokens: readonly ParsedToken[], token: ParsedToken, noun: ParsedToken): boolean =>
  token.label === 'nmod' &&
  /^i?obj$/.test(noun.label) &&
  TOLD_OF.has(token.lemma.toLowerCase()) &&
  /^(?:warn|inform|notify|remind|alert|advise)$/i.test(tokens[noun.head]!.lemma);

/** Who has a charge's "of" of his own: "victims of torture". */
const OF_CRIME: ReadonlySet<string> = words(
  'victim survivor perpetrator culprit author suspect ally supporter leader head chief',
);

/** "accused the state | of persecution": whoever is charged, the charge is no part of him. */
const isChargeOf = (tokens: readonly ParsedToken[], token: ParsedToken, noun: ParsedToken): boolean =>
  token.label === 'nmod' &&
  CHARGES.has(token.lemma.toLowerCase()) &&
  isCharged(tokens, noun) &&
  !OF_CRIME.has(noun.lemma.toLowerCase());

/** Verbs by which something is taken from somebody. */
const OF_THING: ReadonlySet<string> = words('rob strip deprive relieve');

/** 'of "a lie"': a quote right behind the "of". */
const isQuoted = (tokens: readonly ParsedToken[], token: ParsedToken): boolean =>
  /^(?:["“]|``)$/.test(tokens[(opener(tokens, token)?.index ?? -2) + 1]?.text ?? '');

/** "was accused by investigators | of fraud", "was stripped by the king | of his title": no part of who did it. */
const isOfAgent = (tokens: readonly ParsedToken[], token: ParsedToken, agent: ParsedToken): boolean =>
  token.label === 'nmod' &&
  isAgent(tokens, agent) &&
  // 'accused by the leader of "a lie"'
  (isQuoted(tokens, token) ||
    (agent.upos !== 'PROPN' &&
      !OF_SOMEBODY.has(agent.lemma.toLowerCase()) &&
      (CHARGES.has(token.lemma.toLowerCase()) || OF_THING.has(tokens[agent.head]!.lemma.toLowerCase()))));

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

/** Of these, the verbs by which somebody is said to have done something, or not to have. */
const OF_DEED: ReadonlySet<string> = words('accuse acquit convict suspect clear absolve exonerate');

/** Gerunds that only tell more of a noun: "of misleading advertising". */
const OF_NOUN: ReadonlySet<string> = words('growing increasing ongoing outstanding rising warring');

/** True for who is said to have done something. */
const isCharged = (tokens: readonly ParsedToken[], { index, label, head }: ParsedToken): boolean =>
  label === 'obj' && head >= 0 && head < index && OF_DEED.has(tokens[head]!.lemma.toLowerCase());

/** The noun without a preposition that stands beside a gerund in the tree. */
const bareNounBehind = (tokens: readonly ParsedToken[], gerund: ParsedToken): ParsedToken | undefined =>
  gerund.xpos === 'VBG'
    ? tokens.find(
        ({ head, index, label, upos }) =>
          head === gerund.head &&
          index > gerund.index &&
          label === 'nmod' &&
          upos === 'NOUN' &&
          !tokens.some((other) => other.head === index && other.label === 'case'),
      )
    : undefined;

/** The gerund right behind the "of" behind somebody charged, where the tree takes it for a part of the noun behind it. */
const chargedDeed = (tokens: readonly ParsedToken[], object: ParsedToken): ParsedToken | undefined => {
  const verb = tokens[object.head]!;
  if (object.index < verb.index || !OF_DEED.has(verb.lemma.toLowerCase())) return undefined;
  const gerund = tokens[object.index + 2];
  const noun = tokens[gerund?.head ?? -1];
  if (tokens[object.index + 1]?.text !== 'of' || gerund === undefined || noun === undefined) return undefined;
  if (noun === object)
    // "accused the directors of lending to companies"; "of fixing rates", both of which the tree hangs on who did it
    return gerund.label === 'nmod' &&
      /^(?:NN|VBG)$/.test(gerund.xpos) &&
      /ing$/.test(gerund.text) &&
      (/^(?:to|on|for)$/.test(tokens[gerund.index + 1]?.text ?? '') ||
        bareNounBehind(tokens, gerund) !== undefined)
      ? gerund
      : undefined;
  return gerund.xpos === 'VBG' &&
    /^(?:amod|compound)$/.test(gerund.label) &&
    noun.index > gerund.index &&
    (noun.head === object.index || noun.head === verb.index) &&
    !OF_NOUN.has(gerund.text)
    ? gerund
    : undefined;
};

/** "accused the bank of | laundering money": the gerund is what somebody is charged with, and the noun its object. */
const chargedDeeds = (
  tokens: readonly ParsedToken[],
  objects: readonly ParsedToken[],
): readonly ParsedToken[] => {
  let current = tokens;
  for (const object of objects) {
    if (object.head < 0) continue;
    const deed = chargedDeed(current, object);
    if (deed === undefined) continue;
    const noun = deed.head === object.index ? bareNounBehind(current, deed) : current[deed.head]!;
    const isOpened = noun !== undefined;
    current = current.map((token): ParsedToken => {
      if (token === deed) return { ...token, head: object.head, label: 'advcl', upos: 'VERB', xpos: 'VBG' };
      if (token.index === deed.index - 1) return { ...token, head: deed.index, label: 'mark' };
      if (isOpened && token === noun) return { ...token, head: deed.index, label: 'obj' };
      // "of lending to companies": what follows is the deed's
      const isBehind = !isOpened && token.head === object.index && token.index > deed.index;
      return isBehind && token.label === 'nmod' ? { ...token, head: deed.index, label: 'obl' } : token;
    });
  }
  return current;
};

/** "accused the state of ceding land | by agreeing to a truce": by what a deed is done is told of it, not of the charge. */
const deedAbove = (tokens: readonly ParsedToken[], token: ParsedToken): number | undefined => {
  if (token.label !== 'advcl' || token.xpos !== 'VBG' || token.head < 0) return undefined;
  if (tokens[token.index - 1]?.text !== 'by' || !OF_DEED.has(tokens[token.head]!.lemma.toLowerCase()))
    return undefined;
  const deed = tokens.find(
    (other) =>
      other.head === token.head &&
      other.index < token.index &&
      other.label === 'advcl' &&
      tokens[other.index - 1]?.text === 'of',
  );
  return deed && !tokens.slice(deed.index, token.index).some(({ text }) => text === ',')
    ? deed.index
    : undefined;
};

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
  const opened = openedGerunds(chargedDeeds(tokens, labelled('obj', 'iobj')));
  return mapped(opened, opened, (token) => {
    const verb = aboveRelative(opened, token);
    if (verb !== undefined) return { ...token, head: verb };
    const deed = deedAbove(opened, token);
    if (deed !== undefined) return { ...token, head: deed };
    const accused = behindAgent(opened, token);
    if (accused !== undefined) return { ...token, head: accused, label: 'advcl' };
    const noun = opened[token.head];
    if (!noun || token.index < noun.index || !opener(opened, token)) return token;
    // "accused the government of ceding land": a deed is no part of who is charged with it
    if (token.label === 'acl' && token.xpos === 'VBG' && isCharged(opened, noun))
      return { ...token, head: noun.head, label: 'advcl' };
    if (isAssuredOf(opened, token, noun) || isToldOf(opened, token, noun))
      return { ...token, head: noun.head, label: 'obl' };
    if (isOfAgent(opened, token, noun)) return { ...token, head: noun.head, label: 'obl' };
    if (isChargeOf(opened, token, noun)) return { ...token, head: noun.head, label: 'obl' };
    if (!isObject(opened, noun)) return token;
    if (token.label === 'nmod' && token.upos === 'NOUN') return { ...token, head: noun.head, label: 'obl' };
    return token.label === 'acl' && token.xpos === 'VBG'
      ? { ...token, head: noun.head, label: 'advcl' }
      : token;
  });
};
