import { useState } from 'preact/hooks';
import type { EntityType, Status } from '../../../src/server/api-types.js';
import { type Filters as FilterValues, isFiltered, NO_FILTERS } from '../address.js';
import { frame } from '../frame.js';
import { address, go } from '../navigation.js';
import { count, periodWords, quadStyle, STATUS_WORDS, TYPE_WORDS } from '../words.js';
import { Icon, TypeFigure } from './Icon.js';
import { Popover } from './Popover.js';

const change = (filters: Partial<FilterValues>) => go({ filters: { ...address.value.filters, ...filters } });

const toggled = <T,>(values: readonly T[], value: T): readonly T[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];

/** The chips that narrow the picture: relation, type, publisher, status, confidence, period. */
export const Filters = () => {
  const { filters } = address.value;
  return (
    <nav class="filters" aria-label="Filters">
      <RelationChip chosen={filters.relations} />
      <TypeChip chosen={filters.types} />
      <PublisherChip chosen={filters.sources} />
      <StatusChip chosen={filters.statuses} />
      <ConfidenceChip chosen={filters.minConfidence} />
      <PeriodChip since={filters.since} until={filters.until} />
      {isFiltered(filters) && (
        <button type="button" class="quiet" onClick={() => go({ filters: NO_FILTERS })}>
          Clear all
        </button>
      )}
    </nav>
  );
};

const ChipLabel = ({ name, chosen }: { name: string; chosen: readonly string[] }) => (
  <>
    {chosen.length === 0 ? (
      name
    ) : (
      <span>
        <span class="chip-name">{name} </span>
        {chosen[0]}
        {chosen.length > 1 && ` +${chosen.length - 1}`}
      </span>
    )}
    <Icon name="down" />
  </>
);

const Clear = ({ active, onClick }: { active: boolean; onClick: () => void }) => (
  <button type="button" class="quiet clear" disabled={!active} onClick={onClick}>
    Clear
  </button>
);

const RelationChip = ({ chosen }: { chosen: readonly string[] }) => {
  const [typed, setTyped] = useState('');
  const { status, vocabulary } = frame.value!;
  const rows = new Map(vocabulary.relations.map((relation) => [relation.name, relation]));
  const wanted = typed.trim().toLowerCase();
  const offered = status.relations.filter(({ label }) => label.toLowerCase().includes(wanted));
  return (
    <Popover
      name="Filter by relation"
      active={chosen.length > 0}
      label={<ChipLabel name="Relation" chosen={chosen.map((name) => rows.get(name)?.label ?? name)} />}
    >
      <input
        type="search"
        class="narrow"
        placeholder="Find a relation"
        aria-label="Find a relation"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div class="options">
        {offered.map(({ name, label, edges }) => (
          <label key={name} class="option">
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              onChange={() => change({ relations: toggled(chosen, name) })}
            />
            <i class={`swatch ${quadStyle(rows.get(name)?.quad ?? null)}`} />
            <span>{label}</span>
            <span class="muted">{edges.toLocaleString('en-GB')}</span>
          </label>
        ))}
        {offered.length === 0 && <p class="muted">No relation that was read is called so.</p>}
      </div>
      <Clear active={chosen.length > 0} onClick={() => change({ relations: [] })} />
    </Popover>
  );
};

const TypeChip = ({ chosen }: { chosen: readonly EntityType[] }) => (
  <Popover
    name="Filter by type"
    active={chosen.length > 0}
    label={<ChipLabel name="Type" chosen={chosen.map((type) => TYPE_WORDS[type][1])} />}
  >
    <div class="options">
      {frame.value!.vocabulary.types.map((type) => (
        <label key={type} class="option">
          <input
            type="checkbox"
            checked={chosen.includes(type)}
            onChange={() => change({ types: toggled(chosen, type) })}
          />
          <TypeFigure type={type} />
          <span>{TYPE_WORDS[type][1]}</span>
        </label>
      ))}
    </div>
    <Clear active={chosen.length > 0} onClick={() => change({ types: [] })} />
  </Popover>
);

const PublisherChip = ({ chosen }: { chosen: readonly string[] }) => (
  <Popover
    name="Filter by publisher"
    active={chosen.length > 0}
    label={<ChipLabel name="Publisher" chosen={chosen} />}
  >
    <div class="options">
      {frame.value!.status.sources.map(({ name, documents }) => (
        <label key={name} class="option">
          <input
            type="checkbox"
            checked={chosen.includes(name)}
            onChange={() => change({ sources: toggled(chosen, name) })}
          />
          <span>{name}</span>
          <span class="muted">{count(documents, 'story', 'stories')}</span>
        </label>
      ))}
    </div>
    <Clear active={chosen.length > 0} onClick={() => change({ sources: [] })} />
  </Popover>
);

/** Without a choice, what holds is shown. */
const DEFAULT_STATUSES: readonly Status[] = ['asserted', 'claimed'];

const StatusChip = ({ chosen }: { chosen: readonly Status[] }) => {
  const present = chosen.length > 0 ? chosen : DEFAULT_STATUSES;
  const choose = (status: Status) => {
    const next = toggled(present, status);
    const isDefault = next.length === 2 && DEFAULT_STATUSES.every((one) => next.includes(one));
    change({ statuses: isDefault ? [] : next });
  };
  return (
    <Popover
      name="Filter by status"
      active={chosen.length > 0}
      label={<ChipLabel name="Status" chosen={chosen.map((status) => STATUS_WORDS[status])} />}
    >
      <div class="options">
        {frame.value!.vocabulary.statuses.map((status) => (
          <label key={status} class="option">
            <input type="checkbox" checked={present.includes(status)} onChange={() => choose(status)} />
            <span>{STATUS_WORDS[status]}</span>
          </label>
        ))}
      </div>
      <Clear active={chosen.length > 0} onClick={() => change({ statuses: [] })} />
    </Popover>
  );
};

const ConfidenceChip = ({ chosen }: { chosen: number | null }) => {
  const { minConfidence } = frame.value!.vocabulary;
  const [dragged, setDragged] = useState<number | null>(null);
  const present = dragged ?? chosen ?? minConfidence;
  return (
    <Popover
      name="Filter by confidence"
      active={chosen !== null}
      label={
        <ChipLabel
          name="Confidence"
          chosen={chosen === null ? [] : [`${Math.round(chosen * 100)} % or more`]}
        />
      }
    >
      <label class="range">
        <span>
          Right in at least <b>{Math.round(present * 100)} %</b> of such readings
        </span>
        <input
          type="range"
          min="0"
          max="1"
          step="0.01"
          value={present}
          onInput={(event) => setDragged(Number(event.currentTarget.value))}
          onChange={(event) => {
            const value = Number(event.currentTarget.value);
            setDragged(null);
            change({ minConfidence: value === minConfidence ? null : value });
          }}
        />
      </label>
      <Clear active={chosen !== null} onClick={() => change({ minConfidence: null })} />
    </Popover>
  );
};

const PeriodChip = ({ since, until }: { since: string | null; until: string | null }) => (
  <Popover
    name="Filter by period"
    active={since !== null || until !== null}
    label={<ChipLabel name="Period" chosen={since || until ? [periodWords(since, until)] : []} />}
  >
    <div class="dates">
      <label>
        <span>From</span>
        <input
          type="date"
          value={since ?? ''}
          onChange={(event) => change({ since: event.currentTarget.value || null })}
        />
      </label>
      <label>
        <span>To</span>
        <input
          type="date"
          value={until ?? ''}
          onChange={(event) => change({ until: event.currentTarget.value || null })}
        />
      </label>
    </div>
    <p class="muted">Or draw over the days at the bottom of the page.</p>
    <Clear active={since !== null || until !== null} onClick={() => change({ since: null, until: null })} />
  </Popover>
);
