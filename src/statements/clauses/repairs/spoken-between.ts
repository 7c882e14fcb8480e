import type { ParsedToken } from '../../../syntax/index.js';
import type { Repair } from './repair.js';

const TELLING: ReadonlySet<string> = new Set('say tell believe add report recall allege'.split(' '));

/** The passive that words of somebody else stand in: "had been offered a lift, a friend said, by a man". */
const aroundOf = (tokens: readonly ParsedToken[], said: ParsedToken): ParsedToken | undefined => {
  const verb = tokens[said.head];
  return said.label === 'parataxis' &&
    TELLING.has(said.lemma.toLowerCase()) &&
    verb?.upos === 'VERB' &&
    verb.index < said.index &&
    verb.xpos === 'VBN' &&
    tokens.some(
      ({ head, lemma, label }) => head === verb.index && label.startsWith('aux') && lemma === 'be',
    ) &&
    !tokens.some(({ head, label }) => head === verb.index && label === 'obl:agent')
    ? verb
    : undefined;
};

/** "was offered a lift, a friend told police, by a man": what stands behind the comma that closes the speech is the passive's. */
export const spokenBetween: Repair = (tokens, { labelled }) => {
  for (const said of labelled('parataxis')) {
    const verb = aroundOf(tokens, said);
    if (!verb) continue;
    const by = tokens.find(
      ({ head, label, index }) =>
        head === said.index &&
        /^obl/.test(label) &&
        index > said.index &&
        tokens.some(
          (mark) =>
            mark.head === index &&
            mark.label === 'case' &&
            mark.text.toLowerCase() === 'by' &&
            tokens[mark.index - 1]?.text === ',',
        ),
    );
    if (by)
      return tokens.map(
        (token): ParsedToken => (token === by ? { ...token, head: verb.index, label: 'obl:agent' } : token),
      );
  }
  return tokens;
};
