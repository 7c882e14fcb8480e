import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { askPeer } from '../../bench/measure/peers/ask-peer.js';
import { chainsOfPeer } from '../../bench/measure/peers/peer-chains.js';
import { uposOfPenn } from '../../bench/measure/peers/penn-upos.js';
import { sharedWords } from '../../bench/measure/peers/shared-trees.js';

describe('universal tags of Penn tags', () => {
  test.each([
    ['has', 'VBZ', 'aux', 'AUX'],
    ['has', 'VBZ', 'root', 'VERB'],
    ['that', 'IN', 'mark', 'SCONJ'],
    ['in', 'IN', 'case', 'ADP'],
    ['to', 'TO', 'mark', 'PART'],
    ['to', 'TO', 'case', 'ADP'],
    ["n't", 'RB', 'advmod', 'PART'],
    ['often', 'RB', 'advmod', 'ADV'],
    ['this', 'DT', 'nsubj', 'PRON'],
    ['this', 'DT', 'det', 'DET'],
    [',', ',', 'punct', 'PUNCT'],
    ['?!', '??', 'punct', 'X'],
  ])('%s %s %s is %s', (text, xpos, label, upos) => {
    expect(uposOfPenn({ text, xpos, label })).toBe(upos);
  });
});

test('arcs that every scheme has alike: none at a copula or a name of several words', () => {
  // "Ada Lind is small and saw the tall man": the name and the copula's clause are left out.
  const labels = ['nsubj', 'flat', 'cop', 'root', 'cc', 'conj', 'det', 'amod', 'obj'];
  const heads = [3, 0, 3, -1, 5, 3, 8, 8, 5];
  expect(sharedWords({ heads, labels })).toEqual([6, 7, 8]);
});

test('chains without a person, an organization or a place are left out; a name ends with its head', () => {
  const name = [0, 20, 0, 4, 'PROPER', 'PERSON'] as const;
  const pronoun = [29, 31, 29, 31, 'PRONOMINAL', 'O'] as const;
  const day = [40, 46, 40, 46, 'PROPER', 'DATE'] as const;
  const thing = [50, 56, 50, 56, 'NOMINAL', 'O'] as const;
  expect(chainsOfPeer([[name, pronoun], [day], [thing]])).toEqual([
    [
      { start: 0, end: 4, headStart: 0, headEnd: 4, form: 'name' },
      { start: 29, end: 31, headStart: 29, headEnd: 31, form: 'pronoun' },
    ],
  ]);
});

describe('asking a peer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-peers-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const cache = join(folder, 'cache');
  const log = join(folder, 'asked.txt');
  const program = join(folder, 'peer.mjs');
  writeFileSync(
    program,
    `import { appendFileSync } from 'node:fs';
     import { createInterface } from 'node:readline';
     for await (const line of createInterface({ input: process.stdin })) {
       const { text } = JSON.parse(line);
       appendFileSync(${JSON.stringify(log)}, text + ' ');
       if (text === 'break') process.exit(1);
       console.log(JSON.stringify({ said: text.toUpperCase() }));
     }
     console.log('{}');`,
  );
  const ask = (...texts: string[]) =>
    askPeer<{ said: string }>(
      [process.execPath, program],
      texts.map((text) => ({ text })),
      cache,
    );

  test('answers come in order, each text is asked once', async () => {
    expect(await ask('b', 'a', 'b')).toEqual([{ said: 'B' }, { said: 'A' }, { said: 'B' }]);
    expect(readFileSync(log, 'utf8')).toBe('b a ');
  });

  test('a run that was broken off goes on where it was', async () => {
    await expect(ask('a', 'c', 'break', 'd')).rejects.toThrow('answered');
    appendFileSync(join(cache, readdirSync(cache)[0]!), '0123\t{"said":"cut o');
    writeFileSync(log, '');
    expect(await ask('a', 'c', 'd')).toEqual([{ said: 'A' }, { said: 'C' }, { said: 'D' }]);
    expect(readFileSync(log, 'utf8')).toBe('d ');
    expect(await ask('d', 'a')).toEqual([{ said: 'D' }, { said: 'A' }]);
  });
});
