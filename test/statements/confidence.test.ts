import { describe, expect, it } from 'vitest';
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
    features: { fellows: 0 },
  }) as unknown as StatementDraft;

const counts = (drafts: readonly StatementDraft[]): number[] =>
  completeFeatures(drafts).map(({ features }) => features.fellows);

describe('completeFeatures', () => {
  it('counts what one predicate gave beyond two, up to four', () => {
    expect(counts([1, 2].map((to) => draft(5, 'URGED', 0, to)))).toEqual([0, 0]);
    expect(counts([draft(9, 'URGED', 0, 4), ...[1, 2, 3].map((to) => draft(5, 'URGED', 0, to))])).toEqual([
      0, 1, 1, 1,
    ]);
    expect(counts([0, 1, 2, 3, 4, 5, 6].map((to) => draft(5, 'MET', 9, to)))[0]).toBe(4);
  });
});

describe('confidenceOf', () => {
  const sure = {
    arcs: 1,
    weakest: 1,
    parse: 0.98,
    mended: 0,
    trigger: 1,
    mentions: 1,
    hops: 0,
    rivals: 0,
    reach: 0,
    doubt: 0,
    named: 2,
    pronouns: 0,
    unknown: 0,
    nominal: 0,
    length: 12,
    open: 0,
    shared: 0,
    noun: 0,
    phrase: 0,
    other: 0,
    unsure: 0,
    orphan: 0,
    heading: 0,
    attributed: 0,
    modal: 0,
    fellows: 0,
  } satisfies Features;

  it('falls with each reason for doubt', () => {
    const whole = confidenceOf(sure);
    expect(whole).toBeGreaterThan(0.75);
    for (const worse of [
      { arcs: 0.4, weakest: 0.4, parse: 0.85 },
      { trigger: 0.6 },
      { mentions: 0.3 },
      { hops: 2, doubt: 0.4 },
      { orphan: 1, open: 1, named: 1 },
    ])
      expect(confidenceOf({ ...sure, ...worse })).toBeLessThan(whole);
  });
});
