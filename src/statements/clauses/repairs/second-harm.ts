import type { ParsedToken } from '../../../syntax/index.js';
import type { Repair } from './repair.js';

/** Verbs of harm, which come in pairs: "killed five and injured scores". */
const HARM: ReadonlySet<string> = new Set([
  'kill',
  'injure',
  'wound',
  'hurt',
  'maim',
  'displace',
  'damage',
  'destroy',
]);

/** "killed five and injured scores of others": the second participle is a verb, not said of the second noun. */
export const secondHarm: Repair = (tokens, { labelled }) => {
  let current = tokens;
  for (const { index, label, lemma, xpos, head } of labelled('amod')) {
    if (label !== 'amod' || !/^(?:VBN|VBD|JJ)$/.test(xpos) || !HARM.has(lemma.toLowerCase())) continue;
    const noun = current[head]!;
    const and = current[index - 1];
    const first = noun.label === 'conj' ? current[noun.head] : undefined;
    const verb = first?.label === 'obj' ? current[first.head] : undefined;
    if (and?.label !== 'cc' || !verb || verb.upos !== 'VERB' || !HARM.has(verb.lemma.toLowerCase())) continue;
    current = current.map((token): ParsedToken => {
      if (token.index === index)
        return { ...token, upos: 'VERB', xpos: verb.xpos, head: verb.index, label: 'conj' };
      if (token.index === noun.index) return { ...token, head: index, label: 'obj' };
      return token.index === and.index ? { ...token, head: index } : token;
    });
  }
  return current;
};
