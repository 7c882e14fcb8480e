import type { ParsedSentence } from '../../syntax/index.js';
import type { Candidate, NameRule } from '../candidate.js';

/** What armed forces and services number: "Task Force 70", "the 512th Supply Group". */
const UNIT =
  /^(?:Force|Group|Wing|Squadron|Brigade|Division|Battalion|Regiment|Corps|Fleet|Army|Company|Battery|Unit|AEG|AEW|CTF|JTF|CJTF|TF|BCT)$/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/i;
const BEHIND = /^(?:Force|Squadron|Unit|CTF|JTF|CJTF|TF)$/;

/** A number right behind that counts nothing: "Task Force 70" but not "Task Force 70 soldiers". */
const ownNumber = ({ tokens }: ParsedSentence, last: number): boolean => {
  const number = tokens[last + 1];
  const next = tokens[last + 2];
  return (
    number !== undefined && /^\d{1,4}$/.test(number.text) && !/^(?:NOUN|SYM|ADJ)$/.test(next?.upos ?? '')
  );
};

/** A numbered unit's number belongs to its name. */
export const numberedUnits: NameRule = (candidates, sentence) =>
  candidates.map((candidate): Candidate => {
    const { first, last, type } = candidate;
    if (type !== 'ORGANIZATION') return candidate;
    // "the 6th" that the network cut off "Fleet".
    const next = sentence.tokens[last + 1];
    const isCut = first === last && ORDINAL.test(sentence.tokens[first]!.text) && UNIT.test(next?.text ?? '');
    if (isCut && !candidates.some((other) => other.first === last + 1))
      return { ...candidate, last: last + 1 };
    // "Combined" of "Combined Task Force 150".
    const force = sentence.tokens[last + 2];
    if (
      /^(?:Combined|Joint)$/.test(sentence.tokens[last]!.text) &&
      next?.text === 'Task' &&
      force?.text === 'Force'
    )
      return { ...candidate, last: ownNumber(sentence, last + 2) ? last + 3 : last + 2 };
    if (!UNIT.test(sentence.tokens[last]!.text)) return candidate;
    const ordinal = ORDINAL.test(sentence.tokens[first - 1]?.text ?? '');
    const behind = BEHIND.test(sentence.tokens[last]!.text) && ownNumber(sentence, last);
    return ordinal || behind
      ? { ...candidate, first: ordinal ? first - 1 : first, last: behind ? last + 1 : last }
      : candidate;
  });
