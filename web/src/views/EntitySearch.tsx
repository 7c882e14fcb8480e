import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { EntityHit } from '../../../src/server/api-types.js';
import { fetchEntities } from '../api.js';
import { count, TYPE_WORDS } from '../words.js';
import { TypeFigure } from './Icon.js';

interface Props {
  /** What is in the field at first: a name, or an id that a link brought. */
  readonly value?: string;
  readonly label: string;
  readonly placeholder: string;
  readonly required?: boolean;
  /** Empties the field after a choice: the field is for searching, not for keeping. */
  readonly forget?: boolean;
  readonly id?: string;
  readonly onPick: (entity: EntityHit) => void;
  /** What is typed, where a name that was not chosen from the list counts too. */
  readonly onType?: (text: string) => void;
}

const DELAY = 90;
const MOST = 8;

/** A field that finds entities as one types: arrows choose, Enter takes, Escape closes. */
export const EntitySearch = ({
  value = '',
  label,
  placeholder,
  required,
  forget,
  id,
  onPick,
  onType,
}: Props) => {
  const list = useId();
  const [text, setText] = useState(value);
  const [hits, setHits] = useState<readonly EntityHit[] | null>(null);
  const [total, setTotal] = useState(0);
  const [failed, setFailed] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const chooseFirst = useRef(false);

  useEffect(() => setText(value), [value]);

  useEffect(() => {
    if (!open) return;
    const cut = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const found = await fetchEntities(text.trim(), MOST, cut.signal);
        setHits(found.items);
        setTotal(found.total);
        setFailed(null);
        setActive(0);
        if (chooseFirst.current && found.items[0]) pick(found.items[0]);
        chooseFirst.current = false;
      } catch (error) {
        if (!cut.signal.aborted) setFailed(error instanceof Error ? error.message : String(error));
      }
    }, DELAY);
    return () => {
      clearTimeout(timer);
      cut.abort();
    };
  }, [text, open]);

  const close = () => {
    setOpen(false);
    setHits(null);
  };

  const pick = (hit: EntityHit) => {
    setText(forget ? '' : hit.name);
    close();
    if (forget) field.current?.blur();
    onPick(hit);
  };

  const type = (typed: string) => {
    setText(typed);
    setHits(null);
    setOpen(true);
    onType?.(typed);
  };

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (open) close();
      else field.current?.blur();
    }
    if (event.key === 'Enter' && open && text.trim() !== '') {
      const hit = hits?.[active];
      if (hit || !hits) event.preventDefault();
      if (hit) pick(hit);
      else chooseFirst.current = true;
    }
    if (!hits || hits.length === 0) return;
    if (event.key === 'ArrowDown') setActive((active + 1) % hits.length);
    if (event.key === 'ArrowUp') setActive((active + hits.length - 1) % hits.length);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') event.preventDefault();
  };

  return (
    <div class="entity-search">
      <input
        ref={field}
        id={id}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={open && hits !== null}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={hits?.[active] ? `${list}-${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        required={required}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onFocus={() => setOpen(true)}
        onBlur={close}
        onKeyDown={press}
      />
      {open && (hits || failed) && (
        // biome-ignore lint/a11y/noStaticElementInteractions: keeps the focus in the field while one clicks in the list.
        <div class="hits" onMouseDown={(event) => event.preventDefault()}>
          {failed && <p class="hits-note">{failed}</p>}
          {hits?.length === 0 && (
            <p class="hits-note">
              {text.trim() === ''
                ? 'No entity has been read yet.'
                : `No entity is called “${text.trim()}”. Try fewer letters, or a surname.`}
            </p>
          )}
          <div role="listbox" id={list} aria-label={label}>
            {hits?.map((hit, i) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys of its list.
              // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active row.
              <div
                key={hit.id}
                id={`${list}-${i}`}
                role="option"
                aria-selected={i === active}
                class={i === active ? 'hit active' : 'hit'}
                onMouseMove={() => setActive(i)}
                onClick={() => pick(hit)}
              >
                <TypeFigure type={hit.type} />
                <span class="hit-name">
                  {hit.name}
                  {hit.matched !== hit.name && <span class="muted"> · {hit.matched}</span>}
                </span>
                <span class="muted">
                  <span class="unseen">{TYPE_WORDS[hit.type][0]}, </span>
                  to {count(hit.degree, 'other')}
                </span>
              </div>
            ))}
          </div>
          {hits && total > hits.length && (
            <p class="hits-note">
              {text.trim() === ''
                ? 'The most connected. Type to search.'
                : `${hits.length} of ${total.toLocaleString('en-GB')}: type on to narrow.`}
            </p>
          )}
        </div>
      )}
    </div>
  );
};
