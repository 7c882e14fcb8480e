import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readConfiguration } from '../../src/config.js';
import { createServer, type Server } from '../../src/server/index.js';
import { type GraphStore, openStore } from '../../src/store/index.js';
import { STORY_GRAPHS, UNSURE_GRAPH } from '../query/fixture.js';
import { findBrowser, NO_BROWSER, startBrowser } from './browser.js';

const executable = findBrowser();
if (!executable) {
  if (process.env.CI) throw new Error(NO_BROWSER);
  console.warn(`\n${NO_BROWSER}\n`);
}

const root = join(import.meta.dirname, '../..');
const WAIT = 20_000;

let folder: string;
let store: GraphStore;
let server: Server;
let address: string;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** What the page said on its console, and requests that left the server. */
let complaints: string[];

const listenTo = (opened: Page): void => {
  opened.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  opened.on('pageerror', (error) => complaints.push(String(error)));
  opened.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:') && !url.startsWith('blob:')) {
      complaints.push(`request to ${url}`);
    }
  });
};

/** Opens an address of the page and waits until its picture is drawn. */
const open = async (search = ''): Promise<void> => {
  await page.goto(new URL(search, address).href);
  await page.locator('.explorer .stage[aria-busy=false]').waitFor({ timeout: WAIT });
  if (await page.locator('.canvas').count()) await atRest();
};

/** Waits until nothing glides any more. */
const atRest = async (): Promise<void> => {
  let before = '';
  for (let i = 0; i < 40; i++) {
    const now = JSON.stringify(await placesOf());
    if (now === before && now !== '{}') return;
    before = now;
    await page.waitForTimeout(150);
  }
};

type Point = { x: number; y: number };
const hook = <T>(script: string): Promise<T> => page.evaluate(script) as Promise<T>;

interface Described {
  readonly nodes: Record<string, Point>;
  readonly edges: readonly (readonly [string, string, string, Point])[];
}

const describeStage = (): Promise<Described> =>
  hook('globalThis.readout?.stage.describe() ?? { nodes: {}, edges: [] }');

/** Names of the drawn nodes with their places on the screen. */
const placesOf = async (): Promise<Record<string, Point>> => (await describeStage()).nodes;

const drawn = async (): Promise<string[]> => Object.keys(await placesOf()).sort();

/** Clicks on the middle of an edge, or on a node, where it is drawn. */
const clickAt = async (point: Point): Promise<void> => {
  const box = (await page.locator('.canvas').boundingBox())!;
  await page.mouse.click(box.x + point.x, box.y + point.y);
};

const clickNode = async (name: string): Promise<void> => clickAt((await placesOf())[name]!);

/** Clicks on the edge between two names; which of them comes first matters only where the relation has a direction. */
const clickEdge = async (one: string, relation: string, other: string): Promise<void> => {
  const { edges } = await describeStage();
  const found = edges.find(
    ([subject, name, object]) =>
      name === relation && [subject, object].sort().join() === [one, other].sort().join(),
  );
  expect(found, `${one} ${relation} ${other} is drawn`).toBeDefined();
  await clickAt(found![3]);
};

/** An expectation that may take its time to come true. */
const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: WAIT });

const heading = () => page.locator('.panel h1');

/** The words of the first element that a selector finds, as they are seen. */
const words = async (selector: string): Promise<string> => {
  await page.locator(selector).first().waitFor();
  const [first] = await page.locator(selector).allInnerTexts();
  return first!.replace(/\s+/g, ' ').trim();
};

beforeAll(async () => {
  if (!executable) return;
  if (!existsSync(join(root, 'dist/web/index.html'))) {
    await build({ root: join(root, 'web'), configFile: join(root, 'web/vite.config.ts'), logLevel: 'error' });
  }
  folder = mkdtempSync(join(tmpdir(), 'readout-page-'));
  store = await openStore(join(folder, 'graph.db'));
  await store.write(STORY_GRAPHS);
  const configuration = { ...readConfiguration({}), logLevel: 'silent' };
  server = createServer({ store, configuration, page: join(root, 'dist/web') });
  address = await server.listen(0, '127.0.0.1');
  browser = await startBrowser(executable);
});

afterAll(async () => {
  if (!executable) return;
  await browser?.close();
  await server?.close();
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!executable)('the page', { timeout: 120_000 }, () => {
  beforeEach(async () => {
    complaints = [];
    context = await browser.newContext({ viewport: { width: 1180, height: 740 }, colorScheme: 'light' });
    page = await context.newPage();
    page.setDefaultTimeout(WAIT);
    listenTo(page);
  });

  afterEach(async () => {
    await context.close();
  });

  const expectQuiet = () => expect(complaints).toEqual([]);

  test('draws the most connected part first and says what to do', async () => {
    await open();
    expect(await drawn()).toContain('Mara Lindqvist');
    expect(await drawn()).not.toContain('Brightwater');
    expect(await words('.panel .hint')).toMatch(/Click an edge to read its sentences/);
    expect(await words('.shown')).toMatch(/^\d+ of 9 entities shown$/);
    expect(await words('.legend')).toContain('person');
    expectQuiet();
  });

  test('finds an entity as one types and draws its neighbourhood', async () => {
    await open();
    await page.keyboard.press('/');
    await page.keyboard.type('kestr');
    await page.locator('.hit', { hasText: 'Kestrel Foods' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.panel h1', { hasText: 'Kestrel Foods' }).waitFor();
    await eventually(drawn).toEqual(['Brightwater', 'Kestrel Foods']);
    expect(page.url()).toContain('show=');
    expectQuiet();
  });

  test('says so when a search finds nothing', async () => {
    await open();
    await page.locator('#search').fill('zzyzx');
    await page.locator('.hits-note', { hasText: 'No entity is called “zzyzx”' }).waitFor();
    expectQuiet();
  });

  test('expands a node beside the others, which keep their places; Ctrl+Z takes it back', async () => {
    await open('?show=Harbour+Police');
    expect(await drawn()).toEqual(['Harbour Police', 'Ines Varga']);
    const before = await placesOf();
    await clickNode('Ines Varga');
    await heading().filter({ hasText: 'Ines Varga' }).waitFor();
    await page.keyboard.press('e');
    await eventually(drawn).toEqual(['Harbour Police', 'Ines Varga', 'Mara Lindqvist']);
    await atRest();
    const after = await placesOf();
    for (const name of Object.keys(before)) {
      expect(Math.hypot(after[name]!.x - before[name]!.x, after[name]!.y - before[name]!.y)).toBeLessThan(2);
    }
    await page.keyboard.press('Control+z');
    await eventually(drawn).toEqual(['Harbour Police', 'Ines Varga']);
    expectQuiet();
  });

  test('shows the sentences behind an edge, the words marked in place', async () => {
    await open('?show=Mara+Lindqvist');
    await clickEdge('Mara Lindqvist', 'SPOKE_WITH', 'Tomas Okafor');
    await page.locator('.evidence').first().waitFor();
    expect(await words('.panel h1')).toBe('Mara Lindqvist spoke with Tomas Okafor');
    expect(await words('.panel-head p')).toMatch(/1 event · 3 sentences by 3 publishers · 3 March 2031/);
    expect(await words('.evidence mark.role-subject')).toBe('Mara Lindqvist');
    expect(await words('.evidence mark.role-predicate')).toBe('⟨spoke with⟩');
    expect(await words('.evidence mark.role-object')).toBe('Tomas Okafor');
    expect(await page.locator('.evidence .status').allInnerTexts()).toContain('said by officials');
    expectQuiet();
  });

  test('leads from a sentence to its story', async () => {
    await open('?show=Mara+Lindqvist');
    await clickEdge('Mara Lindqvist', 'ACCUSED', 'Estavia');
    await page.locator('.evidence .sentence').first().click();
    await page.locator('.document h1', { hasText: 'Norland will answer' }).waitFor();
    expect(await words('.story mark.role-predicate')).toBe('⟨accused⟩');
    expect(await words('.statements li.chosen')).toMatch(/^Mara Lindqvist accused Estavia lying/);
    await page.locator('.folded summary', { hasText: '1 expected' }).click();
    await page.locator('.statements a', { hasText: 'sanction' }).click();
    await eventually(() => words('.story mark.role-predicate')).toBe('⟨sanction⟩');
    expectQuiet();
  });

  test('shows of a story what holds and is sure, the rest folded away', async () => {
    await page.goto(new URL('?view=document&document=Daily+Quay%7Cdenial&confidence=0.88', address).href);
    await page.locator('.statements h2', { hasText: '1 statement read' }).waitFor();
    expect(await page.locator('.statements li:visible').count()).toBe(1);
    await page.locator('.folded summary', { hasText: '1 more that Readout is less sure of' }).click();
    expect(await words('.folded[open] li')).toBe('Tomas Okafor denied the attack 87 % reported');
    // A statement that a link chooses is seen, wherever it was folded.
    await page.locator('.folded[open] .edge-row').click();
    await page.reload();
    await page.locator('.folded[open] li.chosen').waitFor();
    expect(await page.locator('.statements li.chosen').isVisible()).toBe(true);
    expectQuiet();
  });

  test('what is told beside an edge is a click away; nobody denied what was only told so', async () => {
    await open('?show=Estavia');
    await clickEdge('Estavia', 'ATTACKED', 'Norland');
    await page.locator('.evidence').first().waitFor();
    expect(await words('.panel-head p')).toBe('1 event · 1 sentence by 1 publisher · 2 March 2031');
    await page.getByRole('button', { name: '1 said not to have happened' }).click();
    await page.locator('.beside .evidence .status', { hasText: 'denied by Tomas Okafor' }).waitFor();
    expectQuiet();
  });

  test('a state is told, not happening, and an office by its title', async () => {
    await open('?show=Tomas+Okafor&node=Tomas+Okafor');
    const office = page.locator('.panel .edge-row', { hasText: 'former president' });
    await office.waitFor();
    expect((await office.innerText()).replace(/\s+/g, ' ')).toBe('is former president of Estavia told once');
    await office.click();
    await eventually(() => words('.panel h1')).toBe('Tomas Okafor is former president of Estavia');
    expect(await words('.panel-head p')).toBe('told once by 1 publisher');
    await open();
    expect(
      await page.locator('section:has(h2:text("Told most often")) li').first().innerText(),
    ).not.toContain('told');
    expectQuiet();
  });

  test('keeps the fields of the period in their sheet, and says what is drawn by one count', async () => {
    await open('?since=2031-04-01&until=2031-04-30');
    await page.locator('.panel .edge-row', { hasText: 'Mara Lindqvist' }).first().waitFor();
    expect(await words('.panel .edge-row:has-text("Mara Lindqvist")')).toBe(
      'person Mara Lindqvist to 1 other',
    );
    await page.getByRole('button', { name: 'Filter by period' }).click();
    const sheet = (await page.locator('.sheet').boundingBox())!;
    const field = (await page.locator('.sheet input').last().boundingBox())!;
    expect(field.x + field.width).toBeLessThan(sheet.x + sheet.width);
    expectQuiet();
  });

  test('filters by relation; denied edges come by the status filter', async () => {
    await open();
    await page.getByRole('button', { name: 'Filter by relation' }).click();
    await page.getByLabel('Find a relation').fill('spoke');
    await page.locator('.option', { hasText: 'spoke with' }).click();
    await eventually(drawn).toEqual(['Mara Lindqvist', 'Tomas Okafor']);
    expect(page.url()).toContain('relation=SPOKE_WITH');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await eventually(async () => (await drawn()).length).toBeGreaterThan(2);

    await open('?show=Estavia&relation=ATTACKED&status=negated');
    expect(await drawn()).toEqual(['Estavia', 'Norland']);
    await clickEdge('Estavia', 'ATTACKED', 'Norland');
    await page.locator('.evidence .status', { hasText: 'denied by Tomas Okafor' }).waitFor();
    expectQuiet();
  });

  test('narrows to a period drawn over the days', async () => {
    await open();
    const days = (await page.locator('.days').boundingBox())!;
    await page.mouse.move(days.x + days.width * 0.75, days.y + 20);
    await page.mouse.down();
    await page.mouse.move(days.x + days.width - 2, days.y + 20, { steps: 4 });
    await page.mouse.up();
    await eventually(() => page.url()).toMatch(/since=2031-03-\d\d&until=2031-04-/);
    await eventually(drawn).toEqual(['Estavia', 'Ines Varga', 'Mara Lindqvist', 'Tarn']);
    await page.getByRole('button', { name: 'All days' }).click();
    await eventually(async () => (await drawn()).length).toBeGreaterThan(4);
    expectQuiet();
  });

  test('says so when nothing passes the filters, and gives a way out', async () => {
    await open('?show=Kestrel+Foods&relation=ATTACKED');
    await page.getByRole('heading', { name: 'Nothing passes these filters' }).waitFor();
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await eventually(drawn).toEqual(['Brightwater', 'Kestrel Foods']);
    expectQuiet();
  });

  test('shows the same as a table', async () => {
    await open('?show=Mara+Lindqvist');
    await page.keyboard.press('t');
    expect(await words('.table-view tr:has-text("spoke with")')).toMatch(
      /Mara Lindqvist spoke with (person )?Tomas Okafor 1 3 3 March 2031/,
    );
    await page.locator('.table-view tr', { hasText: 'spoke with' }).click();
    await page.locator('.evidence').first().waitFor();
    await page.keyboard.press('t');
    await page.locator('.canvas').waitFor();
    expectQuiet();
  });

  test('runs a saved query from its form, with links into the graph', async () => {
    await page.goto(new URL('?view=queries', address).href);
    await page.getByRole('link', { name: /who spoke with whom/i }).click();
    await page.locator('#parameter-person').fill('Lindqvist');
    await page.locator('.hit', { hasText: 'Mara Lindqvist' }).click();
    await page.getByRole('button', { name: 'Run' }).click();
    const answer = page.locator('.answer');
    await answer.getByRole('link', { name: 'Tomas Okafor' }).first().waitFor();
    const csv = await answer.getByRole('link', { name: 'CSV' }).getAttribute('href');
    const lines = await (await fetch(new URL(csv!, address))).text();
    expect(lines).toContain('Tomas Okafor');
    await answer.getByRole('link', { name: 'Tomas Okafor' }).first().click();
    await heading().filter({ hasText: 'Tomas Okafor' }).waitFor();
    expectQuiet();
  });

  test('looks up what one did to another', async () => {
    await page.goto(new URL('?view=lookup', address).href);
    await page.locator('#lookup-subject').fill('Lindqvist');
    await page.locator('#lookup-relation').selectOption('URGED');
    await page.getByRole('button', { name: 'Look up' }).click();
    await page.locator('.found h2').waitFor();
    expect(await page.locator('.found h2').allInnerTexts()).toEqual(['Mara Lindqvist urged Estavia']);
    await page.getByRole('link', { name: 'in the graph' }).click();
    await page.locator('.evidence').first().waitFor();
    expectQuiet();
  });

  test('a look-up tells what has no edge and what it leaves out, each a click away', async () => {
    await page.goto(new URL('?view=lookup&who=Norland', address).href);
    await page.locator('.found h2', { hasText: 'Norland promised “aid”' }).waitFor();
    await page.goto(new URL('?view=lookup&who=Estavia&whom=Norland&from=2031-03-01', address).href);
    expect(await words('.found h2')).toBe('Estavia attacked Norland');
    await page.locator('.left-out').waitFor({ state: 'detached' });
    await page.goto(new URL('?view=lookup&who=Estavia&whom=Norland', address).href);
    await page.locator('.left-out a', { hasText: '1 said not to be so' }).click();
    await page.locator('.evidence .status', { hasText: 'denied by Tomas Okafor' }).waitFor();
    await page.locator('.left-out a', { hasText: 'what holds' }).click();
    await page.locator('.evidence .status', { hasText: 'reported' }).waitFor();
    expectQuiet();
  });

  test('a period says how many edges it leaves out for want of a day', async () => {
    await open('?since=2031-03-01&until=2031-03-31');
    expect(await words('.undated')).toBe('4 undated edges left out');
    expectQuiet();
  });

  test('a query tells in words what it has as codes', async () => {
    await page.goto(new URL('?view=queries&query=timeline&with.entity=Estavia', address).href);
    const cell = (name: string) => page.locator(`td[data-name="${name}"]`).allInnerTexts();
    await page.locator('.answer').waitFor();
    expect(new Set(await cell('said to be'))).toEqual(new Set(['so']));
    expect(new Set(await cell('told as'))).toEqual(new Set(['fact']));
    expectQuiet();
  });

  describe('beside what is less sure', () => {
    beforeAll(() => store?.write([UNSURE_GRAPH]));
    afterAll(() => store?.forget([UNSURE_GRAPH.document.id]));
    const relations = async () => (await describeStage()).edges.map(([, relation]) => relation);

    test('says how much is hidden, draws it on a click, and hides it again', async () => {
      await open('?show=Norland');
      expect(await relations()).not.toContain('SUPPORTED');
      await page.locator('.cut', { hasText: '1 more edge that Readout is less sure of' }).waitFor();
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await eventually(relations).toContain('SUPPORTED');
      expect(page.url()).toContain('confidence=0.5');
      expect(await words('.legend')).toContain('broken: less sure');
      await page.locator('.cut', { hasText: '1 edge less sure than 86 %' }).waitFor();
      await page.getByRole('button', { name: 'Hide' }).click();
      await eventually(relations).not.toContain('SUPPORTED');
      expectQuiet();
    });

    test('lists it in the panel of a node, with its sentence', async () => {
      await open('?show=Norland&node=Norland');
      await page.locator('.panel .folded summary', { hasText: '1 more edge' }).click();
      const row = page.locator('.panel .folded .edge-row');
      expect(await words('.panel .folded .edge-row')).toBe('supported Estavia 1 event · less sure: 70 %');
      await row.click();
      await page.locator('.evidence').first().waitFor();
      expect(await words('.panel-head')).toContain('less sure: right in 70 % of such readings');
      expectQuiet();
    });

    test('says so where nothing else would be drawn or found', async () => {
      await page.goto(new URL('?show=Norland&relation=SUPPORTED', address).href);
      expect(await words('.stage .notice')).toMatch(
        /^Nothing is drawn at 86 % Of Norland, 1 edge is less sure/,
      );
      await page.getByRole('button', { name: 'Show what is less sure' }).click();
      await eventually(relations).toEqual(['SUPPORTED']);
      await page.goto(new URL('?view=lookup&who=Norland&did=SUPPORTED', address).href);
      await page.locator('.found').first().waitFor();
      expect(await words('.lookup')).toContain('Nothing was found as sure as 86 %. Less sure: 1 edge');
      await page.getByRole('link', { name: 'in the graph' }).click();
      await eventually(relations).toContain('SUPPORTED');
      expectQuiet();
    });
  });

  test('turns to the other theme and keeps it', async () => {
    await open();
    const ground = () => hook<string>('getComputedStyle(document.body).backgroundColor');
    expect(await ground()).toBe('rgb(251, 250, 247)');
    await page.getByRole('button', { name: 'Turn to the dark theme' }).click();
    await eventually(ground).toBe('rgb(22, 24, 28)');
    await page.reload();
    await eventually(ground).toBe('rgb(22, 24, 28)');
    expectQuiet();
  });

  test('the address is the state: back, reload and a sent link give the same picture', async () => {
    await open('?show=Mara+Lindqvist');
    await clickEdge('Mara Lindqvist', 'SPOKE_WITH', 'Tomas Okafor');
    await page.locator('.evidence').first().waitFor();
    await page.locator('.pair a', { hasText: 'Tomas Okafor' }).click();
    await heading()
      .filter({ hasText: /^Tomas Okafor$/ })
      .waitFor();
    await page.keyboard.press('e');
    await atRest();
    const places = await placesOf();
    const sent = page.url();

    await page.goBack();
    await page.goBack();
    await eventually(() => words('.panel h1')).toBe('Mara Lindqvist spoke with Tomas Okafor');
    await page.goForward();
    await page.goForward();

    const other = await browser.newContext({ viewport: { width: 1180, height: 740 } });
    page = await other.newPage();
    listenTo(page);
    await open(sent);
    expect(await words('.panel h1')).toBe('Tomas Okafor');
    const again = await placesOf();
    expect(Object.keys(again)).toEqual(Object.keys(places));
    for (const name of Object.keys(places)) {
      expect(Math.hypot(again[name]!.x - places[name]!.x, again[name]!.y - places[name]!.y)).toBeLessThan(2);
    }
    await other.close();
    expectQuiet();
  });

  test('walks with the arrows, dismisses with x, lists the keys with ?', async () => {
    await open('?show=Harbour+Police&node=Harbour+Police');
    await page.keyboard.press('?');
    await page.getByRole('heading', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    const places = await placesOf();
    const [from, to] = [places['Harbour Police']!, places['Ines Varga']!];
    const across = Math.abs(to.x - from.x) > Math.abs(to.y - from.y);
    const key = across
      ? to.x > from.x
        ? 'ArrowRight'
        : 'ArrowLeft'
      : to.y > from.y
        ? 'ArrowDown'
        : 'ArrowUp';
    await page.locator('.panel h1', { hasText: 'Harbour Police' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.canvas').focus();
    await page.keyboard.press(key);
    await page.keyboard.press(key);
    await eventually(() => page.url()).toContain('node=');
    const selected = await words('.panel h1');
    await page.keyboard.press('x');
    await eventually(drawn).toHaveLength(1);
    expect(await drawn()).not.toContain(selected);
    expectQuiet();
  });

  test('says so when the server fails, and tries again', async () => {
    await page.route('**/api/graph', (route) =>
      route.fulfill({
        status: 503,
        json: { error: { code: 'store_unavailable', message: 'the store does not answer', details: null } },
      }),
    );
    await page.goto(address);
    await page.getByRole('heading', { name: 'The graph can’t be reached' }).waitFor();
    expect(await words('.notice p')).toBe('the store does not answer');
    await page.unroute('**/api/graph');
    await page.getByRole('button', { name: 'Try again' }).click();
    await eventually(drawn).toContain('Mara Lindqvist');
  });

  test('fits a phone: the panel is a sheet', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open('?show=Mara+Lindqvist');
    expect(await page.locator('.panel').isVisible()).toBe(false);
    await clickNode('Mara Lindqvist');
    await page.locator('.panel').waitFor();
    expect(await hook<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.getByRole('button', { name: 'Close (Esc)' }).click();
    await eventually(() => page.locator('.panel').isVisible()).toBe(false);
    expectQuiet();
  });
});
