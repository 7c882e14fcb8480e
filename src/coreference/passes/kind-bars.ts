import type { DescribedMention } from '../described-mention.js';
import { type Discourse, isInDateline } from '../discourse.js';
import { classWordsOf, FIRM_NOUNS, type Kind } from '../lexicon/kinds.js';

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

/** "State" in "State Attorney General Ann Lee". */
export const isInTitle = ({ mentions }: Discourse, { mention, index }: DescribedMention): boolean =>
  mentions
    .slice(index + 1, index + 4)
    .some(({ mention: { title } }) => title && title.start <= mention.start && mention.end <= title.end);

/** What is named without being there: in a dateline, "Brussels" for those who rule from it, "Rivals" at a beginning. */
export const isBystander = (discourse: Discourse, kind: Kind, name: DescribedMention): boolean => {
  if (kind.types.includes('PLACE')) return kind.country === 'never' && name.mention.metonym === true;
  return isInDateline(discourse, name) || (name.words.length === 1 && name.head.xpos === 'NNS');
};

/** Nouns for what is no firm, and a firm none of these. */
const BODIES: ReadonlySet<string> = new Set(
  'union party agency regulator watchdog institute charity federation association movement militia newspaper university team club band school hospital museum'.split(
    ' ',
  ),
);

/** "a Facebook group named Cold Homes" is no company, and a company no union: what its chain calls a thing. */
export const isCalledOtherwise = (
  { mentions, chains }: Discourse,
  { lemma }: DescribedMention,
  { index, words }: DescribedMention,
): boolean =>
  chains.chainOf(index).mentions.some((at) => {
    const { mention, lemma: noun, determination } = mentions[at]!;
    if (mention.form !== 'nominal') return false;
    if (BODIES.has(lemma)) return FIRM_NOUNS.has(noun);
    if (!FIRM_NOUNS.has(lemma)) return false;
    return (
      BODIES.has(noun) || (noun === 'group' && determination === 'indefinite' && !words.includes('group'))
    );
  });

/** "told this newspaper": the one that prints the text. */
export const isPublisher = ({ lemma, sentence, mention }: DescribedMention): boolean =>
  /^(?:newspaper|paper|magazine|reporter|column)$/.test(lemma) &&
  [sentence.tokens[mention.first], sentence.tokens[mention.first - 1]].some((token) =>
    /^this$/i.test(token?.text ?? ''),
  );
