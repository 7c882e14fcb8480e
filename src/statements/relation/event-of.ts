import { words } from '../../document/index.js';
import { type PloverEvent, ploverOf } from '../../relations/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import type { Filler } from '../arguments/filler.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { Status } from '../status/status.js';

/** People who stand for a state or body: to expel them is a sanction. */
const ENVOYS = words(
  'diplomat envoy ambassador inspector observer consul attache attaché worker staff monitor mission delegation',
);

/** "Norland": a country. */
const isState = (filler: Filler | null, { coreference }: DocumentMentions): boolean =>
  filler !== null && filler.entity !== null && coreference.entities[filler.entity]?.country !== undefined;

/** A person who stands for himself. */
const isPerson = (tree: SentenceTree, filler: Filler | null): boolean =>
  (filler?.kind === 'PERSON' || filler?.kind === 'GROUP') && !ENVOYS.has(tree.lemmas[filler.token]!);

/** The PLOVER event of a relation between two ends, as its status has it; null for a relation without one. */
export const eventOf = (
  tree: SentenceTree,
  relation: string,
  status: Status,
  subject: Filler | null,
  object: Filler | null,
  mentions: DocumentMentions,
): PloverEvent | null =>
  ploverOf(relation, status, {
    states: isState(subject, mentions) && isState(object, mentions),
    objectIsPerson: isPerson(tree, object),
  });
