import { words } from '../../document/index.js';
import type { ParsedSentence } from '../../syntax/index.js';
import { type Candidate, headOf, type NameRule } from '../candidate.js';
import { isCapitalised } from '../capital.js';
import { countryOfCapital } from '../gazetteer/countries.js';
import { isRegion } from '../gazetteer/regions.js';
import type { EntityType } from '../mention.js';

/** Nouns that say right before a name what it is: "the newspaper Al Nahar", "singer Halden". */
const KINDS: ReadonlyMap<string, EntityType> = new Map([
  ...[
    ...words(
      `newspaper magazine daily weekly newsagency agency band quartet trio orchestra company firm carmaker automaker planemaker chipmaker drugmaker steelmaker brewer manufacturer airline
      retailer giant conglomerate bank lender insurer supplier subsidiary consultancy brokerage exporter importer forwarder operator chain studio nonprofit regulator watchdog union coalition faction group party militia charity broadcaster publisher channel station network website start-up startup`,
    ),
  ].map((word) => [word, 'ORGANIZATION'] as const),
  ...[
    ...words(
      `singer songwriter actor actress musician drummer guitarist bassist pianist violinist vocalist rapper comedian novelist poet painter
      chief leader prosecutor spokesperson negotiator commander secretary director envoy ambassador diplomat mayor governor commissioner
      lawmaker activist founder professor sculptor footballer striker midfielder goalkeeper golfer boxer spokesman spokeswoman senator president minister chancellor
      journalist reporter lawyer attorney judge physicist chemist biologist historian philosopher economist analyst nun priest`,
    ),
  ].map((word) => [word, 'PERSON'] as const),
  ...[...words('city town village hamlet municipality suburb district province county island')].map(
    (word) => [word, 'PLACE'] as const,
  ),
]);

/** "Tamarack Gold Corp": no person. */
const FIRM_FORM =
  /^(?:Corp|Inc|Ltd|PLC|Plc|LLC|LLP|GmbH|Corporation|Kft|Zrt|Bhd|Oyj|ApS|SpA|Srl|Lojistik|Yapı|İnşaat|Holdings?|Aggregates|Commodities|Logistics|Ventures|Investments|Securities|Pharmaceuticals|Therapeutics|Technologies|Airlines|Airways|Industries|Semiconductors?)\.?$/;

/** Firms' kinds that a tree may hang on their name: "carmaker Halden". */
const TRADES =
  /^(?:carmaker|automaker|planemaker|chipmaker|drugmaker|steelmaker|lender|insurer|retailer|brewer|broadcaster|airline|newspaper|manufacturer|exporter|importer|forwarder|operator|agency|firm|brokerage|start-?up|giant)$/i;

/** The noun right before a name that the tree joins to it. */
const nounBefore = (sentence: Parameters<NameRule>[1], { first, last }: Candidate): string | undefined => {
  const head = sentence.tokens[headOf(sentence, first, last)]!;
  const isParted = sentence.tokens[first - 1]?.text === ',' && head.label === 'appos';
  const before = sentence.tokens[isParted ? first - 2 : first - 1];
  const isHouse = /^(?:trading|publishing|auction|fashion|brokerage)$/.test(
    sentence.tokens[(before?.index ?? 0) - 1]?.text ?? '',
  );
  if (before?.text === 'house' && isHouse && before.head === head.index) return 'firm';
  if (/^(?:accountants|auditors|stockbrokers)$/.test(before?.text ?? '') && !isParted) return 'firm';
  if (before?.xpos !== 'NN' || (isParted && head.head !== before.index)) return undefined;
  const behind =
    (head.head === before.index && /^(?:appos|flat|nmod)/.test(head.label)) ||
    (before.head === head.index &&
      (before.label === 'nmod:desc' || (before.label === 'compound' && TRADES.test(before.text))));
  // "fined carmaker Brandt": a tree may give the verb both.
  const beside = TRADES.test(before.text) && before.head === head.head && before.label === head.label;
  const isCase = sentence.tokens.some((token) => token.head === head.index && token.label === 'case');
  return (behind || beside) && !isCase ? before.lemma.toLowerCase() : undefined;
};

/** The same nouns, and others that tell it, behind a comma: "Parakeet, a rival", "Halden, a lender". */
const TOLD: ReadonlyMap<string, EntityType> = new Map([
  ...KINDS,
  ...[
    ...words(
      `rival startup subsidiary maker carmaker automaker chipmaker drugmaker steelmaker supplier provider developer competitor
      nonprofit foundation institute consultancy unit brokerage exchange refiner brewer utility conglomerate consortium distributor
      university museum union`,
    ),
  ].map((word) => [word, 'ORGANIZATION'] as const),
]);

/** Those of them that tell a body only where the name is no person's: a rival may be somebody. */
const EITHER = words('rival competitor supplier developer provider distributor unit group party');

/** Those that are a firm's alone, whoever else may be "the rival" or "the founder". */
const MAKERS = words(
  'maker manufacturer carmaker automaker chipmaker drugmaker steelmaker planemaker lender insurer retailer airline brewer',
);

/** The noun behind a comma and an article that says what a name is. */
const nounBehind = (
  { tokens }: ParsedSentence,
  { last, type }: Candidate,
  head: number,
): string | undefined => {
  const article = tokens[last + 2]?.text ?? '';
  if (tokens[last + 1]?.text !== ',' || !/^(?:an?|another|the)$/.test(article)) return undefined;
  const noun = tokens.find(
    (token) =>
      token.head === head && token.label === 'appos' && token.xpos === 'NN' && token.index - last < 8,
  );
  const lemma = noun?.lemma.toLowerCase();
  const isDoubtful =
    lemma !== undefined &&
    (EITHER.has(lemma) || (article === 'the' && !MAKERS.has(lemma))) &&
    type === 'PERSON';
  return noun && tokens[last + 2]!.head === noun.index && !isDoubtful ? lemma : undefined;
};

/** "Corvex, which makes wire, said": what acts and is told by "which" is no person. */
export const isThing = ({ tokens }: ParsedSentence, { last }: Candidate, head: number): boolean =>
  tokens[last + 1]?.text === ',' &&
  tokens[last + 2]?.text === 'which' &&
  tokens[head]!.label.startsWith('nsubj') &&
  tokens.some((token) => token.head === head && token.label === 'acl:relcl' && token.index > last);

/**
 * "Ada Lund, a retired colonel", "the ambassador in Prague, Ada Lund": a name of two words or more beside a noun for
 * somebody is no place.
 */
const isSomebody = (
  { tokens, nominals }: ParsedSentence,
  { first, last, type }: Candidate,
  head: number,
): boolean => {
  if (type !== 'PLACE' || first === last) return false;
  const above = tokens[head]!.label === 'appos' ? tokens[tokens[head]!.head] : undefined;
  if (
    above?.xpos === 'NN' &&
    tokens[first - 1]?.text === ',' &&
    KINDS.get(above.lemma.toLowerCase()) === 'PERSON'
  )
    return true;
  if (tokens[last + 1]?.text !== ',' || !/^an?$/.test(tokens[last + 2]?.text ?? '')) return false;
  const noun = tokens[tokens[last + 2]!.head]!;
  return noun.head === head && noun.label === 'appos' && nominals[noun.index]?.type === 'person';
};

/** The type that the noun beside a name tells of it; undefined where there is none. */
export const saidType = (
  sentence: ParsedSentence,
  candidate: Candidate,
  head: number,
): EntityType | undefined =>
  KINDS.get(nounBefore(sentence, candidate) ?? '') ?? TOLD.get(nounBehind(sentence, candidate, head) ?? '');

/** What can be had or joined in part only of a firm: "a stake in Corvex", "40% of Corvex". */
const SHARED = /^(?:stakes?|shares?|subsidiary|subsidiaries|takeover|shareholders?|investors?|stock)$/i;

/** "bought 40% of Halden": a name of which somebody has a part is a firm's. */
export const isOwned = ({ tokens }: ParsedSentence, { first, last }: Candidate): boolean =>
  first === last &&
  /^(?:in|of)$/.test(tokens[first - 1]?.text ?? '') &&
  (SHARED.test(tokens[first - 2]?.text ?? '') ||
    (tokens[first - 2]?.text === '%' && tokens[first - 1]!.text === 'of')) &&
  !/^(?:['’]s?|[-‐‑])$/.test(tokens[last + 1]?.text ?? '');

/** "a stake in Halden": a place that is none known is a firm there. */
const isStake = (sentence: ParsedSentence, candidate: Candidate): boolean => {
  const { tokens } = sentence;
  const { text } = tokens[candidate.first]!;
  const isKnown = countryOfCapital(text) !== undefined || isRegion(text);
  return isOwned(sentence, candidate) && /^stakes?$/.test(tokens[candidate.first - 2]!.text) && !isKnown;
};

/** "Lund (D-Ohio)", "Halden, R-Texas,": who has a party and a state is somebody. */
const isMember = ({ tokens }: ParsedSentence, { last }: Candidate): boolean => {
  const [mark, party, hyphen, state] = tokens.slice(last + 1, last + 5);
  if (!/^[(,]$/.test(mark?.text ?? '')) return false;
  return (
    /^[DRI]-\p{Lu}/u.test(party?.text ?? '') ||
    (/^[DRI]$/.test(party?.text ?? '') && hyphen?.text === '-' && isCapitalised(state?.text ?? ''))
  );
};

/** A name takes the type of the noun that stands in apposition before or behind it. */
export const calledSo: NameRule = (candidates, sentence) =>
  candidates.map((taken) => {
    // "Newspaper El Norte said" at the head of a sentence.
    const opens = taken.first === 0 && taken.last > 0 && TRADES.test(sentence.tokens[0]!.text);
    const candidate = opens ? { ...taken, first: 1, type: 'ORGANIZATION' as const } : taken;
    if (candidate.type === 'PERSON' && FIRM_FORM.test(sentence.tokens[candidate.last]!.text))
      return { ...candidate, type: 'ORGANIZATION' };
    if (candidate.country || candidate.type === 'GROUP' || candidate.type === 'EVENT') return candidate;
    const head = headOf(sentence, candidate.first, candidate.last);
    if (isSomebody(sentence, candidate, head) || isMember(sentence, candidate))
      return { ...candidate, type: 'PERSON' };
    if (candidate.type === 'PLACE' && isStake(sentence, candidate))
      return { ...candidate, type: 'ORGANIZATION' };
    const thing =
      candidate.type === 'PERSON' && (isThing(sentence, candidate, head) || isOwned(sentence, candidate))
        ? 'ORGANIZATION'
        : undefined;
    const type = saidType(sentence, candidate, head) ?? thing;
    return type === undefined || type === candidate.type ? candidate : { ...candidate, type };
  });
