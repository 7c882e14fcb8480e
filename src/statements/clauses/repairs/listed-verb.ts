import { hasSubject, mapped, type Repair } from './repair.js';

/** Verbs whose passive keeps an object: "Lee, given a prize". */
const WITH_OBJECT: ReadonlySet<string> = new Set(
  (
    'give offer award grant pay deny name call appoint elect dub make consider declare crown show send teach tell ask fine owe ' +
    'assign allot promise charge vote lend hand nickname title code sentence base put found'
  ).split(' '),
);

/**
 * "arrested 48 people, seized six tonnes of cocaine and froze accounts": a past form behind a comma that has an object is
 * no participle of the noun before; it is the next verb of a list that "and" closes.
 */
export const listedVerb: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('acl', 'advcl'), (token) => {
    const { head, index, label, xpos, lemma } = token;
    if (!/^(?:acl|advcl)$/.test(label) || !/^VB[DN]$/.test(xpos) || head < 0 || head > index) return token;
    if (tokens[index - 1]?.text !== ',' || WITH_OBJECT.has(lemma.toLowerCase())) return token;
    const verb = label === 'acl' ? tokens[tokens[head]!.head] : tokens[head];
    if (verb?.upos !== 'VERB' || verb.xpos !== 'VBD' || verb.index > index) return token;
    if (label === 'acl' && tokens[head]!.label !== 'obj') return token;
    const own = tokens.filter((child) => child.head === index);
    if (!own.some((child) => child.label === 'obj') || hasSubject(tokens, token)) return token;
    if (own.some((child) => /^(?:aux|mark|cc|case)/.test(child.label))) return token;
    const closed = tokens.some(
      (other) =>
        (other.head === verb.index || other.head === index) &&
        other.index > index &&
        other.label === 'conj' &&
        other.xpos === 'VBD' &&
        tokens.some((and) => and.head === other.index && and.label === 'cc'),
    );
    return closed ? { ...token, head: verb.index, label: 'conj', xpos: 'VBD' } : token;
  });
