import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { address, go } from '../navigation.js';
import type { Picture } from '../picture/picture.js';
import { type Bin, binDays, ticks } from '../timeline.js';
import { count, periodWords } from '../words.js';

const HEIGHT = 44;
type Days = Pick<Picture, 'days' | 'undated' | 'cut' | 'leftOut'>;
const NOTHING: Days = { days: [], undated: 0, cut: [], leftOut: { unsure: 0, undated: 0 } };

/** Events by day. Drawing over it narrows the picture to a period; a click outside the period frees it. */
export const Timeline = ({ picture }: { picture: Days | null }) => {
  const { days, undated, cut, leftOut } = picture ?? NOTHING;
  const { since, until } = address.value.filters;
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  const [hovered, setHovered] = useState<Bin | null>(null);

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(entry!.contentRect.width));
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);

  const bins = useMemo(() => binDays(days, Math.max(20, Math.floor(width / 7))), [days, width]);
  const highest = Math.max(4, ...bins.map((bin) => bin.events));
  const step = bins.length > 0 ? width / bins.length : 0;
  const binAt = (x: number) => Math.max(0, Math.min(bins.length - 1, Math.floor(x / step)));
  const within = (bin: Bin, i: number) =>
    drag
      ? i >= Math.min(drag.from, drag.to) && i <= Math.max(drag.from, drag.to)
      : (!since || bin.to >= since) && (!until || bin.from <= until);

  const setPeriod = (period: { since: string | null; until: string | null }) =>
    go({ filters: { ...address.value.filters, ...period } });

  const place = (event: PointerEvent) => event.clientX - box.current!.getBoundingClientRect().left;
  const down = (event: PointerEvent) => {
    if (event.button !== 0 || bins.length === 0) return;
    box.current!.setPointerCapture(event.pointerId);
    const at = binAt(place(event));
    setDrag({ from: at, to: at });
  };
  const move = (event: PointerEvent) => {
    if (bins.length === 0) return;
    const at = binAt(place(event));
    setHovered(bins[at]!);
    if (drag) setDrag({ ...drag, to: at });
  };
  const up = () => {
    if (!drag) return;
    const [first, last] = [Math.min(drag.from, drag.to), Math.max(drag.from, drag.to)];
    setDrag(null);
    const outside = first === last && (since || until) && !within(bins[first]!, first);
    if (outside) setPeriod({ since: null, until: null });
    else setPeriod({ since: bins[first]!.from, until: bins[last]!.to });
  };

  const total = days.reduce((sum, day) => sum + day.events, 0);
  const chosen = since || until;
  return (
    <section class="timeline" aria-label="Events by day">
      <div class="timeline-words">
        {drag ? (
          <b>
            {periodWords(bins[Math.min(drag.from, drag.to)]!.from, bins[Math.max(drag.from, drag.to)]!.to)}
          </b>
        ) : hovered ? (
          <span>
            {periodWords(hovered.from, hovered.to)} · {count(hovered.events, 'event')}
          </span>
        ) : chosen ? (
          <b>{periodWords(since, until)}</b>
        ) : (
          <span class="muted" hidden={!picture}>
            {total === 0 ? 'No event with a day' : count(total, 'dated event')}
            {cut.some(({ left }) => left === 'weak') && ' of the strongest edges'}
            {total > 0 && <span class="wide-only"> · draw over the days to choose a period</span>}
          </span>
        )}
        {chosen && !drag && (
          <button type="button" class="quiet" onClick={() => setPeriod({ since: null, until: null })}>
            All days
          </button>
        )}
        {picture && (
          <span class="muted undated">
            {chosen && leftOut.undated > 0
              ? `${count(leftOut.undated, 'undated edge')} left out`
              : `${undated.toLocaleString('en-GB')} undated`}
          </span>
        )}
      </div>
      <div
        ref={box}
        class="days"
        role="img"
        aria-label={`${count(total, 'event')} on ${count(days.length, 'day')}. The period can also be typed under “Period” above.`}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={() => setDrag(null)}
        onPointerLeave={() => setHovered(null)}
      >
        <svg class="bars" width={width} height={HEIGHT + 18} aria-hidden="true">
          {bins.map((bin, i) => {
            const height = bin.events === 0 ? 0 : 3 + (HEIGHT - 3) * (bin.events / highest);
            return (
              <rect
                key={bin.from}
                class={[within(bin, i) ? 'in' : 'out', bin === hovered ? 'hovered' : ''].join(' ')}
                x={i * step + Math.min(1, step * 0.1)}
                y={HEIGHT - height}
                width={Math.max(1, step - Math.min(2, step * 0.2))}
                height={height}
                rx={Math.min(1.5, step / 4)}
              />
            );
          })}
          <line class="axis" x1={0} x2={width} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
          {ticks(bins, width).map(({ x, words }) => (
            <text key={x} class="tick" x={x} y={HEIGHT + 14}>
              {words}
            </text>
          ))}
        </svg>
      </div>
    </section>
  );
};
