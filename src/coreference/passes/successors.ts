import { words } from '../../document/index.js';
import { subjectOfVerb } from '../clause-subject.js';
import type { DescribedMention } from '../described-mention.js';
import { type Discourse, mentionHeadedBy } from '../discourse.js';

/** Who comes into another's place, and who left it. */
interface Change {
  readonly next: DescribedMention;
  readonly before: DescribedMention;
}

const CHANGING = words('succeed replace supplant');
/** "elected Ann Lee, replacing Bo Ray": whom somebody else puts into the place. */
const PUTTING = words('elect appoint name choose select nominate hire promote pick confirm install tap');

const isPerson = ({ chains }: Discourse, described: DescribedMention | undefined): boolean =>
  described !== undefined &&
  chains.chainOf(described.index).type === 'PERSON' &&
  described.number !== 'plural';

/** All that the verbs of a sentence tell of who follows whom. */
const changesIn = (discourse: Discourse, at: number): readonly Change[] => {
  const { tokens } = discourse.sentences[at]!;
  const found: Change[] = [];
  for (const verb of tokens) {
    if (verb.upos !== 'VERB') continue;
    const isTaking = verb.lemma === 'take' && tokens[verb.index + 1]?.text === 'over';
    if (!CHANGING.has(verb.lemma) && !isTaking) continue;
    const below = tokens.filter(({ head }) => head === verb.index);
    const isPassive = verb.xpos === 'VBN' && below.some(({ label }) => label === 'aux:pass');
    const old = isPassive
      ? below.find(({ label }) => label === 'nsubj:pass')
      : isTaking
        ? below.find(
            ({ label, index }) =>
              label === 'obl' && tokens.some(({ head, text }) => head === index && text === 'from'),
          )
        : below.find(({ label }) => label === 'obj');
    const agent = below.find(
      ({ label, index }) =>
        /^obl/.test(label) &&
        tokens.some(({ head, text, label: own }) => head === index && own === 'case' && text === 'by'),
    );
    const above = tokens[verb.head];
    const put =
      above !== undefined && /^(?:advcl|xcomp)$/.test(verb.label) && PUTTING.has(above.lemma)
        ? tokens.find(({ head, label }) => head === above.index && /^(?:obj|nsubj:pass)$/.test(label))
        : undefined;
    const relative = verb.label === 'acl:relcl' ? above : undefined;
    const subject = isPassive
      ? agent
      : (put ?? relative ?? subjectOfVerb(discourse.sentences[at]!, verb.index));
    const next = subject && mentionHeadedBy(discourse, at, subject.index);
    const before = old && mentionHeadedBy(discourse, at, old.index);
    if (
      next !== undefined &&
      before !== undefined &&
      isPerson(discourse, next) &&
      isPerson(discourse, before)
    )
      found.push({ next, before });
  }
  return found;
};

/** "Ann Lee will succeed Bo Ray. Ray will assist his successor": who follows whom, or who was before. */
const followerOf = (
  discourse: Discourse,
  { lemma, mention }: DescribedMention,
  owner: DescribedMention,
): DescribedMention | undefined => {
  const { chains, sentences } = discourse;
  for (let at = 0; at < sentences.length && at <= mention.sentence + 2; at += 1) {
    for (const { next, before } of changesIn(discourse, at)) {
      const [own, other] = lemma === 'successor' ? [before, next] : [next, before];
      if (chains.areJoined(own.index, owner.index) && !chains.areJoined(own.index, other.index)) return other;
    }
  }
  return undefined;
};

/** "Deputy mayor Ann Lee … the mayor accused her deputy": the one whom the text calls a deputy. */
const deputyOf = ({ mentions, chains }: Discourse, owner: DescribedMention): DescribedMention | undefined => {
  const called = mentions.filter(
    ({ mention, title }) =>
      mention.form === 'name' &&
      mention.type === 'PERSON' &&
      title.some((word) => word === 'deputy' || word === 'vice') &&
      !title.some((word) => /^(?:spokesman|spokeswoman|spokesperson)$/.test(word)),
  );
  const one = chains.theOneOf(called);
  return one === undefined || chains.areJoined(one.index, owner.index) ? undefined : one;
};

/** Who "his successor", "her predecessor", "his deputy" is. */
export const relativeInOffice = (
  discourse: Discourse,
  described: DescribedMention,
  owner: DescribedMention,
): DescribedMention | undefined => {
  const { lemma, number, words: own } = described;
  if (number === 'plural' || own.length > 2) return undefined;
  if (lemma === 'deputy') return deputyOf(discourse, owner);
  return lemma === 'successor' || lemma === 'predecessor'
    ? followerOf(discourse, described, owner)
    : undefined;
};
