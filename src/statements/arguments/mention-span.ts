import type { Span } from '../../document/index.js';
import type { Mention } from '../../mentions/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import { coordinated, isBelow, type SentenceTree } from '../clauses/sentence-tree.js';
import type { DocumentMentions } from './document-mentions.js';
import { nounPhrase } from './noun-phrase.js';
import { isQuantity } from './quantities.js';

/** "the most popular party", "an internationally recognized state": what opens the adjective opens the words. */
const openingOf = (tree: SentenceTree, first: number, start: number): number => {
  const before = tree.tokens[first - 1];
  // "no fewer than 40 fighters": without its "no" it tells of less
  if (/^no$/i.test(before?.text ?? '') && /^(?:fewer|less|more|later)$/i.test(tree.tokens[first]!.text))
    return before!.start;
  // "as many as 40 fighters", "up to 40 fighters"
  if (tree.tokens[first]!.upos === 'NUM') {
    if (/^as$/i.test(before?.text ?? '') && /^(?:many|few)$/i.test(tree.tokens[first - 2]?.text ?? ''))
      return tree.tokens[first - 3]!.start;
    if (/^to$/i.test(before?.text ?? '') && /^up$/i.test(tree.tokens[first - 2]?.text ?? ''))
      return tree.tokens[first - 2]!.start;
  }
  return before?.label === 'advmod' &&
    before.head === first &&
    /^(?:ADJ|VERB)$/.test(tree.tokens[first]!.upos)
    ? before.start
    : start;
};

/** "several hundred | thousand people": where the words of a number begin. */
const startOfNumber = (tree: SentenceTree, first: number): number => {
  let at = first;
  while (
    tree.tokens[at]!.upos === 'NUM' &&
    /^(?:NUM|ADJ)$/.test(tree.tokens[at - 1]?.upos ?? '') &&
    /^(?:several|few|hundred|thousand|million|\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten)$/i.test(
      tree.tokens[at - 1]!.text,
    ) &&
    tree.tokens[at - 1]!.head >= at
  )
    at -= 1;
  // '31 | "terrorists"'
  const counts = tree.tokens[at - 2];
  if (
    counts?.label === 'nummod' &&
    counts.head >= at &&
    /^(?:["“]|``)$/.test(tree.tokens[at - 1]!.text) &&
    /^(?:["”]|'')$/.test(tree.tokens[counts.head + 1]?.text ?? '')
  )
    return at - 2;
  // "214 | Norlandic and 341 Eastlandic fishermen"
  const before = tree.tokens[at - 1];
  return before?.label === 'nummod' && before.upos === 'NUM' && before.head > at ? at - 1 : at;
};

/** "makers", "suppliers": whose goods may be of two kinds. */
const isMaker = (tree: SentenceTree, token: number): boolean =>
  /(?:maker|producer|manufacturer|supplier|seller|exporter|importer|distributor|retailer|publisher)$/.test(
    tree.lemmas[token]!,
  );

/** "makers of truck clutches | and brake valves": the second goods, which have no article. */
const endOfGoods = (tree: SentenceTree, last: number): number | undefined => {
  if (tree.tokens[last]!.xpos !== 'NNS' || !/^and$/i.test(tree.tokens[last + 1]!.text)) return undefined;
  for (let at = last + 2; at < last + 5; at += 1) {
    const { xpos = '', end = 0 } = tree.tokens[at] ?? {};
    if (xpos === 'NNS') return end;
    if (!/^(?:NN|JJ)$/.test(xpos)) return undefined;
  }
  return undefined;
};

/** "attorney general", "fighters of the firm | Corvex": what closes a title, and the name right behind the last noun. */
const closingOf = (
  tree: SentenceTree,
  head: number,
  last: number,
  end: number,
  mentions: DocumentMentions,
): number => {
  const next = tree.tokens[last + 1];
  if (next === undefined) return end;
  // "the mother of two | of the victims"
  if (next.text.toLowerCase() === 'of' && last > head && isQuantity(tree, last)) {
    const counted = tree.children[last]!.find(
      (child) => child > last && tree.labels[child] === 'nmod' && prepositionOf(tree, child) === 'of',
    );
    return counted === undefined ? end : nounPhrase(tree, counted).end;
  }
  if (next.head === last && /^(?:general|elect|designate)$/i.test(next.text) && next.upos === 'ADJ')
    return next.end;
  if (last > head && isMaker(tree, head)) return endOfGoods(tree, last) ?? end;
  // "the leaders of Norland | and Eastland"
  const joined = last === head ? [] : coordinated(tree, last).filter((part) => part > last);
  if (joined.length > 0 && joined.every((part) => tree.tokens[part]!.upos === 'PROPN'))
    return nounPhrase(tree, joined.at(-1)!).end;
  if (last === head || next.upos !== 'PROPN' || next.head > last || next.head <= head) return end;
  const name = mentions.at(tree.sentence.index, next.index);
  return name?.form === 'name' && name.first === last + 1 && /^(?:appos|flat|nmod)/.test(next.label)
    ? name.end
    : end;
};

/** What the mended tree takes from the words: an adjective that hangs on a verb before them, the noun's own verb. */
const isLeft = (tree: SentenceTree, token: number, first: number, noun: number): boolean => {
  const { upos, head, label } = tree.tokens[token]!;
  if (head >= token) return false;
  // "and | injured scores of others"
  if (tree.tokens[noun]!.head === token && upos === 'VERB') return true;
  return upos === 'ADJ' && label === 'xcomp' && head >= 0 && head < first;
};

/** "Last November | legislators voted", "a decade after | NATO bombing": where the noun's own words begin. */
const behindTime = (tree: SentenceTree, first: number, head: number): number => {
  for (let at = head - 1; at >= first; at -= 1) {
    const { label } = tree.tokens[at]!;
    if ((label === 'mark' || label === 'obl:unmarked') && !isBelow(tree, at, head)) return at + 1;
  }
  return first;
};

/** "Ugandan | Muslims", "young | Norlanders": where the words of a people's name with its adjective begin. */
const startOfPeople = (tree: SentenceTree, { type, head, first, start }: Mention): number => {
  const before = tree.tokens[first - 1];
  return type === 'GROUP' && before?.head === head && before.label === 'amod' && before.upos === 'ADJ'
    ? before.start
    : start;
};

/** The words of a mention, without what the mended tree gives to the verb: "acquitted a player | of theft". */
export const spanOf = (tree: SentenceTree, mention: Mention, mentions: DocumentMentions): Span => {
  const { form, start, end, head, first, last } = mention;
  let at = last;
  // "hundreds of thousands | of people"
  if (form === 'nominal' && isQuantity(tree, head) && tree.tokens[last + 1]?.text.toLowerCase() === 'of')
    return nounPhrase(tree, head);
  while (form === 'nominal' && at > head && !isBelow(tree, at, head)) at -= 1;
  // "shot dead | two men"
  let from = first;
  while (form === 'nominal' && from < head && isLeft(tree, from, first, head)) from += 1;
  if (form === 'nominal') from = startOfNumber(tree, behindTime(tree, from, head));
  const isQuoted = from < first && /^(?:["“]|``)$/.test(tree.tokens[from + 1]!.text);
  return {
    start:
      form === 'nominal'
        ? openingOf(tree, from, from === first ? start : tree.tokens[from]!.start)
        : form === 'name'
          ? startOfPeople(tree, mention)
          : start,
    end:
      at < last
        ? tree.tokens[at]!.end
        : isQuoted && /^(?:["”]|'')$/.test(tree.tokens[last + 1]?.text ?? '')
          ? tree.tokens[last + 1]!.end
          : form === 'nominal'
            ? closingOf(tree, head, last, end, mentions)
            : end,
  };
};
