import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import { type Filler, UNLINKED } from '../arguments/filler.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Bodies by the noun that stands before their offices: "union president", "army spokesman". */
const BODIES: ReadonlySet<string> = words(
  `union party company firm army navy police military militia rebel opposition team club board council parliament government court
  bank hospital university college school ministry agency foundation association federation group coalition junta
  committee commission squad squadron brigade battalion gang church museum orchestra airline department regiment alliance`,
);

/** Nouns for whatever firm a text is about. */
const FIRMS: ReadonlySet<string> = words('company firm group club team');

/** Adjectives that belong to the body's noun, not to the office: "foreign ministry spokesman". */
const OF_BODY: ReadonlySet<string> = words(
  'foreign interior national state local federal central regional provincial municipal military rival main naval',
);

/** Where the words of an unnamed body open that ends before the office: "task group commander". */
const openingOf = (tree: SentenceTree, last: number): number => {
  let first = last;
  for (let at = last - 1; at >= 0; at -= 1) {
    const { xpos } = tree.tokens[at]!;
    if (xpos !== 'NN' && xpos !== 'NNS' && !OF_BODY.has(tree.lemmas[at]!)) break;
    if (/^(?:president|deputy|vice|chief|ex)$/.test(tree.lemmas[at]!)) break;
    first = at;
  }
  return first;
};

/** The latest body before the sentence's word that has a name with that very noun: "the Lund Miners Union". */
const namedSo = (tree: SentenceTree, noun: number, { mentions, coreference }: DocumentMentions): number | null => {
  const { start } = tree.tokens[noun]!;
  const called = new RegExp(`\\b${tree.lemmas[noun]}$`, 'i');
  for (let at = mentions.length - 1; at >= 0; at -= 1) {
    const mention = mentions[at]!;
    if (mention.end > start || mention.type !== 'ORGANIZATION') continue;
    const entity = coreference.entities[coreference.entityOf[mention.index]!];
    if (entity?.named && called.test(entity.name)) return entity.index;
  }
  return null;
};

/**
 * The firm that a text is about at a place: the body that was named last before it, where no other body has been spoken
 * of more often up to there; null where there is none.
 */
export const firmSpokenOf = (start: number, { mentions, coreference }: DocumentMentions): number | null => {
  const counts = new Map<number, number>();
  let latest: number | null = null;
  for (const mention of mentions) {
    if (mention.end > start) break;
    if (mention.type !== 'ORGANIZATION') continue;
    const entity = coreference.entities[coreference.entityOf[mention.index]!];
    if (!entity?.named || entity.type !== 'ORGANIZATION') continue;
    counts.set(entity.index, (counts.get(entity.index) ?? 0) + 1);
    latest = entity.index;
  }
  if (latest === null) return null;
  const own = counts.get(latest)!;
  return [...counts].every(([entity, count]) => entity === latest || count < own) ? latest : null;
};

/** The body that a noun right before an office tells, named or not: "union president Ann Lee", "an army spokesman". */
export const unnamedBody = (
  tree: SentenceTree,
  office: number,
  mentions: DocumentMentions,
): Filler | undefined => {
  const at = office - 1;
  const lemma = tree.lemmas[at];
  if (lemma === undefined || !BODIES.has(lemma) || !/^(?:NOUN|PROPN)$/.test(tree.tokens[at]!.upos)) return undefined;
  const [own] = mentions.at(tree.sentence.index, at) ? fill(tree, at, mentions) : [];
  if (own) return own.kind === 'ORGANIZATION' || own.kind === 'GROUP' ? own : undefined;
  const first = openingOf(tree, at);
  const bare = first === at;
  const entity =
    (bare ? namedSo(tree, at, mentions) : null) ??
    (bare && FIRMS.has(lemma) ? firmSpokenOf(tree.tokens[at]!.start, mentions) : null);
  return {
    span: { start: tree.tokens[first]!.start, end: tree.tokens[at]!.end },
    token: at,
    entity,
    kind: 'ORGANIZATION',
    named: entity !== null,
    ...UNLINKED,
    hops: entity === null ? 0 : 1,
  };
};
