import { words } from '../../document/index.js';
import { subjectOfVerb } from '../clause-subject.js';
import type { DescribedMention } from '../described-mention.js';
import { type Discourse, mentionHeadedBy } from '../discourse.js';
import { FIRM_NOUNS, PUBLIC_BODIES } from '../lexicon/kinds.js';
import { KIN } from '../lexicon/people.js';
import type { NounCandidate } from '../noun-candidates.js';

const LEADING: ReadonlySet<string> = words('lead run head chair manage found own control');
const LEADERS: ReadonlySet<string> = words(
  'executive chairman chairwoman chairperson chair president director founder owner boss head chief',
);
/** Of bodies named after people those that nobody calls a firm. */
const NO_FIRMS: ReadonlySet<string> = words(
  'hospital clinic museum college academy library club foundation charity trust center centre church prize',
);
const isNoFirm = (word: string): boolean => PUBLIC_BODIES.has(word) || NO_FIRMS.has(word);

/** Mentions before a given name alone among which the kin is named in full. */
const BACK = 6;

/** The person that a token names: "brother" of "her brother Bo" by the name behind it. */
const personAt = (
  discourse: Discourse,
  { sentence, mention }: DescribedMention,
  token: number,
): DescribedMention | undefined => {
  const behind = sentence.tokens.find(({ head, label }) => head === token && label === 'appos');
  const name = behind && mentionHeadedBy(discourse, mention.sentence, behind.index);
  return name?.mention.form === 'name' && name.mention.type === 'PERSON'
    ? name
    : mentionHeadedBy(discourse, mention.sentence, token);
};

/** Who is told to lead a firm: "Ann Lee runs the company", "the company's chairman, Ann Lee". */
const leaderOf = (discourse: Discourse, anaphor: DescribedMention): DescribedMention | undefined => {
  const { sentence, head } = anaphor;
  const above = sentence.tokens[head.head];
  if (above === undefined) return undefined;
  if (head.label === 'obj' && LEADING.has(above.lemma)) {
    const subject = subjectOfVerb(sentence, above.index);
    return subject && personAt(discourse, anaphor, subject.index);
  }
  const isOwner = head.label === 'nmod:poss' || head.label === 'nmod';
  return isOwner && LEADERS.has(above.lemma) ? personAt(discourse, anaphor, above.index) : undefined;
};

/** "her cousin Bo": a given name alone behind a noun for kin. */
const isKinAlone = ({ sentence, mention, words: name }: DescribedMention): boolean =>
  mention.form === 'name' && name.length === 1 && KIN.has(sentence.tokens[mention.first - 1]?.lemma ?? '');

/** Surnames of a leader: his own, of kin by the given name alone the one that was named in full just before. */
const surnamesOf = ({ mentions, chains }: Discourse, leader: DescribedMention): readonly string[] => {
  const { people } = chains.chainOf(leader.index);
  if (people.length > 0) return people.map((name) => name.at(-1)!);
  if (!isKinAlone(leader)) return [];
  const kin = mentions
    .slice(Math.max(0, leader.index - BACK), leader.index)
    .findLast(({ index }) => chains.chainOf(index).people.length > 0);
  return kin === undefined ? [] : chains.chainOf(kin.index).people.map((name) => name.at(-1)!);
};

/** "Ann Halden chairs Halden Foods; her cousin Bo runs the company": the one firm that has its leader's surname. */
export const familyFirm = (
  discourse: Discourse,
  anaphor: DescribedMention,
  candidates: readonly NounCandidate[],
): DescribedMention | undefined => {
  if (!FIRM_NOUNS.has(anaphor.lemma) || anaphor.words.length > 1) return undefined;
  const leader = leaderOf(discourse, anaphor);
  const surnames = leader === undefined ? [] : surnamesOf(discourse, leader);
  if (surnames.length === 0) return undefined;
  const { mentions, chains } = discourse;
  const found = candidates.filter(({ described: { index } }) => {
    const chain = chains.chainOf(index);
    return (
      chain.type === 'ORGANIZATION' &&
      chain.mentions.some(
        (at) => mentions[at]!.mention.form === 'name' && surnames.includes(mentions[at]!.words[0]!),
      ) &&
      !chain.mentions.some((at) => mentions[at]!.words.some(isNoFirm))
    );
  });
  return found.length === 1 ? found[0]!.described : undefined;
};
