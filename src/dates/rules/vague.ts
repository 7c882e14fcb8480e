import { always, type Match } from '../phrase.js';
import { follows, type Word, wordAt } from '../words.js';

const REFERENCES: readonly (readonly [string, string])[] = [
  ['at the moment', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['right now', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['now', 'PRESENT_REF'],
  ['in the recent past', 'PAST_REF'],
  ['in the past', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['recently', 'PAST_REF'],
  ['recent', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['in the near future', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['the future', 'FUTURE_REF'],
  ['very soon', 'FUTURE_REF'],
  ['soon', 'FUTURE_REF'],
  ['shortly', 'FUTURE_REF'],
  ['the long term', 'FUTURE_REF'],
  ['the short term', 'FUTURE_REF'],
  ['long - term', 'FUTURE_REF'],
  ['short - term', 'FUTURE_REF'],
];
const ENTRIES = REFERENCES.map(([words, value]) => ({ words: words.split(' '), value }));
const FIRST_WORDS = new Set(ENTRIES.map(({ words }) => words[0]));

/** "now", "recently", "soon": a time without a place in the calendar. */
export function vagueReference(words: readonly Word[], at: number): Match | null {
  if (!FIRST_WORDS.has(wordAt(words, at))) return null;
  const entry = ENTRIES.find((row) => follows(words, at, ...row.words));
  if (!entry || (words[at]!.capital && at > 0)) return null;
  const end = at + entry.words.length;
  if (!isTime(words, at, end)) return null;
  return { end, type: 'DATE', resolve: always(entry.value) };
}

/** "as soon as", "now that", "the future President", "now-cancelled", "shortly after". */
function isTime(words: readonly Word[], at: number, end: number): boolean {
  const word = wordAt(words, at);
  const next = wordAt(words, end);
  if (next === '-' && words[end]!.glued) return false;
  if (word === 'soon' || word === 'very')
    return next !== 'as' && next !== 'after' && wordAt(words, at - 1) !== 'as';
  if (word === 'shortly') return !['after', 'before', 'afterwards', 'thereafter'].includes(next);
  if (word === 'the' && wordAt(words, at + 1) !== 'near')
    return words[end]?.kind !== 'letters' || endsPhrase(next);
  if (word === 'current') return next !== 'affairs';
  return word !== 'now' || next !== 'that';
}

function endsPhrase(next: string): boolean {
  return [
    'and',
    'of',
    'to',
    'in',
    'but',
    'is',
    'was',
    'will',
    'for',
    'as',
    'that',
    'with',
    'when',
    'has',
    'would',
  ].includes(next);
}
