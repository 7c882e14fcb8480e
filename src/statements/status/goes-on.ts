import { words } from '../../document/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import { childrenBy, type SentenceTree } from '../clauses/sentence-tree.js';
import { auxiliariesOf } from '../clauses/voice.js';
import type { StatementTime } from '../statement.js';
import type { Status } from './status.js';

/** States between somebody and a body: what is told of them in the present perfect is still so. */
const STANDINGS: ReadonlySet<string> = new Set(['HOLDS_POSITION', 'LEADS', 'MEMBER_OF', 'OWNS', 'PART_OF']);

/** "has previously led": the perfect of what was once so. */
const ONCE: ReadonlySet<string> = words('previously formerly once twice earlier before briefly ever');

/** "has been a member until 2020", "has led it before the merger". */
const END: ReadonlySet<string> = words('until till before through');

/** "has owned it in the past", "has been a member in his youth". */
const PAST: ReadonlySet<string> = words('past youth time occasion');

/** "has owned it but sold it", "has chaired it and left". */
const LEAVING: ReadonlySet<string> = words('sell leave quit resign retire');

/** Deeds of an office: "has served as mayor of Lund" may tell who once was, "since 2028" who still is. */
const DUTIES: ReadonlySet<string> = words(
  'serve work act sit teach lecture play ride race drive coach edit manage preside',
);

/** "has led", "have been": no "had", no "may have". */
const isPresentPerfect = (tree: SentenceTree, token: number): boolean => {
  const auxiliaries = auxiliariesOf(tree, token);
  return (
    auxiliaries.some((aux) => tree.lemmas[aux] === 'have' && /^VB[PZ]$/.test(tree.tokens[aux]!.xpos)) &&
    auxiliaries.every((aux) => tree.tokens[aux]!.xpos !== 'MD')
  );
};

const isOpen = (time: StatementTime | null): boolean => time !== null && time.to === null;

const hasEnd = (
  tree: SentenceTree,
  token: number,
  time: StatementTime | null,
  today: string | undefined,
): boolean =>
  (time?.to != null && (today?.length !== 10 || time.to < today)) ||
  childrenBy(tree, token, 'advmod').some((child) => ONCE.has(tree.lemmas[child]!)) ||
  tree.children[token]!.some(
    (child) =>
      END.has(prepositionOf(tree, child)) ||
      (tree.labels[child]!.startsWith('obl') && PAST.has(tree.lemmas[child]!)) ||
      (tree.labels[child] === 'conj' &&
        tree.tokens[child]!.xpos === 'VBD' &&
        LEAVING.has(tree.lemmas[child]!)) ||
      (tree.labels[child] === 'advcl' &&
        childrenBy(tree, child, 'mark').some((mark) => END.has(tree.lemmas[mark]!))),
  );

/**
 * "has led the authority since 2028": an office, a membership or an ownership told in the present perfect without an
 * end goes on, so its tense is the present.
 */
export const goingOn = (
  tree: SentenceTree,
  token: number,
  relation: string,
  status: Status,
  time: StatementTime | null,
  today: string | undefined,
): Status =>
  status.tense === 'past' &&
  status.modality === 'asserted' &&
  STANDINGS.has(relation) &&
  isPresentPerfect(tree, token) &&
  (!DUTIES.has(tree.lemmas[token]!) || isOpen(time)) &&
  !hasEnd(tree, token, time, today)
    ? { ...status, tense: 'present' }
    : status;
