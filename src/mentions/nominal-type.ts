import type { ParsedSentence, ParsedToken } from '../syntax/index.js';
import { isCapitalised } from './capital.js';
import {
  COLLECTIVES,
  COMPOUND_BODIES,
  GUARD_BODIES,
  KIN_GROUPS,
  NO_ONE,
  PERSONAL,
  THINGS,
} from './lexicon/nominal-nouns.js';
import { BODY_NOUNS, FIRM_NOUNS, PLACE_NOUNS, QUANTITY_NOUNS } from './lexicon/nouns.js';
import { ROLES } from './lexicon/titles.js';
import type { EntityType } from './mention.js';

/** Least probability of the network's type of a noun phrase. */
const SURE = 0.45;

export const lemmaOf = (token: ParsedToken): string => token.lemma.toLowerCase();
/** True for a noun in the plural or for several people. */
export const isPlural = (token: ParsedToken): boolean =>
  (/^NNP?S$/.test(token.xpos) && !/(?:[a-z]man|smith|ess)$/.test(token.text)) ||
  /(?:people|children|men|women|police|personnel|troops)$/.test(token.text.toLowerCase());

/** The noun that tells what is counted: "protesters" in "hundreds of protesters", "26" people. */
export const counted = (sentence: ParsedSentence, at: number): ParsedToken => {
  const token = sentence.tokens[at]!;
  if (!QUANTITY_NOUNS.has(lemmaOf(token)) && token.upos !== 'NUM') return token;
  const part = sentence.tokens.find(
    (other) =>
      other.head === at &&
      other.index > at &&
      other.label.startsWith('nmod') &&
      sentence.tokens.some(
        (mark) => mark.head === other.index && mark.label === 'case' && mark.text.toLowerCase() === 'of',
      ),
  );
  return part ?? token;
};

/** "taken hostage", "the nationalist revival": what somebody is made or what a thing is like, not somebody. */
const isBareState = ({ tokens }: ParsedSentence, { index, xpos, text, label }: ParsedToken): boolean => {
  if (xpos !== 'NN') return false;
  const isDetermined = tokens.some(
    ({ head, label }) => head === index && /^(?:det|nmod:poss|nummod)/.test(label),
  );
  const next = tokens[index + 1];
  if (/^(?:hostage|captive|prisoner)$/.test(text)) return !isDetermined;
  return label === 'amod' || (label === 'conj' && !isDetermined && next?.upos === 'NOUN');
};

/** "bought a rival": who is bought is a firm. */
const isBought = ({ tokens }: ParsedSentence, { head, label, lemma }: ParsedToken): boolean =>
  /^(?:rival|competitor|peer|partner|customer)$/i.test(lemma) &&
  /^(?:obj|nsubj:pass)$/.test(label) &&
  /^(?:buy|acquire|purchase|absorb)$/.test(tokens[head]?.lemma.toLowerCase() ?? '');

/** A guard, a fund, a national: nouns that are somebody or some body by what stands before them. */
const typeByModifier = ({ tokens }: ParsedSentence, { index, xpos }: ParsedToken, lemma: string) => {
  const bodies = COMPOUND_BODIES.get(lemma);
  if (!bodies && lemma !== 'bomber' && lemma !== 'guard' && lemma !== 'national') return undefined;
  const before = tokens
    .filter(({ head, label }) => head === index && /^(?:compound|amod)/.test(label))
    .map(({ text }) => text.toLowerCase());
  const person = xpos === 'NNS' ? ('GROUP' as const) : ('PERSON' as const);
  if (lemma === 'bomber') return before.includes('suicide') ? person : undefined;
  if (lemma === 'guard')
    return before.some((word) => GUARD_BODIES.has(word)) || isCapitalised(tokens[index]!.text)
      ? ('ORGANIZATION' as const)
      : person;
  if (lemma === 'national') return xpos.startsWith('NN') ? person : undefined;
  return before.some((word) => bodies?.has(word)) ? ('ORGANIZATION' as const) : undefined;
};

/** Type of the mention that a noun heads; nothing for what no graph of news is about. */
export const typeOf = (
  sentence: ParsedSentence,
  at: number,
): { type: EntityType; probability: number } | undefined => {
  const noun = counted(sentence, at);
  const nominal =
    sentence.nominals[noun.index] ?? (THINGS.has(lemmaOf(noun)) ? undefined : sentence.nominals[at]);
  const lemma = lemmaOf(noun);
  if (NO_ONE.has(lemma)) return undefined;
  // An airline is a carrier, "an aircraft carrier" a ship.
  if (lemma === 'carrier' && /^aircraft$/i.test(sentence.tokens[noun.index - 1]?.text ?? ''))
    return undefined;
  if (lemma === 'police') return { type: 'ORGANIZATION', probability: 0.9 };
  if (isBought(sentence, noun)) return { type: 'ORGANIZATION', probability: 0.7 };
  const modified = typeByModifier(sentence, noun, lemma);
  if (modified) return { type: modified, probability: 0.8 };
  if (PERSONAL.has(lemma) && isBareState(sentence, noun)) return undefined;
  if (PERSONAL.has(lemma)) return { type: isPlural(noun) ? 'GROUP' : 'PERSON', probability: 0.85 };
  if (FIRM_NOUNS.has(lemma)) return { type: 'ORGANIZATION', probability: 0.75 };
  if (nominal?.type === 'person' && nominal.probability >= SURE) {
    const several = isPlural(noun) || COLLECTIVES.has(lemma);
    return { type: several ? 'GROUP' : 'PERSON', probability: nominal.probability };
  }
  if (nominal?.type === 'organization' && KIN_GROUPS.has(lemma)) return { type: 'GROUP', probability: 0.6 };
  if (nominal?.type === 'organization' && nominal.probability >= SURE) {
    return { type: 'ORGANIZATION', probability: nominal.probability };
  }
  if (BODY_NOUNS.has(lemma)) return { type: 'ORGANIZATION', probability: 0.7 };
  if (nominal?.type === 'place' && PLACE_NOUNS.has(lemma))
    return { type: 'PLACE', probability: nominal.probability };
  if (ROLES.has(lemma) && !/^(?:head|chair|lead|agent|driver|pilot|opposition|staff|party)$/.test(lemma)) {
    return { type: isPlural(noun) ? 'GROUP' : 'PERSON', probability: 0.6 };
  }
  return undefined;
};
