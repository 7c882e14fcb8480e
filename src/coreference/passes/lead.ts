import { words } from '../../document/index.js';
import { agesDiffer } from '../ages.js';
import { firstSentence } from '../datelines.js';
import type { DescribedMention } from '../described-mention.js';
import { type Discourse, mentionHeadedBy, type Pass } from '../discourse.js';
import { befallenIn, fatesDiffer, isInSideClause, isSameFate } from '../fates.js';
import { linkFirstTold } from './first-told.js';
import { linkIdentifiedAs } from './identified.js';
import { linkLaterNames } from './later-name.js';

/** Sentences of a text among which its first is looked for, and between it and the name. */
const OPENING = 4;
const NEXT = 2;

/** People of whom a first sentence tells along with the one that the text is about. */
const OFFICIALS: ReadonlySet<string> = words(
  'judge jury court prosecutor official spokesman spokeswoman officer detective lawyer attorney witness',
);

/** "Ann Lee, 47, of Halvik, was convicted": who is told with an age, and says nothing. */
const isToldOf = ({ sentence, mention, head, role, words, quote }: DescribedMention): boolean => {
  const { tokens } = sentence;
  const age = tokens[mention.last + 2];
  return (
    role === 'subject' &&
    quote === undefined &&
    words.length > 1 &&
    mention.title === undefined &&
    /^(?:, ,|\( \))$/.test(`${tokens[mention.last + 1]?.text} ${tokens[mention.last + 3]?.text}`) &&
    /^\d{1,3}$/.test(age?.text ?? '') &&
    !/^(?:say|tell|add|write|call)$/.test(tokens[head.head]?.lemma ?? '')
  );
};

const TELLING: ReadonlySet<string> = words('say tell warn urge announce add declare');

/** Who tells in the main clause of a sentence and stands before its verb. */
const tellerOf = (discourse: Discourse, sentence: number): DescribedMention | undefined => {
  const tokens = discourse.sentences[sentence]?.tokens ?? [];
  const root = tokens.find(({ head, lemma }) => head < 0 && TELLING.has(lemma));
  const subject =
    root &&
    tokens.find(({ head, label, index }) => head === root.index && label === 'nsubj' && index < root.index);
  return subject && mentionHeadedBy(discourse, sentence, subject.index);
};

/** "Ann Lee, a witness, said": what explains the name makes another one of it. */
const isExplained = ({ mention, sentence, head }: DescribedMention): boolean =>
  sentence.tokens.some(
    ({ head: above, label, index }) => above === head.index && label === 'appos' && index > mention.last,
  );

/** "The special envoy told the council that the truce may end. Ann Lee, speaking by video, said …": the next teller. */
const linkTellers = (discourse: Discourse): void => {
  const { mentions, chains, sentences, datelines } = discourse;
  const first = firstSentence(sentences, datelines);
  const named = tellerOf(discourse, first + 1);
  const told = tellerOf(discourse, first);
  if (first < 0 || named === undefined || told === undefined) return;
  const isName = named.mention.form === 'name' && named.mention.type === 'PERSON' && named.words.length > 1;
  if (!isName || named.mention.first > 0 || named.mention.title !== undefined || isExplained(named)) return;
  const isBefore = mentions.some(
    ({ mention, index }) => index < named.index && mention.form === 'name' && mention.type === 'PERSON',
  );
  const isRole =
    told.mention.form === 'nominal' &&
    told.mention.type === 'PERSON' &&
    told.number === 'singular' &&
    told.quote === undefined;
  if (isRole && !isBefore) chains.link(named.index, told.index, 'lead');
};

/** Who is told of in the first sentences without a name. */
const toldBefore = (
  { mentions, sentences }: Discourse,
  { mention: { sentence: named } }: DescribedMention,
): readonly DescribedMention[] =>
  mentions.filter(
    ({ mention, number, determination, lemma, quote, role, head }) =>
      mention.sentence < Math.min(named, OPENING) &&
      named - mention.sentence <= NEXT &&
      mention.form === 'nominal' &&
      mention.type === 'PERSON' &&
      number !== 'plural' &&
      determination === 'indefinite' &&
      quote === undefined &&
      (role === 'subject' || role === 'object' || (head.head < 0 && mention.first < 2)) &&
      !OFFICIALS.has(lemma) &&
      !sentences[mention.sentence]!.heading,
  );

/** "An accountant who stole has been jailed. Ann Lee, 47, was convicted": the first sentence's one person is who is named. */
const linkAged = (discourse: Discourse, named: DescribedMention): void => {
  const { chains } = discourse;
  const told = toldBefore(discourse, named).filter(
    (one) => !agesDiffer(discourse, one, named) && !fatesDiffer(discourse, one, named),
  );
  const fates = befallenIn(discourse, named.mention.sentence).filter(({ described }) => described === named);
  /** "A man who stabbed a shopkeeper was jailed. Ann Lee, 57, was attacked": the one whom the same befell. */
  const alike =
    fates.length === 0
      ? []
      : told.filter((one) =>
          befallenIn(discourse, one.mention.sentence).some(
            ({ described, fate }) => described === one && fates.some((own) => isSameFate(own.fate, fate)),
          ),
        );
  const one = chains.theOneOf(
    alike.length > 0 ? alike : told.filter(({ sentence, head }) => !isInSideClause(sentence, head)),
  );
  if (one !== undefined) chains.link(named.index, one.index, 'lead');
};

/** "The head of a large hospital resigned. Dr Ann Lee, 61, said": who acts in the first sentence, and then has a name. */
const linkHead = (discourse: Discourse, named: DescribedMention): void => {
  const { mentions, chains, sentences, datelines } = discourse;
  const at = firstSentence(sentences, datelines);
  if (at < 0 || named.mention.sentence !== at + 1 || named.role !== 'subject' || named.quote !== undefined)
    return;
  const { tokens } = named.sentence;
  const isFirst = !tokens.slice(0, named.mention.first).some(({ text }) => text === ',');
  const [comma, age] = [tokens[named.mention.last + 1], tokens[named.mention.last + 2]];
  if (!isFirst || comma?.text !== ',' || !/^\d{2}$/.test(age?.text ?? '') || isExplained(named)) return;
  const told = mentions.find(({ mention, role, sentence, head }) => {
    const verb = sentence.tokens[head.head];
    return mention.sentence === at && role === 'subject' && verb !== undefined && verb.head < 0;
  });
  const isHead =
    told?.mention.form === 'nominal' &&
    told.mention.type === 'PERSON' &&
    told.number === 'singular' &&
    told.determination === 'definite' &&
    told.sentence.tokens[told.mention.head + 1]?.text === 'of';
  if (isHead && !chains.chainOf(told.index).named) chains.link(named.index, told.index, 'lead');
};

/** People of whom the first sentences tell before they name them. */
export const lead: Pass = {
  name: 'lead',
  run: (discourse: Discourse) => {
    linkIdentifiedAs(discourse, 'nominal');
    linkTellers(discourse);
    linkLaterNames(discourse);
    linkFirstTold(discourse);
    // "the Lee family": a name within another noun is nobody's first mention
    const named = discourse.mentions.find(
      ({ mention, role, words }) =>
        mention.type === 'PERSON' && mention.form === 'name' && (role !== 'modifier' || words.length > 1),
    );
    if (named === undefined) return;
    if (isToldOf(named)) linkAged(discourse, named);
    linkHead(discourse, named);
  },
};
