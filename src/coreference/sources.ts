import type { DescribedMention } from './described-mention.js';
import type { Discourse } from './discourse.js';
import { classWordsOf } from './lexicon/kinds.js';

const WIRES: ReadonlySet<string> = new Set(
  'reuters ap afp bloomberg xinhua tass interfax kyodo dpa bbc cnn'.split(' '),
);
const WIRE_WORDS: ReadonlySet<string> = new Set([...WIRES, 'news', 'agency', 'tv', 'world']);
/** What a news agency may be called. */
const CALLED: ReadonlySet<string> = new Set(
  'agency organization organisation newswire wire outlet broadcaster network channel station publisher service company media'.split(
    ' ',
  ),
);
/** Who surveys, advises or is cited, beside whom a text is about. */
const CONSULTED: ReadonlySet<string> = new Set(
  'survey poll advise represent compile interview review publish report quote obtain audit'.split(' '),
);

const isPress = ({ words }: DescribedMention): boolean =>
  words.some((word) => WIRES.has(word) || classWordsOf('newspaper')!.words.has(word));

const isWire = ({ mention, words }: DescribedMention): boolean =>
  mention.form === 'name' &&
  words.some((word) => WIRES.has(word)) &&
  words.every((word) => WIRE_WORDS.has(word));

/** "the army" is not Reuters, nor are "both sides" it and another: a news agency reports, whatever a text tells of. */
export const isReporter = (
  { mentions, chains }: Discourse,
  lemma: string,
  { index }: DescribedMention,
): boolean => {
  if (CALLED.has(lemma)) return false;
  let isNamed = false;
  for (const at of chains.chainOf(index).mentions) {
    const other = mentions[at]!;
    if (other.mention.form !== 'name') continue;
    if (!isWire(other)) return false;
    isNamed = true;
  }
  return isNamed;
};

/** "told Reuters that": who is told is not told of. */
export const isToldPress = ({ sentence, head, ...name }: DescribedMention): boolean =>
  /^i?obj$/.test(head.label) &&
  sentence.tokens[head.head]?.lemma === 'tell' &&
  isPress({ sentence, head, ...name });

/** "according to FactSet", "told Kyodo News", "polled by Opinium": a source is not what a text goes on about. */
export const isSource = (name: DescribedMention): boolean => {
  const { sentence, head } = name;
  const verb = sentence.tokens[head.head];
  if (isToldPress(name)) return true;
  if (/^obl/.test(head.label) && verb?.lemma === 'see' && verb.xpos === 'VBN' && isPress(name)) return true;
  if (/^obl/.test(head.label) && verb?.xpos === 'VBN' && CONSULTED.has(verb.lemma)) return true;
  return sentence.tokens.some(
    (token) => token.head === head.index && token.label === 'case' && /^according$/i.test(token.text),
  );
};
