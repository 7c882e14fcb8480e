import { isSymmetric, shownAs } from '../relations/index.js';
import type { StoreValue } from '../store/index.js';
import type { EntityDetail, EntityRelation } from './answers.js';
import { DEFAULT_CONFIDENCE } from './defaults.js';
import type { GraphView } from './graph-view.js';
import { loadDocumentRefs } from './load-evidence.js';
import { ANY_RELATION } from './neighbourhood.js';

const LOCALS = 50;

const relationsOf = async (
  { store }: GraphView,
  entity: string,
  direction: 'out' | 'in',
): Promise<readonly EntityRelation[]> => {
  const [from, to] = direction === 'out' ? ['n', 'other'] : ['other', 'n'];
  const found = await store.query(
    `MATCH (${from}:Entity)-[e:${ANY_RELATION}]->(${to}:Entity)
     WHERE n.id = $entity AND e.asserted + e.claimed > 0 AND e.confidence >= $confidence
     RETURN type(e) AS relation, count(*) AS edges`,
    { entity, confidence: DEFAULT_CONFIDENCE },
  );
  return found.rows.map(([name, edges]) => {
    const relation = String(name);
    return {
      relation,
      label: shownAs(relation),
      direction: isSymmetric(relation) ? 'both' : direction,
      edges: Number(edges),
    };
  });
};

/** A symmetric relation is counted once, whichever way its edges lie. */
const sumRelations = (relations: readonly EntityRelation[]): readonly EntityRelation[] => {
  const sums = new Map<string, EntityRelation>();
  for (const one of relations) {
    const key = `${one.direction} ${one.relation}`;
    sums.set(key, { ...one, edges: one.edges + (sums.get(key)?.edges ?? 0) });
  }
  return [...sums.values()].sort((a, b) => b.edges - a.edges || (a.relation < b.relation ? -1 : 1));
};

/**
 * An entity with what is known of it and why it is one entity.
 * @param name name, alias or id
 * @throws NotFoundError
 */
export const describeEntity = async (view: GraphView, name: string): Promise<EntityDetail> => {
  const directory = await view.directory();
  const entity = directory.get(directory.find(name).id)!;
  const one = async (cypher: string): Promise<readonly StoreValue[]> =>
    (await view.store.query(cypher, { entity: entity.id })).rows[0] ?? [];

  const [mentions] = await one(
    'MATCH (n:Entity)<-[m:MENTIONS]-(:Sentence) WHERE n.id = $entity RETURN count(m) AS mentions',
  );
  const [subjects] = await one(
    'MATCH (n:Entity)<-[r:SUBJECT]-(:Statement) WHERE n.id = $entity RETURN count(r) AS statements',
  );
  const [objects] = await one(
    'MATCH (n:Entity)<-[r:OBJECT]-(:Statement) WHERE n.id = $entity RETURN count(r) AS statements',
  );
  const [first, last, documents] = await one(
    `MATCH (n:Entity)<-[:MENTIONS]-(:Sentence)<-[:CONTAINS]-(d:Document) WHERE n.id = $entity
     RETURN min(d.date) AS firstDay, max(d.date) AS lastDay, count(DISTINCT d.id) AS documents`,
  );
  const [locals] = await one(
    'MATCH (n:Entity)<-[r:RESOLVES_TO]-(:LocalEntity) WHERE n.id = $entity RETURN count(r) AS locals',
  );
  const resolved = await view.store.query(
    `MATCH (n:Entity)<-[r:RESOLVES_TO]-(l:LocalEntity) WHERE n.id = $entity
     RETURN l.name AS name, r.rule AS rule, r.score AS score, l.document AS document
     ORDER BY document, name LIMIT ${LOCALS}`,
    { entity: entity.id },
  );
  const refs = await loadDocumentRefs(
    view,
    resolved.rows.map(([, , , document]) => String(document)),
  );
  const relations = sumRelations([
    ...(await relationsOf(view, entity.id, 'out')),
    ...(await relationsOf(view, entity.id, 'in')),
  ]);
  return {
    id: entity.id,
    name: entity.name,
    type: entity.type,
    country: entity.country,
    aliases: entity.aliases,
    degree: entity.degree,
    mentions: Number(mentions ?? 0),
    documents: Number(documents ?? 0),
    statements: Number(subjects ?? 0) + Number(objects ?? 0),
    first: (first as string | null | undefined) ?? null,
    last: (last as string | null | undefined) ?? null,
    relations,
    resolved: {
      items: resolved.rows.flatMap(([localName, rule, score, document]) => {
        const ref = refs.get(String(document));
        return ref
          ? [{ name: String(localName), rule: String(rule ?? ''), score: Number(score ?? 0), document: ref }]
          : [];
      }),
      total: Number(locals ?? 0),
      truncated: Number(locals ?? 0) > resolved.rows.length,
    },
  };
};
