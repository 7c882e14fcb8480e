import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articlesOf } from '../corpus.js';
import type { ReadText } from '../read-text.js';
import { goldMentions, readGum } from './gum-gold.js';
import { markedClusters, markedEntities, readMarked } from './marked.js';
import { type GoldEntities, gumEntities } from './nominals.js';
import { type NounExample, nounExamples } from './noun-examples.js';
import { goldClusters, type PronounExample, pronounExamples, type ReadDocument } from './pronoun-examples.js';

type Example = PronounExample | NounExample;

/** How much a noun or a pronoun of GUM counts beside one of a news text. */
const GUM_NOUN = 0.4;
const GUM_PRONOUN = 0.6;

/** GUM also has "He was the best player" for one person with its subject, which the reader leaves apart. */
const isDefinite = ({ none }: NounExample): boolean =>
  none.includes('none predicate false') &&
  (none.includes('none determination definite') || none.includes('none determination demonstrative'));

interface Label {
  readonly document: string;
  readonly start: number;
  /** A name of what the noun means; null for nothing that is named before. */
  readonly name: string | null;
}

/** Names stand for their own words, labelled nouns for the name that they mean. */
const labelledEntities = (
  text: string,
  { mentions }: ReadDocument,
  labels: ReadonlyMap<number, string | null>,
): GoldEntities => ({
  ofMention: (index) => {
    const { form, start, end } = mentions[index]!;
    if (form === 'name') return text.slice(start, end).replace(/\s+/g, ' ').toLowerCase();
    const name = labels.get(start);
    return name === null || name === undefined ? undefined : name.toLowerCase();
  },
  isNamed: () => true,
  isMarked: (index) => labels.has(mentions[index]!.start),
});

/** The definite nouns of earlier news texts with the name that each means, as training/noun-labels.jsonl has them. */
const labelledNouns = async (root: string, read: ReadText): Promise<readonly NounExample[]> => {
  const labels = new Map<string, Map<number, string | null>>();
  for (const line of readFileSync(join(root, 'training/noun-labels.jsonl'), 'utf8').trim().split('\n')) {
    const { document, start, name } = JSON.parse(line) as Label;
    labels.set(document, (labels.get(document) ?? new Map<number, string | null>()).set(start, name));
  }
  const examples: NounExample[] = [];
  for (const number of [1, 2, 3, 4, 5]) {
    for (const document of articlesOf(join(root, `docs/judgements/wire/texts/articles-${number}.jsonl`))) {
      const own = labels.get(document.id);
      if (own === undefined) continue;
      const reading = await read(document);
      examples.push(...nounExamples(document, reading, labelledEntities(document.text, reading, own)));
    }
  }
  return examples;
};

/** Pronouns and nouns to learn from: of GUM train over its own trees and the reader's, and of news texts. */
export const learningExamples = async (
  root: string,
  data: string,
  read: ReadText,
): Promise<readonly Example[]> => {
  const examples: Example[] = [];
  for (const gum of readGum(join(data, 'gum'), 'train')) {
    const own: ReadDocument = { sentences: gum.sentences, mentions: goldMentions(gum) };
    for (const one of [own, await read(gum.document)]) {
      const pronouns = pronounExamples(gum.document, one, goldClusters(gum, one));
      examples.push(...pronouns.map((pronoun) => ({ ...pronoun, weight: GUM_PRONOUN })));
      const nouns = nounExamples(gum.document, one, gumEntities(gum, one)).filter(isDefinite);
      examples.push(...nouns.map((noun) => ({ ...noun, weight: GUM_NOUN })));
    }
  }
  examples.push(...(await labelledNouns(root, read)));
  for (const marked of readMarked(root, 'learn')) {
    const reading = await read(marked.document);
    const { document } = marked;
    examples.push(...pronounExamples(document, reading, markedClusters(marked, reading.mentions)));
    examples.push(...nounExamples(document, reading, markedEntities(marked, reading.mentions)));
  }
  return examples;
};
