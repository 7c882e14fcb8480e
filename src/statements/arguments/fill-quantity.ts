import type { Mention } from '../../mentions/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import { coordinated, type SentenceTree } from '../clauses/sentence-tree.js';
import type { DocumentMentions } from './document-mentions.js';
import { type Filler, type FillToken, wordsAlone } from './filler.js';
import { nounPhrase } from './noun-phrase.js';
import { countedBy, isQuantity, isSomeOf } from './quantities.js';
import { bothOf, relativeTold } from './stands-for.js';

/** Parts whose owner changes with them: "bought 6 percent of the firm". */
const PARTS: ReadonlySet<string> = new Set(['percent', '%', 'per cent', 'stake', 'share', 'majority']);

/** "dozens of protesters", "one of the men": the words are all, and some of those known before are nobody known. */
const countedOf = (tree: SentenceTree, token: number, counted: number, fillToken: FillToken): Filler[] => {
  const named = [token, counted].flatMap((noun) =>
    tree.children[noun]!.filter((child) => tree.labels[child] === 'appos' && child > counted)
      .flatMap((child) => coordinated(tree, child))
      .flatMap(fillToken),
  );
  const someOf = isSomeOf(tree, token);
  // "two of the directors, Ann Lee and Bo Chan": who they are
  if (someOf && named.length > 0 && named.every((one) => one.named)) return named;
  const span = nounPhrase(tree, token);
  const known =
    tree.tokens[counted]!.upos === 'PRON' ||
    tree.children[counted]!.some(
      (child) =>
        tree.tokens[child]!.label === 'nmod:poss' || /^(?:the|these|those)$/i.test(tree.tokens[child]!.text),
    );
  return fillToken(counted).map((filler) =>
    known && someOf ? wordsAlone(span, token, filler.kind) : { ...filler, span },
  );
};

/** "one of the banks": some of several bodies, where "part of the bank" is the bank's. */
const isSomeOfMany = (
  tree: SentenceTree,
  token: number,
  counted: number,
  inner: Mention | undefined,
): boolean =>
  inner?.form === 'nominal' &&
  inner.type === 'ORGANIZATION' &&
  tree.tokens[counted]!.xpos === 'NNS' &&
  isSomeOf(tree, token);

/** "a stake in the firm": the whole fills the argument for its part; undefined where nobody is told. */
export const fillPart = (
  tree: SentenceTree,
  token: number,
  mentions: DocumentMentions,
  fillToken: FillToken,
): Filler[] | undefined => {
  if (!PARTS.has(tree.lemmas[token]!)) return undefined;
  const whole = tree.children[token]!.find(
    (child) => tree.labels[child] === 'nmod' && ['of', 'in'].includes(prepositionOf(tree, child)),
  );
  const inner = whole === undefined ? undefined : mentions.at(tree.sentence.index, whole);
  if (whole === undefined || inner === undefined) return undefined;
  // "35% of its staff" are not all of them
  return inner.type === 'GROUP' && inner.form === 'nominal'
    ? countedOf(tree, token, whole, fillToken)
    : fillToken(whole);
};

/** "two guards, one of whom": those whom the clause tells of, in the words of number. */
const fillTold = (tree: SentenceTree, token: number, told: number, fillToken: FillToken): Filler[] => {
  const span = nounPhrase(tree, token);
  const both = tree.lemmas[token] === 'both' ? bothOf(tree, told) : [];
  if (both.length === 2) return both.flatMap(fillToken).map((filler) => ({ ...filler, span }));
  const [whole] = fillToken(told);
  return whole ? [wordsAlone(span, token, whole.kind)] : [];
};

/** "dozens of protesters": who is counted fills the argument; undefined where a word of number counts nobody. */
export const fillQuantity = (
  tree: SentenceTree,
  token: number,
  mentions: DocumentMentions,
  fillToken: FillToken,
): Filler[] | undefined => {
  if (!isQuantity(tree, token)) return undefined;
  const [counted] = countedBy(tree, token);
  if (counted === undefined) return undefined;
  const told = relativeTold(tree, token, counted);
  if (told !== undefined) return fillTold(tree, token, told, fillToken);
  const inner = mentions.at(tree.sentence.index, counted);
  const isCounted =
    isQuantity(tree, counted) ||
    (inner !== undefined && inner.type !== 'PLACE' && inner.type !== 'ORGANIZATION') ||
    isSomeOfMany(tree, token, counted, inner);
  return isCounted ? countedOf(tree, token, counted, fillToken) : undefined;
};
