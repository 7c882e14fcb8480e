import { EMPTY_LOOKUP, HOME } from '../address.js';
import { address, drawing, follow, go, linkTo } from '../navigation.js';
import { theme, toggleTheme } from '../theme.js';
import { EntitySearch } from './EntitySearch.js';
import { Icon } from './Icon.js';

const LINKS = [
  { name: 'Queries', change: { view: 'queries', query: null, document: null, statement: null } },
  { name: 'Look-up', change: { view: 'lookup', lookup: EMPTY_LOOKUP, document: null, statement: null } },
] as const;

/** The name, the search and the ways to the other views. */
export const Header = ({ onHelp }: { onHelp: () => void }) => {
  const { view } = address.value;
  const other = theme.value === 'dark' ? 'light' : 'dark';
  return (
    <header class="header">
      <a class="brand" href={location.pathname} onClick={follow(HOME)} title="To the first view">
        <img src="./icon.svg" alt="" width="22" height="22" />
        <span>Readout</span>
      </a>
      <search class="search">
        <Icon name="search" />
        <EntitySearch
          id="search"
          label="Search people, organizations and places"
          placeholder="Search people, organizations, places"
          forget
          onPick={(hit) => go({ ...drawing(hit.id), document: null, statement: null, query: null })}
        />
        <kbd>/</kbd>
      </search>
      <nav class="views" aria-label="Views">
        {LINKS.map(({ name, change }) => (
          <a
            key={name}
            href={linkTo(change)}
            aria-current={view === change.view ? 'page' : undefined}
            onClick={follow(change)}
          >
            {name}
          </a>
        ))}
        <button type="button" class="icon-button" title="Keys (?)" aria-label="Keys" onClick={onHelp}>
          <Icon name="help" />
        </button>
        <button
          type="button"
          class="icon-button"
          title={`Turn to the ${other} theme`}
          aria-label={`Turn to the ${other} theme`}
          onClick={toggleTheme}
        >
          <Icon name={theme.value === 'dark' ? 'sun' : 'moon'} />
        </button>
      </nav>
    </header>
  );
};
