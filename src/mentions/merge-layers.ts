import type { NameSpan, ParsedSentence } from '../syntax/index.js';
import { type Candidate, overlaps, within } from './candidate.js';
import { isCapitalised } from './capital.js';
import type { EntityType } from './mention.js';

const TYPE_OF_A: Readonly<Record<string, EntityType>> = { PER: 'PERSON', ORG: 'ORGANIZATION', LOC: 'PLACE' };
const TYPE_OF_B: Readonly<Record<string, EntityType>> = {
  PERSON: 'PERSON',
  ORG: 'ORGANIZATION',
  GPE: 'PLACE',
  LOC: 'PLACE',
  FAC: 'PLACE',
  NORP: 'GROUP',
  EVENT: 'EVENT',
};

/** Least probability of a name that only the silver layer has. */
const SILVER_ALONE = 0.75;

/** "the SQL code", "the Exploration Vehicle (CEV)", "retook the GMAT": an abbreviation that describes, sums up or undergoes is a thing more often than a body. */
const isThing = ({ tokens }: ParsedSentence, { first, last, label }: NameSpan): boolean =>
  label === 'ORG' &&
  first === last &&
  /^\p{Lu}{2,}s?$/u.test(tokens[first]!.text) &&
  /^(?:compound|appos|obj)/.test(tokens[first]!.label);

const candidateOf = (span: NameSpan, type: EntityType): Candidate => ({
  first: span.first,
  last: span.last,
  type,
  form: 'name',
  probability: span.probability,
});

/** True where a span has a word that looks like part of a name. */
const looksLikeName = ({ tokens }: ParsedSentence, { first, last }: NameSpan): boolean =>
  tokens.slice(first, last + 1).some(({ upos, text }) => upos === 'PROPN' || isCapitalised(text));

/**
 * One list of names from the two layers. Layer A (human gold) goes before; B (silver) adds peoples and
 * events, and names that A does not know where it is sure of them.
 */
export const mergeLayers = (sentence: ParsedSentence): Candidate[] => {
  const gold = sentence.names.filter((span) => span.layer === 'A' && TYPE_OF_A[span.label]);
  const candidates = gold.map((span) => candidateOf(span, TYPE_OF_A[span.label]!));
  for (const span of sentence.names) {
    const type = span.layer === 'B' ? TYPE_OF_B[span.label] : undefined;
    if (!type || !looksLikeName(sentence, span)) continue;
    const rivals = gold.filter((other) => overlaps(other, span));
    const candidate = candidateOf(span, type);
    if (rivals.length === 0) {
      const least = type === 'GROUP' ? 0.5 : SILVER_ALONE;
      if (span.probability >= least && !isThing(sentence, span)) candidates.push(candidate);
    } else if (type === 'GROUP' && rivals.every((other) => within(span, other))) candidates.push(candidate);
    else if (type === 'EVENT' && rivals.every((other) => within(other, span))) candidates.push(candidate);
  }
  return candidates;
};
