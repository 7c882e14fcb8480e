import type { Mention } from '../../mentions/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { isHouse } from './houses.js';

/** True for a name of something that stands in one place and is no country. */
export const standsSomewhere = (tree: SentenceTree, mention: Mention | undefined): mention is Mention =>
  mention?.form === 'name' &&
  mention.country === undefined &&
  (mention.type === 'PLACE' || (mention.type === 'ORGANIZATION' && isHouse(tree, mention)));

/** A place that something stands in, the rule that tells it and how sure it is (0 to 1). */
export interface Found {
  readonly inner: Mention;
  readonly outer: Mention;
  readonly rule: string;
  readonly strength: number;
}

/** Finds what stands in a place. */
export type Finder = (tree: SentenceTree, outer: Mention, mentions: DocumentMentions) => Found | undefined;

/** The words between two names, in lower case. */
export const wordsBetween = (tree: SentenceTree, inner: Mention, outer: Mention): readonly string[] =>
  tree.tokens.slice(inner.last + 1, outer.first).map(({ text }) => text.toLowerCase());
