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
  while (first > 0 && tokens[first - 1]!.upos !== 'PUNCT' && isBelow(tokens, first - 1, speaker.index))
    first -= 1;
  return tokens[first - 1]?.text === ',' ? speaker : undefined;
};

/** "the firm, Lee added, would be sold": a report between commas that was taken for a clause of whoever does the deed. */
const asideOf = (tokens: readonly ParsedToken[], said: ParsedToken): readonly ParsedToken[] | undefined => {
  const doer = tokens[said.head];
  if (said.label !== 'acl:relcl' || !doer?.label.startsWith('nsubj') || doer.head <= said.index + 1)
    return undefined;
  if (tokens[said.index + 1]?.text !== ',') return undefined;
  const parts = tokens.filter(({ head, upos }) => head === said.index && upos !== 'PUNCT');
  const [speaker] = parts;
  if (parts.length !== 1 || !speaker?.label.startsWith('nsubj') || speaker.xpos.startsWith('W'))
    return undefined;
  let first = speaker.index;
  while (
    tokens[first - 1]?.upos !== 'PUNCT' &&
    first > doer.index &&
    isBelow(tokens, first - 1, speaker.index)
  )
    first -= 1;
  return tokens[first - 1]?.text === ','
    ? tokens.map((token) => (token === said ? { ...token, head: doer.head, label: 'parataxis' } : token))
    : undefined;
};

/** What is told behind a verb of speech: its content, or the verb that the tree set it beside, over that one's subject perhaps. */
const toldBehind = (tokens: readonly ParsedToken[], said: ParsedToken): ParsedToken | undefined => {
  const content = tokens.find(
    ({ head, label, upos, index }) =>
      head === said.index && label === 'ccomp' && upos === 'VERB' && index > said.index,
  );
  if (content || said.label !== 'parataxis') return content;
  const above = tokens[said.head];
  const told = above?.label.startsWith('nsubj') ? tokens[above.head] : above;
  return told?.upos === 'VERB' && told.index > said.index ? told : undefined;
};

/** "The men, Lee told reporters, attacked him": who stands between the commas says it of who stands before them. */
export const saidBetween: Repair = (tokens, { labelled, verbs }) => {
  const appositions = labelled('appos');
  for (const said of verbs) {
    if (!SAYING.has(said.lemma) || !/^VB[DPZ]$/.test(said.xpos)) continue;
    const aside = asideOf(tokens, said);
    if (aside) return aside;
    if (appositions.length === 0) continue;
    const told = toldBehind(tokens, said);
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
      if (token === said && said.label === 'parataxis') return { ...token, head: told.index };
      return token === subject ? { ...token, head: told.index, label } : token;
    });
  }
  return tokens;
};
