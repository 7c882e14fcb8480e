import { type Candidate, type NameRule, overlaps } from '../candidate.js';

/** Last words of names of bodies that go on with "on" or "for": "Commission on Elections", "Front for Lund". */
const OPEN_ENDED =
  /^(?:Commission|Committee|Council|Front|Office|Institute|Cent(?:er|re)|Agency|Party|Movement|Alliance|Organi[sz]ation|Foundation|Fund|Ministry|Department|Coalition|Campaign|Bureau|Board|Union|Association|Society|Network|Forum|Initiative|Secretariat|Authority|Tribunal|Panel|League|Federation|Commissioner|Programme|Program|Taskforce)$/;

/** What stands behind "on" and is a time or an address. */
const NO_FIELD =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?|Easter|Christmas|Street|Avenue|Road|Island|Hill|X|Twitter|Facebook|Telegram)$/;

const isCapital = (text: string): boolean => /^\p{Lu}\p{Ll}+/u.test(text);

/** Last token of the capitalised words from `start`, "and" between two of them included; -1 without one. */
const capitalsEnd = (tokens: Parameters<NameRule>[1]['tokens'], start: number): number => {
  let last = -1;
  for (let at = start; at < Math.min(tokens.length, start + 6); at++) {
    const { text, upos } = tokens[at]!;
    if (NO_FIELD.test(text)) return -1;
    if (isCapital(text) && /^(?:PROPN|NOUN|ADJ)$/.test(upos)) last = at;
    else if (text !== 'and' || last !== at - 1) break;
  }
  return last;
};

/** The body that ends at `last`: the network's, or what opens with a capital where the network saw none. */
const bodyEndingAt = (
  candidates: readonly Candidate[],
  { tokens }: Parameters<NameRule>[1],
  last: number,
): Candidate | undefined => {
  const known = candidates.find((other) => other.first <= last && last <= other.last);
  if (known) return known.type === 'ORGANIZATION' && known.last === last ? known : undefined;
  if (last === 0) return undefined;
  let first = last;
  while (first > 1 && tokens[first - 1]!.upos === 'PROPN' && tokens[first - 1]!.head === last) first--;
  return { first, last, type: 'ORGANIZATION', form: 'name', probability: 0.8 };
};

/** A body's name that the network cut at "on" or "for" goes on over the capitalised words that hang on it. */
export const onForNames: NameRule = (candidates, sentence) => {
  const { tokens } = sentence;
  const grown: Candidate[] = [];
  for (const { index, text } of tokens) {
    if ((text !== 'on' && text !== 'for') || index === 0 || !OPEN_ENDED.test(tokens[index - 1]!.text))
      continue;
    const start = tokens[index + 1]?.text === 'the' ? index + 2 : index + 1;
    const end = capitalsEnd(tokens, start);
    const body = end < start ? undefined : bodyEndingAt(candidates, sentence, index - 1);
    if (!body) continue;
    const isFree = !candidates.some((other) => other.first <= end && end <= other.last);
    // "asked the Commission on Elections to step in": nothing else has that name
    let hangs =
      text === 'on' && isFree && /^(?:obl|nmod)$/.test(tokens[end]!.label) && tokens[end]!.head < index;
    for (let at = start; at <= end && !hangs; at++) {
      const { head, label } = tokens[at]!;
      hangs = label === 'nmod' && head >= body.first && head <= body.last;
    }
    if (hangs) grown.push({ ...body, last: end });
  }
  if (grown.length === 0) return candidates;
  return [
    ...candidates.filter(
      (candidate) => candidate.country !== undefined || !grown.some((name) => overlaps(name, candidate)),
    ),
    ...grown,
  ];
};
