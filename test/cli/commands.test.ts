import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root, runReadout } from './run-readout.js';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-commands-'));
  put('thanks.txt', 'Ghana thanked Kenya.');
  expect((await run(['ingest', 'thanks.txt'])).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return name;
};
const run = (args: readonly string[], input?: string) =>
  runReadout(args, { cwd: folder, ...(input === undefined ? {} : { input }) });

/** A clear line: one, with the program's name, without a stack. */
const expectOneLine = (stderr: string) => {
  expect(stderr.trimEnd().split('\n'), stderr).toHaveLength(1);
  expect(stderr).toMatch(/^readout: /);
  expect(stderr).not.toMatch(/\n\s+at /);
};

describe('help', () => {
  test('every command has a description and examples', async () => {
    const { status, stdout } = await run(['--help']);
    expect(status).toBe(0);
    for (const command of [
      'ingest',
      'read',
      'query',
      'lookup',
      'serve',
      'reread',
      'forget',
      'dump',
      'load',
      'status',
    ]) {
      expect(stdout).toContain(`  ${command} `);
      const help = await run([command, '--help']);
      expect(help.status).toBe(0);
      expect(help.stdout).toMatch(/Examples:\n {2}\$ readout /);
      expect(help.stdout).toContain('--store <address>');
      expect(help.stdout).toContain('--json');
    }
  });

  test('loads no model and no database', async () => {
    const coverage = mkdtempSync(join(tmpdir(), 'readout-coverage-'));
    await runReadout(['--help'], { env: { NODE_V8_COVERAGE: coverage } });
    const loaded = readdirSync(coverage).flatMap((file) =>
      (JSON.parse(readFileSync(join(coverage, file), 'utf8')).result as { url: string }[]).map(
        ({ url }) => url,
      ),
    );
    rmSync(coverage, { recursive: true });
    expect(loaded.some((url) => url.includes('/commander/'))).toBe(true);
    expect(loaded.filter((url) => /onnxruntime|ladybug|neo4j|linkedom|express/.test(url))).toEqual([]);
  });
});

describe('a mistake in the call', () => {
  test.each([
    [['frobnicate'], /unknown command/],
    [['ingest'], /nothing to read/],
    [['ingest', 'none.txt'], /none\.txt: there is no such file/],
    [['ingest', '--watch', 'none'], /no folder/],
    [['read', '--date', 'yesterday', 'x.txt'], /day like 2025-05-10/],
    [['read', '--date', '2025-02-30', 'x.txt'], /day like/],
    [['read', '--reader', 'huge', 'x.txt'], /small, full/],
    [['query', 'no-such-query'], /no saved query "no-such-query"/],
    [['query', 'most-connected', '--param', 'limit'], /--param name=value/],
    [['query', 'most-connected', '--param', 'colour=red'], /colour/],
    [['lookup', 'Nobody Atall'], /no entity "Nobody Atall"/],
    [['lookup', 'Nobody', 'FLEW_TO', 'Mars'], /FLEW_TO/],
    [['lookup', 'Nobody', 'SPOK_WITH'], /no relation "SPOK_WITH".*SPOKE_WITH/],
    [['lookup', 'Ghana', 'THANKS'], /no entity "THANKS"; did you mean the relation THANKED\?/],
    [
      ['lookup', 'Gana', 'Kenia', '--since', '2031-02-01', '--until', '2031-01-01'],
      /since.*is later than until/,
    ],
    [['lookup', 'X', '--min-confidence', '7'], /from 0 to 1/],
    [['load', 'none.jsonl'], /no file none\.jsonl/],
    [['forget', 'none.txt'], /no document "none.txt"/],
    [['status', '--store', 'mysql://localhost'], /scheme/],
    [['status', '--store', 'mistyped.db'], /no store at mistyped\.db/],
    [['serve', '--port', '99999'], /0 to 65535/],
  ])('%j', async (args, message) => {
    const { status, stderr } = await run(args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(2);
  });

  test('a port in the environment that is none', async () => {
    const { status, stderr } = await runReadout(['status'], { cwd: folder, env: { READOUT_PORT: 'abc' } });
    expect(status).toBe(2);
    expectOneLine(stderr);
  });

  test('a store in a folder that is not there', async () => {
    const { status, stderr } = await run(['status', '--store', 'no/such/folder/x.db']);
    expect(status).not.toBe(0);
    expectOneLine(stderr);
  });

  test('a file that is no store is left as it is', async () => {
    put('letter.db', 'Dear reader,\n'.repeat(1000));
    const { status, stderr } = await run(['status', '--store', 'letter.db']);
    expect(status).not.toBe(0);
    expectOneLine(stderr);
    expect(readFileSync(join(folder, 'letter.db'), 'utf8')).toMatch(/^Dear reader/);
  });

  test('a server that can not be reached', async () => {
    const { status, stderr } = await run(['status', '--store', 'neo4j://neo4j:secret-word@127.0.0.1:9']);
    expect(status).toBe(1);
    expectOneLine(stderr);
    expect(stderr).not.toContain('secret-word');
  });
});

describe('read', () => {
  const story =
    'On Tuesday, Foreign Minister Amara Diallo of Senegal met Finance Minister Jonas Lindqvist of Sweden in Oslo.\n';

  test('prints a reading for people', async () => {
    put('story.txt', story);
    const { status, stdout } = await run(['read', 'story.txt', '--date', '2031-04-03']);
    expect(status).toBe(0);
    expect(stdout).toContain('Amara Diallo ⟨met⟩ Jonas Lindqvist');
    expect(stdout).toContain('2031-04-01');
  });

  test('--json prints one line a document, in order, and a line for what can not be read', async () => {
    put('empty.txt', '');
    const { status, stdout, stderr } = await run(
      ['read', '--json', 'story.txt', 'empty.txt', '-'],
      'Ghana thanked Kenya.',
    );
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(lines.map(({ id, error }) => [id, error !== undefined])).toEqual([
      ['story.txt', false],
      ['empty.txt', true],
      [expect.stringMatching(/^text-/), false],
    ]);
    expect(Object.keys(lines[0])).toEqual([
      'id',
      'language',
      'warnings',
      'sentences',
      'mentions',
      'entities',
      'dates',
      'statements',
    ]);
    expectOneLine(stderr);
  });

  test('--conllu prints trees', async () => {
    const { stdout } = await run(['read', '--conllu', 'story.txt']);
    const rows = stdout
      .split('\n')
      .filter((line) => /^\d/.test(line))
      .map((line) => line.split('\t'));
    expect(rows.every((row) => row.length === 10)).toBe(true);
    expect(rows.filter((row) => row[7] === 'root')).toHaveLength(1);
  });

  test('a .json file holds one document or a list of them; a broken one is no prose', async () => {
    put('one.json', '{"id":"x","text":"Ghana thanked Kenya.","date":"2031-04-03"}');
    const one = await run(['read', '--json', 'one.json']);
    expect(JSON.parse(one.stdout)).toMatchObject({ id: 'x', statements: [{ relation: 'THANKED' }] });
    put('two.json', '[{"text":"Ghana thanked Kenya."}, {"title":"no text"}]');
    const two = await run(['read', '--json', 'two.json']);
    expect(two.status).toBe(1);
    expect(
      two.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['two.json:1', 'two.json:2']);
    for (const content of [
      '{"text": "Ghana\nthanked',
      '[]',
      '"Ghana thanked Kenya."',
      'Ghana thanked Kenya.',
    ]) {
      put('broken.json', content);
      const { status, stdout, stderr } = await run(['read', 'broken.json']);
      expect([status, stdout]).toEqual([1, '']);
      expectOneLine(stderr);
    }
  });

  test('text that is not English says so', async () => {
    const french =
      'Le président de la République a rencontré hier à Paris la ministre des Affaires étrangères du Sénégal. ';
    const { status, stdout } = await run(['read', '--json', '-'], french.repeat(3));
    expect(JSON.parse(stdout)).toMatchObject({
      language: 'fr',
      statements: [],
      warnings: [expect.stringMatching(/not English/)],
    });
    expect(status).toBe(0);
  });
});

describe('what is looked up', () => {
  const story = `---
source: The Courier
date: 2031-04-03
url: https://courier.example/oslo
---
President Amara Diallo of Senegal met Chancellor Jonas Lindqvist in Oslo on Tuesday evening. Amara Diallo offered medical aid. Amara Diallo praised Jonas Lindqvist. Tomas Berg, the former mayor of Oslo, thanked Jonas Lindqvist. Jonas Lindqvist did not accuse Ghana.
`;
  const ask = async (...args: readonly string[]) => (await run([...args, '--store', 'asked.db'])).stdout;
  beforeAll(async () => {
    put('oslo.txt', story);
    expect((await run(['ingest', 'oslo.txt', '--store', 'asked.db'])).status).toBe(0);
  });

  test('an office that is over is held, and its words are told', async () => {
    expect(await ask('lookup', 'Tomas Berg', 'HOLDS_POSITION')).toContain(
      'Tomas Berg → Oslo  held a position at, “former mayor”  (undated',
    );
    expect(await ask('lookup', 'Amara Diallo', 'HOLDS_POSITION')).toContain(
      'Senegal  holds a position at, “President”',
    );
  });

  test('what has no name at its other end stands after the edges', async () => {
    const lines = (await ask('lookup', 'Amara Diallo')).split('\n');
    expect(lines).toContain('Amara Diallo → “medical aid”  offered  (no edge)');
    expect(lines).toContain('    [Amara Diallo] ⟨offered⟩ [medical aid].');
  });

  test('times are in words, for programs they are values', async () => {
    expect(await ask('lookup', 'Amara Diallo', 'MET')).toContain(
      'reported · 2031-04-01 evening · The Courier',
    );
    expect(await ask('lookup', 'Amara Diallo', 'MET', '--json')).toContain('"value": "2031-04-01TEV"');
    const timeline = ['query', 'timeline', '--param', 'entity=Amara Diallo'];
    expect(await ask(...timeline)).toContain('2031-04-01 evening');
    expect(await ask(...timeline, '--csv')).toContain('2031-04-01TEV');
  });

  test('a document without a title is called by its id', async () => {
    const table = await ask('query', 'timeline', '--param', 'entity=Amara Diallo');
    expect(table).toMatch(/The Courier {2}https:\/\/courier\.example\/oslo$/m);
    expect(table).not.toContain('The Courier|');
  });

  test('what a period leaves out for want of a time is said', async () => {
    const dated = await ask('lookup', 'Amara Diallo', '--since', '2031-04-01');
    expect(dated).toContain('Amara Diallo ↔ Jonas Lindqvist  met');
    expect(dated).toMatch(/^3 undated events are left out by --since\/--until$/m);
    expect(await ask('lookup', 'Amara Diallo')).not.toContain('left out');
  });

  test('a hint is given only where it is true', async () => {
    expect(await ask('lookup', 'Jonas Lindqvist', 'ACCUSED')).toBe(
      'nothing that holds was found; --polarity negative shows 1 denied or negated\n',
    );
    expect(await ask('lookup', 'Jonas Lindqvist', 'ACCUSED', '--polarity', 'negative')).toContain(
      'Jonas Lindqvist → Ghana',
    );
    expect(await ask('lookup', 'Jonas Lindqvist', 'URGED')).toBe('nothing that holds was found\n');
  });

  test("a file of one publisher forgets nothing of another's", async () => {
    const document = { id: 'shared', source: 'Alpha', date: '2031-04-02', text: 'Ghana thanked Kenya.' };
    put('alpha.json', JSON.stringify(document));
    put('beta.json', JSON.stringify({ ...document, source: 'Beta' }));
    await ask('ingest', 'alpha.json');
    expect((await run(['forget', 'beta.json', '--store', 'asked.db'])).status).toBe(2);
    expect(await ask('forget', 'alpha.json')).toBe('1 document forgotten\n');
  });

  test('a document with an address is forgotten by its file too', async () => {
    put('gone.txt', 'Ghana thanked Kenya.');
    expect((await run(['forget', 'gone.txt', '--store', 'asked.db'])).status).toBe(2);
    expect(await ask('forget', 'oslo.txt')).toBe('1 document forgotten\n');
    const again = await run(['forget', 'oslo.txt', '--store', 'asked.db']);
    expect(again.status).toBe(2);
    expectOneLine(again.stderr);
    expect(again.stderr).toMatch(/its id \(its address, where it has one\) or its key "source\|id"/);
  });
});

describe('ingest, change, forget', () => {
  const one =
    '---\nsource: The Courier\ndate: 2031-04-03\n---\nPresident Amara Diallo of Senegal met Chancellor Jonas Lindqvist in Oslo on Tuesday.\n';
  const two =
    '---\nsource: The Herald\ndate: 2031-04-03\n---\nJonas Lindqvist accused Amara Diallo of fraud.\n';
  const dump = async (store: string) => (await run(['dump', '--store', store])).stdout;

  test('a second run changes nothing; an edit replaces what the document said; forgetting leaves no trace', async () => {
    put('one.txt', one);
    put('two.txt', two);
    const first = await run(['ingest', 'one.txt', 'two.txt', '--store', 'a.db', '--json']);
    expect(first.status).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({ found: 2, added: 2, failures: [] });
    const before = await dump('a.db');
    expect(before).toContain('"MET"');

    const again = await run(['ingest', 'one.txt', 'two.txt', '--store', 'a.db', '--json']);
    expect(JSON.parse(again.stdout)).toMatchObject({ added: 0, replaced: 0, unchanged: 2 });
    expect(await dump('a.db')).toBe(before);

    put('two.txt', two.replace('accused Amara Diallo of fraud', 'praised Amara Diallo'));
    const edited = await run(['ingest', 'two.txt', '--store', 'a.db', '--json']);
    expect(JSON.parse(edited.stdout)).toMatchObject({ replaced: 1 });
    const after = await dump('a.db');
    expect(after).toContain('"PRAISED"');
    expect(after).not.toContain('"ACCUSED"');

    expect((await run(['forget', 'two.txt', '--store', 'a.db'])).stdout).toMatch(/1 document forgotten/);
    await run(['ingest', 'one.txt', '--store', 'b.db']);
    expect(await dump('a.db')).toBe(await dump('b.db'));
  });

  test('a dump loads into an empty store and only there', async () => {
    const text = await dump('a.db');
    put('graph.jsonl', text);
    expect((await run(['load', 'graph.jsonl', '--store', 'c.db'])).status).toBe(0);
    expect(await dump('c.db')).toBe(text);
    const second = await run(['load', 'graph.jsonl', '--store', 'c.db']);
    expect(second.status).toBe(2);
    expectOneLine(second.stderr);
    put('broken.jsonl', `${text}{"node":`);
    const broken = await run(['load', 'broken.jsonl', '--store', 'd.db']);
    expect(broken.status).toBe(2);
    expect(JSON.parse((await run(['status', '--json', '--store', 'd.db'])).stdout).counts.documents).toBe(0);
  });

  test('one bad document does not stop the others; the summary counts it', async () => {
    put(
      'lines.jsonl',
      '{"id":"x","text":"Ghana thanked Kenya."}\n{broken\n{"id":"y","text":"Kenya thanked Ghana."}\n',
    );
    const { status, stdout, stderr } = await run(['ingest', 'lines.jsonl', '--store', 'e.db', '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ found: 3, added: 2, failures: [{ id: 'lines.jsonl:2' }] });
    expect(stderr).toMatch(/lines\.jsonl:2: no JSON/);
  });

  test('two texts of one run with the same id are told, not merged', async () => {
    for (const name of ['f1', 'f2']) mkdirSync(join(folder, name));
    put('f1/story.txt', 'Ghana thanked Kenya.');
    put('f2/story.txt', 'Kenya thanked Ghana.');
    const { status, stderr } = await run(['ingest', 'f1', 'f2', '--store', 'g.db']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/story\.txt: another document of this run has the same id/);
    expect((await run(['ingest', 'f1', 'f1', '--store', 'g.db'])).status).toBe(0);
  });

  test('no progress bar goes into a pipe', async () => {
    const { stderr } = await run(['ingest', 'one.txt', '--store', 'f.db']);
    expect(stderr).toBe('');
  });

  test('reread reads again only what another reader has read, or all', async () => {
    expect(JSON.parse((await run(['reread', '--store', 'a.db', '--json'])).stdout)).toMatchObject({
      found: 0,
    });
    const before = await dump('a.db');
    expect(JSON.parse((await run(['reread', '--all', '--store', 'a.db', '--json'])).stdout)).toMatchObject({
      replaced: 1,
    });
    expect(await dump('a.db')).toBe(before);
  });

  test('no lock is left behind', () => {
    expect(existsSync(join(folder, 'a.db.lock'))).toBe(false);
  });
});

test('the samples are all read', async () => {
  const { status, stdout } = await run(['ingest', join(root, 'samples'), '--store', 'samples.db', '--json']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ failures: [], otherLanguage: 0 });
});
