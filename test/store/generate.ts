import { createHash } from 'node:crypto';
import {
  type DocumentGraph,
  type EntityNode,
  edgeEnds,
  edgeKey,
  type LocalEntityNode,
  type RoleEdge,
  type SpanText,
  type StatementArguments,
  type StatementNode,
} from '../../src/graph/index.js';
import { isSymmetric, RELATIONS } from '../../src/relations/index.js';

/** Numbers from 0 to below 1 that follow from the seed alone (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const TYPES = ['PERSON', 'ORGANIZATION', 'PLACE', 'GROUP', 'EVENT'] as const;
const SOURCES = ['Harbour Post', 'The Daily Quay', 'Nordwind', "L'Écho"];
const MODALITIES = [
  'asserted',
  'asserted',
  'asserted',
  'future',
  'hedged',
  'desired',
  'conditional',
  'attempted',
];
/** Names that a careless driver breaks on: quotes, reserved words, other scripts, emoji, brackets. */
const UGLY = [
  'O’Neil "Bob" D\'Arc',
  'index',
  'ORDER BY end',
  'Łukasz Żółć',
  '北京',
  '😀 Corp',
  '[a, b]',
  'a\\b\n{c}',
  'Ñandú|x',
];
const ENTITIES = 20_000;
const RELATION_NAMES = [...RELATIONS.map(({ name }) => name), 'OTHER'];

const entityOf = (number: number): EntityNode => {
  const type = TYPES[number % TYPES.length]!;
  const name = number < UGLY.length ? UGLY[number]! : `Name${number} Surname${number % 977}`;
  return {
    id: `${type}:${number}`,
    name,
    type,
    ...(type === 'PLACE' ? { country: number % 2 ? 'IN' : 'PK' } : {}),
  };
};

/** A few entities are in most documents, most in a few, as in news. */
const drawEntity = (random: () => number): number => Math.floor(ENTITIES ** random()) - 1;

const dayOf = (random: () => number): string => {
  const month = 1 + Math.floor(random() * 6);
  return `2025-${String(month).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
};

interface Draft {
  readonly key: string;
  readonly source: string;
  readonly random: () => number;
  readonly locals: readonly LocalEntityNode[];
}

const localsOf = (key: string, random: () => number): LocalEntityNode[] => {
  const numbers = [...new Set(Array.from({ length: 5 }, () => drawEntity(random)))];
  const named = numbers.map((number, position): LocalEntityNode => {
    const entity = entityOf(number);
    const alias = random() < 0.2 ? `Alias${number}-${Math.floor(random() * 3)}` : entity.name;
    return {
      id: `${key}#e${position}`,
      document: key,
      name: alias,
      type: entity.type,
      aliases: [...new Set([alias, entity.name])].sort(),
      entity: entity.id,
      rule: random() < 0.5 ? 'full name' : 'surname',
      score: random() < 0.5 ? 1 : 0.85,
      entityName: alias,
      entityType: entity.type,
      ...(entity.country ? { entityCountry: entity.country } : {}),
    };
  });
  const unnamed = {
    id: `${key}#e${named.length}`,
    document: key,
    name: 'gunmen',
    type: 'GROUP',
    aliases: [],
  };
  return [...named, unnamed];
};

const timeOf = (random: () => number): Partial<StatementNode> => {
  if (random() < 0.4) return {};
  const day = dayOf(random);
  if (random() < 0.2)
    return {
      time: day.slice(0, 7),
      dayFrom: `${day.slice(0, 7)}-01`,
      dayTo: `${day.slice(0, 7)}-28`,
      month: day.slice(0, 7),
    };
  return { time: day, dayFrom: day, dayTo: day, month: day.slice(0, 7), week: '2025-W19' };
};

const spanOf = (local: LocalEntityNode, position: number): SpanText => ({
  start: position * 90,
  end: position * 90 + 4,
  text: local.name,
  local: local.id,
});

const statementOf = (draft: Draft, position: number): { node: StatementNode; roles: RoleEdge[] } => {
  const { key, random, locals } = draft;
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const relation = random() < 0.5 ? pick(['SPOKE_WITH', 'ATTACKED', 'ACCUSED', 'MET']) : pick(RELATION_NAMES);
  const subject = pick(locals);
  const object = pick(locals);
  const speaker = random() < 0.4 ? pick(locals) : null;
  const ends = edgeEnds(relation, subject.entity, object.entity, isSymmetric);
  const viaPlace = random() < 0.1;
  const id = `${key}#p${position}:${relation}`;
  const role = (kind: RoleEdge['kind'], name: string, local: LocalEntityNode | null): RoleEdge[] =>
    local?.entity
      ? [
          {
            kind,
            statement: id,
            entity: local.entity,
            role: name,
            startOffset: position,
            endOffset: position + 4,
            text: local.name,
            local: local.id,
          },
        ]
      : [];
  return {
    node: {
      id,
      sentence: `${key}#s${position}`,
      document: key,
      source: draft.source,
      ...(ends ? { edge: edgeKey(ends) } : {}),
      relation,
      phrase: relation.toLowerCase(),
      ...(random() < 0.7 ? { plover: 'CONSULT', quad: 'verbal cooperation' } : {}),
      polarity: random() < 0.1 ? 'negative' : 'positive',
      modality: pick(MODALITIES),
      tense: 'past',
      ...timeOf(random),
      ...(viaPlace ? { via: 'place' } : {}),
      subjectText: subject.name,
      objectText: object.name,
      arguments: JSON.stringify({
        subject: spanOf(subject, position),
        object: viaPlace ? null : spanOf(object, position),
        args: viaPlace ? [{ role: 'place', ...spanOf(object, position) }] : [],
        attribution: speaker ? { ...spanOf(speaker, position), direct: false } : null,
        time: null,
      } satisfies StatementArguments),
      predicateStart: position,
      predicateEnd: position + 7,
      ...(speaker ? { direct: random() < 0.5 } : {}),
      rule: 'verb:generated',
      confidence: Math.round(random() * 100) / 100,
      event: `${key}#v${Math.floor(position / 2)}`,
    },
    roles: [
      ...role('SUBJECT', 'subject', subject),
      ...role('OBJECT', 'object', viaPlace ? null : object),
      ...role('ARGUMENT', 'place', viaPlace ? object : null),
      ...role('ATTRIBUTED_TO', 'speaker', speaker),
    ],
  };
};

/**
 * A document's graph that follows from its number and edition alone: another edition is the same document,
 * changed. About six sentences, six local entities, four statements.
 */
export const generateGraph = (number: number, edition = 0): DocumentGraph => {
  const random = randomFrom(number * 7919 + edition * 104729 + 1);
  const source = SOURCES[number % SOURCES.length]!;
  const key = `${source}|https://news.example/${number}`;
  const locals = localsOf(key, random);
  const sentences = Array.from({ length: 4 + Math.floor(random() * 4) }, (_, position) => ({
    id: `${key}#s${position}`,
    position,
    startOffset: position * 90,
    endOffset: position * 90 + 80,
    text: `Sentence ${position} of edition ${edition}, with "quotes", commas, a tab\tand ünïcode 😀.`,
  }));
  const text = sentences.map((sentence) => sentence.text).join('\n\n');
  const statements = Array.from({ length: Math.min(4, sentences.length) }, (_, position) =>
    statementOf({ key, source, random, locals }, position),
  );
  const named = locals.filter(({ entity }) => entity);
  return {
    document: {
      id: key,
      url: `https://news.example/${number}`,
      ...(number % 3 ? { title: `Story ${number}` } : {}),
      source,
      ...(number % 5 ? { date: dayOf(random) } : {}),
      language: 'en',
      text,
      contentHash: createHash('sha256').update(`${text}${edition}`).digest('hex'),
      readBy: 'generated-1',
    },
    sentences,
    mentions: sentences.flatMap(({ id, position }) =>
      named.slice(0, 2).map((local, at) => ({
        sentence: id,
        entity: local.entity!,
        startOffset: position * 90 + at * 20,
        endOffset: position * 90 + at * 20 + 10,
        text: local.name,
        form: at ? ('pronoun' as const) : ('name' as const),
        local: local.id,
        metonym: at === 1 && position % 2 === 0,
      })),
    ),
    entities: named.map((local) => ({
      id: local.entity!,
      name: local.name,
      type: local.type,
      ...(local.entityCountry ? { country: local.entityCountry } : {}),
    })),
    locals,
    statements: statements.map(({ node }) => node),
    roles: statements.flatMap(({ roles }) => roles),
  };
};

/** Documents `from` to below `to`. */
export const generateGraphs = (from: number, to: number, edition = 0): DocumentGraph[] =>
  Array.from({ length: to - from }, (_, offset) => generateGraph(from + offset, edition));
