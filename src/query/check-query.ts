import { ConfigurationError } from '../errors.js';
import type { SavedQuery } from './saved-query.js';

interface Refusal {
  /** What is refused, as one would name it. */
  readonly what: string;
  readonly pattern: RegExp;
  /** What to write instead. */
  readonly instead: string;
}

/** Clauses that change the graph or leave the query language. */
const NOT_READING: readonly Refusal[] = [
  {
    what: 'a writing clause',
    pattern:
      /\b(CREATE|MERGE|DELETE|DETACH|REMOVE|DROP|ALTER|COPY|INSTALL|ATTACH|IMPORT|EXPORT|FOREACH|LOAD)\b|\bSET\s+\w+\s*[.:=]/i,
    instead: 'saved queries only read',
  },
];

/** What only one of the two stores understands, or the two understand differently (found by trying, see the design). */
const NOT_PORTABLE: readonly Refusal[] = [
  { what: 'CALL', pattern: /\bCALL\b/i, instead: 'write the pattern itself' },
  {
    what: 'shortestPath',
    pattern: /\b(all)?shortestPaths?\b|\*\s*(ALL\s+)?SHORTEST\b/i,
    instead: 'use GET /api/paths',
  },
  {
    what: 'a path of any length',
    pattern: /\[[^\]]*\*[^\]]*\]\s*-/,
    instead: 'write each hop, with its relation named',
  },
  { what: 'elementId, id', pattern: /\b(elementId|id)\s*\(/i, instead: 'compare the property id' },
  {
    what: 'labels, keys, properties',
    pattern: /\b(labels?|keys|properties|startNode|endNode)\s*\(/i,
    instead: 'name label and property',
  },
  {
    what: "the store's dates",
    pattern: /\b(datetime|date|time|localdatetime|localtime|timestamp|duration|interval)\s*[({]/i,
    instead: 'days are ISO strings: compare those',
  },
  {
    what: 'substring, left, right',
    pattern: /\b(substring|substr|left|right)\s*\(/i,
    instead: 'the stores count differently: use a stored property',
  },
  {
    what: 'toString, toInteger, toFloat, cast',
    pattern: /\b(to_?(string|integer|float|boolean|int64)|cast)\s*\(/i,
    instead: 'properties have their type',
  },
  {
    what: 'reduce, list functions',
    pattern: /\b(reduce|head|last|tail|range|list_\w+|apoc\.\w+|gds\.\w+)\s*[(.]/i,
    instead: 'use collect and UNWIND',
  },
  { what: 'a map projection', pattern: /\b\w+\s*\{\s*\./, instead: 'return the properties one by one' },
  {
    what: 'a list index',
    pattern: /[\w)\]]\[(?!:)/,
    instead: 'the stores count from 0 and from 1: use UNWIND',
  },
  { what: 'a comprehension', pattern: /\[\s*(\w+\s+IN\b|\()/i, instead: 'use UNWIND … WHERE' },
  {
    what: '$parameter IS NULL',
    pattern: /\$\w+\s+IS\s+(NOT\s+)?NULL/i,
    instead: "an absent parameter is bound as an empty value: $parameter = ''",
  },
  {
    what: 'a reserved alias',
    pattern: /\bAS\s+(index|end|group|order|desc|asc|limit|skip)\b/i,
    instead: 'take another name',
  },
];

const CLAUSE = /\b(OPTIONAL\s+MATCH|MATCH|WITH|RETURN|UNWIND|UNION)\b/gi;

const clausesOf = (cypher: string): readonly string[] => {
  const starts = [...cypher.matchAll(CLAUSE)].map((match) => match.index);
  return starts.map((start, position) => cypher.slice(start, starts[position + 1]));
};

/** `WITH … ORDER BY` without LIMIT is an error in LadybugDB. */
const sortsWithoutLimit = (cypher: string): boolean =>
  clausesOf(cypher).some(
    (clause) => /^WITH\b/i.test(clause) && /\bORDER\s+BY\b/i.test(clause) && !/\bLIMIT\b/i.test(clause),
  );

/** LadybugDB gives null for a plain aggregate that stands after a DISTINCT one. */
const countsPlainAfterDistinct = (cypher: string): boolean =>
  clausesOf(cypher).some((clause) =>
    /\b\w+\s*\(\s*DISTINCT\b[\s\S]*\b(count|sum|min|max|avg|collect)\s*\((?!\s*DISTINCT\b)/i.test(clause),
  );

/** The query without comments, and with its quoted strings emptied: what the checks look at. */
const bareCypher = (cypher: string): string =>
  cypher.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (match) =>
    match.startsWith('/') ? ' ' : "''",
  );

const parameterUses = (cypher: string): ReadonlySet<string> =>
  new Set([...cypher.matchAll(/\$(\w+)/g)].map((match) => match[1]!));

/** What is wrong with a saved query, one line each; empty for one that is fine. */
export const findQueryFaults = (query: SavedQuery): readonly string[] => {
  const faults = new Set<string>();
  const hasParts = query.cypher.neo4j !== query.cypher.ladybug;
  const declared = query.parameters.map((parameter) => parameter.name);
  for (const name of declared)
    if (declared.indexOf(name) !== declared.lastIndexOf(name))
      faults.add(`parameter ${name} is declared twice`);
  for (const cypher of Object.values(query.cypher).map(bareCypher)) {
    const used = parameterUses(cypher);
    for (const name of used)
      if (!declared.includes(name)) faults.add(`parameter $${name} is used but not declared`);
    for (const name of declared)
      if (!used.has(name)) faults.add(`parameter ${name} is declared but not used`);
    const refusals = hasParts ? NOT_READING : [...NOT_READING, ...NOT_PORTABLE];
    for (const { what, pattern, instead } of refusals)
      if (pattern.test(cypher)) faults.add(`uses ${what}: ${instead}`);
    if (!hasParts && sortsWithoutLimit(cypher)) faults.add('WITH … ORDER BY has no LIMIT: sort in RETURN');
    if (!hasParts && countsPlainAfterDistinct(cypher))
      faults.add('a plain aggregate stands after a DISTINCT one: put it before');
    if (!/\bRETURN\b/i.test(cypher)) faults.add('has no RETURN');
  }
  return [...faults];
};

/** @throws ConfigurationError with every fault of the query in one line */
export const checkQuery = (query: SavedQuery): SavedQuery => {
  const faults = findQueryFaults(query);
  if (faults.length > 0) throw new ConfigurationError(`queries/${query.name}.cypher: ${faults.join('; ')}`);
  return query;
};
