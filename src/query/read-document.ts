import { NotFoundError } from '../errors.js';
import type { DocumentDetail, DocumentStatement, EntityRef, Evidence, MarkedSpan } from './answers.js';
import type { GraphView } from './graph-view.js';
import { loadEvidence } from './load-evidence.js';

const MOST = 100_000;

const shift = (spans: readonly MarkedSpan[], offset: number): readonly MarkedSpan[] =>
  spans.map((span) => ({ ...span, start: span.start + offset, end: span.end + offset }));

const documentStatement = (evidence: Evidence, startOffset: number): DocumentStatement => {
  const { sentence, document: _, ...rest } = evidence;
  return { ...rest, sentence: sentence.position, spans: shift(evidence.spans, startOffset) };
};

/** The key of the document that is meant by a key, or by an id that only one document has. */
export const documentKeyOf = async (view: GraphView, id: string): Promise<string> => {
  const exact = await view.store.query('MATCH (d:Document) WHERE d.id = $id RETURN d.id', { id });
  if (exact.rows.length > 0) return id;
  const ending = await view.store.query(
    'MATCH (d:Document) WHERE d.id ENDS WITH $ending RETURN d.id ORDER BY d.id LIMIT 4',
    { ending: `|${id}` },
  );
  const keys = ending.rows.map(([key]) => String(key));
  if (keys.length === 1) return keys[0]!;
  throw new NotFoundError(
    keys.length === 0 ? `no document "${id}"` : `several documents are called "${id}": ${keys.join(', ')}`,
    { details: { suggestions: keys } },
  );
};

/**
 * A document's text with everything that was read from it; offsets into its text.
 * @throws NotFoundError
 */
export const readDocument = async (view: GraphView, id: string): Promise<DocumentDetail> => {
  const key = await documentKeyOf(view, id);
  const all = async (cypher: string) => (await view.store.query(cypher, { key }, { limit: MOST })).rows;
  const [document] = await all(
    `MATCH (d:Document) WHERE d.id = $key
     RETURN d.title, d.source, d.date, d.url, d.language, d.text, d.readBy`,
  );
  const sentences = await all(
    `MATCH (d:Document)-[:CONTAINS]->(s:Sentence) WHERE d.id = $key
     RETURN s.id AS id, s.position AS position, s.startOffset, s.endOffset ORDER BY position`,
  );
  const mentions = await all(
    `MATCH (d:Document)-[:CONTAINS]->(s:Sentence)-[m:MENTIONS]->(e:Entity) WHERE d.id = $key
     RETURN m.startOffset AS startOffset, m.endOffset AS endOffset, m.form, e.id AS entity, m.metonym
     ORDER BY startOffset, endOffset, entity`,
  );
  const statements = await all(
    `MATCH (d:Document)-[:CONTAINS]->(s:Sentence)<-[:EVIDENCE]-(t:Statement) WHERE d.id = $key
     RETURN t.id AS id, t.predicateStart AS predicateStart ORDER BY predicateStart, id`,
  );
  const evidence = await loadEvidence(
    view,
    statements.map(([statement]) => String(statement)),
  );
  const starts = new Map(sentences.map(([sentence, , start]) => [String(sentence), Number(start)]));
  const directory = await view.directory();
  const ids = new Set([
    ...mentions.map(([, , , entity]) => String(entity)),
    ...evidence.flatMap(({ spans }) => spans.flatMap(({ entity }) => entity ?? [])),
  ]);
  const entities = [...ids].flatMap((entity): readonly EntityRef[] => {
    const found = directory.get(entity);
    return found ? [{ id: found.id, name: found.name, type: found.type, country: found.country }] : [];
  });
  const [title, source, date, url, language, text, readBy] = document as (string | null)[];
  return {
    id: key,
    title: title ?? null,
    source: source!,
    date: date ?? null,
    url: url ?? null,
    language: language!,
    text: text!,
    readBy: readBy!,
    sentences: sentences.map(([sentence, position, start, end]) => ({
      id: String(sentence),
      position: Number(position),
      start: Number(start),
      end: Number(end),
    })),
    mentions: mentions.map(([start, end, form, entity, metonym]) => ({
      start: Number(start),
      end: Number(end),
      form: form as 'name' | 'nominal' | 'pronoun',
      entity: String(entity),
      metonym: metonym === true,
    })),
    entities,
    statements: evidence.map((one) => documentStatement(one, starts.get(one.sentence.id) ?? 0)),
  };
};
