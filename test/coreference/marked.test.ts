import { expect, test } from 'vitest';
import { noScore, type ReadMentions, scoreMarked } from '../../bench/measure/coreference/marked.js';

const mention = (index: number, form: 'name' | 'nominal' | 'pronoun', entity: number) => ({
  index,
  start: index * 10,
  end: index * 10 + 5,
  sentence: 0,
  first: index,
  last: index,
  head: index,
  type: 'ORGANIZATION' as const,
  form,
  plural: false,
  probability: 1,
  entity,
});
const entity = (index: number, named: boolean, mentions: number[]) => ({
  index,
  name: `entity ${index}`,
  named,
  type: 'ORGANIZATION' as const,
  aliases: [],
  mentions,
});

test('nouns and pronouns are counted by the names that they were joined to', () => {
  const read: ReadMentions = {
    mentions: [
      mention(0, 'name', 0),
      mention(1, 'nominal', 0),
      mention(2, 'nominal', 1),
      mention(3, 'pronoun', 0),
    ],
    entities: [entity(0, true, [0, 1, 3]), entity(1, false, [2])],
  };
  const marks = new Map([
    ['0-5', ['E0']],
    ['10-15', ['E0']],
    ['20-25', ['E0']],
    ['30-35', null],
  ]);
  const score = noScore();
  scoreMarked({ document: { id: 'a', source: 'test', text: '' }, marks }, read, score);
  expect(score.nominals).toEqual({ wanted: 2, made: 1, right: 1 });
  expect(score.pronouns).toEqual({ wanted: 0, made: 1, right: 0 });
});
