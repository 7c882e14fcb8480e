import { DEFAULT_CONFIDENCE, LESS_SURE, STATUSES } from '../query/index.js';
import { quadOf, RELATIONS, shownAs } from '../relations/index.js';
import { MODALITIES, QUADS } from '../statements/index.js';
import { ENTITY_TYPES } from './answer-schemas.js';
import type { ServerStatus, Vocabulary } from './api-types.js';
import type { ServerContext } from './route.js';

export const describeVocabulary = (): Vocabulary => ({
  relations: RELATIONS.map(({ name, shown, symmetric, plover }) => ({
    name,
    label: shown,
    symmetric: symmetric === true,
    plover,
    quad: quadOf(plover),
  })),
  types: ENTITY_TYPES,
  quads: QUADS,
  modalities: MODALITIES,
  statuses: STATUSES,
  minConfidence: DEFAULT_CONFIDENCE,
  lessSure: LESS_SURE,
});

/** What changes with the store's revision only, kept for it. */
type Contents = Pick<ServerStatus, 'counts' | 'sources' | 'relations' | 'period'> & {
  readonly schemaVersion: number;
};

const MOST_PUBLISHERS = 10_000;

const readContents = async ({ view: { store } }: ServerContext): Promise<Contents> => {
  const { counts, schemaVersion } = await store.status();
  const sources = await store.query(
    `MATCH (d:Document) RETURN d.source AS name, count(*) AS documents, min(d.date) AS firstDay, max(d.date) AS lastDay
     ORDER BY documents DESC, name`,
    {},
    { limit: MOST_PUBLISHERS },
  );
  const relations = await store.query(
    'MATCH (:Entity)-[e]->(:Entity) RETURN type(e) AS name, count(*) AS edges ORDER BY edges DESC, name',
  );
  const days = sources.rows.flatMap(([, , first, last]) => [first, last]).filter(Boolean) as string[];
  days.sort();
  return {
    counts,
    schemaVersion,
    sources: sources.rows.map(([name, documents]) => ({ name: String(name), documents: Number(documents) })),
    relations: relations.rows.map(([name, edges]) => ({
      name: String(name),
      label: shownAs(String(name)),
      edges: Number(edges),
    })),
    period: { from: days[0] ?? null, to: days.at(-1) ?? null },
  };
};

const kept = new WeakMap<
  ServerContext,
  { readonly revision: number; readonly contents: Promise<Contents> }
>();

const contentsOf = (context: ServerContext): Promise<Contents> => {
  const { revision } = context.view.store;
  const known = kept.get(context);
  if (known?.revision === revision) return known.contents;
  const contents = readContents(context);
  kept.set(context, { revision, contents });
  contents.catch(() => kept.delete(context));
  return contents;
};

export const describeStatus = async (context: ServerContext): Promise<ServerStatus> => {
  const { store } = context.view;
  const { schemaVersion, ...contents } = await contentsOf(context);
  return {
    version: context.configuration.version,
    store: { kind: store.kind, address: store.address, schemaVersion, revision: store.revision },
    ...contents,
    writable: context.pipeline !== undefined,
  };
};
