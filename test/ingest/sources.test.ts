import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findDocuments } from '../../ingest/sources/find-documents.js';
import type { Found, GivenMetadata } from '../../ingest/sources/found.js';
import { HtmlExtractor } from '../../ingest/sources/html.js';
import { canonicalUrl, isoDate } from '../../ingest/sources/identity.js';
import { documentsFromJsonLines } from '../../ingest/sources/json-lines.js';
import { isPrivateAddress } from '../../ingest/sources/private-addresses.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-sources-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
};

const find = async (
  args: readonly string[],
  given: GivenMetadata = {},
  stdin = Readable.from([]),
): Promise<Found[]> => {
  const all: Found[] = [];
  for await (const one of findDocuments(args, given, stdin)) all.push(one);
  return all;
};

const errors = (all: readonly Found[]) => all.flatMap((one) => ('error' in one ? [one.error] : []));
const documents = (all: readonly Found[]) => all.flatMap((one) => ('error' in one ? [] : [one.document]));

describe('text files', () => {
  test('front matter gives the metadata, the rest is the text, unchanged', async () => {
    const path = await put(
      'story.txt',
      '\ufeff---\ntitle: A visit\ndate: 2031-04-02\nsource: The Courier\n---\n\n Line one.\r\nLine two.\n',
    );
    expect(documents(await find([path]))).toEqual([
      {
        id: 'story.txt',
        source: 'The Courier',
        title: 'A visit',
        date: '2031-04-02',
        text: '\n Line one.\r\nLine two.\n',
      },
    ]);
  });

  test('options fill in what the text lacks and only that', async () => {
    const path = await put('own-date.txt', '---\ndate: 2031-04-02\n---\nWords.');
    const [document] = documents(await find([path], { date: '2030-01-01', source: 'Given', title: 'T' }));
    expect(document).toMatchObject({ date: '2031-04-02', source: 'Given', title: 'T' });
  });

  test('a text that begins with a rule of dashes has no front matter', async () => {
    const path = await put('rule.txt', '---\nA story about rules.\n---\nMore.');
    expect(documents(await find([path]))[0]!.text).toBe('---\nA story about rules.\n---\nMore.');
  });

  test.each([
    ['empty.txt', '', /empty/],
    ['blank.txt', ' \n\t\n', /empty/],
    ['binary.txt', Uint8Array.of(80, 75, 3, 4, 0, 0, 1), /binary/],
    ['latin.txt', Uint8Array.of(67, 97, 102, 233, 32, 102), /not UTF-8/],
    ['utf16.txt', Uint8Array.of(255, 254, 65, 0), /UTF-16/],
    ['date.txt', '---\ndate: last week\n---\nWords.', /no ISO date/],
    ['february.txt', '---\ndate: "2031-02-30"\n---\nWords.', /no ISO date/],
    ['yaml.txt', '---\ntitle: "open\n---\nWords.', /front matter/],
  ])('%s is told in one line', async (name, content, message) => {
    const all = await find([await put(name, content)]);
    expect(all).toHaveLength(1);
    expect(errors(all)[0]).toMatch(message);
    expect(errors(all)[0]).not.toContain('\n');
  });

  test('a missing file is a mistake in the call', async () => {
    expect(await find([join(folder, 'none.txt')])).toMatchObject([
      { error: expect.stringMatching(/no such file/), mistake: true },
    ]);
  });

  test('standard input has an id made of its words', async () => {
    const [first] = documents(await find(['-'], {}, Readable.from([Buffer.from('Some words.')])));
    const [again] = documents(
      await find(['-'], {}, Readable.from([Buffer.from('Some '), Buffer.from('words.')])),
    );
    expect(first!.id).toMatch(/^text-[0-9a-f]{16}$/);
    expect(again!.id).toBe(first!.id);
  });
});

describe('folders', () => {
  test('are walked in a fixed order; ids are paths relative to the argument; bad ones do not stop the rest', async () => {
    await put('walk/b/two.txt', 'Two.');
    await put('walk/a.txt', 'One.');
    await put('walk/b/bad.txt', '');
    await put('walk/notes.md', 'not a story');
    await put('walk/.hidden.txt', 'hidden');
    const all = await find([join(folder, 'walk')]);
    expect(documents(all).map(({ id }) => id)).toEqual(['a.txt', 'b/two.txt']);
    expect(errors(all)).toHaveLength(1);
  });

  test('an empty folder says so', async () => {
    await mkdir(join(folder, 'nothing'), { recursive: true });
    expect(errors(await find([join(folder, 'nothing')]))[0]).toMatch(/no \.txt/);
  });
});

describe('JSON Lines', () => {
  test('one object a line; broken lines are told with their number', async () => {
    const path = await put(
      'archive.jsonl',
      [
        '{"id":"a","text":"One.","date":null}',
        '{"id":"b"',
        '',
        '{"id":7,"text":"Two.","url":"HTTPS://Example.ORG/x?utm_source=y&p=1#top"}',
        '[]',
        '{"text":5}',
        '{"text":"Three."}',
      ].join('\n'),
    );
    const all = await find([path]);
    expect(documents(all)).toEqual([
      { id: 'a', source: 'unknown', text: 'One.' },
      { id: '7', source: 'example.org', text: 'Two.', url: 'https://example.org/x?p=1' },
      { id: 'archive.jsonl:7', source: 'unknown', text: 'Three.' },
    ]);
    expect(all.flatMap((one) => ('error' in one ? [one.id] : []))).toEqual([
      'archive.jsonl:2',
      'archive.jsonl:5',
      'archive.jsonl:6',
    ]);
  });

  test('a 50 MB line is told and passed over without being held', async () => {
    const path = join(folder, 'long.jsonl');
    const file = await open(path, 'w');
    await file.write('{"id":"first","text":"One."}\n');
    const part = 'x'.repeat(1_000_000);
    for (let index = 0; index < 50; index += 1) await file.write(part);
    await file.write('\n{"id":"last","text":"Two."}');
    await file.close();
    const all: Found[] = [];
    for await (const one of documentsFromJsonLines(createReadStream(path), {}, 'long.jsonl')) all.push(one);
    expect(documents(all).map(({ id }) => id)).toEqual(['first', 'last']);
    expect(errors(all)[0]).toMatch(/50 MB/);
  });
});

describe('HTML', () => {
  const page = `<!doctype html><html><head><title>Ignored | Site</title>
    <meta property="og:title" content="Ministers meet in Nairobi"><meta property="og:site_name" content="The Courier">
    <meta property="article:published_time" content="2031-03-19T10:00:00Z"><link rel="canonical" href="https://courier.example/a?utm_medium=x">
    </head><body><nav><a href="/">Home</a> <a href="/b">More</a></nav><article><h1>Ministers meet in Nairobi</h1>
    ${'<p>The foreign ministers of Ghana and Kenya met in Nairobi on Tuesday, and spoke for two hours about&nbsp;the river.</p>'.repeat(6)}
    <p>“We agreed,” one of them said.<script>alert(1)</script></p></article><footer>All rights reserved</footer></body></html>`;

  test('the main text in paragraphs, and title, date, publisher and address from the metadata', async () => {
    const [found] = await find([await put('page.html', page)]);
    expect(found).toMatchObject({
      extracted: true,
      document: {
        id: 'https://courier.example/a',
        title: 'Ministers meet in Nairobi',
        date: '2031-03-19',
        source: 'The Courier',
        url: 'https://courier.example/a',
      },
    });
    const { text } = documents([found!])[0]!;
    expect(text.split('\n\n').at(-1)).toBe('“We agreed,” one of them said.');
    expect(text).toContain('about the river.');
    expect(text).not.toMatch(/Home|rights|alert/);
  });

  test('a page without an article says so', async () => {
    expect(errors(await find([await put('bare.html', '<html><body></body></html>')]))[0]).toMatch(
      /no article/,
    );
  });

  test('the charset that a page names is used', async () => {
    const bytes = Buffer.from(
      page
        .replace('<head>', '<head><meta charset="windows-1252">')
        .replace(
          'Nairobi</h1>',
          'Nairobi</h1><p>Caf\u00e9 talks went on in the Caf\u00e9 Rouge, officials from both sides said.</p>',
        ),
      'latin1',
    );
    const [document] = documents(await find([await put('latin.html', bytes)]));
    expect(document!.text).toContain('Café Rouge');
  });

  test('a page that takes too long is told, and the next one is read', async () => {
    const slow = new HtmlExtractor(1);
    await expect(slow.document(page.repeat(20), {})).rejects.toThrow(/took more than/);
    await slow.close();
    const next = new HtmlExtractor();
    await expect(next.document(page, {})).resolves.toMatchObject({ source: 'The Courier' });
    await next.close();
  });
});

describe('web addresses', () => {
  let server: Server;
  let base: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/story')
        response
          .setHeader('content-type', 'text/html')
          .end(
            `<title>T</title><article>${'<p>Ghana and Kenya signed an agreement on fish, officials said on Monday.</p>'.repeat(8)}</article>`,
          );
      else if (request.url === '/same') response.writeHead(302, { location: '/story' }).end();
      else if (request.url === '/private')
        response.writeHead(302, { location: 'http://127.0.0.1:1/secret' }).end();
      else if (request.url === '/metadata')
        response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end();
      else if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
      else if (request.url === '/pdf') response.setHeader('content-type', 'application/pdf').end('%PDF');
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  test('a page is read, also over a redirect on its own host', async () => {
    const all = await find([`${base}/story`, `${base}/same`]);
    expect(errors(all)).toEqual([]);
    expect(documents(all).map(({ url }) => url)).toEqual([`${base}/story`, `${base}/story`]);
  });

  test.each([
    ['/private', /private network/],
    ['/metadata', /private network/],
    ['/loop', /redirects more than/],
    ['/pdf', /not an HTML page/],
    ['/gone', /answered 404/],
  ])('%s is told in one line', async (path, message) => {
    expect(errors(await find([base + path]))[0]).toMatch(message);
  });

  test('an address that is no web page', async () => {
    expect(errors(await find(['ftp://example.org/x']))[0]).toMatch(/no http or https/);
  });

  test.each(['10.1.2.3', '127.0.0.1', '192.168.0.9', '169.254.169.254', '::1', 'fd00::1', '::ffff:10.0.0.1'])(
    '%s is private',
    (address) => {
      expect(isPrivateAddress(address, address.includes(':') ? 6 : 4)).toBe(true);
    },
  );
  test.each(['93.184.216.34', '2606:2800:220::1'])('%s is public', (address) => {
    expect(isPrivateAddress(address, address.includes(':') ? 6 : 4)).toBe(false);
  });
});

test('canonical addresses and ISO dates', () => {
  expect(canonicalUrl(' HTTP://Example.org/A?b=1&utm_campaign=z&UTM_Source=q#frag')).toBe(
    'http://example.org/A?b=1',
  );
  expect(isoDate('2031-03-19T10:00:00+02:00')).toBe('2031-03-19');
  expect(isoDate('2031-03')).toBe('2031-03');
  expect(isoDate('19 March 2031')).toBeUndefined();
});
