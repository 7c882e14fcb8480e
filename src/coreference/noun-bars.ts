import { words } from '../document/index.js';
import { countryOfCapital } from '../mentions/index.js';
import { isOwnSubject } from './arguments-of-one.js';
import type { DescribedMention } from './described-mention.js';
import { type Discourse, isInDateline } from './discourse.js';
import { isOfOtherField } from './lexicon/fields.js';
import { FIRM_NOUNS } from './lexicon/kinds.js';
import { SORTS } from './lexicon/noun-sorts.js';
import { canonicalRole, DISTINGUISHING } from './lexicon/roles.js';
import { isInTitle } from './passes/kind-bars.js';
import { isOfOtherSize } from './place-sizes.js';
import { isReporter, isSource } from './sources.js';

/** Sorts of nouns that stand for persons. */
const PERSONAL: ReadonlySet<string> = new Set(['head', 'officer', 'law', 'anyone']);

/** Whether a noun can stand for a person, and whether for anything else. */
const kindsOf = ({
  lemma,
  mention,
}: DescribedMention): { readonly person: boolean; readonly thing: boolean } => {
  const sort = SORTS.get(lemma);
  if (sort !== undefined) return { person: PERSONAL.has(sort), thing: !PERSONAL.has(sort) };
  const person = mention.type === 'PERSON' || mention.type === 'GROUP';
  return { person, thing: !person || FIRM_NOUNS.has(lemma) };
};

/** Countries that a king, an emir or a sultan reigns. */
const MONARCHIES: ReadonlySet<string> = words(
  'SA JO BH MA GB ES SE NO DK NL BE TH KH BT NP TO LS SZ KW QA AE OM BN MY LU LI MC JP',
);

const OF_PARTIES: ReadonlySet<string> = words(
  'governing ruling opposition exile exiled rebel electoral centre center left right wing conservative liberal party',
);
const BETWEEN_STATES: ReadonlySet<string> = words(
  'nato eu european opec asean ecowas mercosur brics nations treaty commonwealth african arab gulf',
);

/** "the central bank", "the capital", "the kingdom": what only few of its kind are. */
const isNoneOf = (
  { lemma, words }: DescribedMention,
  { words: name, text, mention: { country } }: DescribedMention,
): boolean => {
  if (country !== undefined && /^(?:kingdom|monarchy|sultanate|emirate|sheikhdom)$/.test(lemma))
    return !MONARCHIES.has(country);
  if (country !== undefined && lemma === 'republic') return MONARCHIES.has(country);
  // "the governing coalition", "the opposition alliance": of parties
  if (/^(?:coalition|alliance|bloc)$/.test(lemma) && words.some((word) => OF_PARTIES.has(word)))
    return name.some((word) => BETWEEN_STATES.has(word));
  if (lemma === 'capital') return countryOfCapital(text) === undefined;
  if (lemma === 'region') return countryOfCapital(text) !== undefined;
  if (lemma === 'bank' && words.includes('central'))
    return !name.some((word) => /^(?:central|reserve|national|of)$/.test(word));
  return false;
};

/** "a Belgian-born nun": where one is from, a text tells nothing of. */
const isOfBirth = ({ sentence: { tokens }, mention }: DescribedMention): boolean =>
  /^[-‐‑]$/.test(tokens[mention.last + 1]?.text ?? '') &&
  /^(?:born|trained|educated|style|built|made)$/.test(tokens[mention.last + 2]?.text ?? '');

/** "Corvex's rival", "the widow of Ann Lee": whose it is, nothing is itself. */
const isOwner = (
  discourse: Discourse,
  { sentence, head, mention }: DescribedMention,
  other: DescribedMention,
) =>
  sentence.tokens.some(
    ({ head: above, label, index }) =>
      above === head.index &&
      (label === 'nmod:poss' || label === 'nmod') &&
      discourse.headed
        .get(mention.sentence)
        ?.get(index)
        ?.some(
          (owner) => owner.mention.form === 'name' && discourse.chains.areJoined(owner.index, other.index),
        ),
  );

/** "Ann Lee's parents, his partner": whose the first are, the second is not. */
const isOwnerOfFirst = ({ head, sentence }: DescribedMention, other: DescribedMention): boolean =>
  /^(?:conj|appos|list)$/.test(head.label) &&
  other.sentence === sentence &&
  other.head.label === 'nmod:poss' &&
  other.head.head === head.head;

/** "Vice President Ann Lee" is no president, and "Ann Lee, an analyst" not the director told of before. */
const isOfOtherRole = (
  { mentions, chains }: Discourse,
  { lemma, words, determination, index }: DescribedMention,
  other: DescribedMention,
): boolean => {
  if (other.index > index && determination !== 'indefinite' && determination !== 'none') {
    const isExplained = other.sentence.tokens.some(
      ({ head, label, index: token }) =>
        head === other.head.index && label === 'appos' && token > other.mention.last,
    );
    if (isExplained) return true;
  }
  if (SORTS.get(lemma) !== 'head') return false;
  return chains.chainOf(other.index).mentions.some((at) => {
    const { title } = mentions[at]!;
    const isSo = title.some((word) => canonicalRole(word) === canonicalRole(lemma));
    return isSo && title.some((word) => DISTINGUISHING.has(word) && !words.includes(word));
  });
};

/** Nouns for bodies each of which has a field of its own. */
const WATCHING: ReadonlySet<string> = new Set(['agency', 'regulator', 'watchdog', 'authority', 'ministry']);

/** Whether a named person or thing may be what a noun stands for, where `inFront` are the names that tell which one it is. */
export const isAllowed = (
  discourse: Discourse,
  anaphor: DescribedMention,
  other: DescribedMention,
  inFront: readonly string[],
): boolean => {
  const { chains } = discourse;
  const chain = chains.chainOf(other.index);
  if (!chain.named || chain.number === 'plural' || chain.type === 'GROUP' || chain.type === undefined)
    return false;
  const kinds = kindsOf(anaphor);
  if (chain.type === 'PERSON' ? !kinds.person : !kinds.thing) return false;
  if (!chains.canJoin(other.index, anaphor.index, true)) return false;
  if (isInDateline(discourse, other) && chain.type !== 'PLACE') return false;
  if (isNoneOf(anaphor, other) || isOwnerOfFirst(anaphor, other) || isOfBirth(other)) return false;
  if (isSource(other) || isInTitle(discourse, other) || isOwnSubject(discourse, other.index, anaphor))
    return false;
  if (isOwner(discourse, anaphor, other) || isReporter(discourse, anaphor.lemma, other)) return false;
  // what looks through all of a chain comes last
  if (chain.type === 'PERSON' && isOfOtherRole(discourse, anaphor, other)) return false;
  if (isOfOtherSize(discourse, anaphor, other)) return false;
  if (
    WATCHING.has(anaphor.lemma) &&
    chain.type === 'ORGANIZATION' &&
    isOfOtherField(anaphor.words, other.words)
  )
    return false;
  return (
    inFront.length === 0 ||
    chain.mentions.some((at) => inFront.some((word) => discourse.mentions[at]!.words.includes(word)))
  );
};
