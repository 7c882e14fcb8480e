import { isoDay } from '../calendar.js';
import { DAY_PARTS } from '../lexicon.js';
import type { Context, Phrase } from '../phrase.js';
import { wordTable } from '../word-table.js';
import { pastHyphen, type Word, wordAt } from '../words.js';
import { readDay } from './day.js';
import { endsClause } from './deictic-day.js';

/** Parts of the reference's day, each with its words, and with its distance in days and its code. */
const partFromReference = wordTable<readonly [number, string]>([
  ['this morning', [0, 'MO']],
  ['this afternoon', [0, 'AF']],
  ['this evening', [0, 'EV']],
  ['tonight', [0, 'NI']],
  ['last night', [-1, 'NI']],
  ['last evening', [-1, 'EV']],
  ['overnight', [-1, 'NI']],
]);

/** Parts of the day that the text told last. */
const partFromMentioned = wordTable<readonly [number, string]>([
  ['that morning', [0, 'MO']],
  ['that afternoon', [0, 'AF']],
  ['that evening', [0, 'EV']],
  ['that night', [0, 'NI']],
  ['the same evening', [0, 'EV']],
  ['the same night', [0, 'NI']],
  ['the next morning', [1, 'MO']],
  ['the following morning', [1, 'MO']],
  ['the next evening', [1, 'EV']],
  ['the night before', [-1, 'NI']],
  ['the previous night', [-1, 'NI']],
  ['the previous evening', [-1, 'EV']],
  ['in the morning', [0, 'MO']],
  ['in the afternoon', [0, 'AF']],
  ['in the evening', [0, 'EV']],
  ['during the night', [0, 'NI']],
  ['at midday', [0, 'MI']],
  ['by midday', [0, 'MI']],
  ['at dawn', [0, 'MO']],
  ['mid - morning', [0, 'MO']],
  ['mid - afternoon', [0, 'AF']],
  ['at nightfall', [0, 'NI']],
]);

/** Ways to name a part of a day, tried in this order. */
const WAYS = [readDeicticPart, readEdgeOfDay, readPartOfDay, readDayThenPart, readTradingPart];

/** "Friday night", "the night of May 6", "early Wednesday", "this morning", "tonight", "morning trading". */
export function readDayPart(words: readonly Word[], at: number): Phrase | null {
  for (const read of WAYS) {
    const phrase = read(words, at);
    if (phrase) return phrase;
  }
  return null;
}

function readDeicticPart(words: readonly Word[], at: number): Phrase | null {
  const from = ['early', 'late', 'earlier', 'later'].includes(wordAt(words, at)) ? at + 1 : at;
  const part = partFromReference(words, from);
  // "early tonight" is not said, "late last night" is.
  if (part && !(part.end === from + 1 && from > at)) {
    const [distance, code] = part.meaning;
    return {
      end: part.end,
      resolve: ({ reference }) =>
        reference?.day === undefined ? null : `${isoDay(reference.day + distance)}T${code}`,
    };
  }
  const told = partFromMentioned(words, at);
  // "in the morning of May 7" is told by what follows.
  if (!told || wordAt(words, told.end) === 'of') return null;
  // "wrote the night before he died" is told by what follows
  if (wordAt(words, told.end - 1) === 'before' && !endsClause(words, told.end)) return null;
  const [distance, code] = told.meaning;
  // "at dawn on Tuesday", "in the evening on March 3"
  const on = distance === 0 && wordAt(words, told.end) === 'on' ? readDay(words, told.end + 1) : null;
  if (on) return withPart(on, code);
  return { end: told.end, resolve: (context) => partOfToldDay(context, distance, code) };
}

function partOfToldDay({ mentioned, reference }: Context, distance: number, code: string): string | null {
  const day = mentioned.day ?? reference?.day;
  return day === undefined ? null : `${isoDay(day + distance)}T${code}`;
}

/** "early Wednesday", "late on Friday", "early in the day on Friday": morning and evening. */
function readEdgeOfDay(words: readonly Word[], at: number): Phrase | null {
  const word = wordAt(words, at);
  if (word !== 'early' && word !== 'late') return null;
  const on = wordAt(words, at + 1) === 'on' ? at + 2 : pastHyphen(words, at + 1);
  const day = readDayThenPart(words, on) ?? readPartOfDay(words, on);
  if (day) return day;
  const plain = readDay(words, on);
  return plain ? withPart(plain, word === 'early' ? 'MO' : 'EV') : null;
}

/** "Friday night", "May 6 evening", "yesterday afternoon", "Friday in the evening" */
function readDayThenPart(words: readonly Word[], at: number): Phrase | null {
  const day = readDay(words, at);
  if (!day) return null;
  const from =
    wordAt(words, day.end) === 'in' && wordAt(words, day.end + 1) === 'the' ? day.end + 2 : day.end;
  const early = ['early', 'late', 'mid'].includes(wordAt(words, from)) ? pastHyphen(words, from + 1) : from;
  const code = DAY_PARTS.get(wordAt(words, early));
  return code ? withPart({ ...day, end: early + 1 }, code) : null;
}

/** "the night of May 6", "the morning of Friday", "dawn on Wednesday", "evening on Tuesday" */
function readPartOfDay(words: readonly Word[], at: number): Phrase | null {
  const the = wordAt(words, at) === 'the' ? at + 1 : at;
  const early = ['early', 'late'].includes(wordAt(words, the)) ? the + 1 : the;
  const word = wordAt(words, early);
  const code = DAY_PARTS.get(word) ?? (word === 'hours' && early > the ? 'MO' : undefined);
  const joint = wordAt(words, early + 1);
  if (!code || (joint !== 'of' && joint !== 'on')) return null;
  const day = readDay(words, early + 2);
  return day ? withPart(day, code) : null;
}

/** "morning trading", "the afternoon session": of the day the text told last. */
function readTradingPart(words: readonly Word[], at: number): Phrase | null {
  const code = DAY_PARTS.get(wordAt(words, at));
  const next = wordAt(words, at + 1);
  if (!code || !['trading', 'trade', 'deals', 'session', 'dealings'].includes(next)) return null;
  return { end: at + 1, resolve: (context) => partOfToldDay(context, 0, code) };
}

function withPart(day: Phrase, code: string): Phrase {
  return {
    end: day.end,
    resolve: (context) => {
      const value = day.resolve(context);
      return value === null ? null : `${value.split('T')[0]}T${code}`;
    },
  };
}
