import { describe, expect, test } from 'vitest';
import { DEED_NOUNS } from '../../src/relations/deed-nouns.js';
import { FORCE_NOUNS } from '../../src/relations/force-nouns.js';
import {
  findTriggers,
  isSymmetric,
  ploverOf,
  quadOf,
  RELATIONS,
  relationByName,
  shownAs,
} from '../../src/relations/index.js';
import { NOUN_CLASSES } from '../../src/relations/noun-classes.js';
import { STATE_NOUNS } from '../../src/relations/state-nouns.js';
import { TALK_NOUNS } from '../../src/relations/talk-nouns.js';

/** The names that the design gives, and CONVICTED, which was agreed on later: graphs and queries count on them. */
const AGREED = `
  SPOKE_WITH MET NEGOTIATED_WITH VISITED HOSTED MEDIATED
  URGED REQUESTED DEMANDED INVITED CALLED_FOR
  AGREED_WITH AGREED_TO PROMISED OFFERED
  SUPPORTED ENDORSED PRAISED THANKED APOLOGIZED_TO RECOGNIZED SIGNED_AGREEMENT_WITH VOTED_FOR
  COOPERATED_WITH TRADED_WITH
  AIDED RESCUED
  CONCEDED_TO
  RELEASED EASED_SANCTIONS_ON WITHDREW_FROM SURRENDERED_TO CEASED_FIRE_WITH RESIGNED_FROM
  ACCUSED CRITICIZED CONDEMNED BLAMED SUED INVESTIGATED
  REJECTED VETOED VOTED_AGAINST
  THREATENED WARNED
  PROTESTED_AGAINST
  SANCTIONED CUT_TIES_WITH EXPELLED
  DEPLOYED_TO
  ARRESTED CHARGED CONVICTED SENTENCED BANNED SEIZED FINED IMPEACHED OCCUPIED
  ATTACKED BOMBED KILLED INJURED CLASHED_WITH ABDUCTED
  TOLD DENIED CLAIMED_RESPONSIBILITY_FOR APPOINTED HIRED DISMISSED REPLACED ELECTED DEFEATED JOINED
  ACQUIRED MERGED_WITH INVESTED_IN FOUNDED OWNS HOLDS_POSITION LEADS MEMBER_OF PART_OF LOCATED_IN
  FAMILY_OF DIED
  OTHER`
  .trim()
  .split(/\s+/);

const plain = { polarity: 'positive', modality: 'asserted', frame: 'plain' } as const;

describe('the table of relations', () => {
  test('names are unique and shown in words', () => {
    const names = RELATIONS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, shown } of RELATIONS) {
      expect(name).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
      expect(shown.length).toBeGreaterThan(2);
    }
  });

  test('holds the names that were agreed on and no other', () => {
    expect([...RELATIONS.map(({ name }) => name), 'OTHER'].sort()).toEqual([...AGREED].sort());
  });

  test('is looked up by name', () => {
    expect(relationByName('MET')?.plover).toBe('CONSULT');
    expect(relationByName('OTHER')).toBeUndefined();
    expect(shownAs('SPOKE_WITH')).toBe('spoke with');
    expect(isSymmetric('MET')).toBe(true);
    expect(isSymmetric('URGED')).toBe(false);
  });

  test('a class of nouns is written once', () => {
    for (const nouns of [DEED_NOUNS, FORCE_NOUNS, STATE_NOUNS, TALK_NOUNS])
      for (const [name, words] of Object.entries(nouns)) expect(NOUN_CLASSES[name], name).toBe(words);
  });

  test('every trigger of every row can be read', () => {
    expect(findTriggers('verb', 'speak').map(({ relation }) => relation)).toContain('SPOKE_WITH');
    expect(findTriggers('noun', 'invasion').every(({ relation }) => relation === 'ATTACKED')).toBe(true);
    expect(findTriggers('verb', 'sing')).toEqual([]);
  });
});

describe('the PLOVER event', () => {
  test.each([
    ['MET', plain, 'CONSULT'],
    ['MET', { ...plain, modality: 'future', frame: 'own' }, 'AGREE'],
    ['MET', { ...plain, modality: 'desired', frame: 'other' }, 'REQUEST'],
    ['MET', { ...plain, polarity: 'negative', frame: 'refused' }, 'REJECT'],
    ['MET', { ...plain, polarity: 'negative' }, null],
    ['ATTACKED', plain, 'ASSAULT'],
    ['ATTACKED', { ...plain, modality: 'future', frame: 'own' }, 'THREATEN'],
    ['ATTACKED', { ...plain, modality: 'hedged' }, 'ASSAULT'],
    ['ATTACKED', { ...plain, polarity: 'negative' }, null],
    ['AGREED_TO', { ...plain, polarity: 'negative' }, 'REJECT'],
    ['ACQUIRED', plain, null],
  ] as const)('%s %j → %s', (name, status, event) => {
    expect(ploverOf(name, status)).toBe(event);
  });

  test('joining between states is cooperation', () => {
    expect(ploverOf('JOINED', plain, { states: true })).toBe('COOPERATE');
    expect(ploverOf('JOINED', plain)).toBeNull();
  });

  test('people are expelled by coercion, bodies by sanction', () => {
    expect(ploverOf('EXPELLED', plain, { objectIsPerson: true })).toBe('COERCE');
    expect(ploverOf('EXPELLED', plain)).toBe('SANCTION');
  });

  test('the quad class follows', () => {
    expect(quadOf('THREATEN')).toBe('verbal conflict');
    expect(quadOf(null)).toBeNull();
  });
});
