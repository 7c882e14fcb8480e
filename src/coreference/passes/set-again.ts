import { words } from '../../document/index.js';
import { subjectOfVerb } from '../clause-subject.js';
import type { DescribedMention } from '../described-mention.js';
import { clauseTokenOf } from '../described-mention.js';
import { type Discourse, mentionHeadedBy } from '../discourse.js';
import { countOf } from './set-ahead.js';
import { countOfWord, isCalled, OFFICES } from './set-members.js';

type Members = readonly DescribedMention[] | undefined;

/** Sentences and mentions back to where a set was told. */
const REACH = 14;
const MENTIONS_BACK = 120;

/** Nouns that any people who were told before may be called by: "the suspects" after "three men". */
const ANYBODY: ReadonlySet<string> = words(
  'man woman suspect accused defendant victim person people brother worker soldier officer convict detainee',
);
/** "the trio … the men". */
const SEVERAL: ReadonlySet<string> = words('pair duo trio quartet couple');
const WOMEN: ReadonlySet<string> = new Set(['woman', 'sister']);

const isBare = ({ words, lemma, head }: DescribedMention): boolean =>
  words.every(
    (word) =>
      word === lemma ||
      word === head.text.toLowerCase() ||
      countOfWord(word) !== undefined ||
      word === 'the' ||
      word === 'all',
  );

/** "all three", "all four men". */
export const isAllOf = ({ sentence, mention, head }: DescribedMention): boolean =>
  sentence.tokens
    .slice(Math.max(0, mention.first - 1), head.index)
    .some(
      ({ text }, at, all) =>
        /^all$/i.test(text) && countOfWord((all[at + 1] ?? head).text.toLowerCase()) !== undefined,
    );

/** "the men", "the three" after "Three men": the set that was told last, where no others of the kind stand between. */
export const toldAgain = (discourse: Discourse, anaphor: DescribedMention): number | undefined => {
  const { mentions, sets } = discourse;
  const { lemma, determination, number, mention } = anaphor;
  const count = countOf(anaphor);
  const isCountAlone = countOfWord(anaphor.head.text.toLowerCase()) !== undefined;
  if (mention.form !== 'nominal' && !isCountAlone) return undefined;
  if (determination !== 'definite' && determination !== 'demonstrative' && !isAllOf(anaphor))
    return undefined;
  if ((number !== 'plural' && !isCountAlone) || !isBare(anaphor)) return undefined;
  for (let at = anaphor.index - 1; at >= Math.max(0, anaphor.index - MENTIONS_BACK); at -= 1) {
    const other = mentions[at]!;
    if (mention.sentence - other.mention.sentence > REACH) return undefined;
    if (other.mention.form !== 'nominal' || (other.number !== 'plural' && !SEVERAL.has(other.lemma)))
      continue;
    const members = sets.get(at);
    const isSame = other.lemma === lemma;
    const isPersonal = mention.type === 'GROUP' || mention.type === 'PERSON' || isCountAlone;
    const arePeople = members?.every((member) => mentions[member]!.mention.type === 'PERSON') ?? false;
    const fits =
      isSame ||
      (arePeople &&
        isPersonal &&
        (isCountAlone || (ANYBODY.has(lemma) && (ANYBODY.has(other.lemma) || SEVERAL.has(other.lemma)))));
    if (members === undefined) {
      // Others of the noun, or as many, of whom nobody knows who they are.
      if (isSame || (count !== undefined && countOf(other) === count)) return undefined;
      continue;
    }
    if (!fits || (count !== undefined && members.length !== count)) continue;
    if (WOMEN.has(lemma) && members.some((member) => mentions[member]!.gender === 'male')) return undefined;
    return at;
  }
  return undefined;
};

/** "Ann Lee blamed the others": those of the last set whom its member speaks of. */
export const theOthers = (discourse: Discourse, anaphor: DescribedMention): Members => {
  const { mentions, sets, chains } = discourse;
  const { lemma, determination, mention, sentence, head } = anaphor;
  if (lemma !== 'other' || determination !== 'definite' || anaphor.words.length > 2) return undefined;
  const verb = clauseTokenOf(sentence, head).head;
  const subject = verb < 0 ? undefined : subjectOfVerb(sentence, verb);
  const speaker = subject && mentionHeadedBy(discourse, mention.sentence, subject.index);
  if (speaker === undefined || speaker.index === anaphor.index) return undefined;
  const root = chains.rootOf(speaker.index);
  for (let at = anaphor.index - 1; at >= Math.max(0, anaphor.index - MENTIONS_BACK); at -= 1) {
    const members = sets.get(at);
    if (members === undefined || !members.some((member) => chains.rootOf(member) === root)) continue;
    const rest = members.filter((member) => chains.rootOf(member) !== root);
    return rest.length > 1 ? rest.map((member) => mentions[member]!) : undefined;
  }
  return undefined;
};

const LEADERS: readonly string[] = ['president', 'minister', 'leader', 'king', 'chancellor', 'chairman'];

/** "the two presidents": all whom the text called so up to there, where they are as many. */
export const officeHolders = (discourse: Discourse, anaphor: DescribedMention): Members => {
  const { mentions, chains } = discourse;
  const { lemma, mention, number, determination } = anaphor;
  const isOffice = OFFICES.has(lemma);
  if (mention.form !== 'nominal' || number !== 'plural' || !(isOffice || lemma === 'leader'))
    return undefined;
  if (determination !== 'definite' || !isBare(anaphor)) return undefined;
  const count = countOf(anaphor) ?? 2;
  const roles = isOffice ? [lemma] : LEADERS;
  const holders = new Map<number, DescribedMention>();
  for (let at = Math.max(0, anaphor.index - 400); at < anaphor.index; at += 1) {
    const other = mentions[at]!;
    if (other.mention.form !== 'name' || other.mention.type !== 'PERSON') continue;
    const root = chains.rootOf(at);
    if (holders.has(root) || !roles.some((role) => isCalled(discourse, other, role))) continue;
    holders.set(root, other);
    if (holders.size > count) return undefined;
  }
  return holders.size === count ? [...holders.values()] : undefined;
};
