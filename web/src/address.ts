import type { EntityType, Status } from '../../src/server/api-types.js';

type ViewName = 'graph' | 'table' | 'queries' | 'lookup' | 'document';

/** Stands in `Address.shown` for the strongest edges of the whole graph. */
export const OVERVIEW = '*';

/** What narrows the picture; empty lists and nulls narrow nothing. */
export interface Filters {
  readonly relations: readonly string[];
  readonly types: readonly EntityType[];
  /** Publishers. */
  readonly sources: readonly string[];
  /** Empty: what holds (reported, or said by someone). */
  readonly statuses: readonly Status[];
  /** 0–1; null: the server's default. */
  readonly minConfidence: number | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** An edge by its ends and relation. */
export interface EdgeKey {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
}

export type Selection =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'edge'; readonly edge: EdgeKey };

export interface LookupForm {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly since: string;
  readonly until: string;
  /** Confidence from which it answers; empty: the server's choice. */
  readonly least: string;
  /** A status that is asked for instead of what holds. */
  readonly status: string;
}

/** Everything that makes the picture: the page's whole state is its address. */
export interface Address {
  readonly view: ViewName;
  /** Ids of the entities that were drawn and expanded, in order; OVERVIEW for the first view. */
  readonly shown: readonly string[];
  readonly dismissed: readonly string[];
  readonly selection: Selection | null;
  readonly filters: Filters;
  /** Most edges an expansion draws; null: the default. */
  readonly limit: number | null;
  /** Camera as `x,y,ratio`; null: the whole picture. */
  readonly camera: string | null;
  readonly query: { readonly name: string; readonly parameters: Readonly<Record<string, string>> } | null;
  readonly lookup: LookupForm;
  readonly document: string | null;
  readonly statement: string | null;
}

export const NO_FILTERS: Filters = {
  relations: [],
  types: [],
  sources: [],
  statuses: [],
  minConfidence: null,
  since: null,
  until: null,
};

export const EMPTY_LOOKUP: LookupForm = {
  subject: '',
  relation: '',
  object: '',
  since: '',
  until: '',
  least: '',
  status: '',
};

export const HOME: Address = {
  view: 'graph',
  shown: [OVERVIEW],
  dismissed: [],
  selection: null,
  filters: NO_FILTERS,
  limit: null,
  camera: null,
  query: null,
  lookup: EMPTY_LOOKUP,
  document: null,
  statement: null,
};

const VIEWS: readonly string[] = ['graph', 'table', 'queries', 'lookup', 'document'];
const TYPES: readonly string[] = ['PERSON', 'ORGANIZATION', 'PLACE', 'GROUP', 'EVENT'];
const STATUSES: readonly string[] = ['asserted', 'claimed', 'hedged', 'future', 'negated'];
/** Before the name of a query's parameter, so that it can't be taken for one of the page's own. */
const PARAMETER = 'with.';
const LOOKUP_FIELDS: readonly (readonly [keyof LookupForm, string])[] = [
  ['subject', 'who'],
  ['relation', 'did'],
  ['object', 'whom'],
  ['since', 'from'],
  ['until', 'to'],
  ['least', 'least'],
  ['status', 'said'],
];

/** Reads an address; what can't be understood is left out rather than refused. */
export const parseAddress = (search: string): Address => {
  const given = new URLSearchParams(search);
  const view = given.get('view');
  const shown = given.getAll('show');
  const query = given.get('query');
  return {
    view: view && VIEWS.includes(view) ? (view as ViewName) : 'graph',
    shown: shown.length > 0 ? shown : [OVERVIEW],
    dismissed: given.getAll('hide'),
    selection: parseSelection(given),
    filters: {
      relations: given.getAll('relation'),
      types: given.getAll('type').filter((type): type is EntityType => TYPES.includes(type)),
      sources: given.getAll('source'),
      statuses: given.getAll('status').filter((status): status is Status => STATUSES.includes(status)),
      minConfidence: parseNumber(given.get('confidence'), 0, 1),
      since: parseDay(given.get('since')),
      until: parseDay(given.get('until')),
    },
    limit: parseNumber(given.get('limit'), 1, 2000),
    camera: given.get('at'),
    query: query
      ? {
          name: query,
          parameters: Object.fromEntries(
            [...given]
              .filter(([name]) => name.startsWith(PARAMETER))
              .map(([name, value]) => [name.slice(PARAMETER.length), value]),
          ),
        }
      : null,
    lookup: Object.fromEntries(
      LOOKUP_FIELDS.map(([field, name]) => [field, given.get(name) ?? '']),
    ) as unknown as LookupForm,
    document: given.get('document'),
    statement: given.get('statement'),
  };
};

/** The address as `?…`, or empty for the first view; `parseAddress` gives it back. */
export const formatAddress = (address: Address): string => {
  const written = new URLSearchParams();
  const add = (name: string, value: string | null) => value && written.append(name, value);
  const addAll = (name: string, values: readonly string[]) => values.map((value) => add(name, value));

  if (address.view !== 'graph') add('view', address.view);
  if (address.shown.length !== 1 || address.shown[0] !== OVERVIEW) addAll('show', address.shown);
  addAll('hide', address.dismissed);
  if (address.selection?.kind === 'entity') add('node', address.selection.id);
  if (address.selection?.kind === 'edge') {
    const { subject, relation, object } = address.selection.edge;
    addAll('edge', [subject, relation, object]);
  }
  addAll('relation', address.filters.relations);
  addAll('type', address.filters.types);
  addAll('source', address.filters.sources);
  addAll('status', address.filters.statuses);
  if (address.filters.minConfidence !== null) add('confidence', String(address.filters.minConfidence));
  add('since', address.filters.since);
  add('until', address.filters.until);
  if (address.limit !== null) add('limit', String(address.limit));
  add('at', address.camera);
  if (address.query) {
    add('query', address.query.name);
    for (const [name, value] of Object.entries(address.query.parameters)) add(PARAMETER + name, value);
  }
  for (const [field, name] of LOOKUP_FIELDS) add(name, address.lookup[field]);
  add('document', address.document);
  add('statement', address.statement);

  const text = written.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
};

const parseSelection = (given: URLSearchParams): Selection | null => {
  const node = given.get('node');
  if (node) return { kind: 'entity', id: node };
  const [subject, relation, object] = given.getAll('edge');
  if (!subject || !relation || !object) return null;
  return { kind: 'edge', edge: { subject, relation, object } };
};

const parseNumber = (text: string | null, least: number, most: number): number | null => {
  const number = text === null || text === '' ? Number.NaN : Number(text);
  return number >= least && number <= most ? number : null;
};

const parseDay = (text: string | null): string | null =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;

/** Whether anything narrows the picture. */
export const isFiltered = (filters: Filters): boolean =>
  filters.relations.length +
    filters.types.length +
    filters.sources.length +
    filters.statuses.length +
    (filters.minConfidence === null ? 0 : 1) +
    (filters.since || filters.until ? 1 : 0) >
  0;

/** Whether two keys name the same edge. */
export const isSameEdge = (one: EdgeKey, other: EdgeKey): boolean =>
  one.subject === other.subject && one.relation === other.relation && one.object === other.object;
