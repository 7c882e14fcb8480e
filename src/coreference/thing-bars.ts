import { words } from '../document/index.js';
import { isOfNature } from '../mentions/index.js';
import { subjectOfVerb } from './clause-subject.js';
import { clauseTokenOf, type DescribedMention } from './described-mention.js';
import type { Discourse } from './discourse.js';
import type { Candidate } from './pronoun-candidates.js';
import { isPersonal } from './pronoun-rule.js';
import { bodyOfSpeaker } from './spokesmen.js';

/** What befalls things alone: "before it expires". */
const OF_THINGS = words('expire explode ignite melt happen occur weigh contain ripen evaporate detonate');
/** What is done to things alone: "they signed it", "it was published". */
const TO_THINGS = words(
  `sign write read publish print wear eat drink adopt ratify implement install thaw decide translate assemble conceal
  complement edit cook peel download upload defuse detonate countersign annotate`,
);

/** A thing by what befalls it or is done to it: no people and no body. */
const isThing = ({ sentence, head }: DescribedMention): boolean => {
  const verb = sentence.tokens[head.head];
  if (verb?.upos !== 'VERB') return false;
  if (head.label === 'nsubj') return OF_THINGS.has(verb.lemma);
  return /^(?:obj|nsubj:pass)$/.test(head.label) && TO_THINGS.has(verb.lemma);
};

/** "before it expires", "they signed it": people and bodies are no "it" or "them" there. */
export const isNoThing = (
  { chains }: Discourse,
  pronoun: DescribedMention,
  { described, members }: Candidate,
): boolean => {
  if (described === undefined || isPersonal(pronoun) || !isThing(pronoun)) return false;
  return members !== undefined || chains.chainOf(described.index).type !== undefined;
};

/** Who decides about others. */
const DECIDING = words(
  'court tribunal authority regulator watchdog commission inquiry judge jury agency council',
);
const RULING = words('rule find conclude allege');
/** What a court tells of itself: "ruled that it had no jurisdiction". */
const OF_COURTS = words('jurisdiction power authority evidence reason ground competence case');

/** "The court ruled that it must pay": of another. */
export const isRuling = (pronoun: DescribedMention, { described, sentence, members }: Candidate): boolean => {
  if (members || described === undefined || sentence !== pronoun.sentence || described.role !== 'subject')
    return false;
  if (pronoun.pronoun!.number === 'plural' || !/^nsubj/.test(pronoun.head.label)) return false;
  if (!DECIDING.has(described.words.at(-1)!)) return false;
  const { tokens } = sentence;
  const clause = tokens[pronoun.head.head]!;
  const ruling = clause.label === 'ccomp' ? tokens[clause.head] : undefined;
  if (ruling === undefined || !RULING.has(ruling.lemma) || described.head.head !== ruling.index) return false;
  return !tokens.some(
    ({ head, label, lemma }) => head === clause.index && label === 'obj' && OF_COURTS.has(lemma),
  );
};

/** What one does with another's: "rejected its offer", "searched its offices". */
const WITH_ANOTHERS = words('reject approve search raid block veto uphold overturn seize bomb shell storm');

/** "The commission rejected its offer": whose offer it is, is another. */
export const isOnAnother = (
  { sentence, head, pronoun }: DescribedMention,
  { described, sentence: other, members }: Candidate,
): boolean => {
  if (members || described?.role !== 'subject' || other !== sentence || pronoun!.number === 'plural')
    return false;
  const owned = head.label === 'nmod:poss' ? sentence.tokens[head.head] : undefined;
  const verb = owned?.label === 'obj' ? sentence.tokens[owned.head] : undefined;
  if (verb === undefined || !WITH_ANOTHERS.has(verb.lemma)) return false;
  return clauseTokenOf(sentence, described.head) === subjectOfVerb(sentence, verb.index);
};

/** "“They have met,” Norland's envoy said": no speaker's own body, unless the quote names it. */
export const isOwnSide = (
  discourse: Discourse,
  pronoun: DescribedMention,
  { described, members }: Candidate,
): boolean => {
  if (pronoun.quote === undefined || pronoun.pronoun!.number !== 'plural') return false;
  if (members || described === undefined || described.quote === pronoun.quote) return false;
  const { speaker } = discourse.quotes[pronoun.quote]!;
  const body = speaker === undefined ? undefined : bodyOfSpeaker(discourse, speaker);
  return body !== undefined && discourse.chains.areJoined(body, described.index);
};

/** Offices that only bodies and lands have. */
const OFFICES = words(
  `minister premier president chancellor parliament government ambassador envoy army spokesman spokeswoman chairman
  chairwoman executive director leader chief king queen cabinet congress senate embassy lawmaker`,
);
/** Offices that only lands have, by the word before. */
const OF_LANDS = /^(?:foreign|prime|interior|defen[cs]e)$/;
/** Bodies that stand for a land: "the government's foreign minister". */
const STATELY = words(
  'government authority administration union council league commission party regime junta movement group front',
);

/** "Its foreign minister": no river has one, and no firm. */
export const isNoEmployer = (
  { chains, mentions }: Discourse,
  { sentence, head }: DescribedMention,
  { described, members }: Candidate,
): boolean => {
  const office = head.label === 'nmod:poss' ? sentence.tokens[head.head] : undefined;
  if (office === undefined || members || described === undefined || !OFFICES.has(office.lemma)) return false;
  const chain = chains.chainOf(described.index);
  if (chain.type === 'PLACE') return chain.mentions.some((at) => isOfNature(mentions[at]!.text));
  const isLands = office.lemma === 'minister' && OF_LANDS.test(sentence.tokens[office.index - 1]!.lemma);
  return (
    isLands &&
    chain.type === 'ORGANIZATION' &&
    !chain.mentions.some((at) => mentions[at]!.words.some((word) => STATELY.has(word)))
  );
};
