import { words } from '../../document/index.js';
import type { ParsedSentence } from '../../syntax/index.js';
import { type Candidate, type NameRule, overlaps } from '../candidate.js';
import { isCapitalised } from '../capital.js';

/** Last words of names that join several: "London, Midland and Scottish Railway Company". */
const JOINING = words(
  'Railway Railways Railroad Company Co. Corporation Bank Line Lines Council Authority School Partnership Commission Committee Agency Department Ministry Directorate Administration',
);

/** Lines between towns, which are called after them all. */
const LINE = /^(?:Railways?|Railroads?|Tramways?)$/;

/** Last words of bodies that are for several trades or fields. */
const OF_SEVERAL = words(
  'Union Workers Employees Committee Commission Ministry Department Association Federation Council Authority Agency Board Institute',
);

/** Trades and fields that such a body joins. */
const TRADES = words(
  `bakery bakers confectionery tobacco workers grain millers banking insurance finance financial rail railway maritime marine transport
  transportation retail wholesale distributive store hotel restaurant catering hospitality leisure health healthcare education public
  service services communication communications telecommunications energy mining mine miners construction building allied forestry
  timber wood paper textile textiles clothing garment leather footwear food beverage agriculture agricultural agribusiness fisheries
  plantation chemical chemicals chemistry metal metals metalworkers steel engineering engineers electrical electronic electronics
  printing graphical media entertainment arts teachers nurses doctors midwives journalists seafarers dockers dockworkers shipbuilding
  automotive aerospace aviation automobile commercial clerical labour labor pensions oversight reform welfare housing urban planning
  development trade industry industries commerce tourism culture sport sports youth justice science technology research innovation
  environment water sanitation works land lands livestock animal plant security defence defense veterans intelligence
  municipal government state county local civil postal power gas oil petroleum rubber plastic plastics glass pottery ceramic fire
  police prison customs immigration consumer competition ways means budget appropriations elections ethics religious
  minority gender women children family families social community international professional technical general cement`,
);

/** What stands at the head of such a name: "Senate Health, Education, Labor and Pensions Committee". */
const HEADED =
  /^(?:Senate|House|National|Parliamentary|Union|Association|Federation|Confederation|Syndicate)$/;

/** Last words of a firm of several partners, which are its own name to no one. */
const PARTNERS = /^(?:Partners|Associates|Sons|Daughters|Bros\.?|Brothers|Co\.?|Company)$/;

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

/** First token of the towns before a line's name, over commas and the "and" before it. */
const townsStart = ({ tokens }: ParsedSentence, { first }: Candidate): number => {
  let start = first;
  for (let at = first - 1; at >= Math.max(0, first - 12); at--) {
    const { text, upos } = tokens[at]!;
    if (/^(?:,|and|&)$/.test(text)) continue;
    if (
      !/^\p{Lu}\p{Ll}/u.test(text) ||
      text === 'The' ||
      !/^(?:PROPN|ADJ|NOUN)$/.test(upos) ||
      LINE.test(text)
    )
      break;
    start = at;
  }
  return start;
};

const isLine = ({ tokens }: ParsedSentence, { first, last, type }: Candidate): boolean =>
  (type === 'ORGANIZATION' || type === 'PLACE') &&
  (LINE.test(tokens[last]!.text) ||
    (last > first &&
      LINE.test(tokens[last - 1]!.text) &&
      /^(?:Company|Co\.?|Trust|Corporation)$/.test(tokens[last]!.text)));

/** First token of the trades before the last of a body's, those of a name that the network cut with them. */
const tradesStart = (candidates: readonly Candidate[], { tokens }: ParsedSentence, first: number): number => {
  let start = first;
  let parts = 0;
  for (let at = first - 1; at >= Math.max(0, first - 12); at--) {
    const { text } = tokens[at]!;
    if (/^(?:,|and|&)$/.test(text)) {
      parts++;
      continue;
    }
    if (!isCapitalised(text) || !TRADES.has(text.toLowerCase())) break;
    start = at;
  }
  if (start === first || parts === 0) return first;
  const cut = candidates.find((other) => other.first < start && start <= other.last);
  if (cut === undefined)
    return /^(?:the|an?|its|their)$/i.test(tokens[start - 1]?.text ?? '') ? start : first;
  const isHeaded = tokens.slice(cut.first, start).some(({ text }) => HEADED.test(text));
  return cut.type === 'ORGANIZATION' && isHeaded ? cut.first : first;
};

/** First token of the partners before "and Partners", each of them one name behind a comma. */
const partnersStart = (
  candidates: readonly Candidate[],
  { tokens }: ParsedSentence,
  first: number,
): number => {
  let start = first;
  for (let at = first - 2; at >= 0; at = start - 2) {
    const before = candidates.find((other) => other.last === at && other.type !== 'GROUP');
    if (!before || before.last - before.first > 1) break;
    start = before.first;
    if (tokens[start - 1]?.text !== ',') break;
  }
  return start;
};

/** First token of the whole of which a name is the last part; its own where it is whole. */
const wholeStart = (
  candidates: readonly Candidate[],
  sentence: ParsedSentence,
  candidate: Candidate,
): number => {
  const { tokens } = sentence;
  const { first, last, type } = candidate;
  const mark = tokens[first - 1]?.text ?? '';
  if (mark !== 'and' && mark !== '&' && mark !== ',') return first;
  const isThe = (at: number) => /^the$/i.test(tokens[at - 1]?.text ?? '');
  if (mark !== ',') {
    if (isLine(sentence, candidate)) {
      const start = townsStart(sentence, candidate);
      if (isThe(start)) return start;
    }
    const isPartners =
      PARTNERS.test(tokens[first]!.text) &&
      (first === last || /^(?:LLP|LLC|Ltd\.?|Limited|Inc\.?|PC|PLC|plc)$/.test(tokens[first + 1]!.text));
    if (type === 'ORGANIZATION' && isPartners) return partnersStart(candidates, sentence, first);
    if (type === 'ORGANIZATION' && JOINING.has(tokens[last]!.text)) {
      const start = listStart(sentence, candidate);
      if (start < first && isThe(start)) return start;
    }
  }
  const isSeveral =
    type === 'ORGANIZATION' &&
    OF_SEVERAL.has(tokens[last]!.text) &&
    TRADES.has(tokens[first]!.text.toLowerCase());
  return isSeveral ? tradesStart(candidates, sentence, first) : first;
};

/** The parts of a list that together name one firm, line or union are one name. */
export const joinedFirms: NameRule = (candidates, sentence) => {
  let kept: readonly Candidate[] = candidates;
  for (const candidate of candidates) {
    const first = wholeStart(candidates, sentence, candidate);
    if (first === candidate.first) continue;
    const whole: Candidate = { ...candidate, first, type: 'ORGANIZATION' };
    kept = [...kept.filter((other) => !overlaps(other, whole)), whole];
  }
  return kept;
};
