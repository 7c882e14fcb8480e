import type { ParsedSentence } from '../../syntax/index.js';
import { type Candidate, candidateText, type NameRule, overlaps } from '../candidate.js';
import { isKnownBody } from '../gazetteer/bodies.js';

/** "Reporters Without Borders", "Clowns Without Borders": the whole is a body. */
const withoutBorders = ({ tokens }: ParsedSentence): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (const { text, index } of tokens) {
    const isBody =
      text === 'Borders' &&
      /^without$/i.test(tokens[index - 1]?.text ?? '') &&
      /^\p{Lu}\p{Ll}+s$/u.test(tokens[index - 2]?.text ?? '');
    if (isBody)
      found.push({ first: index - 2, last: index, type: 'ORGANIZATION', form: 'name', probability: 0.9 });
  }
  return found;
};

/** Words that open no name of those who are against something. */
const isNameWord = (token: ParsedSentence['tokens'][number] | undefined): boolean =>
  token !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(token.upos) && /^\p{Lu}\p{L}+$/u.test(token.text);

const PEOPLE =
  /^(?:Mothers|Fathers|Parents|Women|Students|Veterans|Citizens|Residents|Neighbou?rs|Doctors|Artists|Farmers|Families|People|Lawyers)$/;

/** "Lund Against Incineration": in a sentence that is no headline, capitals on both sides of "Against" name a campaign. */
const campaigns = (candidates: readonly Candidate[], { tokens }: ParsedSentence): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (const { text, index } of tokens) {
    if (text !== 'Against' || !isNameWord(tokens[index - 1]) || !isNameWord(tokens[index + 1])) continue;
    // "crimes against humanity", "the Convention Against Torture"
    const isSomebody =
      PEOPLE.test(tokens[index - 1]!.text) || candidates.some(({ last }) => last === index - 1);
    if (!isSomebody || !tokens.some(({ upos, text: word }) => upos === 'VERB' && /^\p{Ll}/u.test(word)))
      continue;
    let first = index - 1;
    while (isNameWord(tokens[first - 1]) && tokens[first - 1]!.upos === 'PROPN') first--;
    let last = index + 1;
    while (isNameWord(tokens[last + 1])) last++;
    found.push({ first, last, type: 'ORGANIZATION', form: 'name', probability: 0.85 });
  }
  return found;
};

/** "Hamas", "the EU": bodies known world-wide, whatever the network took the name for. */
export const knownBodies: NameRule = (candidates, sentence) => {
  const whole = [...withoutBorders(sentence), ...campaigns(candidates, sentence)];
  const others =
    whole.length === 0 ? candidates : candidates.filter((one) => !whole.some((body) => overlaps(body, one)));
  const known = others.map(
    (candidate): Candidate =>
      candidate.type !== 'ORGANIZATION' &&
      isKnownBody(candidateText(sentence, candidate.first, candidate.last))
        ? { ...candidate, type: 'ORGANIZATION', probability: Math.max(0.9, candidate.probability) }
        : candidate,
  );
  return [...known, ...whole];
};
