import { useEffect, useState } from 'preact/hooks';
import type { LookupForm } from '../address.js';
import { fetchRelations } from '../api.js';
import { frame } from '../frame.js';
import { useLoading } from '../loading.js';
import { address, go } from '../navigation.js';
import { EntitySearch } from './EntitySearch.js';
import { Found } from './Found.js';
import { Busy, Failed } from './States.js';

const isEmpty = (form: LookupForm): boolean => Object.values(form).every((value) => value === '');

/** "What did A do to B, between these dates": a form and the edges with their sentences. */
export const LookupView = () => {
  const { lookup } = address.value;
  const [form, setForm] = useState(lookup);
  useEffect(() => setForm(lookup), [lookup]);
  const { least, ...asked } = lookup;
  const { value, busy, failure, retry, stop } = useLoading(
    isEmpty(lookup) ? null : JSON.stringify(lookup),
    (signal) => fetchRelations({ ...asked, minConfidence: least, evidence: 5, limit: 50 }, signal),
  );
  const field = (name: keyof LookupForm) => (text: string) => setForm((old) => ({ ...old, [name]: text }));
  return (
    <main class="lookup reading">
      <h1>What did one do to another?</h1>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          go({ lookup: { ...form, least: '', status: '' } });
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
      {value && <Found found={value} />}
    </main>
  );
};
