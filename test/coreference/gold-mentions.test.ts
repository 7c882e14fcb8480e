import { expect, test } from 'vitest';
import { meantimeForm, withoutDescribed } from '../../bench/measure/coreference/meantime-gold.js';
import { scoreSchemes } from '../../bench/measure/coreference/schemes.js';
import { ratesOf } from '../../bench/measure/coreference/score-chains.js';

const text = 'Dutch brewer Halden (HLD) fell.';
const mention = (words: string, entity: string, syntactic = 'NAM') => {
  const start = text.indexOf(words);
  return { id: words, start, end: start + words.length, sentence: 0, text: words, syntactic, entity };
};

test('a name beside its description is one mention, and what stands in brackets is another', () => {
  const gold = [
    mention('Dutch brewer Halden (HLD', 'halden'),
    mention('Dutch', 'netherlands', 'PRE.NAM'),
    mention('Halden', 'halden', ''),
    mention('HLD', 'halden'),
  ];
  expect(withoutDescribed(gold).map((one) => one.text)).toEqual(['Dutch', 'Halden', 'HLD']);
});

test('a mention without a form is a name by its capitals, but no role', () => {
  expect(meantimeForm(mention('Halden', 'halden', ''))).toBe('name');
  expect(meantimeForm({ ...mention('Halden', 'halden', ''), text: 'Prime Minister of Ghana' })).toBe(
    'nominal',
  );
  expect(meantimeForm({ ...mention('Halden', 'halden', ''), text: 'the brewer' })).toBe('nominal');
});

test('a mention that both have is of the form it has in the gold', () => {
  const gold = ['a', 'b'].map((key) => ({ key, chain: '1', form: 'name' as const }));
  const system = [
    { key: 'a', chain: 'x', form: 'name' as const },
    { key: 'b', chain: 'x', form: 'nominal' as const },
  ];
  const [, named] = scoreSchemes(gold, system);
  expect(ratesOf(named!.b3).f1).toBe(1);
});
