import { words } from '../../document/index.js';
import { type DescribedMention, relationOf } from '../described-mention.js';
import { type Discourse, mentionHeadedBy, type Pass } from '../discourse.js';
import { personOfPredicate } from './predicate-noun.js';
import { spouseOf } from './spouses.js';
import { relativeInOffice } from './successors.js';

/** The mention before 's, or "his": whose the noun is. */
const ownerOf = (discourse: Discourse, described: DescribedMention): DescribedMention | undefined => {
  const { sentence, mention } = described;
  const owner = sentence.tokens.find((token) => token.head === mention.head && token.label === 'nmod:poss');
  return owner && mentionHeadedBy(discourse, mention.sentence, owner.index);
};

const LAWYERS: ReadonlySet<string> = words('lawyer attorney solicitor barrister counsel agent advocate');

/** "a lawyer for Ann Lee", "an attorney representing Ann Lee": whom somebody speaks for. */
const servedBy = (
  discourse: Discourse,
  { mention, sentence, head }: DescribedMention,
): readonly DescribedMention[] => {
  const below = sentence.tokens.filter(
    ({ head: above, index }) => above === head.index && index > head.index,
  );
  const serving = below.find(({ text }) => /^(?:representing|defending)$/.test(text));
  const one = sentence.tokens.find(
    ({ head: above, label, index }) =>
      (above === serving?.index && label === 'obj') ||
      (above === head.index &&
        label === 'nmod' &&
        sentence.tokens.some((token) => token.head === index && token.text === 'for')),
  );
  const found = one && mentionHeadedBy(discourse, mention.sentence, one.index);
  return found === undefined ? [] : [found];
};

/** What happens to who is on trial, and what such a one does. */
const TRIED = /^(?:charge|jail|sentence|convict|accuse|arrest|remand|acquit|imprison|indict|try|detain)$/;
const PLEADING = /^(?:plead|deny|admit)$/;

/** The one named person of whom a text tells that he is charged, sentenced or pleads. */
const accusedOf = (
  { mentions, chains }: Discourse,
  owner: DescribedMention,
): DescribedMention | undefined => {
  const found = mentions.filter(({ mention, index, head, sentence }) => {
    if (!/^(?:nsubj|nsubj:pass|obj)$/.test(head.label)) return false;
    const verb = sentence.tokens[head.head]!;
    const isTried = head.label === 'nsubj' ? PLEADING.test(verb.lemma) : TRIED.test(verb.lemma);
    if (!isTried) return false;
    const { named, type } = chains.chainOf(index);
    return named && type === 'PERSON' && mention.type === 'PERSON' && !chains.areJoined(index, owner.index);
  });
  return chains.theOneOf(found);
};

const isLawyer = ({ lemma, mention, title }: DescribedMention): boolean =>
  (mention.form === 'nominal' && LAWYERS.has(lemma)) || title.some((word) => LAWYERS.has(word));

/** "in mitigation", "defending": who speaks so at a trial is a lawyer. */
const isDefending = ({ sentence }: DescribedMention): boolean =>
  sentence.tokens.some(({ text }) => /^(?:mitigation|mitigating|defending)$/i.test(text));

/** "Keller's lawyer, Ann Lee, said that her client": the one whose lawyer the owner is called, else who is on trial. */
const clientOf = (
  discourse: Discourse,
  { lemma, number }: DescribedMention,
  owner: DescribedMention,
): DescribedMention | undefined => {
  if (lemma !== 'client' || number === 'plural') return undefined;
  const { chains, mentions } = discourse;
  const called = chains.chainOf(owner.index).mentions.map((at) => mentions[at]!);
  const lawyers = called.filter(isLawyer);
  const served = lawyers
    .flatMap((lawyer) => ownerOf(discourse, lawyer) ?? servedBy(discourse, lawyer))
    .filter(({ index }) => chains.chainOf(index).named);
  if (served.length === 0)
    return lawyers.length > 0 || isDefending(owner) ? accusedOf(discourse, owner) : undefined;
  return chains.theOneOf(served);
};

/** "Ann Lee's husband … her husband": the same noun of the same owner. */
export const possessed: Pass = {
  name: 'possessed',
  run: (discourse) => {
    const { chains } = discourse;
    const known = new Map<string, number>();
    for (const described of discourse.mentions) {
      if (described.mention.form !== 'nominal' || relationOf(described.head) === 'compound') continue;
      const subject = personOfPredicate(discourse, described);
      if (subject !== undefined) chains.link(subject.index, described.index, 'predicate');
      if (described.determination !== 'possessive') continue;
      const owner = ownerOf(discourse, described);
      if (owner === undefined) continue;
      const client =
        clientOf(discourse, described, owner) ??
        relativeInOffice(discourse, described, owner) ??
        spouseOf(discourse, described, owner);
      if (client !== undefined && !chains.chainOf(described.index).named)
        chains.link(client.index, described.index, 'possessed', true);
      const noun = described.words.filter((word) => !owner.words.includes(word)).join(' ');
      const identity = `${chains.rootOf(owner.index)} ${described.number} ${noun}`;
      const before = known.get(identity);
      if (before !== undefined) chains.link(before, described.index, 'possessed');
      else known.set(identity, described.index);
    }
  },
};
