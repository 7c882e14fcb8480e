import { words } from '../../document/index.js';
import type { ParsedSentence } from '../../syntax/index.js';
import { type Candidate, type NameRule, overlaps } from '../candidate.js';

/** Last words of bodies whose name may tell what they are there to do: "Committee to Protect Journalists". */
const BODIES = words(
  'Committee Coalition Campaign Commission Fund Alliance Council Office Movement Initiative Task Force Taskforce Partnership Network Project Center Centre Foundation Organization Organisation League Union Society Association Mission Group Panel Conference Convention Programme Program Action Agency Front Bureau Forum',
);

/** What may stand in small letters within such a name. */
const SMALL = /^(?:the|of|and|in|for|on|against|to|with|from|by)$/;

const isCapital = (text: string): boolean => /^\p{Lu}[\p{L}\d-]+$/u.test(text);

/** Last token of what the body is there to do, from its verb on. */
const deedEnd = ({ tokens }: ParsedSentence, verb: number): number => {
  let last = verb;
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 12); at++) {
    const { text, label } = tokens[at]!;
    if (isCapital(text)) last = at;
    // "to Fight AIDS, Tuberculosis and Malaria": a list that "and" ends
    else if (text === ',' && isCapital(tokens[at + 1]?.text ?? '')) {
      const next = tokens[at + 2]?.text ?? '';
      if (!(next === 'and' || next === ',') || !/^conj/.test(tokens[at + 1]!.label)) break;
    } else if (!SMALL.test(text) || label === 'mark') break;
    // "to Counter ISIL in Washington": where somebody met is no part of it
    else if (/^(?:in|on|from|by|with)$/.test(text) && isPlace(tokens, at)) break;
  }
  return last;
};

/** What stands behind a small word and hangs on a verb of the sentence, or is a place or day. */
const isPlace = (tokens: ParsedSentence['tokens'], at: number): boolean => {
  const behind = tokens[tokens[at]!.head];
  if (behind === undefined || behind.index < at || !/^nmod/.test(behind.label)) return true;
  return behind.upos === 'PROPN' && !/s$/.test(behind.text);
};

/** The bodies that end right before "to" and a verb with a capital, in a sentence that has small letters elsewhere. */
export const purposeNames: NameRule = (candidates, sentence) => {
  const { tokens } = sentence;
  const grown: Candidate[] = [];
  for (const { index, text } of tokens) {
    if (text !== 'to' || index < 2 || !BODIES.has(tokens[index - 1]!.text)) continue;
    const verb = tokens[index + 1];
    if (verb === undefined || !/^\p{Lu}\p{Ll}+$/u.test(verb.text)) continue;
    const known = candidates.find((other) => other.first < index && index <= other.last + 1);
    if (known !== undefined && (known.last >= index || known.type !== 'ORGANIZATION')) continue;
    let first = known?.first ?? index - 1;
    while (
      known === undefined &&
      first > 1 &&
      isCapital(tokens[first - 1]!.text) &&
      tokens[first - 1]!.text !== 'The'
    )
      first--;
    if (!/^(?:the|its|their)$/i.test(tokens[first - 1]?.text ?? '')) continue;
    const last = deedEnd(sentence, verb.index);
    if (last === verb.index) continue;
    const isTold = tokens.some(
      ({ upos, text: word, index: at }) =>
        (at < first || at > last) && /^(?:VERB|NOUN|ADJ|AUX)$/.test(upos) && /^\p{Ll}/u.test(word),
    );
    if (isTold) grown.push({ first, last, type: 'ORGANIZATION', form: 'name', probability: 0.85 });
  }
  if (grown.length === 0) return candidates;
  return [...candidates.filter((other) => !grown.some((name) => overlaps(name, other))), ...grown];
};
