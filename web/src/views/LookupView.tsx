import { useEffect, useState } from 'preact/hooks';
import type { FoundEntity } from '../../../src/server/api-types.js';
import type { LookupForm } from '../address.js';
import { fetchRelations } from '../api.js';
import { frame } from '../frame.js';
import { useLoading } from '../loading.js';
import { address, drawing, follow, go, linkTo } from '../navigation.js';
import { count, didWords, edgeStatusWords, periodWords, quadStyle, timesWords } from '../words.js';
import { EntitySearch } from './EntitySearch.js';
import { EntityLink, EvidenceList } from './Evidence.js';
import { Busy, Failed, Notice } from './States.js';

const isEmpty = (form: LookupForm): boolean => Object.values(form).every((value) => value === '');

/** "What did A do to B, between these dates": a form and the edges with their sentences. */
export const LookupView = () => {
  const { lookup } = address.value;
  const [form, setForm] = useState(lookup);
  useEffect(() => setForm(lookup), [lookup]);
  const { value, busy, failure, retry, stop } = useLoading(
    isEmpty(lookup) ? null : JSON.stringify(lookup),
    (signal) => fetchRelations({ ...lookup, evidence: 5, limit: 50 }, signal),
  );
  const field = (name: keyof LookupForm) => (text: string) => setForm((old) => ({ ...old, [name]: text }));
  return (
    <main class="lookup reading">
      <h1>What did one do to another?</h1>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          go({ lookup: form });
        }}
      >
        <div class="field wide">
          <label for="lookup-subject">Who</label>
          <EntitySearch
            id="lookup-subject"
            label="Who"
            placeholder="Anyone"
            value={form.subject}
            onPick={(hit) => field('subject')(hit.name)}
            onType={field('subject')}
          />
        </div>
        <div class="field">
          <label for="lookup-relation">did what</label>
          <select
            id="lookup-relation"
            value={form.relation}
            onChange={(event) => field('relation')(event.currentTarget.value)}
          >
            <option value="">anything</option>
            {frame.value!.vocabulary.relations.map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div class="field wide">
          <label for="lookup-object">to whom</label>
          <EntitySearch
            id="lookup-object"
            label="To whom"
            placeholder="Anyone"
            value={form.object}
            onPick={(hit) => field('object')(hit.name)}
            onType={field('object')}
          />
        </div>
        <div class="field">
          <label for="lookup-since">from</label>
          <input
            id="lookup-since"
            type="date"
            value={form.since}
            onInput={(event) => field('since')(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="lookup-until">to</label>
          <input
            id="lookup-until"
            type="date"
            value={form.until}
            onInput={(event) => field('until')(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="main-button" disabled={isEmpty(form)}>
          Look up
        </button>
      </form>
      {busy && <Busy what="Looking it up" stop={stop} />}
      {failure && <Failed failure={failure} retry={retry} />}
      {isEmpty(lookup) && (
        <p class="muted">
          Fill in any of these. Where a relation has no direction, the order doesn’t matter.
        </p>
      )}
      {value && (
        <>
          <TakenAs found={value.subject} field="subject" />
          <TakenAs found={value.object} field="object" />
          {value.items.length === 0 ? (
            <Notice title="Nothing was read of this">
              <p>
                No edge holds between them in this period. A denial or a “may have” is not shown here; the
                graph’s status filter shows both.
              </p>
            </Notice>
          ) : (
            <p class="muted">
              {value.truncated
                ? `The strongest ${value.items.length} of ${count(value.total, 'edge')}`
                : count(value.total, 'edge')}
            </p>
          )}
          {value.items.map((edge) => {
            const drawn = {
              ...drawing(edge.subject.id),
              selection: {
                kind: 'edge',
                edge: { subject: edge.subject.id, relation: edge.relation, object: edge.object.id },
              },
            } as const;
            return (
              <section key={edge.id} class="found">
                <header>
                  <h2>
                    <EntityLink entity={edge.subject} />{' '}
                    <span class={`relation ${quadStyle(edge.quad)}`}>
                      {didWords(edge.label, edge.titles)}
                    </span>{' '}
                    <EntityLink entity={edge.object} />
                  </h2>
                  <p class="muted">
                    {[
                      timesWords(edge),
                      `${count(edge.evidence.total, 'sentence')} in ${count(edge.sources, 'publisher')}`,
                      edge.first && periodWords(edge.first, edge.last),
                      edgeStatusWords(edge),
                    ]
                      .filter(Boolean)
                      .join(' · ')}{' '}
                    <a href={linkTo(drawn)} onClick={follow(drawn)}>
                      in the graph
                    </a>
                  </p>
                </header>
                <EvidenceList items={edge.evidence.items} total={edge.evidence.total} state={edge.state} />
              </section>
            );
          })}
        </>
      )}
    </main>
  );
};

/** Says whom a name was taken for where it could be others too. */
const TakenAs = ({ found, field }: { found: FoundEntity | null; field: 'subject' | 'object' }) => {
  if (!found || found.others.length === 0) return null;
  const { lookup } = address.value;
  return (
    <p class="muted">
      Taken as <b>{found.name}</b>. Or:{' '}
      {found.others.slice(0, 5).map((other, i) => (
        <span key={other.id}>
          {i > 0 && ', '}
          <a
            href={linkTo({ lookup: { ...lookup, [field]: other.id } })}
            onClick={follow({ lookup: { ...lookup, [field]: other.id } })}
          >
            {other.name}
          </a>
        </span>
      ))}
    </p>
  );
};
