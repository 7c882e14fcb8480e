import type { DescribedMention } from './described-mention.js';
import { classWordsOf } from './lexicon/kinds.js';

const WIRES: ReadonlySet<string> = new Set(
  'reuters ap afp bloomberg xinhua tass interfax kyodo dpa bbc cnn'.split(' '),
);
/** Who surveys, advises or is cited, beside whom a text is about. */
const CONSULTED: ReadonlySet<string> = new Set(
  'survey poll advise represent compile interview review publish report quote obtain audit'.split(' '),
);

const isPress = ({ words }: DescribedMention): boolean =>
  words.some((word) => WIRES.has(word) || classWordsOf('newspaper')!.words.has(word));

/** "according to FactSet", "told Kyodo News", "polled by Opinium": a source is not what a text goes on about. */
export const isSource = (name: DescribedMention): boolean => {
  const { sentence, head } = name;
  const verb = sentence.tokens[head.head];
  if (/^i?obj$/.test(head.label) && verb?.lemma === 'tell' && isPress(name)) return true;
  if (/^obl/.test(head.label) && verb?.xpos === 'VBN' && CONSULTED.has(verb.lemma)) return true;
  return sentence.tokens.some(
    (token) => token.head === head.index && token.label === 'case' && /^according$/i.test(token.text),
  );
};
