import type { Row } from '../../table.js';
import { type Found, scoreMeantimeDates } from '../dates.js';
import { askPeer } from './ask-peer.js';

const tenths = (value: number): number => Math.round(value * 10) / 10;

/**
 * Values of dates by a peer on MEANTIME (sentences 0 to 5), scored as the product's own. The peer is given each text with
 * its reference date.
 * @param command of a program that answers with `dates`: start, end, type, value
 * @param cache folder of answers
 */
export const measurePeerDates = async (
  command: readonly string[],
  cache: string,
  data: string,
  split: 'dev' | 'test',
): Promise<Row> => {
  const asked: { text: string; date?: string }[] = [];
  await scoreMeantimeDates(data, split, (text, date) => {
    asked.push({ text, ...(date ? { date } : {}) });
    return [];
  });
  const answers = await askPeer<{ dates: [number, number, string, string][] }>(command, asked, cache);
  let next = 0;
  const score = await scoreMeantimeDates(data, split, () =>
    answers[next++]!.dates.map(([start, end, , value]): Found => ({ start, end, value })),
  );
  return {
    set: `MEANTIME ${split}`,
    gold: score.gold,
    precision: tenths(score.precision),
    recall: tenths(score.recall),
    'value F1': tenths(score.f1),
    'overlap F1': tenths(score.overlapF1),
  };
};
