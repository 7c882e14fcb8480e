import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphEdge, readEdges } from '../../src/query/edge-rows.js';
import {
  DEFAULT_CONFIDENCE,
  describeEntity,
  drawGraph,
  type EvidenceEdge,
  findPaths,
  findQuery,
  type GraphView,
  LESS_SURE,
  loadQueries,
  lookupRelations,
  openGraphView,
  runQuery,
} from '../../src/query/index.js';
import type { GraphStore } from '../../src/store/index.js';
import { generateGraphs } from '../store/generate.js';
import { ASIDE_GRAPH, OPEN_GRAPH, presidentGraph, STORY_GRAPHS, UNSURE_GRAPH } from './fixture.js';
import { QUERY_CASES } from './query-cases.js';

const queries = loadQueries(join(import.meta.dirname, '../../queries'));

/** Milliseconds: other suites may be at the same server first, and it may have to be started. */
const LONGEST_START = 900_000;

/** Relation and ends by name. */
const ends = (edge: EvidenceEdge): string => `${edge.subject.name} ${edge.relation} ${edge.object.name}`;

type Numbers = 'id' | 'events' | 'statements' | 'documents' | 'sources' | 'undated' | 'first' | 'last';
const numbersOf = (edge: Pick<EvidenceEdge, Numbers>) => {
  const { id, events, statements, documents, sources, undated, first, last } = edge;
  return { id, events, statements, documents, sources, undated, first, last };
};
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** What every store must answer, over stories whose every answer is known. */
export const queryContract = (
  store: string,
  open: () => Promise<{ readonly store: GraphStore; readonly close: () => Promise<void> }>,
): void => {
  describe(`questions to ${store}`, () => {
    let opened: Awaited<ReturnType<typeof open>>;
    let view: GraphView;

    beforeAll(async () => {
      opened = await open();
      await opened.store.write(STORY_GRAPHS);
      view = openGraphView(opened.store);
    }, LONGEST_START);
    afterAll(() => opened?.close());

    const lookup = async (question: Parameters<typeof lookupRelations>[1]) =>
      (await lookupRelations(view, question)).items;

    describe('saved queries', () => {
      test.each(QUERY_CASES)('$name $given', async ({ name, given, columns, rows }) => {
        const directory = await view.directory();
        const answer = await runQuery(opened.store, findQuery(queries, name), given, (entity) =>
          directory.find(entity),
        );
        const wanted = columns.map((column) => answer.columns.indexOf(column));
        expect(columns.filter((_, at) => wanted[at] === -1)).toEqual([]);
        expect(answer.rows.map((row) => wanted.map((at) => row[at]))).toEqual(rows);
        expect(answer).toMatchObject({ total: rows.length, truncated: false });
      });

      test('each has a case, and a column of ids stands beside the one it is the id of', async () => {
        expect(QUERY_CASES.map(({ name }) => name)).toEqual(expect.arrayContaining([...queries.keys()]));
        const directory = await view.directory();
        for (const { name, given } of QUERY_CASES) {
          const { columns } = await runQuery(opened.store, findQuery(queries, name), given, (entity) =>
            directory.find(entity),
          );
          for (const column of columns.filter((one) => one.endsWith('Id')))
            expect(columns).toContain(column.slice(0, -2));
        }
      });
    });

    describe('beside what goes on or only ends', () => {
      beforeAll(() => opened.store.write([OPEN_GRAPH]));
      afterAll(() => opened.store.forget([OPEN_GRAPH.document.id]));
      const rows = async (name: string, given: Record<string, string>, columns: readonly string[]) => {
        const directory = await view.directory();
        const answer = await runQuery(opened.store, findQuery(queries, name), given, (entity) =>
          directory.find(entity),
        );
        return answer.rows.map((row) => columns.map((column) => row[answer.columns.indexOf(column)]));
      };

      test('a missing last day is open, and what only ends has its day', async () => {
        const told = { entity: 'Ines Varga', until: '2031-03-01' };
        expect(await rows('timeline', { ...told, since: '2030-01-01' }, ['day', 'deed'])).toEqual([
          ['2029-01-01', 'urged'],
        ]);
        expect((await rows('timeline', { entity: 'Ines Varga' }, ['day', 'deed'])).slice(0, 2)).toEqual([
          ['2028-12-31', 'accused'],
          ['2029-01-01', 'urged'],
        ]);
        expect(await rows('who-urged-whom', { urger: 'Ines Varga', since: '2030-01-01' }, ['whom'])).toEqual([
          ['Tarn'],
        ]);
        const accuser = 'Ines Varga';
        expect(await rows('who-accused-whom', { accuser, since: '2028-12-31' }, ['whom'])).toEqual([
          ['Tarn'],
        ]);
        expect(await rows('who-accused-whom', { accuser, since: '2029-01-01' }, ['whom'])).toEqual([]);
        // Without a time at all there is no telling.
        expect(await rows('who-urged-whom', { urger: 'Lindqvist', since: '2030-01-01' }, ['whom'])).toEqual(
          [],
        );
        const reported = await rows('most-reported', { since: '2030-01-01', until: '2030-12-31' }, ['who']);
        expect(reported).toEqual([['Ines Varga']]);
      });

      test('OTHER is told of one entity or between two, and of nobody refused', async () => {
        const phrases = async (question: Parameters<typeof lookupRelations>[1]) =>
          (await lookupRelations(view, { ...question, relation: 'other' })).unlinked.items
            .map(({ subject, phrase }) => `${subject?.text} ${phrase}`)
            .sort();
        expect(await phrases({ subject: 'Ines Varga', object: 'Tarn' })).toEqual(['Ines Varga painted']);
        expect(await phrases({ subject: 'Tarn', object: 'Ines Varga' })).toEqual([]);
        expect(await phrases({ object: 'Tarn' })).toEqual(['Ines Varga painted', 'Tomas Okafor painted']);
        expect(await phrases({ subject: 'Ines Varga' })).toEqual(['Ines Varga painted', 'Ines Varga sang']);
        await expect(phrases({})).rejects.toThrow('OTHER needs a subject or an object');
      });
    });

    describe('look-up', () => {
      test('by subject: what holds, the strongest first, with its sentences', async () => {
        const edges = await lookup({ subject: 'Mara Lindqvist' });
        expect(edges.map(ends)).toEqual([
          'Mara Lindqvist SPOKE_WITH Tomas Okafor',
          'Mara Lindqvist ACCUSED Estavia',
          'Mara Lindqvist HOLDS_POSITION Norland',
          'Mara Lindqvist MET Ines Varga',
          'Mara Lindqvist URGED Estavia',
        ]);
        const [spoke] = edges;
        expect(spoke).toMatchObject({ events: 1, statements: 3, asserted: 2, claimed: 1, sources: 3 });
        expect(edges.map(({ when }) => when)).toEqual(['2031-03-03', '2031-03-05', null, '2031-04-01', null]);
        expect(spoke!.evidence.items.map(({ status, document }) => [status, document.source])).toEqual([
          ['claimed', 'Daily Quay'],
          ['asserted', 'Harbour Post'],
          ['asserted', 'Nordwind'],
        ]);
        expect(edges[4]!.evidence.items[0]).toMatchObject({
          sentence: { text: 'Lindqvist urged Estavia to open the border.' },
          subject: { text: 'Lindqvist', entity: { name: 'Mara Lindqvist' } },
          args: [{ role: 'content', text: 'open the border', entity: null }],
        });
      });

      test('a symmetric relation has no direction, another has', async () => {
        expect((await lookup({ subject: 'Okafor', relation: 'SPOKE_WITH' })).map(ends)).toEqual([
          'Tomas Okafor SPOKE_WITH Mara Lindqvist',
        ]);
        expect((await lookup({ object: 'Lindqvist', relation: 'spoke with' })).map(ends)).toEqual([
          'Tomas Okafor SPOKE_WITH Mara Lindqvist',
        ]);
        expect(await lookup({ subject: 'Estavia', relation: 'URGED' })).toEqual([]);
        expect(await lookup({ object: 'Estavia', relation: 'URGED' })).toHaveLength(1);
        expect(await lookup({ subject: 'Okafor', object: 'Lindqvist' })).toHaveLength(1);
        expect((await lookup({ relation: 'ATTACKED' })).map(ends)).toEqual(['Estavia ATTACKED Norland']);
      });

      test('an edge to the place of the deed says so', async () => {
        const [edge] = await lookup({ subject: 'Estavia', object: 'Tarn' });
        expect(edge).toMatchObject({
          relation: 'BOMBED',
          via: 'place',
          first: '2031-04-01',
          last: '2031-04-30',
        });
        expect(edge!.evidence.items[0]!.args).toMatchObject([{ role: 'place', entity: { name: 'Tarn' } }]);
        expect(await lookup({ object: 'Tarn', since: '2031-04-30' })).toHaveLength(1);
      });

      test('hedged, planned and denied ones only where they are asked for', async () => {
        const firm = { subject: 'Brightwater', object: 'Kestrel' };
        expect((await lookup(firm)).map(ends)).toEqual(['Brightwater ACQUIRED Kestrel Foods']);
        expect((await lookup({ ...firm, status: ['hedged'] })).map(ends)).toEqual([
          'Brightwater MERGED_WITH Kestrel Foods',
        ]);
        expect((await lookup({ subject: 'Norland', modality: ['future'] })).map(ends)).toEqual([
          'Norland SANCTIONED Estavia',
        ]);
        const [denied] = await lookup({ subject: 'Estavia', polarity: 'negative' });
        expect(denied).toMatchObject({ relation: 'ATTACKED', negated: 1, asserted: 0, statements: 1 });
        expect(denied!.evidence.items[0]!.attribution).toMatchObject({
          direct: false,
          entity: { name: 'Tomas Okafor' },
        });
        const [byStatus] = await lookup({ subject: 'Estavia', relation: 'ATTACKED', status: ['negated'] });
        expect(byStatus!.evidence).toMatchObject({ total: 1, items: [{ status: 'negated' }] });
        expect(byStatus).toMatchObject({ negated: 1, asserted: 1, sources: 1, first: null });
        const [held] = await lookup({ subject: 'Estavia', relation: 'ATTACKED' });
        // The denial counts as such, but neither as a publisher nor as one more without a day.
        expect(held).toMatchObject({
          negated: 1,
          asserted: 1,
          statements: 2,
          documents: 1,
          sources: 1,
          undated: 0,
        });
        expect(
          (await drawGraph(view, { entities: ['Estavia'], relations: ['ATTACKED'] })).edges,
        ).toMatchObject([{ negated: 1, sources: 1, undated: 0, first: '2031-03-02' }]);
        expect(held!.evidence).toMatchObject({ total: 1, items: [{ status: 'asserted' }] });
      });

      test('narrowed by period, publisher and confidence', async () => {
        const spoke = { subject: 'Lindqvist', relation: 'SPOKE_WITH' };
        expect((await lookup({ ...spoke, sources: ['Nordwind'] }))[0]).toMatchObject({
          statements: 1,
          sources: 1,
        });
        expect((await lookup({ ...spoke, minConfidence: 0.88 }))[0]).toMatchObject({ statements: 2 });
        expect(await lookup({ ...spoke, since: '2031-03-04' })).toEqual([]);
        expect(await lookup({ ...spoke, since: '2031-03-03', until: '2031-03-03' })).toHaveLength(1);
        expect(await lookup({ subject: 'Lindqvist', until: '2031-12-31', relation: 'URGED' })).toEqual([]);
      });

      test('an office that is over is shown as held, each with the words of its title', async () => {
        const [former] = await lookup({ subject: 'Okafor', relation: 'HOLDS_POSITION' });
        expect(former).toMatchObject({ label: 'held a position at', titles: ['former president'] });
        expect(former!.evidence.items[0]).toMatchObject({ label: 'held a position at' });
        const [held] = await lookup({ subject: 'Lindqvist', relation: 'HOLDS_POSITION' });
        expect(held).toMatchObject({ label: 'holds a position at', titles: ['foreign minister'] });
      });

      test('an office once over stays so until a later document tells of it as held', async () => {
        const before = presidentGraph('2031-01-10');
        const after = presidentGraph('2031-06-10');
        const office = { subject: 'Okafor', relation: 'HOLDS_POSITION' };
        await opened.store.write([before]);
        const [over] = await lookup(office);
        expect(over).toMatchObject({ label: 'held a position at', titles: ['former president'] });
        expect(over!.evidence).toMatchObject({ total: 2 });
        await opened.store.write([after]);
        const [again] = await lookup(office);
        expect(again).toMatchObject({ label: 'holds a position at', titles: ['president'] });
        await opened.store.forget([before.document.id, after.document.id]);
      });

      test('an edge has one label, however many sentences are asked for and where it is drawn', async () => {
        const labels = async () => {
          const office = { subject: 'Okafor', relation: 'HOLDS_POSITION' };
          const found = await Promise.all([0, 1, 200].map((evidence) => lookup({ ...office, evidence })));
          const drawn = await drawGraph(view, { entities: ['Okafor'], relations: ['HOLDS_POSITION'] });
          return [...found.flat(), ...drawn.edges].map(({ label, titles }) => `${label}: ${titles}`);
        };
        const was = presidentGraph('2031-06-10', 'past');
        const is = presidentGraph('2031-06-11', 'present', 0.89);
        await opened.store.write([was]);
        expect(await labels()).toEqual(Array(4).fill('held a position at: president'));
        await opened.store.write([is]);
        expect(await labels()).toEqual(Array(4).fill('holds a position at: president'));
        await opened.store.forget([was.document.id, is.document.id]);
      });

      test('what a period leaves out for want of a time is counted; one that ends before it begins is refused', async () => {
        const estavia = { object: 'Estavia' };
        const march = await lookupRelations(view, { ...estavia, since: '2031-03-01', until: '2031-03-31' });
        expect(march.items.map(ends)).toEqual(['Mara Lindqvist ACCUSED Estavia']);
        // urged, threatened, a former president
        expect(march.leftOut).toMatchObject({ undated: 3 });
        expect((await lookupRelations(view, estavia)).leftOut).toMatchObject({ undated: 0 });
        const dated = { subject: 'Lindqvist', object: 'Okafor', since: '2031-03-01' };
        expect((await lookupRelations(view, dated)).leftOut).toMatchObject({ undated: 0 });
        const backwards = { ...estavia, since: '2031-04-01', until: '2031-03-01' };
        await expect(lookupRelations(view, backwards)).rejects.toThrow(
          /since 2031-04-01 is later than until/,
        );
        await expect(drawGraph(view, { since: '2032-01-01', until: '2031-01-01' })).rejects.toThrow(/later/);
      });

      test('what fits and is not shown is counted by why', async () => {
        const denied = { subject: 'Estavia', object: 'Norland' };
        expect((await lookupRelations(view, denied)).leftOut).toEqual({
          ...{ undated: 0, unsure: 0, hedged: 0, future: 0, negated: 1 },
        });
        const planned = { subject: 'Norland', relation: 'SANCTIONED' };
        expect(await lookupRelations(view, planned)).toMatchObject({ total: 0, leftOut: { future: 1 } });
        const unsure = { subject: 'Okafor', object: 'Lindqvist', minConfidence: 0.95 };
        expect(await lookupRelations(view, unsure)).toMatchObject({ total: 0, leftOut: { unsure: 3 } });
        expect((await lookupRelations(view, { subject: 'Tarn' })).leftOut).toEqual({
          ...{ undated: 0, unsure: 0, hedged: 0, future: 0, negated: 0 },
        });
      });

      test('what nothing sure answers is answered by what is less sure, and says so', async () => {
        expect(await lookupRelations(view, { subject: 'Okafor', object: 'Lindqvist' })).toMatchObject({
          minConfidence: DEFAULT_CONFIDENCE,
        });
        await opened.store.write([UNSURE_GRAPH]);
        const supported = { subject: 'Norland', relation: 'SUPPORTED' };
        expect(await lookupRelations(view, supported)).toMatchObject({
          total: 1,
          minConfidence: LESS_SURE,
          leftOut: { unsure: 0 },
        });
        expect(
          await lookupRelations(view, { ...supported, minConfidence: DEFAULT_CONFIDENCE }),
        ).toMatchObject({
          total: 0,
          leftOut: { unsure: 1 },
        });
        await opened.store.forget([UNSURE_GRAPH.document.id]);
      });

      describe('beside an aside', () => {
        beforeAll(() => opened.store.write([ASIDE_GRAPH]));
        afterAll(() => opened.store.forget([ASIDE_GRAPH.document.id]));
        const words = async (question: Parameters<typeof lookupRelations>[1]) =>
          (await lookupRelations(view, question)).unlinked.items.map(
            ({ subject, relation, object }) => `${subject?.text} ${relation} ${object?.text}`,
          );

        test('an edge counts and shows what holds at the confidence asked for', async () => {
          const spoke = { subject: 'Lindqvist', relation: 'SPOKE_WITH' };
          const [sure] = await lookup(spoke);
          expect(sure).toMatchObject({ events: 1, statements: 3, sources: 3, evidence: { total: 3 } });
          const [all] = await lookup({ ...spoke, minConfidence: 0 });
          expect(all).toMatchObject({ statements: 4, evidence: { total: 4 } });
        });

        test('what one entity did to nobody with a name stands beside its edges', async () => {
          expect((await words({ subject: 'Norland' })).sort()).toEqual([
            'Fishermen MET Norland',
            'Norland OFFERED money',
            'Norland OFFERED tents',
            'Norland PROMISED aid',
          ]);
          expect(await words({ subject: 'Norland', relation: 'OFFERED', since: '2031-04-01' })).toEqual([
            'Norland OFFERED tents',
          ]);
          const cut = await lookupRelations(view, { subject: 'Norland', limit: 1 });
          expect(cut.unlinked).toMatchObject({ total: 4, truncated: true });
          expect(cut.unlinked.items).toHaveLength(1);
          expect(await words({ subject: 'Norland', modality: ['hedged'] })).toEqual([
            'Norland PROMISED grain',
          ]);
          expect(await words({ subject: 'Norland', relation: 'OTHER' })).toEqual(['Norland OTHER undefined']);
        });

        test('and what somebody unnamed did to it; between two there is none', async () => {
          expect((await words({ object: 'Norland' })).sort()).toEqual([
            'Fishermen MET Norland',
            'Gunmen ATTACKED Norland',
          ]);
          expect(await words({ subject: 'Norland', object: 'Estavia' })).toEqual([]);
          expect(await words({ relation: 'OFFERED' })).toEqual([]);
        });

        test('a new office is told by its title', async () => {
          const directory = await view.directory();
          const query = findQuery(queries, 'changed-since');
          const answer = await runQuery(opened.store, query, { since: '2031-04-02' }, (entity) =>
            directory.find(entity),
          );
          expect(answer.rows.map((row) => row[answer.columns.indexOf('position')])).toEqual(['chair']);
        });

        test('a saved query calls a document without a title by its id', async () => {
          const directory = await view.directory();
          const given = { actor: 'Norland', since: '2031-04-01' };
          const query = findQuery(queries, 'promises-and-threats');
          const answer = await runQuery(opened.store, query, given, (entity) => directory.find(entity));
          const documents = answer.rows.map((row) => row[answer.columns.indexOf('document')]);
          expect([...new Set(documents)]).toEqual(['aside']);
        });
      });

      test('what is cut is said', async () => {
        const list = await lookupRelations(view, { subject: 'Lindqvist', limit: 2, evidence: 1 });
        expect(list).toMatchObject({ total: 5, truncated: true });
        expect(list.items[0]!.evidence).toMatchObject({ total: 3, truncated: true });
        expect(list.items[0]!.evidence.items).toHaveLength(1);
      });
    });

    describe('graph', () => {
      test('around an entity, and only between some', async () => {
        const around = await drawGraph(view, { entities: ['Norland'] });
        expect(around.edges.map(({ relation }) => relation).sort()).toEqual([
          'ATTACKED',
          'HOLDS_POSITION',
          'THREATENED',
        ]);
        expect(around.nodes.map(({ name }) => name).sort()).toEqual(['Estavia', 'Mara Lindqvist', 'Norland']);
        // The threat; the foreign minister is no event.
        expect(around).toMatchObject({
          days: [{ day: '2031-03-02', events: 1 }],
          undated: 1,
          truncated: false,
        });
        expect(
          around.edges
            .filter(({ titles }) => titles.length > 0)
            .map(({ relation, titles }) => [relation, titles]),
        ).toEqual([['HOLDS_POSITION', ['foreign minister']]]);
        const between = await drawGraph(view, { entities: ['Norland', 'Mara Lindqvist'], neighbours: false });
        expect(between.edges.map(({ relation }) => relation)).toEqual(['HOLDS_POSITION']);
        const people = await drawGraph(view, { entities: ['Estavia'], types: ['PERSON'] });
        expect(people.edges.map(({ relation }) => relation).sort()).toEqual([
          'ACCUSED',
          'HOLDS_POSITION',
          'URGED',
        ]);
      });

      test('the whole of it, narrowed or not', async () => {
        const whole = await drawGraph(view, {});
        expect(whole.total).toBe(11);
        const march = await drawGraph(view, { since: '2031-03-01', until: '2031-03-31' });
        expect(march.edges.map(({ relation }) => relation).sort()).toEqual([
          'ACCUSED',
          'ACQUIRED',
          'ARRESTED',
          'ATTACKED',
          'SPOKE_WITH',
        ]);
        expect(march.days).toEqual([
          { day: '2031-03-02', events: 1 },
          { day: '2031-03-03', events: 1 },
          { day: '2031-03-05', events: 1 },
          { day: '2031-03-18', events: 2 },
        ]);
        const cut = await drawGraph(view, { limit: 3 });
        expect(cut).toMatchObject({ total: 11, truncated: true });
        expect(cut.edges).toHaveLength(3);
      });

      describe('beside what is less sure', () => {
        beforeAll(() => opened.store.write([UNSURE_GRAPH]));
        afterAll(() => opened.store.forget([UNSURE_GRAPH.document.id]));
        const unsure = async (request: Parameters<typeof drawGraph>[1]) =>
          (await drawGraph(view, request)).leftOut.unsure;

        test('edges that hold only less surely are counted', async () => {
          const everyone = (await drawGraph(view, {})).nodes.map(({ id }) => id);
          for (const request of [
            {},
            { limit: 1 },
            { entities: ['Norland'] },
            { entities: ['Norland', 'Estavia'] },
            { entities: ['Norland', 'Estavia'], neighbours: false },
            { entities: everyone },
            { relations: ['SUPPORTED'] },
            { entities: ['Norland'], types: ['PLACE' as const] },
            { sources: ['Nordwind'] },
            { entities: ['Estavia'], sources: ['Nordwind'] },
            { entities: ['Norland'], minConfidence: 0.8 },
          ])
            expect([request, await unsure(request)]).toEqual([request, 1]);
          for (const request of [
            { entities: ['Tomas Okafor'] },
            { relations: ['URGED'] },
            { types: ['PERSON' as const] },
            { entities: ['Norland'], types: ['PERSON' as const] },
            { sources: ['Harbour Post'] },
            { since: '2031-01-01' },
            { entities: ['Norland'], status: ['negated' as const] },
            { status: ['negated' as const] },
          ])
            expect([request, await unsure(request)]).toEqual([request, 0]);
        });

        test('and drawn where they are asked for, nothing left out', async () => {
          for (const minConfidence of [LESS_SURE, 0])
            expect(await drawGraph(view, { relations: ['SUPPORTED'], minConfidence })).toMatchObject({
              edges: [{ relation: 'SUPPORTED', confidence: 0.7 }],
              leftOut: { unsure: 0 },
            });
        });
      });

      test('edges that a period leaves out for want of a time are counted', async () => {
        const undated = async (request: Parameters<typeof drawGraph>[1]) =>
          (await drawGraph(view, request)).leftOut.undated;
        const march = { since: '2031-03-01', until: '2031-03-31' };
        // Two offices, urged, threatened.
        expect(await undated(march)).toBe(4);
        expect(await undated({ ...march, types: ['PERSON'] })).toBe(0);
        expect(await undated({ ...march, relations: ['URGED'] })).toBe(1);
        expect(await undated({ ...march, entities: ['Norland'] })).toBe(2);
        expect(await undated({ ...march, entities: ['Norland'], status: ['future'] })).toBe(1);
        expect(await undated({ entities: ['Norland'] })).toBe(0);
        // One that is dated beside is none, wherever its day lies.
        expect(await undated({ since: '2031-04-01', relations: ['SPOKE_WITH'] })).toBe(0);
      });

      test('many entities at once give the same as few', async () => {
        const all = [...new Set((await drawGraph(view, {})).nodes.map(({ id }) => id))];
        const many = await drawGraph(view, { entities: all });
        expect(many.edges.map(({ id }) => id)).toEqual((await drawGraph(view, {})).edges.map(({ id }) => id));
      });
    });

    test('paths go over edges that hold, in any direction', async () => {
      const { items, total } = await findPaths(view, { from: 'Harbour Police', to: 'Norland' });
      expect(total).toBe(1);
      expect(items[0]!.nodes.map(({ name }) => name)).toEqual([
        'Harbour Police',
        'Ines Varga',
        'Mara Lindqvist',
        'Norland',
      ]);
      expect(items[0]!.edges.map(({ relation }) => relation)).toEqual(['ARRESTED', 'MET', 'HOLDS_POSITION']);
      expect((await findPaths(view, { from: 'Brightwater', to: 'Norland' })).items).toEqual([]);
      expect((await findPaths(view, { from: 'Harbour Police', to: 'Norland', longest: 2 })).items).toEqual(
        [],
      );
    });

    test('an entity tells what it is known by', async () => {
      expect(await describeEntity(view, 'Okafor')).toMatchObject({
        name: 'Tomas Okafor',
        aliases: ['Okafor', 'Tomas Okafor'],
        documents: 4,
        degree: 2,
        first: '2031-03-04',
        last: '2031-03-20',
        relations: [
          { relation: 'HOLDS_POSITION', label: expect.any(String), direction: 'out', edges: 1 },
          { relation: 'SPOKE_WITH', label: 'spoke with', direction: 'both', edges: 1 },
        ],
        resolved: { total: 4, truncated: false },
      });
    });

    test(
      'edges counted from statements are the edges that are stored',
      async () => {
        await opened.store.write(generateGraphs(0, 120));
        const directory = await view.directory();
        const busiest = directory.search('', { limit: 2 }).items;
        for (const { id } of busiest) {
          const stored = [
            ...(await lookup({ subject: id, limit: 500, evidence: 0 })),
            ...(await lookup({ object: id, limit: 500, evidence: 0 })),
          ].map(numbersOf);
          const unique = [...new Map(stored.map((edge) => [edge.id, edge])).values()];
          const plain = await drawGraph(view, { entities: [id], limit: 2000 });
          expect(plain.edges.map(numbersOf).sort(byId)).toEqual(unique.sort(byId));
          const narrowed = await drawGraph(view, {
            entities: [id],
            limit: 2000,
            status: ['asserted', 'claimed'],
          });
          expect(narrowed).toEqual({ ...plain, nodes: narrowed.nodes });
        }
        const everyone = (await drawGraph(view, { limit: 5000 })).nodes.map(({ id }) => id);
        for (const part of [{}, { entities: everyone }, { entities: everyone.slice(0, 70) }])
          for (const filter of [{}, { status: ['asserted', 'claimed'] as const }, { since: '1900-01-01' }]) {
            const request = { ...part, ...filter, limit: 5000 };
            const sure = await drawGraph(view, request);
            const all = await drawGraph(view, { ...request, minConfidence: LESS_SURE });
            expect(sure.leftOut.unsure).toBeGreaterThan(0);
            expect(all.total - sure.total).toBe(sure.leftOut.unsure);
            expect(all.leftOut.unsure).toBe(0);
          }
        const stored = await readEdges(opened.store, {}, 5000);
        const counted = await drawGraph(view, { limit: 5000, minConfidence: 0 });
        const numbers = new Map(counted.edges.map((edge) => [edge.id, numbersOf(edge)]));
        for (const edge of stored.edges.map(graphEdge)) expect(numbersOf(edge)).toEqual(numbers.get(edge.id));
        const [first] = await lookup({ subject: busiest[0]!.id, limit: 1, evidence: 200 });
        expect(first!.evidence.items).toHaveLength(first!.evidence.total);
      },
      LONGEST_START,
    );
  });
};
