import { words } from '../../document/index.js';
import type { ParsedSentence } from '../../syntax/index.js';
import { type Candidate, type NameRule, overlaps } from '../candidate.js';
import { isCapitalised } from '../capital.js';

/** Last words of names that join several: "London, Midland and Scottish Railway Company". */
const JOINING = words(
  'Railway Railways Railroad Company Co. Corporation Bank Line Lines Council Authority School Partnership Commission Committee Agency Department Ministry Directorate Administration',
);

/** First token of a list of capitalised words whose last part heads a firm's name and on which the tree hangs the rest. */
const listStart = ({ tokens }: ParsedSentence, { first, last }: Candidate): number => {
  let start = first;
  for (let at = first - 1; at >= Math.max(0, first - 8); at--) {
    const { text, upos, head } = tokens[at]!;
    if (/^(?:,|and|&)$/.test(text)) continue;
    const inside = (head >= at && head <= last) || /^(?:conj|compound|amod)/.test(tokens[at]!.label);
    if (!isCapitalised(text) || !/^(?:PROPN|ADJ)$/.test(upos) || !inside) break;
    start = at;
  }
  const hangs = /^(?:compound|amod|nmod)/.test(tokens[start]!.label);
  return hangs && tokens[start]!.head > start && tokens[start]!.head <= last ? start : first;
};

/** The parts of a list that together name one firm are one name, where an article stands before them all. */
export const joinedFirms: NameRule = (candidates, sentence) => {
  const { tokens } = sentence;
  let kept: readonly Candidate[] = candidates;
  for (const candidate of candidates) {
    if (candidate.type !== 'ORGANIZATION' || !JOINING.has(tokens[candidate.last]!.text)) continue;
    if (!/^(?:and|&)$/.test(tokens[candidate.first - 1]?.text ?? '')) continue;
    const first = listStart(sentence, candidate);
    if (first === candidate.first || !/^the$/i.test(tokens[first - 1]?.text ?? '')) continue;
    const whole = { ...candidate, first };
    kept = [...kept.filter((other) => !overlaps(other, whole)), whole];
  }
  return kept;
};
