import { words } from '../../document/index.js';
import { firstSentence } from '../datelines.js';
import { clauseTokenOf, type DescribedMention } from '../described-mention.js';
import type { Discourse } from '../discourse.js';
import { FIRM_NOUNS } from '../lexicon/kinds.js';
import { canonicalRole } from '../lexicon/roles.js';

/** Sentences of a text in which somebody is told without a name, and after which the name comes. */
const OPENING = 3;
const NAMED_WITHIN = 8;

/** Roles that many have in one text: "an official" is none of those named with it. */
const COMMON: ReadonlySet<string> = words(
  `official officer spokesman spokeswoman spokesperson lawyer attorney prosecutor judge minister
  secretary adviser analyst expert witness resident general colonel captain sergeant detective
  director head chief leader member source diplomat deputy editor reporter correspondent professor
  doctor driver soldier worker student boy girl woman man person`,
);

const isToldFirst = (
  { chains, sentences }: Discourse,
  { mention, number, determination, quote, index }: DescribedMention,
): boolean =>
  mention.form === 'nominal' &&
  number !== 'plural' &&
  determination === 'indefinite' &&
  quote === undefined &&
  mention.sentence <= OPENING &&
  !sentences[mention.sentence]!.heading &&
  !chains.chainOf(index).named;

/** The verb of the main clause in which a mention is its subject; what it hangs on may only be a dateline. */
const ownVerb = ({ sentence, head, mention }: DescribedMention): string | undefined => {
  const clause = clauseTokenOf(sentence, head);
  const verb = sentence.tokens[clause.head];
  if (verb === undefined || !/^nsubj/.test(clause.label)) return undefined;
  const isMain =
    verb.head < 0 || (verb.head < mention.first && !/^(?:acl|advcl|ccomp|xcomp)/.test(verb.label));
  return isMain ? verb.lemma : undefined;
};

const TELLING = /^(?:say|tell|add|warn|note|write|call|report|testify|recall)$/;

/** "The engineer was killed. … engineer Ann Lee": a trade told with "the" from the first, which has its name later. */
const isOnlyNow = ({ mentions, chains, sentences }: Discourse, told: DescribedMention): boolean =>
  told.mention.form === 'nominal' &&
  told.determination === 'definite' &&
  told.words.length === 1 &&
  told.number !== 'plural' &&
  told.quote === undefined &&
  !sentences[told.mention.sentence]!.heading &&
  !chains.chainOf(told.index).named &&
  mentions.find(({ lemma, mention }) => lemma === told.lemma && mention.form === 'nominal') === told;

/** "arrested a town councillor. … councillor Ann Lee had paid": the one whom a title calls so. */
const linkTitled = (discourse: Discourse): void => {
  const { mentions, chains } = discourse;
  for (const told of mentions) {
    if (told.mention.sentence > OPENING) break;
    if (told.mention.type !== 'PERSON' || COMMON.has(told.lemma)) continue;
    if (!isToldFirst(discourse, told) && !isOnlyNow(discourse, told)) continue;
    const role = canonicalRole(told.lemma);
    const bearers = mentions.filter(
      ({ mention, title }) =>
        mention.form === 'name' && title.some((word) => canonicalRole(word) === role || word === told.lemma),
    );
    const first = chains.theOneOf(bearers);
    if (first === undefined) continue;
    const isNew = chains.chainOf(first.index).mentions.every((index) => index >= told.index);
    const isNear = first.mention.sentence - told.mention.sentence <= NAMED_WITHIN;
    const isAlone = mentions.every(
      (other) =>
        other.lemma !== told.lemma ||
        other.mention.form !== 'nominal' ||
        other.determination !== 'indefinite' ||
        other.index === told.index,
    );
    const isFormer = (words: readonly string[]) => words.some((word) => /^(?:former|ex|retired)$/.test(word));
    if (!isNew || !isNear || !isAlone || isFormer(told.words) !== isFormer(first.title)) continue;
    if (!TELLING.test(ownVerb(first) ?? '')) chains.link(first.index, told.index, 'lead');
  }
};

/** "the name of the soldier who died on Monday. He was Ann Lee": the one person of the sentence before. */
const linkIdentified = ({ mentions, chains }: Discourse): void => {
  for (const named of mentions) {
    const { mention, sentence } = named;
    if (mention.form !== 'name' || mention.type !== 'PERSON' || mention.sentence > OPENING) continue;
    const [subject, verb, by, as] = sentence.tokens;
    if (!/^(?:he|she)$/i.test(subject?.text ?? '') || !/^(?:was|is|has)$/.test(verb?.text ?? '')) continue;
    const from =
      (mention.title
        ? sentence.tokens.findIndex(({ start }) => start >= mention.title!.start)
        : mention.first) ?? -1;
    const isSo =
      from === 2 || (/^(?:named|identified)$/.test(by?.text ?? '') && from === (as?.text === 'as' ? 4 : 3));
    if (!isSo || chains.chainOf(named.index).mentions.some((index) => index < named.index)) continue;
    const people = mentions.filter(
      (other) =>
        other.mention.sentence === mention.sentence - 1 &&
        other.pronoun === undefined &&
        other.mention.type === 'PERSON' &&
        other.number !== 'plural',
    );
    const told = chains.theOneOf(people);
    const pronoun = mentions.find((other) => other.sentence === sentence && other.mention.first === 0);
    if (told === undefined || chains.chainOf(told.index).named || told.mention.form !== 'nominal') continue;
    chains.link(named.index, told.index, 'lead');
    if (pronoun?.pronoun !== undefined) chains.link(named.index, pronoun.index, 'lead');
  }
};

/** Where a firm that says something speaks of the case that the sentence before tells of. */
const IN_CASE = /^ said in (?:the|its|a) (?:complaint|lawsuit|suit|filing|statement|petition)\b/;

/** "A Norland company has sued an engineer. Corvex Inc. said in the complaint": the firm that acts, and then has its name. */
const linkFirm = (discourse: Discourse): void => {
  const { mentions, chains, sentences, datelines, text } = discourse;
  const at = firstSentence(sentences, datelines);
  const told = mentions.find(
    (other) => other.mention.sentence === at && other.role === 'subject' && ownVerb(other) !== undefined,
  );
  const named = mentions.find(({ mention }) => mention.sentence === at + 1 && mention.first === 0);
  if (at < 0 || told === undefined || named === undefined || !isToldFirst(discourse, told)) return;
  if (!FIRM_NOUNS.has(told.lemma) || TELLING.test(ownVerb(told)!)) return;
  const isFirm = named.mention.form === 'name' && named.mention.type === 'ORGANIZATION';
  const isNew = chains.chainOf(named.index).mentions.every((index) => index >= named.index);
  const isOther = mentions.some(
    ({ mention }) =>
      mention.sentence === at &&
      mention.type === 'ORGANIZATION' &&
      mention.form === 'name' &&
      mention.start > told.mention.end,
  );
  if (isFirm && isNew && !isOther && IN_CASE.test(text.slice(named.mention.end, named.mention.end + 40)))
    chains.link(named.index, told.index, 'lead');
};

const DENYING = /^(?:deny|admit|confess|plead)$/;
const AGED = /^, \d{2}, told (?:the|a) (?:court|judge|trial|jury|hearing|panel)\b/;

/** "A former mayor denied … . Ann Lee, 49, told the court": who is on trial. */
const linkAccused = ({ mentions, chains, sentences, datelines, text }: Discourse): void => {
  const at = firstSentence(sentences, datelines);
  const named = mentions.find(({ mention }) => mention.form === 'name' && mention.type === 'PERSON');
  if (at < 0 || named?.mention.sentence !== at + 1) return;
  if (!AGED.test(text.slice(named.mention.end, named.mention.end + 30))) return;
  const told = mentions.find(
    (other) =>
      other.mention.sentence === at && DENYING.test(ownVerb(other) ?? '') && other.role === 'subject',
  );
  if (told?.mention.form === 'nominal' && told.mention.type === 'PERSON' && told.number !== 'plural')
    chains.link(named.index, told.index, 'lead');
};

/** People and firms that a text's first sentences tell of without their names. */
export const linkFirstTold = (discourse: Discourse): void => {
  linkTitled(discourse);
  linkIdentified(discourse);
  linkFirm(discourse);
  linkAccused(discourse);
};
