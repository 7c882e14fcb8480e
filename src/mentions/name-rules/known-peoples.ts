import { type Candidate, type NameRule, overlaps } from '../candidate.js';
import { isCapitalised } from '../capital.js';
import { countryOfDemonym, isPeople } from '../gazetteer/countries.js';
import type { EntityType } from '../mention.js';

const LANGUAGE_VERBS = new Set([
  'speak',
  'learn',
  'teach',
  'translate',
  'understand',
  'write',
  'read',
  'study',
]);

/** Peoples that are given names and surnames too: the network decides. */
const GIVEN_NAMES = new Set([
  'Christian',
  'German',
  'Scot',
  'Roma',
  'Dane',
  'Turk',
  'Pole',
  'Holland',
  'English',
  'French',
  'Welsh',
  'Finn',
  'Norman',
  'Kiwi',
  'Pak',
  'Tory',
  'Jordanian',
  'Catalan',
  'Thai',
]);

/** "speaks French", "in English": the language, not the people. */
const isLanguage = (sentence: Parameters<NameRule>[1], at: number): boolean => {
  const token = sentence.tokens[at]!;
  if (token.text.endsWith('s') || sentence.tokens.some((other) => other.head === at && other.label === 'det'))
    return false;
  const head = sentence.tokens[token.head];
  if (token.label === 'obj' && head && LANGUAGE_VERBS.has(head.lemma)) return true;
  const before = sentence.tokens[at - 1]?.text.toLowerCase();
  return (
    /^(?:obl|nmod|obj)/.test(token.label) &&
    (before === 'in' || before === 'into' || before === 'from') &&
    token.upos !== 'ADJ'
  );
};

/**
 * Where a people's word is somebody or some of them ("an American", "a young Palestinian", "three Palestinians") and
 * not the whole people or its country: the mention's first token and type.
 */
const countedFrom = (
  { tokens }: Parameters<NameRule>[1],
  first: number,
  last: number,
): { first: number; type: EntityType } | undefined => {
  const head = tokens[last]!;
  if (tokens[first - 1]?.text === '-') return undefined;
  const stands =
    /^(?:nsubj|obj|iobj|obl|appos|conj|root|nmod)/.test(head.label) && head.label !== 'nmod:desc';
  if (!stands || tokens[last + 1]?.text === '-' || /^(?:NOUN|PROPN)$/.test(tokens[last + 1]?.upos ?? ''))
    return undefined;
  const mark = tokens.find(
    ({ index, head: of, label, text }) =>
      of === last &&
      index < first &&
      (/^nummod/.test(label) || /^(?:an?|another|one|several|some|many|few)$/i.test(text)),
  );
  if (!mark) return undefined;
  const isOne = /^(?:an?|another|one|1)$/i.test(mark.text);
  if (isOne && head.text.endsWith('s')) return undefined;
  return isOne ? { first, type: 'PERSON' } : { first: mark.index, type: 'GROUP' };
};

/** Words for a people or faith are GROUP mentions, with the country where it has one: "Pakistani", "Kurds". */
export const knownPeoples: NameRule = (candidates, sentence) => {
  const kept: Candidate[] = [...candidates];
  sentence.tokens.forEach((token, at) => {
    if (!isCapitalised(token.text) || !/^(?:ADJ|NOUN|PROPN)$/.test(token.upos)) return;
    // "Sri Lankan", "South Korean", "Saudi Arabian".
    const next = sentence.tokens[at + 1];
    const pair = next && isCapitalised(next.text) ? `${token.text} ${next.text}` : '';
    const two = pair !== '' && isPeople(pair);
    const [first, last, word] = two ? [at, at + 1, pair] : [at, at, token.text];
    if (!isPeople(word)) return;
    const previous = sentence.tokens[at - 1];
    if (previous && isPeople(`${previous.text} ${token.text}`)) return;
    const country = countryOfDemonym(word);
    const same = kept.findIndex((candidate) => candidate.first === first && candidate.last === last);
    const around = kept.filter((candidate, index) => index !== same && overlaps(candidate, { first, last }));
    if (same >= 0 && kept[same]!.type === 'PERSON' && GIVEN_NAMES.has(word)) return;
    const nested = around.some(
      (candidate) => candidate.last - candidate.first >= last - first && candidate.type !== 'GROUP',
    );
    if (nested) {
      // The network nested it in a longer name: its country is added.
      if (same >= 0 && country && kept[same]!.type === 'GROUP') kept[same] = { ...kept[same]!, country };
      return;
    }
    if (isLanguage(sentence, last)) {
      if (same >= 0) kept.splice(same, 1);
      return;
    }
    const counted = countedFrom(sentence, first, last);
    if (counted) {
      if (same >= 0) kept.splice(same, 1);
      kept.push({ ...counted, last, form: 'nominal', probability: 0.8 });
      return;
    }
    const probability = same >= 0 ? Math.max(0.9, kept[same]!.probability) : 0.9;
    const candidate: Candidate = {
      first,
      last,
      type: 'GROUP',
      form: 'name',
      probability,
      ...(country ? { country } : {}),
    };
    for (const other of around) kept.splice(kept.indexOf(other), 1);
    const position = kept.findIndex((other) => other.first === first && other.last === last);
    if (position >= 0) kept[position] = candidate;
    else kept.push(candidate);
  });
  return kept;
};
