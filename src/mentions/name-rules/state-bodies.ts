import { type Candidate, candidateText, type NameRule, overlaps } from '../candidate.js';
import { isCapitalised } from '../capital.js';
import { countryOf, countryOfDemonym } from '../gazetteer/countries.js';
import { BODY_MODIFIERS, STATE_BODIES } from '../lexicon/nouns.js';

/** A country's or people's candidate that may open the name of a body. */
const opens = (candidate: Candidate): boolean =>
  (candidate.type === 'GROUP' || candidate.type === 'PLACE') && candidate.country !== undefined;

/** "assembly plant", "bank loan": everyday nouns that are a body only where no other noun follows. */
const describes = ({ tokens }: Parameters<NameRule>[1], at: number): boolean =>
  /^(?:assembly|bank|court|guard|force|forces|council|agency|department|treasury|fleet|intelligence|corps)$/.test(
    tokens[at]!.text,
  ) &&
  tokens[at]!.label === 'compound' &&
  tokens[at]!.head === at + 1 &&
  /^(?:plant|line|worker|loan|account|holiday|case|ruling|order|house|dog|tax|hearing|battle|note|rate|robbery|statement)s?$/.test(
    tokens[at + 1]!.text,
  );

/** Last token of the body that follows `from`, or -1: "armed forces", "Army", "state department". */
const bodyEnd = (sentence: Parameters<NameRule>[1], from: number): number => {
  let end = -1;
  for (let at = from; at < Math.min(sentence.tokens.length, from + 5); at++) {
    const { text, lemma, upos } = sentence.tokens[at]!;
    const word = text.toLowerCase();
    if (!/^(?:NOUN|PROPN|ADJ|VERB)$/.test(upos)) break;
    if ((STATE_BODIES.has(word) || STATE_BODIES.has(lemma.toLowerCase())) && !describes(sentence, at))
      end = at;
    else if (!BODY_MODIFIERS.has(word))
      return end >= 0 && upos === 'ADJ' ? end : end >= 0 && startsOther(word) ? -1 : end;
  }
  return end;
};

/** "army chief", "police officer": the body is no mention of its own there but part of a role. */
const startsOther = (word: string): boolean =>
  /^(?:convoy|base|post|vehicle|helicopter|truck|car|station|check-?point)s?$/.test(word);

/** "Norlandic bank Halden": one of several, which its own name behind it tells. */
const isOneOfMany = (
  candidates: readonly Candidate[],
  { tokens }: Parameters<NameRule>[1],
  last: number,
): boolean =>
  /^(?:bank|militia|agency)$/.test(tokens[last]!.text) &&
  candidates.some(({ first, form }) => first === last + 1 && form === 'name');

/**
 * "the Pakistani Army", "Indian armed forces", "US State Department": the people and the body are one
 * ORGANIZATION with the people nested in it.
 */
export const stateBodies: NameRule = (candidates, sentence) => {
  const added: Candidate[] = [];
  const taken = new Set<Candidate>();
  for (const people of candidates) {
    if (!opens(people)) continue;
    const next = sentence.tokens[people.last + 1];
    if (!next || /^['’]s?$/.test(next.text)) continue;
    // "US" and "National Hurricane Center" that the network parted are one body.
    const body = candidates.find((other) => other.type === 'ORGANIZATION' && other.first === people.last + 1);
    const last = body && body.last > body.first ? body.last : bodyEnd(sentence, people.last + 1);
    if (last < 0 || isOneOfMany(candidates, sentence, last)) continue;
    const span = { first: people.first, last };
    const rivals = candidates.filter((candidate) => candidate !== people && overlaps(candidate, span));
    if (rivals.some((rival) => rival.last > last || rival.first < people.first)) continue;
    for (const rival of rivals) taken.add(rival);
    added.push({
      ...span,
      type: 'ORGANIZATION',
      form: 'name',
      probability: Math.max(0.85, ...rivals.map((rival) => rival.probability)),
    });
  }
  // A name the network found whole ("Indian Army", "US Navy") keeps its people nested.
  for (const body of candidates) {
    if (body.type !== 'ORGANIZATION' || body.last === body.first) continue;
    const lastWord = sentence.tokens[body.last]!.text.toLowerCase();
    const hasBody =
      STATE_BODIES.has(lastWord) ||
      /^(?:ministry|department|embassy|government|parliament)$/i.test(sentence.tokens[body.first]!.text);
    if (!hasBody) continue;
    for (let at = body.first; at <= body.last; at++) {
      const word = candidateText(sentence, at, at);
      const people = countryOfDemonym(word);
      const country = people ?? countryOf(word);
      const inside = candidates.some(
        (other) => other !== body && other.first <= at && at <= other.last && other.country,
      );
      if (!country || inside || !isCapitalised(word)) continue;
      added.push({
        first: at,
        last: at,
        type: people ? 'GROUP' : 'PLACE',
        form: 'name',
        country,
        probability: 0.9,
      });
    }
  }
  return [...candidates.filter((candidate) => !taken.has(candidate)), ...added];
};
