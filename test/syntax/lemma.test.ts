import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type LemmaTable, WordPieces } from '../../src/syntax/index.js';
import { lemmaOf } from '../../src/syntax/lemma.js';

const read = (name: string) => readFileSync(new URL(`../../models/${name}`, import.meta.url), 'utf8');
const table = JSON.parse(read('lemmas.json')) as LemmaTable;
const pieces = new WordPieces(read('vocabulary.txt').trimEnd().split('\n'));

describe('lemmaOf', () => {
  it.each([
    ['allege', 'VBD', 'allege'],
    ['beaten', 'VBN', 'beat'],
    ['deny', 'VBN', 'deny'],
    ['said', 'VBD', 'say'],
    ['Met', 'VBD', 'meet'],
    ['provoked', 'VBN', 'provoke'],
    ['condemned', 'VBD', 'condemn'],
    ['denied', 'VBD', 'deny'],
    ['stopped', 'VBD', 'stop'],
    ['overthrew', 'VBD', 'overthrow'],
    ['expelled', 'VBN', 'expel'],
    ['expelling', 'VBG', 'expel'],
    ['rebutted', 'VBD', 'rebut'],
    ['passes', 'VBZ', 'pass'],
    ['shelling', 'VBG', 'shell'],
    ['invading', 'VBG', 'invade'],
    ['attacks', 'NNS', 'attack'],
    ['countries', 'NNS', 'country'],
    ['gunmen', 'NNS', 'gunman'],
    ['is', 'VBZ', 'be'],
    ["'s", 'POS', "'s"],
    ['n’t', 'RB', 'not'],
    ['Pakistan', 'NNP', 'Pakistan'],
    ['constructor', 'NN', 'constructor'],
    ['__proto__', 'NN', '__proto__'],
    ['', 'NN', ''],
  ])('%s under %s is %s', (form, tag, lemma) => {
    expect(lemmaOf(form, tag, table, (word) => pieces.has(word))).toBe(lemma);
  });

  it('leaves a word alone whose tag it does not know', () => {
    expect(lemmaOf('Xyz', 'toString', table, () => true)).toBe('xyz');
  });
});
