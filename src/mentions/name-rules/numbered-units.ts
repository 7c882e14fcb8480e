import type { ParsedSentence } from '../../syntax/index.js';
import { type Candidate, type NameRule, overlaps } from '../candidate.js';
import { HONORIFICS, ROLES } from '../lexicon/titles.js';

/** What armed forces and services number: "Task Force 70", "the 512th Supply Group". */
const UNIT =
  /^(?:Force|Group|Team|Local|DESRON|PHIBRON|CARSTRKGRU|Wing|Squadron|Brigade|Division|Battalion|Regiment|Corps|Fleet|Army|Company|Battery|Unit|AEG|AEW|CTF|JTF|CJTF|TF|BCT)$/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/i;
const BEHIND = /^(?:Force|Squadron|Wing|Unit|Team|Local|CTF|JTF|CJTF|TF|DESRON|PHIBRON|CARSTRKGRU)$/;

/** A number right behind that counts nothing: "Task Force 70" but not "Task Force 70 soldiers". */
const ownNumber = ({ tokens }: ParsedSentence, last: number): boolean => {
  const number = tokens[last + 1];
  const next = tokens[last + 2];
  return (
    number !== undefined && /^\d{1,4}$/.test(number.text) && !/^(?:NOUN|SYM|ADJ)$/.test(next?.upos ?? '')
  );
};

/** Last token of the word or two by which a joint force is told from others: "Joint Task Force Haribon", no rank or role behind it. */
const ownWord = ({ tokens }: ParsedSentence, last: number): number => {
  let end = last;
  while (end - last < 2) {
    const next = tokens[end + 1];
    const isTitle =
      HONORIFICS.has(next?.text.toLowerCase() ?? '') || ROLES.has(next?.text.toLowerCase() ?? '');
    if (next?.upos !== 'PROPN' || isTitle || !/^\p{Lu}[\p{L}-]+$/u.test(next.text)) break;
    end++;
  }
  return end;
};

/** "Combined Task Force 150", "Joint Task Force Operation Inherent Resolve": whole, whatever the network saw of them. */
const taskForces = (sentence: ParsedSentence): Candidate[] => {
  const { tokens } = sentence;
  const found: Candidate[] = [];
  for (const { index, text } of tokens) {
    if (text !== 'Task' || tokens[index + 1]?.text !== 'Force') continue;
    let first = index;
    while (/^(?:Combined|Joint|Multinational|Maritime)$/.test(tokens[first - 1]?.text ?? '')) first--;
    let last = index + 1;
    if (ownNumber(sentence, last)) last++;
    else if (tokens[last + 1]?.text === 'Operation')
      while (/^\p{Lu}\p{Ll}+$/u.test(tokens[last + 1]?.text ?? '')) last++;
    else if (first < index) last = ownWord(sentence, last);
    if (first < index || last > index + 1)
      found.push({ first, last, type: 'ORGANIZATION', form: 'name', probability: 0.9 });
  }
  return found;
};

const withTaskForces = (candidates: readonly Candidate[], sentence: ParsedSentence): readonly Candidate[] => {
  const found = taskForces(sentence).filter(
    (force) =>
      !candidates.some(
        ({ first, last, type }) => type === 'ORGANIZATION' && first <= force.first && force.last <= last,
      ),
  );
  return [...candidates.filter((other) => !found.some((force) => overlaps(force, other))), ...found];
};

/** "The Teamsters local said": a union's branch, with its own word where it acts. */
const isLocal = ({ tokens }: ParsedSentence, { first, last }: Candidate): boolean =>
  tokens[last + 1]?.text === 'local' &&
  /^(?:the|a|its|their)$/i.test(tokens[first - 1]?.text ?? '') &&
  /^(?:AUX|VERB|PUNCT)$/.test(tokens[last + 2]?.upos ?? '');

/** Last token of "VFA-219", of which the network saw the letters. */
const codeEnd = ({ tokens }: ParsedSentence, { first, last }: Candidate): number => {
  const [letters, mark, number] = [tokens[last]!, tokens[last + 1], tokens[last + 2]];
  if (first !== last || !/^\p{Lu}{2,5}$/u.test(letters.text) || !mark || !number) return last;
  const touches = /^[-‐‑]$/.test(mark.text) && letters.end === mark.start && mark.end === number.start;
  return touches && /^\d{1,4}$/.test(number.text) ? last + 2 : last;
};

/** "Regional Command East": a command by the part of the land it has. */
const regionalCommands = ({ tokens }: ParsedSentence): Candidate[] => {
  const found: Candidate[] = [];
  for (const { index, text } of tokens) {
    if (text !== 'Command' || tokens[index - 1]?.text !== 'Regional') continue;
    if (/^(?:North|South|East|West|Southwest|Capital)$/.test(tokens[index + 1]?.text ?? ''))
      found.push({ first: index - 1, last: index + 1, type: 'ORGANIZATION', form: 'name', probability: 0.9 });
  }
  return found;
};

const withCommands = (candidates: readonly Candidate[], sentence: ParsedSentence): readonly Candidate[] => {
  const found = regionalCommands(sentence);
  if (found.length === 0) return candidates;
  return [...candidates.filter((other) => !found.some((command) => overlaps(command, other))), ...found];
};

/** A numbered unit's number belongs to its name. */
export const numberedUnits: NameRule = (candidates, sentence) =>
  withCommands(withTaskForces(candidates, sentence), sentence).map((candidate): Candidate => {
    const { first, last, type } = candidate;
    if (type !== 'ORGANIZATION') return candidate;
    if (isLocal(sentence, candidate)) return { ...candidate, last: last + 1 };
    // "the 6th" that the network cut off "Fleet".
    const next = sentence.tokens[last + 1];
    const isCut = first === last && ORDINAL.test(sentence.tokens[first]!.text) && UNIT.test(next?.text ?? '');
    if (isCut && !candidates.some((other) => other.first === last + 1))
      return { ...candidate, last: last + 1 };
    const code = codeEnd(sentence, candidate);
    if (code > last) return { ...candidate, last: code };
    // "Carrier Air" that the network cut off "Wing 12".
    const isShort =
      /^(?:Wing|Squadron|Brigade|Regiment|Battalion)$/.test(next?.text ?? '') &&
      next!.upos === 'PROPN' &&
      !candidates.some((other) => other.first === last + 1);
    if (isShort) {
      const whole = { ...candidate, last: last + 1 };
      return ownNumber(sentence, whole.last) ? { ...whole, last: last + 2 } : whole;
    }
    if (!UNIT.test(sentence.tokens[last]!.text)) return candidate;
    const ordinal = ORDINAL.test(sentence.tokens[first - 1]?.text ?? '');
    const behind = BEHIND.test(sentence.tokens[last]!.text) && ownNumber(sentence, last);
    return ordinal || behind
      ? { ...candidate, first: ordinal ? first - 1 : first, last: behind ? last + 1 : last }
      : candidate;
  });
