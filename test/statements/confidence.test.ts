import { describe, expect, it } from 'vitest';
import type { LocalEntity } from '../../src/coreference/index.js';
import { completeFeatures } from '../../src/statements/confidence/complete-features.js';
import { confidenceOf } from '../../src/statements/confidence/confidence.js';
import type { Features } from '../../src/statements/confidence/features.js';
import type { StatementDraft } from '../../src/statements/statement-draft.js';

const draft = (at: number, relation: string, from: number | null, to: number | null): StatementDraft =>
  ({
    relation,
    predicate: { start: at, end: at + 4, phrase: 'meet' },
    subject: from === null ? null : { start: 0, end: 1, entity: from },
    object: to === null ? null : { start: 2, end: 3, entity: to },
    args: [],
    modality: 'asserted',
    features: {},
  }) as unknown as StatementDraft;

const entities = [
  { name: 'Ann Lee', named: true },
  { name: 'Corvex', named: true },
  { name: 'gunmen', named: false },
  { name: 'Norway', named: true, country: 'NO' },
] as unknown as readonly LocalEntity[];

describe('completeFeatures', () => {
  it('counts ends known by a single word, and whether anything is told beside them', () => {
    const topic = { role: 'topic', start: 7, end: 9, entity: null } as const;
    const [both, one, none] = completeFeatures(
      [
        draft(5, 'MET', 1, 1),
        { ...draft(15, 'MET', 0, 1), modality: 'desired', args: [topic, topic] },
        draft(25, 'MET', 2, 3),
      ],
      entities,
    );
    expect(both!.features).toMatchObject({ short: 2, details: 0, modal: 0 });
    expect(one!.features).toMatchObject({ short: 1, details: 1, modal: 1 });
    expect(none!.features).toMatchObject({ short: 0, details: 0, modal: 0 });
  });
});

describe('confidenceOf', () => {
  const sure = {
    arcs: 1,
    parse: 0.98,
    trigger: 1,
    mentions: 1,
    hops: 0,
    doubt: 0,
    named: 2,
    pronouns: 0,
    unknown: 0,
    nominal: 0,
    length: 12,
    open: 0,
    controlled: 0,
    noun: 0,
    phrase: 0,
    other: 0,
    unsure: 0,
    orphan: 0,
    heading: 0,
    attributed: 0,
    modal: 0,
    anaphor: 0,
    definite: 0,
    unnamed: 0,
    embedded: 0,
    short: 0,
    details: 0,
  } satisfies Features;

  it('falls with each reason for doubt', () => {
    const whole = confidenceOf(sure);
    expect(whole).toBeGreaterThan(0.75);
    for (const worse of [
      { arcs: 0.4, parse: 0.85 },
      { trigger: 0.6 },
      { mentions: 0.3 },
      { hops: 2, doubt: 0.4 },
      { orphan: 1, open: 1, named: 1 },
    ])
      expect(confidenceOf({ ...sure, ...worse })).toBeLessThan(whole);
  });
});
