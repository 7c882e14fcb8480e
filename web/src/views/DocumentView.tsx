import { useEffect, useRef } from 'preact/hooks';
import type { DocumentDetail, DocumentStatement, MarkedSpan } from '../../../src/server/api-types.js';
import { fetchDocument } from '../api.js';
import { useLoading } from '../loading.js';
import { cutAtMarks, type Run } from '../marks.js';
import { address, follow, go, linkTo } from '../navigation.js';
import { count, dayWords, periodWords, quadStyle, ROLE_WORDS, spell, statusWords } from '../words.js';
import { EntityLink, markClass } from './Evidence.js';
import { Icon, TypeFigure } from './Icon.js';
import { Busy, Failed } from './States.js';

/** A story as it was read: its text, the words of each statement marked in place. */
export const DocumentView = () => {
  const { document: id, statement } = address.value;
  const { value: story, busy, failure, retry, stop } = useLoading(id, (signal) => fetchDocument(id!, signal));
  if (failure) return <Failed failure={failure} retry={retry} />;
  if (!story) return busy ? <Busy what="Fetching the story" stop={stop} /> : null;
  const chosen = story.statements.find((one) => one.id === statement) ?? null;
  return (
    <main class="document">
      <article>
        <header>
          <p class="kicker">
            {story.source}
            {story.date && ` · ${dayWords(story.date)}`}
            {story.url && (
              <>
                {' · '}
                <a href={story.url} target="_blank" rel="noreferrer">
                  source
                  <Icon name="out" />
                </a>
              </>
            )}
          </p>
          <h1>{story.title ?? story.id}</h1>
        </header>
        <Text story={story} chosen={chosen} />
        <People story={story} />
      </article>
      <Statements story={story} chosen={chosen} />
    </main>
  );
};

/** A paragraph's stretch of the text. */
interface Stretch {
  readonly start: number;
  readonly text: string;
}

const paragraphs = (text: string): Stretch[] =>
  [...text.matchAll(/\S[\s\S]*?(?=\n\s*\n|\s*$)/g)].map((match) => ({ start: match.index, text: match[0] }));

const Text = ({ story, chosen }: { story: DocumentDetail; chosen: DocumentStatement | null }) => {
  const first = useRef<HTMLElement>(null);
  useEffect(() => first.current?.scrollIntoView({ block: 'center' }), [chosen?.id]);

  const begin = chosen ? Math.min(...chosen.spans.map(({ start }) => start)) : -1;
  const predicates: (MarkedSpan & { statement: string })[] = story.statements.flatMap((statement) =>
    statement.spans
      .filter(({ role }) => role === 'predicate')
      .map((span) => ({ ...span, role: 'told', statement: statement.id })),
  );
  const marks: MarkedSpan[] = [...predicates, ...(chosen?.spans ?? [])];
  const sentence = chosen && story.sentences.find(({ position }) => position === chosen.sentence);
  if (sentence) marks.push({ start: sentence.start, end: sentence.end, role: 'sentence', entity: null });

  const types = new Map(story.entities.map(({ id, type }) => [id, type]));
  const told = (run: Run, offset: number) =>
    predicates.find(
      ({ start, end }) => start <= offset + run.start && end >= offset + run.start + run.text.length,
    );

  return (
    <div class={`story ${quadStyle(chosen?.quad ?? null)}`}>
      {paragraphs(story.text).map(({ start, text }) => (
        <p key={start}>
          {cutAtMarks(
            text,
            marks.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })),
          ).map((run) => {
            if (run.spans.length === 0) return run.text;
            const roles = run.spans.map(({ role }) => role);
            const statement = told(run, start)?.statement;
            const target = { statement: statement ?? null };
            const isFirst = start + run.start === begin;
            return (
              <mark
                key={run.start}
                ref={isFirst ? first : null}
                class={markClass(run.spans, types)}
                title={roles
                  .filter((role) => role !== 'told' && role !== 'sentence')
                  .map((role) => ROLE_WORDS[role] ?? spell(role))
                  .join(', ')}
              >
                {run.opens.includes('predicate') && <span class="bracket">⟨</span>}
                {statement ? (
                  <a href={linkTo(target)} onClick={follow(target)}>
                    {run.text}
                  </a>
                ) : (
                  run.text
                )}
                {run.closes.includes('predicate') && <span class="bracket">⟩</span>}
              </mark>
            );
          })}
        </p>
      ))}
    </div>
  );
};

const People = ({ story }: { story: DocumentDetail }) => (
  <footer class="people">
    <h2>In this story</h2>
    <ul>
      {story.entities.map((entity) => (
        <li key={entity.id}>
          <TypeFigure type={entity.type} named />
          <EntityLink entity={entity} />
        </li>
      ))}
    </ul>
  </footer>
);

/** Whether a calendar has a time: "in recent months" is nowhere in it. */
const isPlaced = (time: DocumentStatement['time']): time is NonNullable<DocumentStatement['time']> =>
  time !== null && (time.from !== null || time.to !== null);

const Statements = ({ story, chosen }: { story: DocumentDetail; chosen: DocumentStatement | null }) => (
  <aside class="panel statements" aria-label="Statements">
    <h2>{count(story.statements.length, 'statement')} read</h2>
    <ol>
      {story.statements.map((statement) => {
        const target = { statement: statement.id };
        return (
          <li key={statement.id} class={statement === chosen ? 'chosen' : undefined}>
            <a
              class="edge-row"
              href={linkTo(target)}
              aria-current={statement === chosen ? 'true' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey) return;
                event.preventDefault();
                go(target, { replace: true });
              }}
            >
              <i class={`swatch ${quadStyle(statement.quad)}`} />
              <span>
                <b>{statement.subject?.text ?? 'someone'}</b>{' '}
                {statement.relation === 'OTHER' ? statement.phrase : statement.label}{' '}
                <b>{statement.object?.text}</b>
                <small>
                  {[
                    statusWords(statement),
                    isPlaced(statement.time) && periodWords(statement.time.from, statement.time.to),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </span>
            </a>
          </li>
        );
      })}
    </ol>
    {story.statements.length === 0 && (
      <p class="muted">The reader found nobody doing anything to anyone here.</p>
    )}
  </aside>
);
