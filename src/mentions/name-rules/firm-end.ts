import type { ParsedSentence } from '../../syntax/index.js';
import { type Candidate, type NameRule, overlaps } from '../candidate.js';

/** Words for a firm's form, which end its name. */
const FORM =
  /^(?:Inc\.?|Ltd\.?|LLC|LLP|L\.L\.C\.?|PLC|plc|Corp\.?|GmbH|L\.P\.|S\.p\.A\.?|N\.V\.|Pte\.?|Pvt\.?)$/;

/** A firm's form behind the bracket that tells its land or kind: "Brill (EPZ) Ltd", "Brill (Pty) Limited". */
const FORM_BEHIND =
  /^(?:Ltd\.?|Limited|Inc\.?|LLC|PLC|plc|Corp\.?|Pte\.?|Pvt\.?|Private|Co\.?|Company|GmbH|SA|AG|NV|BV|Sdn\.?|Bhd\.?|Berhad)$/;

/** Last token of a name that goes on behind `last` with a bracket of one or two words and a firm's form; -1 elsewhere. */
const bracketedEnd = ({ tokens }: ParsedSentence, last: number): number => {
  if (tokens[last + 1]?.text !== '(') return -1;
  const close = tokens[last + 3]?.text === ')' ? last + 3 : tokens[last + 4]?.text === ')' ? last + 4 : -1;
  if (close < 0 || !/^\p{Lu}/u.test(tokens[last + 2]!.text)) return -1;
  let end = close;
  while (end < close + 3 && FORM_BEHIND.test(tokens[end + 1]?.text ?? '')) end++;
  return end === close ? -1 : end;
};

/** "Brill (EPZ) Ltd" is one name, whatever the network made of its bracket. */
const joinBrackets = (candidates: readonly Candidate[], sentence: ParsedSentence): readonly Candidate[] => {
  let kept = candidates;
  for (const candidate of candidates) {
    const end = candidate.type === 'GROUP' ? -1 : bracketedEnd(sentence, candidate.last);
    if (end < 0) continue;
    const whole: Candidate = { ...candidate, last: end, type: 'ORGANIZATION' };
    kept = [...kept.filter((other) => !overlaps(other, whole)), whole];
  }
  return kept;
};

/** "Limited Liability Company Brill": the form of a firm that stands before its name is none by itself. */
const withoutForms = (candidates: readonly Candidate[], { tokens }: ParsedSentence): readonly Candidate[] => {
  const isForm = (at: number): boolean =>
    tokens[at]!.text === 'Company' && /^(?:Stock|Liability)$/.test(tokens[at - 1]?.text ?? '');
  const ends = candidates.filter(
    ({ type, last }) =>
      type === 'ORGANIZATION' && isForm(last) && candidates.some(({ first }) => first === last + 1),
  );
  if (ends.length === 0) return candidates;
  return candidates.flatMap((candidate): Candidate[] => {
    if (ends.includes(candidate)) return [];
    if (ends.some(({ last }) => last + 1 === candidate.first))
      return [{ ...candidate, type: 'ORGANIZATION' }];
    // "Closed" of "Closed Joint Stock Company"
    return ends.some(({ first }) => first - 1 === candidate.last) &&
      /^(?:Closed|Open|Public|Private)$/.test(tokens[candidate.first]!.text)
      ? []
      : [candidate];
  });
};

/** "Brill, Inc. of Denver": a firm's name ends with its form, but "Brill Pte. Ltd." has two. */
export const firmEnd: NameRule = (candidates, sentence) =>
  withoutForms(joinBrackets(candidates, sentence), sentence).map((candidate) => {
    const { tokens } = sentence;
    if (candidate.type !== 'ORGANIZATION') return candidate;
    for (let at = candidate.first + 1; at < candidate.last; at++) {
      const form = FORM.test(tokens[at]!.text);
      const next = tokens[at + 1]!.text;
      if (form && !FORM.test(next) && !/^[.,&)]$|^Co\.?$|^and$|^['’]s$/.test(next))
        return { ...candidate, last: at };
    }
    return candidate;
  });
