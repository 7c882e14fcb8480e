import { useEffect, useState } from 'preact/hooks';
import type { Cell, QueryAnswer, QueryDescription, QueryParameter } from '../../../src/server/api-types.js';
import { apiPath, fetchAnswer, fetchQueries } from '../api.js';
import { frame } from '../frame.js';
import { useLoading } from '../loading.js';
import { address, drawing, follow, go, linkTo } from '../navigation.js';
import { percentWords } from '../sureness.js';
import { codeWords, columnWords, count, spell, whenWords } from '../words.js';
import { EntitySearch } from './EntitySearch.js';
import { Icon } from './Icon.js';
import { Busy, Failed, Notice } from './States.js';

type Values = Readonly<Record<string, string>>;

/** The saved queries: a list, the form of the chosen one, and its answer. */
export const QueriesView = () => {
  const { query } = address.value;
  const { value: queries, busy, failure, retry } = useLoading('queries', fetchQueries);
  if (failure) return <Failed failure={failure} retry={retry} />;
  if (!queries) return busy ? <Busy what="Fetching the queries" /> : null;
  const chosen = queries.items.find(({ name }) => name === query?.name);
  return (
    <main class="queries">
      <nav class="query-list" aria-label="Saved queries">
        <details key={chosen?.name} open={!chosen || innerWidth > 760}>
          <summary>
            <h2>
              Saved queries
              <Icon name="down" />
            </h2>
          </summary>
          <ul>
            {queries.items.map(({ name, title }) => (
              <li key={name}>
                <a
                  href={linkTo({ query: { name, parameters: {} } })}
                  aria-current={name === query?.name ? 'page' : undefined}
                  onClick={follow({ query: { name, parameters: {} } })}
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </details>
        {queries.items.length === 0 && <p class="muted">There is no file in the folder “queries”.</p>}
      </nav>
      <div class="query">
        {chosen ? (
          <Query key={chosen.name} query={chosen} given={query?.parameters ?? {}} />
        ) : query ? (
          <Notice title="No such query">
            <p>No saved query is called “{query.name}”. Choose one from the list.</p>
          </Notice>
        ) : (
          <Notice title="Ask the graph">
            <p>
              Each of these is a file in the folder <code>queries</code>: a question in Cypher with a title
              and typed parameters. Choose one; a file that is added there appears here.
            </p>
          </Notice>
        )}
      </div>
    </main>
  );
};

const isAnswerable = (query: QueryDescription, values: Values): boolean =>
  query.parameters.every(({ name, required }) => !required || (values[name] ?? '') !== '');

const Query = ({ query, given }: { query: QueryDescription; given: Values }) => {
  const [values, setValues] = useState(given);
  useEffect(() => setValues(given), [JSON.stringify(given)]);
  const ready = isAnswerable(query, given);
  const {
    value: answer,
    busy,
    failure,
    retry,
    stop,
  } = useLoading(ready ? JSON.stringify([query.name, given]) : null, (signal) =>
    fetchAnswer(query.name, given, signal),
  );
  const run = (event: Event) => {
    event.preventDefault();
    const filled = Object.entries(values).filter(([, value]) => value !== '');
    go({ query: { name: query.name, parameters: Object.fromEntries(filled) } });
  };
  return (
    <>
      <h1>{query.title}</h1>
      <p class="muted">{query.description}</p>
      {query.parameters.length > 0 && (
        <form class="form" onSubmit={run}>
          {query.parameters.map((parameter) => (
            <Field
              key={parameter.name}
              parameter={parameter}
              value={values[parameter.name] ?? ''}
              onChange={(value) => setValues((old) => ({ ...old, [parameter.name]: value }))}
            />
          ))}
          <button type="submit" class="main-button">
            Run
          </button>
        </form>
      )}
      {busy && <Busy what="Asking" stop={stop} />}
      {failure && <Failed failure={failure} retry={retry} />}
      {answer && (
        <Answer
          answer={answer}
          given={given}
          csv={apiPath(`queries/${encodeURIComponent(query.name)}.csv`, given)}
        />
      )}
    </>
  );
};

const INPUTS = {
  string: { type: 'text' },
  date: { type: 'date' },
  integer: { type: 'number', step: '1' },
  number: { type: 'number', step: 'any' },
} as const;

/** The field that a parameter's type asks for. */
const Field = ({
  parameter,
  value,
  onChange,
}: {
  parameter: QueryParameter;
  value: string;
  onChange: (value: string) => void;
}) => {
  const { name, type, required } = parameter;
  const given = parameter.default ?? '';
  const id = `parameter-${name}`;
  return (
    <div class="field">
      <label for={id}>
        {spell(name)}
        {!required && <span class="muted"> (optional)</span>}
      </label>
      {type === 'entity' ? (
        <EntitySearch
          id={id}
          label={spell(name)}
          placeholder={given || 'A name'}
          value={value}
          required={required}
          onPick={(hit) => onChange(hit.name)}
          onType={onChange}
        />
      ) : type === 'relation' || type === 'enum' || type === 'boolean' ? (
        <select
          id={id}
          value={value}
          required={required}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {(!required || value === '') && <option value="">{given === '' ? 'any' : given}</option>}
          {choicesOf(parameter).map(([choice, words]) => (
            <option key={choice} value={choice}>
              {words}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          {...INPUTS[type]}
          value={type === 'date' && value === '' ? given : value}
          placeholder={given}
          required={required}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </div>
  );
};

const choicesOf = ({ type, choices }: QueryParameter): readonly (readonly [string, string])[] => {
  if (type === 'relation') return frame.value!.vocabulary.relations.map(({ name, label }) => [name, label]);
  if (type === 'boolean') {
    return [
      ['true', 'yes'],
      ['false', 'no'],
    ];
  }
  return choices.map((choice) => [choice, choice.replaceAll('_', ' ')]);
};

/** Letters from which a cell is a sentence, and up to which it stays on one line. */
const LONG = 60;
const SHORT = 18;
const LINKED = /^(.*?)(Id)$/;
/** Columns that tell of a document where it stands in a column of its own. */
const BELOW: ReadonlySet<string> = new Set(['publisher', 'published']);
/** From so many columns on, fewer with a sentence among them, a row is told from top to bottom where room is little. */
const MANY = 9;
const MANY_WITH_SENTENCE = 4;

/** The rows of an answer; columns of ids turn their neighbours into links. */
const Answer = ({ answer, given, csv }: { answer: QueryAnswer; given: Values; csv: string }) => {
  const { columns, rows, times, total, truncated } = answer;
  const links = new Map(
    columns.flatMap((column, i) => {
      const base = LINKED.exec(column)?.[1];
      return base ? [[base, i] as const] : [];
    }),
  );
  const loose = [...links].filter(([base]) => !columns.includes(base) && base !== 'statement');
  // Publisher and day stand below the story that they are of, which leaves room for its sentence.
  const below = columns.includes('document') ? columns.filter((column) => BELOW.has(column)) : [];
  const seen = columns.flatMap((column, i) =>
    LINKED.test(column) || below.includes(column) ? [] : [{ column, i }],
  );
  const belowOf = (row: readonly Cell[]) =>
    below.map((column) => cellWords(column, row[columns.indexOf(column)] ?? null, times)).filter(Boolean);
  const statementAt = links.get('statement');
  const opening = (base: string, row: readonly Cell[]) => {
    const id = row[links.get(base)!];
    if (typeof id !== 'string') return null;
    if (base !== 'document') return drawing(id);
    const statement = statementAt === undefined ? null : row[statementAt];
    return {
      view: 'document',
      document: id,
      statement: typeof statement === 'string' ? statement : null,
    } as const;
  };
  const hasSentence = rows.some((row) => row.some((cell) => typeof cell === 'string' && cell.length > LONG));
  if (rows.length === 0) {
    return (
      <Notice title="No rows">
        <p>The graph has nothing that answers this. Try another name or a longer period.</p>
        <AskLessSure query={answer.query} given={given} />
      </Notice>
    );
  }
  return (
    <section class="answer" aria-label="Answer">
      <p class="answer-head">
        <span class="muted">
          {truncated ? `The first ${rows.length} of ${count(total, 'row')}` : count(rows.length, 'row')}
        </span>
        <a href={csv} download={`${answer.query.name}.csv`}>
          CSV
        </a>
      </p>
      <div class="table-scroll">
        <table
          class={seen.length + loose.length >= (hasSentence ? MANY_WITH_SENTENCE : MANY) ? 'many' : undefined}
        >
          <thead>
            <tr>
              {seen.map(({ column, i }) => (
                <th key={column} scope="col" class={typeof rows[0]![i] === 'number' ? 'number' : undefined}>
                  {columnWords(column)}
                </th>
              ))}
              {loose.map(([base]) => (
                <th key={base} scope="col">
                  <span class="unseen">{spell(base)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, number) => (
              <tr key={number}>
                {seen.map(({ column, i }) => (
                  <AnswerCell
                    key={column}
                    name={columnWords(column)}
                    words={cellWords(column, row[i] ?? null, times)}
                    isNumber={typeof row[i] === 'number'}
                    below={column === 'document' ? belowOf(row) : []}
                    opening={links.has(column) ? opening(column, row) : null}
                  />
                ))}
                {loose.map(([base]) => {
                  const to = opening(base, row);
                  return (
                    <td key={base}>
                      {to && (
                        <a href={linkTo(to)} onClick={follow(to)}>
                          {base === 'document' ? 'read' : 'draw'}
                        </a>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

/** Where nobody gave a confidence: the same question of what is less sure. */
const AskLessSure = ({ query, given }: { query: QueryDescription; given: Values }) => {
  const { minConfidence, lessSure } = frame.value!.vocabulary;
  if (given.confidence || !query.parameters.some(({ name }) => name === 'confidence')) return null;
  const asked = { query: { name: query.name, parameters: { ...given, confidence: String(lessSure) } } };
  return (
    <p>
      This asked only for what is as sure as {percentWords(minConfidence)};{' '}
      <a href={linkTo(asked)} onClick={follow(asked)}>
        ask for what is less sure
      </a>
      .
    </p>
  );
};

interface AnswerCellProps {
  /** The column's. */
  readonly name: string;
  readonly words: string;
  readonly isNumber: boolean;
  /** What stands below it, smaller. */
  readonly below: readonly string[];
  readonly opening: ReturnType<typeof drawing> | null;
}

const AnswerCell = ({ name, words, isNumber, below, opening }: AnswerCellProps) => {
  const length = words.length > LONG ? 'long' : words.length < SHORT ? 'short' : undefined;
  return (
    <td class={isNumber ? 'number' : length} data-name={name}>
      {opening && words !== '' ? (
        <a href={linkTo(opening)} onClick={follow(opening)}>
          {words}
        </a>
      ) : (
        words
      )}
      {below.length > 0 && <small class="note">{below.join(' · ')}</small>}
    </td>
  );
};

const cellWords = (column: string, value: Cell, times: QueryAnswer['times']): string => {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number')
    return value.toLocaleString('en-GB', { maximumFractionDigits: 2, useGrouping: value >= 10_000 });
  if (typeof value === 'string') {
    const coded = codeWords(column, value);
    if (coded !== undefined) return coded;
    if (times[value] !== undefined) return whenWords(times[value]);
    if (/^\d{4}-\d{2}(-\d{2})?$/.test(value)) return whenWords(value);
    const relation = frame.value!.vocabulary.relations.find(({ name }) => name === value);
    return relation?.label ?? value;
  }
  return value.map((one) => cellWords(column, one, times)).join(', ');
};
