import type { GraphNode } from '../../../src/server/api-types.js';
import { frame } from '../frame.js';
import { address, follow, linkTo } from '../navigation.js';
import { countOthers, type Picture } from '../picture/picture.js';
import { count, periodWords } from '../words.js';
import { TypeFigure } from './Icon.js';
import { EdgeRow } from './Panel.js';

const MOST = 8;

/** What the graph holds and what to do with it, while nothing is selected. */
export const OverviewPanel = ({ picture }: { picture: Picture | null }) => {
  const { counts, sources, period } = frame.value!.status;
  const dismissed = new Set(address.value.dismissed);
  const names = new Map(picture?.nodes.map((node) => [node.id, node]));
  const edges = (picture?.edges ?? []).filter(
    ({ subject, object }) => !dismissed.has(subject) && !dismissed.has(object),
  );
  const others = countOthers(edges);
  const othersOf = ({ id }: GraphNode): number => others.get(id) ?? 0;
  const connected = [...names.values()]
    .filter((node) => othersOf(node) > 0)
    .sort((one, other) => othersOf(other) - othersOf(one))
    .slice(0, MOST);
  // What happened comes before how things stand.
  const told = [...edges.filter(({ state }) => !state), ...edges.filter(({ state }) => state)];
  return (
    <>
      <header class="panel-head">
        <h1>Who did what to whom</h1>
        <p>
          Read from {count(counts.documents, 'story', 'stories')} by {count(sources.length, 'publisher')}
          {period.from && <>, {periodWords(period.from, period.to)}</>}:{' '}
          {count(counts.entities, 'entity', 'entities')} and {count(counts.statements, 'statement')}, each
          with its sentence.
        </p>
        <p class="hint">
          Click an edge to read its sentences, a node to see what it did. Press <kbd>/</kbd> to search,{' '}
          <kbd>e</kbd> to expand a node, <kbd>?</kbd> for all keys.
        </p>
      </header>
      {connected.length > 0 && (
        <section>
          <h2>Most connected here</h2>
          <ul class="edges">
            {connected.map((node) => {
              const target = { selection: { kind: 'entity', id: node.id } } as const;
              return (
                <li key={node.id}>
                  <a class="edge-row" href={linkTo(target)} onClick={follow(target)}>
                    <TypeFigure type={node.type} named />
                    <span>
                      <b>{node.name}</b> <small class="degree">to {count(othersOf(node), 'other')}</small>
                    </span>
                  </a>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {told.length > 0 && (
        <section>
          <h2>Told most often</h2>
          <ul class="edges">
            {told.slice(0, MOST).map((edge) => (
              <EdgeRow key={edge.id} edge={edge} names={names} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
