import type { Span } from '../../../src/document/index.js';
import type { Reading } from '../../../src/reader/index.js';
import { isSymmetric } from '../../../src/relations/index.js';
import type { Statement } from '../../../src/statements/index.js';
import { type Anchors, anchorsOf, anchorsOfArgument, meet } from '../same-thing.js';
import type { GoldRelation, RelationDocument } from './gold-relations.js';
import { type MappedRelation, RE3D_MAPPING } from './relation-mapping.js';

export type RelationReading = Pick<Reading, 'document' | 'sentences' | 'mentions' | 'statements'>;

/** What became of a gold relation; `right` alone counts. */
type RelationOutcome =
  | 'right'
  | 'turned round'
  | 'another relation'
  | 'pair in OTHER'
  | 'both ends read, not together'
  | 'one end read'
  | 'no end read';

export interface ScoredRelation {
  readonly relation: GoldRelation;
  readonly outcome: RelationOutcome;
  /** Both ends have a name: a word in capitals that is no pronoun. */
  readonly named: boolean;
}

/** How a statement stands in the annotation. */
type StatementOutcome = 'right' | 'turned round' | 'gold has another relation' | 'gold relates them not';

export interface ScoredStatement {
  readonly statement: Statement;
  readonly outcome: StatementOutcome;
}

/** A statement's ends by what they go by; in `others` also its further arguments. */
interface Ends {
  readonly statement: Statement;
  readonly subject: Anchors | null;
  readonly objects: readonly Anchors[];
}

const MAPPED = new Map(RE3D_MAPPING.map((row) => [row.type, row]));

/** A name begins with a capital; a pronoun at the head of a sentence is none. */
const PRONOUN = /^(?:I|we|our|us|he|she|his|her|they|their|it|its|this|these|those|that|the|a|an)$/i;

const hasName = (words: string): boolean =>
  words.split(/\s+/).some((word) => /^\p{Lu}/u.test(word) && !PRONOUN.test(word));

const endsOf = (reading: RelationReading, statement: Statement): Ends => ({
  statement,
  subject: statement.subject && anchorsOfArgument(reading, statement.subject),
  // The content is another statement's clause; the rest of the arguments are people and things.
  objects: [
    ...(statement.object ? [statement.object] : []),
    ...statement.args.filter(({ role }) => role !== 'content' && role !== 'instrument'),
  ].map((argument) => anchorsOfArgument(reading, argument)),
});

/** Which ways round a relation of the vocabulary tells one of re3d. */
const tells = (row: MappedRelation, relation: string) => {
  const bothWays = isSymmetric(relation) || row.mutual === true;
  const straight = row.straight.includes(relation);
  const turned = row.turned?.includes(relation) === true;
  return { straight: straight || (turned && bothWays), turned: turned || (straight && bothWays) };
};

/** Which ways round a statement has two ends. */
const holds = ({ subject, objects }: Ends, source: Anchors, target: Anchors) => {
  const has = (one: Anchors, other: Anchors) =>
    subject !== null && meet(subject, one) && objects.some((object) => meet(object, other));
  return { straight: has(source, target), turned: has(target, source) };
};

const sentenceOf = (reading: RelationReading, { start }: Span): number =>
  reading.sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);

/** What was read of each gold relation that the vocabulary has. */
export const scoreRelations = (
  { relations }: RelationDocument,
  reading: RelationReading,
): ScoredRelation[] => {
  const ends = reading.statements.map((statement) => endsOf(reading, statement));
  return relations.flatMap((relation): ScoredRelation[] => {
    const row = MAPPED.get(relation.type);
    if (!row) return [];
    const [source, target] = [anchorsOf(reading, relation.source), anchorsOf(reading, relation.target)];
    const sentences = [sentenceOf(reading, relation.source), sentenceOf(reading, relation.target)];
    const near = ends.filter(({ statement }) => sentences.includes(statement.sentence));
    const pairs = near
      .map((one) => ({ relation: one.statement.relation, held: holds(one, source, target) }))
      .filter(({ held }) => held.straight || held.turned);
    const isRight = ({ relation: name, held }: (typeof pairs)[number]) => {
      const told = tells(row, name);
      return (told.straight && held.straight) || (told.turned && held.turned);
    };
    const isMapped = ({ relation: name }: (typeof pairs)[number]) => {
      const told = tells(row, name);
      return told.straight || told.turned;
    };
    const isRead = (one: Anchors) =>
      near.some(
        ({ subject, objects }) =>
          (subject !== null && meet(subject, one)) || objects.some((object) => meet(object, one)),
      );
    const outcome = (): RelationOutcome => {
      if (pairs.some(isRight)) return 'right';
      if (pairs.some(isMapped)) return 'turned round';
      if (pairs.some(({ relation: name }) => name !== 'OTHER')) return 'another relation';
      if (pairs.length > 0) return 'pair in OTHER';
      const read = [source, target].filter(isRead).length;
      return read === 2 ? 'both ends read, not together' : read === 1 ? 'one end read' : 'no end read';
    };
    const words = ({ start, end }: Span) => reading.document.text.slice(start, end);
    const named = hasName(words(relation.source)) && hasName(words(relation.target));
    return [{ relation, outcome: outcome(), named }];
  });
};

const ALL_MAPPED: ReadonlySet<string> = new Set(
  RE3D_MAPPING.flatMap(({ straight, turned = [] }) => [...straight, ...turned]),
);

/** How each statement of a relation that re3d has too stands in gold, where both its ends are gold entities. */
export const scoreStatements = (
  { entities, relations }: RelationDocument,
  reading: RelationReading,
): ScoredStatement[] => {
  const known = entities.map((span) => anchorsOf(reading, span));
  const isKnown = (span: Span): boolean => {
    const own = anchorsOf(reading, span);
    return known.some((one) => meet(own, one));
  };
  return reading.statements.flatMap((statement): ScoredStatement[] => {
    const { subject, object, relation: name } = statement;
    if (!ALL_MAPPED.has(name) || !subject || !object || !isKnown(subject) || !isKnown(object)) return [];
    const ends: Ends = endsOf(reading, { ...statement, args: [] });
    const near = relations
      .filter(({ source, target }) =>
        [source, target].some((span) => sentenceOf(reading, span) === statement.sentence),
      )
      .map((relation) => ({
        row: MAPPED.get(relation.type),
        held: holds(ends, anchorsOf(reading, relation.source), anchorsOf(reading, relation.target)),
      }))
      .filter(({ held }) => held.straight || held.turned);
    const told = near.flatMap(({ row, held }) => (row ? [{ ways: tells(row, name), held }] : []));
    const outcome = (): StatementOutcome => {
      if (told.some(({ ways, held }) => (ways.straight && held.straight) || (ways.turned && held.turned)))
        return 'right';
      if (told.some(({ ways }) => ways.straight || ways.turned)) return 'turned round';
      return near.length > 0 ? 'gold has another relation' : 'gold relates them not';
    };
    return [{ statement, outcome: outcome() }];
  });
};
