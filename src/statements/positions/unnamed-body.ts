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
  'foreign interior national state local federal central regional provincial municipal military rival main naval high primary secondary',
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
const namedSo = (
  tree: SentenceTree,
  noun: number,
  { mentions, coreference }: DocumentMentions,
): number | null => {
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

/** Agencies whose reports they are, not the firms spoken of. */
const AGENCIES =
  /^(?:AP|AFP|UPI|dpa|PA|Reuters|Bloomberg|(?:the )?Associated Press|Dow Jones.*|Xinhua|Interfax|TASS|Business Wire|PR ?Newswire)$/i;

/**
 * The firm that a text is about at a place: the body that was named last before it, where no other body has been spoken
 * of as often up to there and it opens its sentence or has been spoken of before; null where there is none.
 */
const firmSpokenOf = (start: number, { mentions, coreference }: DocumentMentions): number | null => {
  const counts = new Map<number, number>();
  let latest: { readonly entity: number; readonly first: number } | null = null;
  for (const mention of mentions) {
    if (mention.end > start) break;
    const entity = coreference.entities[coreference.entityOf[mention.index]!];
    if (!entity?.named || entity.type !== 'ORGANIZATION' || AGENCIES.test(entity.name)) continue;
    counts.set(entity.index, (counts.get(entity.index) ?? 0) + 1);
    latest = { entity: entity.index, first: mention.first };
  }
  if (latest === null) return null;
  const { entity: spoken, first } = latest;
  const own = counts.get(spoken)!;
  const alone = [...counts].every(([entity, count]) => entity === spoken || count < own);
  return alone && (own > 1 || first <= 1) ? spoken : null;
};

/** Posts that only firms have. */
const isFirmsPost = (tree: SentenceTree, role: number): boolean =>
  /^(?:chairman|chairwoman|chairperson|ceo|cfo|coo|founder|co-founder)$/.test(tree.lemmas[role]!) ||
  (tree.lemmas[role] === 'executive' && tree.lemmas[role - 1] === 'chief') ||
  (tree.lemmas[role] === 'director' && /^(?:managing|finance)$/.test(tree.lemmas[role - 1] ?? ''));

/** "chief executive Ann Lee", "The chairman, Bo Chan": of the firm that is spoken of, where nothing else is told. */
export const firmBody = (
  tree: SentenceTree,
  post: number,
  mentions: DocumentMentions,
): Filler | undefined => {
  if (!isFirmsPost(tree, post)) return undefined;
  const { start, end } = tree.tokens[post]!;
  const entity = firmSpokenOf(start, mentions);
  return entity === null
    ? undefined
    : { span: { start, end }, token: post, entity, kind: 'ORGANIZATION', named: true, ...UNLINKED, hops: 1 };
};

/** The body that a noun right before an office tells, named or not: "union president Ann Lee", "an army spokesman". */
export const unnamedBody = (
  tree: SentenceTree,
  office: number,
  mentions: DocumentMentions,
): Filler | undefined => {
  // "speaker of parliament Ann Lee", else "union president"
  const behind = tree.lemmas[office + 1] === 'of';
  const at = behind ? office + 2 : office - 1;
  const lemma = tree.lemmas[at];
  if (tree.labels[at] !== 'compound' && tree.labels[at] !== 'nmod') return undefined;
  // "the police minister" is the state's
  if (/minister$/.test(tree.lemmas[office]!)) return undefined;
  if (lemma === undefined || !BODIES.has(lemma) || !/^(?:NOUN|PROPN)$/.test(tree.tokens[at]!.upos))
    return undefined;
  // "rugby union expert", "credit union manager"
  if (lemma === 'union' && /^(?:rugby|credit|customs)$/.test(tree.lemmas[at - 1] ?? '')) return undefined;
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
