import { isInfinitiveBehind, mapped, type Repair } from './repair.js';

const PLEDGING: ReadonlySet<string> = new Set('pledge promise vow agree offer threaten refuse'.split(' '));

/** In what one pledges: no plan of its own. */
const WORDS: ReadonlySet<string> = new Set(
  'letter message note email e-mail memo statement speech address interview telegram tweet post call'.split(
    ' ',
  ),
);

/** "pledged in a letter to the king to leave": what is pledged, and not what the letter or the king is for. */
export const promisedInLetter: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('acl'), (token) => {
    if (token.label !== 'acl' || token.upos !== 'VERB' || token.xpos !== 'VB') return token;
    for (let noun = tokens[token.head]!, steps = 0; steps < 2; steps += 1) {
      const above = tokens[noun.head];
      if (above === undefined) return token;
      if (noun.label === 'obl' && WORDS.has(noun.lemma.toLowerCase())) {
        const said = tokens[noun.index - 1]?.text === 'the';
        return !said &&
          noun.index > above.index &&
          PLEDGING.has(above.lemma.toLowerCase()) &&
          isInfinitiveBehind(tokens, token, noun)
          ? { ...token, head: above.index, label: 'xcomp' }
          : token;
      }
      if (noun.label !== 'nmod') return token;
      noun = above;
    }
    return token;
  });
