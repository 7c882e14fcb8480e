import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import type { Filler } from '../arguments/filler.js';
import { coordinated, type SentenceTree } from '../clauses/sentence-tree.js';
import type { PhraseReading } from './phrase-reading.js';

/** Kin who are the same to each other. */
const MUTUAL: ReadonlySet<string> = new Set(['brother', 'sister', 'sibling', 'twin', 'cousin']);

/** Most names that are paired: a band of brothers, no list of a convent. */
const MOST = 3;

/** The names that a plural noun has beside it: "two brothers, Bo and Max Chan"; "the sisters Ann and Mia Lee". */
const namesOf = (tree: SentenceTree, noun: number, mentions: DocumentMentions): readonly Filler[] => {
  const { head, label } = tree.tokens[noun]!;
  const after = tree.children[noun]!.find(
    (child) => child > noun && child <= noun + 4 && /^(?:appos|flat)$/.test(tree.labels[child]!),
  );
  const above =
    /^(?:nmod:desc|compound|nmod)$/.test(label) && head > noun && head <= noun + 4 ? head : undefined;
  const first = after ?? above;
  if (first === undefined) return [];
  const tokens = coordinated(tree, first);
  const named = tokens.every((token) => {
    const mention = mentions.at(tree.sentence.index, token);
    return mention?.form === 'name' && mention.type === 'PERSON';
  });
  return named && tokens.length >= 2 && tokens.length <= MOST
    ? tokens.flatMap((token) => fill(tree, token, mentions).slice(0, 1))
    : [];
};

/** "Two brothers, Bo and Max Chan, were arrested": each is the other's brother. */
export const readKinPairs = (tree: SentenceTree, mentions: DocumentMentions): PhraseReading[] =>
  tree.tokens.flatMap(({ index: noun, xpos, start, end }): PhraseReading[] => {
    const kin = tree.lemmas[noun]!;
    if (!/^NNP?S$/.test(xpos) || !MUTUAL.has(kin)) return [];
    const names = namesOf(tree, noun, mentions);
    return names.flatMap((subject, position) =>
      names
        .slice(position + 1)
        .filter(({ entity }) => entity !== null && subject.entity !== null && entity !== subject.entity)
        .map(
          (object): PhraseReading => ({
            relation: 'FAMILY_OF',
            predicate: { start, end, phrase: kin },
            token: noun,
            subject,
            object,
            kin,
            rule: 'kin pair',
            strength: 0.85,
            predicated: false,
          }),
        ),
    );
  });
