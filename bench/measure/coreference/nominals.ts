import type { DescribedMention } from '../../../src/coreference/described-mention.js';
import type { Discourse } from '../../../src/coreference/discourse.js';
import { PASSES } from '../../../src/coreference/passes.js';
import { beginDiscourse } from '../../../src/coreference/resolve-coreference.js';
import type { Document } from '../../../src/document/index.js';
import { findQuotes } from '../../../src/quotes/index.js';
import type { GumDocument } from './gum-gold.js';
import { alignMeantime, type MeantimeDocument, meantimeForm, meantimeKey } from './meantime-gold.js';
import { goldClusters, type ReadDocument } from './pronoun-examples.js';
import { toSystemChains } from './system-chains.js';

/** A definite noun in the singular, what it stands for in the gold standard and what it was read as. */
export interface NominalLink {
  readonly described: DescribedMention;
  /** Gold entity of the noun, where that has a name. */
  readonly gold: string | undefined;
  /** Gold entity of the names that it was joined to; undefined where it was joined to none. */
  readonly system: string | undefined;
  /** A name of what it was joined to, and the pass that did it. */
  readonly name: string;
  readonly pass: string;
}

/** Gold entities of the mentions of a document, and which of them have names. */
export interface GoldEntities {
  readonly ofMention: (index: number) => string | undefined;
  readonly isNamed: (entity: string) => boolean;
  /** False where nobody said what a mention stands for. */
  readonly isMarked?: (index: number) => boolean;
}

/** Gold entities of the mentions that were read in a document of GUM. */
export const gumEntities = (gum: GumDocument, read: ReadDocument): GoldEntities => {
  const named = new Set(gum.gold.filter(({ form }) => form === 'name').map(({ cluster }) => cluster));
  return { ofMention: goldClusters(gum, read).ofMention, isNamed: (entity) => named.has(entity) };
};

/** Gold entities of the mentions that were read in the first sentences of a document of MEANTIME. */
export const meantimeEntities = (
  { gold, document }: MeantimeDocument,
  { sentences, mentions }: ReadDocument,
): GoldEntities => {
  const [chain] = toSystemChains(document.text, sentences, mentions, [
    { mentions: mentions.map(({ index }) => index) },
  ]);
  const keys = alignMeantime(gold, chain!);
  const byKey = new Map(gold.map((mention) => [meantimeKey(mention), mention.entity]));
  const named = new Set(gold.filter((one) => meantimeForm(one) === 'name').map(({ entity }) => entity));
  return { ofMention: (index) => byKey.get(keys[index]!), isNamed: (entity) => named.has(entity) };
};

/** "the company", "this town": what may refer back to a name. */
const isDefinite = ({ mention, determination, number }: DescribedMention): boolean =>
  mention.form === 'nominal' &&
  number !== 'plural' &&
  (determination === 'definite' || determination === 'demonstrative');

/** The document when the passes that only look at names and their neighbours have run. */
const beforeNouns = (
  document: Document,
  { sentences, mentions }: ReadDocument,
): { readonly discourse: Discourse; readonly rest: typeof PASSES } => {
  const quotes = findQuotes(document.text, sentences, mentions);
  const discourse = beginDiscourse(document.text, sentences, mentions, quotes, document);
  const first = PASSES.findIndex(({ name }) => name === 'role');
  for (const pass of PASSES.slice(0, first)) pass.run(discourse);
  return { discourse, rest: PASSES.slice(first) };
};

const mostOf = (found: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};

/** How the definite nouns of a document that no apposition names were joined to names. */
export const nominalLinks = (
  document: Document,
  read: ReadDocument,
  gold: GoldEntities,
): readonly NominalLink[] => {
  const { discourse, rest } = beforeNouns(document, read);
  const { mentions, chains } = discourse;
  const open = mentions.filter(
    (described) => isDefinite(described) && !chains.chainOf(described.index).named,
  );
  for (const pass of rest) pass.run(discourse);
  return open.map((described) => {
    const entity = gold.ofMention(described.index);
    const names = chains
      .chainOf(described.index)
      .mentions.filter((at) => mentions[at]!.mention.form === 'name');
    return {
      described,
      gold: entity !== undefined && gold.isNamed(entity) ? entity : undefined,
      system:
        names.length === 0
          ? undefined
          : (mostOf(names.flatMap((at) => gold.ofMention(at) ?? [])) ?? 'no gold mention'),
      name: names.length === 0 ? '' : mentions[names.at(-1)!]!.text,
      pass: chains.links.find(({ anaphor }) => anaphor === described.index)?.pass ?? '',
    };
  });
};

/** Precision and recall of the links of nouns to names. */
export const scoreNominals = (links: readonly NominalLink[]) => {
  const wanted = links.filter(({ gold }) => gold !== undefined).length;
  const made = links.filter(({ system }) => system !== undefined).length;
  const right = links.filter(({ gold, system }) => gold !== undefined && gold === system).length;
  const precision = right / Math.max(1, made);
  const recall = right / Math.max(1, wanted);
  return { wanted, made, right, precision, recall, f1: (2 * right) / Math.max(1, wanted + made) };
};
