import type { ParsedSentence, ParsedToken } from '../syntax/index.js';
import { mentionsBefore } from './chains.js';
import { coordinatedWith } from './coordination.js';
import {
  clauseTokenOf,
  type DescribedMention,
  type GrammaticalRole,
  relationOf,
} from './described-mention.js';
import type { Discourse } from './discourse.js';
import { bucket, type Feature } from './feature-weights.js';
import type { Candidate } from './pronoun-candidates.js';

/** Which weights a pronoun has: people ("he", "she"), things ("it"), several ("they"). */
export type PronounClass = 'he' | 'it' | 'they';

export const classOf = ({ pronoun }: DescribedMention): PronounClass =>
  pronoun!.number === 'plural' ? 'they' : pronoun!.gender === 'neuter' ? 'it' : 'he';

const ROLES: Readonly<Record<string, GrammaticalRole>> = {
  nsubj: 'subject',
  obj: 'object',
  iobj: 'object',
  obl: 'oblique',
};

const roleOf = (candidate: Candidate): GrammaticalRole =>
  candidate.described?.role ??
  ROLES[relationOf(clauseTokenOf(candidate.sentence, candidate.head))] ??
  'other';

/** Steps from a token up to the root, at most 6. */
const depthOf = (sentence: ParsedSentence, token: ParsedToken): number => {
  let depth = 0;
  for (let at = token; at.head >= 0 && depth < 6; depth += 1) at = sentence.tokens[at.head]!;
  return depth;
};

/** The candidate is the subject of a verb above the pronoun: "Lee said he would", "Lee lost his hat". */
const isSubjectAbove = (pronoun: DescribedMention, candidate: Candidate): boolean => {
  if (candidate.sentence !== pronoun.sentence || roleOf(candidate) !== 'subject') return false;
  const verb = clauseTokenOf(candidate.sentence, candidate.head).head;
  let at: ParsedToken | undefined = pronoun.head;
  for (let steps = 0; at !== undefined && steps < 30; steps += 1) {
    if (at.index === verb) return true;
    at = pronoun.sentence.tokens[at.head];
  }
  return false;
};

/** Earlier mentions of a chain, at most twenty. */
const salience = (discourse: Discourse, described: DescribedMention, before: number): number =>
  mentionsBefore(discourse.chains.chainOf(described.index), before, 20).length;

/** Verbs whose subject is someone, not something. */
const PERSONAL_VERBS: ReadonlySet<string> = new Set(
  `say announce tell add plan want believe expect agree claim ask call report state urge warn deny accuse hope decide
  offer try seek refuse promise know think propose sell buy launch hire employ sign`.split(/\s+/),
);

/** What a pronoun is of its clause: "its", the subject of "said", another subject, anything else. */
const placeOf = ({ sentence, head }: DescribedMention): string => {
  if (head.label === 'nmod:poss') return 'possessive';
  if (relationOf(head) !== 'nsubj') return 'other';
  return PERSONAL_VERBS.has(sentence.tokens[head.head]?.lemma ?? '') ? 'acting' : 'subject';
};

/** What the document is about: named in its first sentences and several times since. */
const isTopic = ({ chains, mentions }: Discourse, described: DescribedMention): boolean => {
  const known = chains.chainOf(described.index).mentions;
  return known.length > 3 && mentions[known[0]!]!.mention.sentence < 2;
};

/** The candidate stands in a longer name: "Boston" in "Boston University". */
const isNested = ({ headed }: Discourse, { mention, index }: DescribedMention): boolean =>
  [...(headed.get(mention.sentence)?.values() ?? [])].some((list) =>
    list.some(
      (other) =>
        other.index !== index &&
        other.mention.form === 'name' &&
        other.mention.first <= mention.first &&
        mention.last <= other.mention.last,
    ),
  );

/** Names of the binary features that hold for a pronoun and a candidate. */
export const candidateFeatures = (
  discourse: Discourse,
  pronoun: DescribedMention,
  candidate: Candidate,
): readonly Feature[] => {
  const { described } = candidate;
  const back = pronoun.mention.sentence - candidate.sentence.index;
  const role = roleOf(candidate);
  const after = back === 0 && candidate.head.index > pronoun.mention.head;
  const near = after ? 'after' : back === 0 ? 'same' : back === 1 ? 'previous' : 'far';
  const features: Feature[] = [
    ['near', near],
    ['back', Math.min(back, 4)],
    ['role', role, near],
    ['parallel', role === pronoun.role, near],
    ['own', pronoun.role, role],
    ['depth', bucket(depthOf(candidate.sentence, candidate.head), 1, 2, 4), near],
    ['above', isSubjectAbove(pronoun, candidate)],
    ['paragraph', candidate.sentence.paragraph === pronoun.sentence.paragraph],
  ];
  if (back === 0 && !after) {
    features.push([
      'tokens',
      bucket(pronoun.mention.head - candidate.head.index, 3, 6, 12, 20),
      pronoun.role,
    ]);
  }
  if (described === undefined) {
    const type = candidate.sentence.nominals[candidate.head.index]?.type ?? 'unknown';
    const article = candidate.sentence.tokens.find(
      (token) => token.head === candidate.head.index && relationOf(token) === 'det',
    );
    return [
      ...features,
      ['noun'],
      ['noun', type],
      ['noun', role, near],
      ['noun', 'article', article?.text.toLowerCase() ?? 'none'],
      ['noun', 'place', placeOf(pronoun), role],
    ];
  }
  const chain = discourse.chains.chainOf(described.index);
  if (candidate.members !== undefined) {
    return [
      ...features,
      ['set'],
      ['set', chain.type ?? 'undefined'],
      ['set', role, near],
      ['set', 'rank', Math.min(candidate.rank, 3)],
      ['set', 'form', described.mention.form],
    ];
  }
  const kind = chain.country === undefined ? (chain.type ?? 'unknown') : 'COUNTRY';
  const known = chain.gender === 'female' || chain.gender === 'male';
  features.push(
    ['rank', Math.min(candidate.rank, 5)],
    ['form', described.mention.form],
    ['named', chain.named],
    ['type', kind],
    ['type', kind, role],
    ['gender', 'known', known],
    ['number', chain.number],
    ['determination', described.determination],
    ['salience', bucket(salience(discourse, described, pronoun.index), 2, 4, 8)],
    ['first', described.index === chain.mentions[0] && near],
    ['quotes', pronoun.quote !== undefined, described.quote === pronoun.quote],
    [
      'coordinated',
      relationOf(described.head) === 'conj' || coordinatedWith(discourse, described).length > 0,
    ],
    ['place', placeOf(pronoun), kind],
    ['place', placeOf(pronoun), described.mention.form],
    ['topic', isTopic(discourse, described)],
    ['topic', isTopic(discourse, described), near],
    ['nested', isNested(discourse, described)],
  );
  if (described.pronoun !== undefined) {
    features.push(['same', 'word', described.text.toLowerCase() === pronoun.text.toLowerCase(), near]);
  }
  return features;
};

/** Features for leaving a pronoun unresolved: "it" that stands for a clause or for nothing ("it is clear that"). */
export const noneFeatures = (pronoun: DescribedMention): readonly Feature[] => {
  const { sentence, head } = pronoun;
  const governor = sentence.tokens[head.head];
  const clause = sentence.tokens.some(
    (token) =>
      token.head === head.head &&
      token.index > head.index &&
      /^(?:csubj|ccomp|advcl|xcomp)/.test(token.label),
  );
  return [
    ['none'],
    ['none', relationOf(head)],
    ['none', 'clause', clause, governor?.upos ?? 'undefined'],
    [
      'none',
      'governor',
      governor?.lemma === 'be' ||
        sentence.tokens.some((token) => token.head === governor?.index && token.label === 'cop'),
    ],
    ['none', 'first', head.index < 2],
    ['none', 'quote', pronoun.quote !== undefined],
  ];
};
