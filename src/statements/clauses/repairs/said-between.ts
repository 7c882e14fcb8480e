import type { ParsedToken } from '../../../syntax/index.js';
import { hasPassive, hasSubject, isBelow, type Repair } from './repair.js';

const SAYING: ReadonlySet<string> = new Set('say tell announce confirm report add allege claim'.split(' '));

/** The phrase right before a verb of speech that opens behind a comma and was taken for an apposition of what stands before. */
const speakerOf = (
  tokens: readonly ParsedToken[],
  appositions: readonly ParsedToken[],
  said: ParsedToken,
): ParsedToken | undefined => {
  const speaker = appositions.find(
    ({ index, head, label }) =>
      label === 'appos' && head < index && index < said.index && isBelow(tokens, said.index - 1, index),
  );
  if (!speaker) return undefined;
  let first = speaker.index;
  while (first > 0 && isBelow(tokens, first - 1, speaker.index)) first -= 1;
  return tokens[first - 1]?.text === ',' ? speaker : undefined;
};

/** "The men, Lee told reporters, attacked him": who stands between the commas says it of who stands before them. */
export const saidBetween: Repair = (tokens, { labelled, verbs }) => {
  const appositions = labelled('appos');
  if (appositions.length === 0) return tokens;
  for (const said of verbs) {
    if (!SAYING.has(said.lemma) || !/^VB[DPZ]$/.test(said.xpos)) continue;
    const told = tokens.find(
      ({ head, label, upos, index }) =>
        head === said.index && label === 'ccomp' && upos === 'VERB' && index > said.index,
    );
    if (!told || !tokens.slice(said.index, told.index).some(({ text }) => text === ',')) continue;
    const speaker = speakerOf(tokens, appositions, said);
    const subject = speaker && tokens[speaker.head]!;
    if (!subject?.label.startsWith('nsubj')) continue;
    const isOfReport = subject.head === said.index && !hasSubject(tokens, told);
    const isOfDeed = subject.head === told.index && !hasSubject(tokens, said);
    if (!isOfReport && !isOfDeed) continue;
    const label = hasPassive(tokens, told) ? 'nsubj:pass' : 'nsubj';
    return tokens.map((token): ParsedToken => {
      if (token === speaker) return { ...token, head: said.index, label: 'nsubj' };
      return token === subject ? { ...token, head: told.index, label } : token;
    });
  }
  return tokens;
};
