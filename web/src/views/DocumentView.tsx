import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentDetail, DocumentStatement, MarkedSpan } from '../../../src/server/api-types.js';
import { fetchDocument } from '../api.js';
import { frame } from '../frame.js';
import { useLoading } from '../loading.js';
import { cutAtMarks, type Run } from '../marks.js';
import { address, follow, linkTo } from '../navigation.js';
import { type Part, partOf } from '../statement-parts.js';
import { dayWords, quadStyle, ROLE_WORDS, spell } from '../words.js';
import { EntityLink, markClass } from './Evidence.js';
import { Icon, TypeFigure } from './Icon.js';
import { Statements } from './Statements.js';
import { Busy, Failed } from './States.js';

/** A story as it was read: its text, the words of each statement marked in place. */
export const DocumentView = () => {
  const { document: id, statement, filters } = address.value;
  const { value: story, busy, failure, retry, stop } = useLoading(id, (signal) => fetchDocument(id!, signal));
  const [opened, setOpened] = useState<readonly Part[]>([]);
  if (failure) return <Failed failure={failure} retry={retry} />;
  if (!story) return busy ? <Busy what="Fetching the story" stop={stop} /> : null;
  const chosen = story.statements.find((one) => one.id === statement) ?? null;
  const least = filters.minConfidence ?? frame.value!.vocabulary.minConfidence;
  // Where the address chooses a statement that is folded away, its part is opened.
  const open: readonly Part[] = ['holds', ...opened, ...(chosen ? [partOf(chosen, least)] : [])];
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
          <h1>{story.title ?? story.id.slice(story.source.length + 1)}</h1>
        </header>
        <Text
          story={story}
          told={story.statements.filter((one) => open.includes(partOf(one, least)))}
          chosen={chosen}
        />
        <People story={story} />
      </article>
      <Statements
        story={story}
        chosen={chosen}
        least={least}
        open={open}
        onToggle={(part, isOpen) =>
          setOpened((old) => [...old.filter((other) => other !== part), ...(isOpen ? [part] : [])])
        }
      />
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

interface TextProps {
  readonly story: DocumentDetail;
  /** Statements whose words are marked. */
  readonly told: readonly DocumentStatement[];
  readonly chosen: DocumentStatement | null;
}

const Text = ({ story, told: shown, chosen }: TextProps) => {
  const first = useRef<HTMLElement>(null);
  useEffect(() => first.current?.scrollIntoView({ block: 'center' }), [chosen?.id]);

  const begin = chosen ? Math.min(...chosen.spans.map(({ start }) => start)) : -1;
  const predicates: (MarkedSpan & { statement: string })[] = shown.flatMap((statement) =>
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
