import type { ParsedToken } from '../../../syntax/index.js';
import { hasSubject, isBelow, type Repair } from './repair.js';

/** Verbs that have somebody do something. */
const HAVING_DO: ReadonlySet<string> = new Set(
  (
    'advise allow appeal ask beg call command direct enable encourage force help implore instruct invite order permit ' +
    'persuade press require tell urge warn'
  ).split(' '),
);

/** Participles with an infinitive of their own: "firms hired to build it", "people trying to flee". */
const OWN_INFINITIVE: ReadonlySet<string> = new Set(
  (
    'allow appoint ask authorise authorize believe choose continue create deploy design elect expect fail force form hire hope ' +
    'intend invite know mean need order pay plan prepare refuse rent report require say schedule seek select send set ' +
    'struggle task tell think train try use wait want wish work'
  ).split(' '),
);

/** Where somebody is, and what is said of him; of other participles one may order that it be done: "ordered the road cleared to let them by". */
const WHERE_THEY_ARE =
  /^(?:accused|based|barricaded|besieged|convicted|displaced|encamped|housed|involved|living|located|staying|stationed|stranded|suspected|trapped)$/;

/** The infinitive that the tree hangs on a participle, or beside one that it takes for what is to be done. */
const infinitiveOf = (tokens: readonly ParsedToken[], participle: ParsedToken): ParsedToken | undefined =>
  tokens.find(
    (token) =>
      (token.head === participle.index ||
        (token.head === participle.head && /^[xc]comp$/.test(participle.label))) &&
      token.index > participle.index + 1 &&
      token.xpos === 'VB' &&
      /^(?:advcl|xcomp|ccomp)$/.test(token.label) &&
      tokens[token.index - 1]?.text === 'to' &&
      tokens[token.index - 2]?.text !== ',',
  );

/** "urged residents | displaced by floods | to return": a participle behind who is told tells of them, and they do what follows. */
export const receiverWithParticiple: Repair = (tokens, { labelled }) => {
  let current = tokens;
  for (const participle of labelled('ccomp', 'xcomp', 'acl', 'advcl')) {
    if (!/^VB[NDG]$/.test(participle.xpos) || participle.head < 0) continue;
    const above = current[participle.head]!;
    const verb = participle.label === 'acl' && above.upos !== 'VERB' ? current[above.head] : above;
    if (verb === undefined || verb.index > participle.index || !HAVING_DO.has(verb.lemma.toLowerCase()))
      continue;
    if (OWN_INFINITIVE.has(participle.lemma.toLowerCase())) continue;
    if (verb.lemma.toLowerCase() === 'order' && !WHERE_THEY_ARE.test(participle.text)) continue;
    const infinitive = infinitiveOf(current, participle);
    if (infinitive === undefined || hasSubject(current, participle)) continue;
    const receiver = current.find(
      ({ head, label, index }) =>
        head === verb.index &&
        index > verb.index &&
        index < participle.index &&
        /^(?:obj|iobj|obl)$/.test(label) &&
        isBelow(current, participle.index - 1, index),
    );
    if (receiver === undefined) continue;
    // "parents of children | injured in the crash"
    const before = current[participle.index - 1]!;
    const told = before.upos === 'NOUN' ? before : receiver;
    current = current.map((token): ParsedToken => {
      if (token.index === infinitive.index) return { ...token, head: verb.index, label: 'xcomp' };
      if (token.index === participle.index) return { ...token, head: told.index, label: 'acl' };
      // "called on | rebels fighting in the east"
      return token.head === participle.index && token.label === 'mark' && token.index < receiver.index
        ? { ...token, head: receiver.index, label: 'case' }
        : token;
    });
  }
  return current;
};
