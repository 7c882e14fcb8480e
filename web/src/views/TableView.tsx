import { useState } from 'preact/hooks';
import type { DrawnEdge, GraphNode } from '../../../src/server/api-types.js';
import { isSameEdge } from '../address.js';
import { address, follow, linkTo } from '../navigation.js';
import type { Picture } from '../picture/picture.js';
import { edgeNotes } from '../sureness.js';
import { didWords, edgeWhen, quadStyle, timesWords } from '../words.js';
import { cannotDraw } from './GraphStage.js';
import { TypeFigure } from './Icon.js';
import { keyOf } from './Panel.js';

type Column = 'subject' | 'relation' | 'object' | 'events' | 'sources' | 'last';

const COLUMNS: readonly (readonly [Column, string])[] = [
  ['subject', 'Who'],
  ['relation', 'did what'],
  ['object', 'to whom'],
  ['events', 'Events'],
  ['sources', 'Publishers'],
  ['last', 'When'],
];

const MOST_ROWS = 1000;

/** The picture as a table: the same edges, for eyes and readers that prefer rows. */
export const TableView = ({ picture, dismissed }: { picture: Picture; dismissed: ReadonlySet<string> }) => {
  const [order, setOrder] = useState<{ by: Column; down: boolean }>({ by: 'events', down: true });
  const names = new Map(picture.nodes.map((node) => [node.id, node]));
  const value = (edge: DrawnEdge): string | number => {
    switch (order.by) {
      case 'subject':
      case 'object':
        return names.get(edge[order.by])?.name ?? '';
      case 'relation':
        return didWords(edge.label, edge.titles);
      case 'last':
        return edge.last ?? '';
      case 'events':
        return edge.state ? 0 : edge.events;
      default:
        return edge[order.by];
    }
  };
  const edges = picture.edges
    .filter(({ subject, object }) => !dismissed.has(subject) && !dismissed.has(object))
    .map((edge) => ({ edge, value: value(edge) }))
    .sort(
      (one, other) =>
        (one.value < other.value ? -1 : one.value > other.value ? 1 : 0) * (order.down ? -1 : 1),
    );
  return (
    <div class="table-view">
      {cannotDraw.value && (
        <p class="muted pad">
          This browser can’t draw the graph, because WebGL is missing or switched off. Its edges:
        </p>
      )}
      <table>
        <caption class="unseen">The edges of the picture</caption>
        <thead>
          <tr>
            {COLUMNS.map(([column, words]) => (
              <th
                key={column}
                scope="col"
                class={column}
                aria-sort={order.by !== column ? 'none' : order.down ? 'descending' : 'ascending'}
              >
                <button
                  type="button"
                  onClick={() =>
                    setOrder({
                      by: column,
                      down:
                        order.by === column ? !order.down : ['events', 'sources', 'last'].includes(column),
                    })
                  }
                >
                  {words}
                  <span aria-hidden="true">{order.by === column ? (order.down ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {edges.slice(0, MOST_ROWS).map(({ edge }) => (
            <EdgeRow key={edge.id} edge={edge} names={names} />
          ))}
        </tbody>
      </table>
      {edges.length > MOST_ROWS && (
        <p class="muted pad">
          The first {MOST_ROWS} of {edges.length} edges. Filter to see the others.
        </p>
      )}
    </div>
  );
};

const EdgeRow = ({ edge, names }: { edge: DrawnEdge; names: ReadonlyMap<string, GraphNode> }) => {
  const { selection } = address.value;
  const target = { selection: { kind: 'edge', edge: keyOf(edge) } } as const;
  const selected = selection?.kind === 'edge' && isSameEdge(selection.edge, edge);
  return (
    <tr class={selected ? 'selected' : undefined} onClick={follow(target)}>
      <Name node={names.get(edge.subject)} />
      <td>
        <a
          class="relation"
          href={linkTo(target)}
          onClick={follow(target)}
          aria-current={selected ? 'true' : undefined}
        >
          <i class={`swatch ${quadStyle(edge.quad)}`} />
          {didWords(edge.label, edge.titles)}
        </a>
        {edgeNotes(edge) && <small class="note">{edgeNotes(edge)}</small>}
      </td>
      <Name node={names.get(edge.object)} />
      <td class="number">
        {edge.state ? <span class="muted">{timesWords(edge)}</span> : edge.events.toLocaleString('en-GB')}
      </td>
      <td class="number">{edge.sources.toLocaleString('en-GB')}</td>
      <td>{edge.when ? edgeWhen(edge) : <span class="muted">undated</span>}</td>
    </tr>
  );
};

const Name = ({ node }: { node: GraphNode | undefined }) => (
  <td>
    {node && (
      <span class="name">
        <TypeFigure type={node.type} named />
        {node.name}
      </span>
    )}
  </td>
);
