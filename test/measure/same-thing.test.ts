import { describe, expect, test } from 'vitest';
import { anchorsOf, anchorsOfArgument, anchorsOfSlot, meet } from '../../bench/measure/same-thing.js';
import { mention, parsed, spanOf } from './parsed.js';

const { text, sentences } = parsed(`
  Harvel      NNP 6 nsubj
  ,           ,   3 punct
  maker       NN  1 appos
  of          IN  3 case
  pumps       NNS 3 nmod
  sued        VBD 0 root
  Orlan       NNP 6 obj
  ,           ,   7 punct
  which       WDT 10 nsubj
  copied      VBD 7 acl:relcl
  its         PRP$ 12 nmod:poss
  valves      NNS 10 obj
`);
const reading = { sentences, mentions: [mention(text, 'Harvel', 0), mention(text, 'its', 0)] };
const anchors = (words: string) => anchorsOf(reading, spanOf(text, words));

describe('what a stretch goes by', () => {
  test('its head, not what depends on it', () => {
    expect(meet(anchors('maker of pumps'), anchors('pumps'))).toBe(false);
    expect(meet(anchors('maker of pumps'), anchors('maker'))).toBe(true);
  });

  test('and what is apposed to the head', () => {
    expect(meet(anchors('Harvel , maker of pumps'), anchors('maker'))).toBe(true);
  });

  test('a relative pronoun is the noun before it', () => {
    expect(meet(anchors('which'), anchors('Orlan'))).toBe(true);
  });

  test('an argument is every mention of its entity', () => {
    const argument = anchorsOfArgument(reading, { ...spanOf(text, 'its'), entity: 0 });
    expect(meet(argument, anchors('Harvel'))).toBe(true);
    expect(meet(argument, anchors('Orlan'))).toBe(false);
  });

  test('a slot is the entities that its head words mention, not those further down', () => {
    expect(meet(anchorsOfSlot(reading, spanOf(text, 'its')), anchors('Harvel'))).toBe(true);
    expect(meet(anchorsOfSlot(reading, spanOf(text, 'its valves')), anchors('Harvel'))).toBe(false);
  });
});
