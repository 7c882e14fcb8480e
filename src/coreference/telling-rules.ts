import { words } from '../document/index.js';
import { type DescribedMention, relationOf } from './described-mention.js';
import { type Discourse, mentionHeadedBy } from './discourse.js';
import { isPersonal, knownOf, type Rule } from './pronoun-rule.js';

const TELLING: ReadonlySet<string> = words('say tell add note explain warn urge announce promise state');

/** Who tells in the main clause of a sentence. */
const tellerOf = (discourse: Discourse, sentence: number): DescribedMention | undefined => {
  const tokens = discourse.sentences[sentence]?.tokens ?? [];
  const root = tokens.find(({ head, lemma }) => head < 0 && TELLING.has(lemma));
  const subject = root && tokens.find(({ head, label }) => head === root.index && label === 'nsubj');
  return subject && mentionHeadedBy(discourse, sentence, subject.index);
};

/** "Ann Lee laughed off the claim. "…," she said": the one person of a sentence, who acts in it. */
const onlyActor = (
  { mentions }: Discourse,
  pronoun: DescribedMention,
  at: number,
): DescribedMention | undefined => {
  if (!isPersonal(pronoun)) return undefined;
  let found: DescribedMention | undefined;
  for (let index = pronoun.index - 1; index >= 0; index -= 1) {
    const other = mentions[index]!;
    const { sentence, mention, head } = other;
    if (mention.sentence < at) break;
    if (mention.sentence > at || mention.type !== 'PERSON' || mention.form === 'pronoun') continue;
    if (sentence.paragraph !== pronoun.sentence.paragraph || found !== undefined) return undefined;
    const verb = sentence.tokens[head.head];
    const acts = head.label === 'nsubj' && verb !== undefined && verb.head < 0 && verb.upos === 'VERB';
    if (!acts || mention.form !== 'name') return undefined;
    found = other;
  }
  return found;
};

/** The sentence before the quote that a pronoun speaks; undefined where it speaks none. */
const beforeQuoteOf = ({ quotes, sentences }: Discourse, { index, mention }: DescribedMention) => {
  const first = quotes.find(({ speaker }) => speaker === index);
  if (first === undefined) return undefined;
  let at = mention.sentence;
  while (at > 0 && sentences[at]!.start > first.start) at -= 1;
  at -= 1;
  // sentences that are nothing but another quote of the same one
  const isQuoted = (sentence: number) => {
    const { start, end } = sentences[sentence]!;
    return quotes.some((quote) => quote.start <= start + 1 && end - 1 <= quote.end);
  };
  for (let steps = 0; at > 0 && steps < 3 && isQuoted(at); steps += 1) at -= 1;
  return at;
};

/** "The minister said the captain had erred. He added", ""…," he said": who was telling goes on to. */
export const goesOnTelling: Rule = (discourse, pronoun, candidates) => {
  const { sentence, head, mention } = pronoun;
  const isNeuter = pronoun.pronoun!.gender === 'neuter';
  if (!isPersonal(pronoun) && !isNeuter) return undefined;
  if (pronoun.quote !== undefined || head.label !== 'nsubj') return undefined;
  const verb = sentence.tokens[head.head]!;
  const isMain = TELLING.has(verb.lemma) && (verb.head < 0 || relationOf(verb) === 'parataxis');
  const spoken = isMain ? beforeQuoteOf(discourse, pronoun) : undefined;
  if (spoken !== undefined)
    return knownOf(
      discourse,
      candidates,
      spoken < 0 ? undefined : (tellerOf(discourse, spoken) ?? onlyActor(discourse, pronoun, spoken)),
    );
  // "The bank said it would appeal. Prices had risen, it added"
  const goesOn = isNeuter && isMain && relationOf(verb) === 'parataxis';
  if (goesOn) {
    const isOne = discourse.sentences[mention.sentence - 1]?.paragraph === sentence.paragraph;
    return isOne ? knownOf(discourse, candidates, tellerOf(discourse, mention.sentence - 1)) : undefined;
  }
  if (head.index > 1) return undefined;
  const denies =
    verb.lemma === 'deny' &&
    sentence.tokens.some((token) => token.head === verb.index && token.label === 'ccomp');
  if (verb.head >= 0 || !(TELLING.has(verb.lemma) || denies)) return undefined;
  const before = discourse.sentences[mention.sentence - 1];
  if (before?.paragraph !== sentence.paragraph) return undefined;
  return knownOf(discourse, candidates, tellerOf(discourse, mention.sentence - 1));
};
