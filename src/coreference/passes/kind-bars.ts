import { countryOfCapital } from '../../mentions/index.js';
import type { DescribedMention } from '../described-mention.js';
import { type Discourse, isInDateline } from '../discourse.js';
import { FIRM_NOUNS, type Kind } from '../lexicon/kinds.js';

/** "State" in "State Attorney General Ann Lee". */
export const isInTitle = ({ mentions }: Discourse, { mention, index }: DescribedMention): boolean =>
  mentions
    .slice(index + 1, index + 4)
    .some(({ mention: { title } }) => title && title.start <= mention.start && mention.end <= title.end);

const EXCHANGES: ReadonlySet<string> = new Set(['nasdaq', 'nyse', 'ftse', 'nikkei', 'dax']);

/** What is named without being there: in a dateline, "Brussels" for those who rule from it, "Rivals" at a beginning. */
export const isBystander = (discourse: Discourse, kind: Kind, name: DescribedMention): boolean => {
  if (kind.nouns.includes('region')) return countryOfCapital(name.text) !== undefined;
  if (kind.types.includes('PLACE')) return kind.country === 'never' && name.mention.metonym === true;
  if (name.words.some((word) => EXCHANGES.has(word))) return true;
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
