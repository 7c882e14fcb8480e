import type { EntityType } from '../../../src/server/api-types.js';
import { isDenied } from '../picture/look.js';
import type { Picture } from '../picture/picture.js';
import { isLessSure } from '../sureness.js';
import { holds, QUAD_WORDS, TYPE_WORDS } from '../words.js';
import { TypeFigure } from './Icon.js';

/** What the colours, figures and marks of the picture mean; only those that are in it. */
export const Legend = ({ picture }: { picture: Picture }) => {
  const types = new Set(picture.nodes.map((node) => node.type));
  const quads = new Set(picture.edges.map((edge) => edge.quad));
  const claimed = picture.edges.some((edge) => edge.asserted === 0 && holds(edge));
  const denied = picture.edges.some(isDenied);
  return (
    <details class="legend" open={innerWidth > 760}>
      <summary>Legend</summary>
      <ul>
        {(Object.keys(TYPE_WORDS) as EntityType[])
          .filter((type) => types.has(type))
          .map((type) => (
            <li key={type}>
              <TypeFigure type={type} />
              {TYPE_WORDS[type][0]}
            </li>
          ))}
      </ul>
      <ul>
        {QUAD_WORDS.filter(([quad]) => quads.has(quad)).map(([quad, words, style]) => (
          <li key={style} title={quad ?? undefined}>
            <i class={`line ${style}`} />
            {words}
          </li>
        ))}
        {claimed && (
          <li>
            <i class="line faint" />
            faint: only claimed
          </li>
        )}
        {picture.edges.some(isLessSure) && (
          <li>
            <i class="line broken" />
            broken: less sure
          </li>
        )}
        {denied && (
          <li>
            <i class="struck" />
            said not to be so
          </li>
        )}
      </ul>
    </details>
  );
};
