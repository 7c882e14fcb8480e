import { always, type Match } from '../phrase.js';
import { wordTable } from '../word-table.js';
import { type Word, wordAt } from '../words.js';

const vague = wordTable([
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
  ...['moments', 'days', 'weeks', 'months', 'years', 'decades', 'centuries', 'ages', 'long'].map(
    (unit) => [`${unit} ago`, 'PAST_REF'] as const,
  ),
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
]);

/** "now", "recently", "soon": a time without a place in the calendar. */
export function vagueReference(words: readonly Word[], at: number): Match | null {
  const found = vague(words, at);
  if (!found || (words[at]!.capital && at > 0)) return null;
  const { end, meaning } = found;
  if (words.slice(at + 1, end).some((word) => word.capital)) return null;
  if (!isTime(words, at, end)) return null;
  return { end, type: 'DATE', resolve: always(meaning) };
}

/** "as soon as", "now that", "the future President", "now-cancelled", "shortly after". */
function isTime(words: readonly Word[], at: number, end: number): boolean {
  const word = wordAt(words, at);
  const next = wordAt(words, end);
  if (next === '-' && words[end]!.glued) return false;
  if (word === 'soon' || word === 'very')
    return next !== 'as' && next !== 'after' && wordAt(words, at - 1) !== 'as';
  if (word === 'shortly') return !['after', 'before', 'afterwards', 'thereafter'].includes(next);
  const isLongest = wordAt(words, end - 1) === 'past' || (word === 'the' && wordAt(words, at + 1) !== 'near');
  if (isLongest) return words[end] === undefined || words[end]!.kind === 'mark' || endsPhrase(next);
  if (word === 'current') return next !== 'affairs';
  // "now that", "every now and again"
  return word !== 'now' || (next !== 'that' && wordAt(words, at - 1) !== 'every');
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
