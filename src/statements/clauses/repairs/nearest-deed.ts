import { words } from '../../../document/index.js';
import type { ParsedToken } from '../../../syntax/index.js';
import { isBelow, mapped, type Repair } from './repair.js';

/** What a deed leads to: told right behind it. */
const RESULTS: ReadonlySet<string> = new Set(['kill', 'injure', 'wound', 'hurt', 'destroy', 'damage']);

/** What kills, whatever is told in between: "a blast hit a market where people were shopping, killing nine". */
const DEADLY: ReadonlySet<string> = words(
  `explosion blast bomb bombing quake earthquake fire blaze storm cyclone hurricane typhoon tornado
  tsunami flood landslide mudslide avalanche crash collapse missile rocket shell strike airstrike
  drone attack`,
);

/** What a happening does: who did what in it is told behind it. */
const HAPPENING: ReadonlySet<string> = words(
  'begin start erupt happen occur come flare follow escalate resume end date stem',
);

/** "the war began when rebels stormed in, killing nine": the clause that tells what happened, before a result. */
const happenedIn = (tokens: readonly ParsedToken[], verb: number, result: number): ParsedToken | undefined =>
  HAPPENING.has(tokens[verb]!.lemma.toLowerCase())
    ? tokens.findLast(
        ({ head, index, label, xpos }) =>
          head === verb &&
          index > verb &&
          index < result &&
          label === 'advcl' &&
          /^VB[DN]$/.test(xpos) &&
          tokens.some(
            (part) =>
              part.head === index &&
              /^(?:advmod|mark)$/.test(part.label) &&
              /^(?:when|as|after)$/i.test(part.text),
          ),
      )
    : undefined;

/** Deeds that wound and destroy: a result is theirs before that of a milder one told after them. */
const VIOLENT: ReadonlySet<string> = words(
  `fire shoot open attack bomb bombard shell strike hit raid storm ambush assault charge crash slam
  plough plow ram drive burn torch blow explode detonate hurl throw toss lob launch drop stab beat
  clash fight battle overrun collide unleash spray pound blast target turn rampage collapse tear rip
  sweep engulf capsize derail overturn sink erupt burst`,
);

/** The verb above a relative clause whose subject is deadly, where the clause itself has no object. */
const deadlyAbove = (tokens: readonly ParsedToken[], clause: ParsedToken): ParsedToken | undefined => {
  if (
    clause.label !== 'acl:relcl' ||
    tokens.some(({ head, label }) => head === clause.index && label === 'obj')
  )
    return undefined;
  let verb = tokens[clause.head];
  for (let steps = 0; verb && verb.upos !== 'VERB' && steps < 4; steps += 1) verb = tokens[verb.head];
  return verb?.upos === 'VERB' &&
    tokens.some(
      ({ head, label, lemma }) => head === verb.index && label === 'nsubj' && DEADLY.has(lemma.toLowerCase()),
    )
    ? verb
    : undefined;
};

/**
 * "told supporters who had massed outside, urging them to go": who is meant by "them" does not do it, so it is told of
 * the verb above those people.
 */
const aboveThem = (tokens: readonly ParsedToken[], token: ParsedToken): ParsedToken | undefined => {
  const clause = tokens[token.head]!;
  if (clause.label !== 'acl:relcl') return undefined;
  const people = tokens[clause.head];
  const verb = people && tokens[people.head];
  if (verb?.upos !== 'VERB' || !/^(?:obj|iobj|obl)$/.test(people!.label) || verb.index > clause.index)
    return undefined;
  let them: ParsedToken | undefined;
  for (let at = people!.index + 1; at < tokens.length; at += 1) {
    const { head, label, text, xpos } = tokens[at]!;
    // "who attacked two women, killing them": others are told of
    if (head === clause.index && label === 'obj') return undefined;
    if (at > token.index && xpos === 'PRP' && /^(?:them|him|her)$/i.test(text)) {
      const above = tokens[head]!;
      const isDoneTo = head === token.index && /^i?obj$/.test(label);
      if (isDoneTo || (label === 'nmod' && above.head === token.index && above.label === 'obj'))
        them = tokens[at];
      break;
    }
  }
  return them && (them.text.toLowerCase() === 'them') === /S$/.test(people!.xpos) ? verb : undefined;
};

/**
 * "fought in a place where rebels had overrun a post, killing seven": a result behind a comma is of the deed told last,
 * where the tree is not sure which; that of a blast is the blast's.
 */
export const nearestDeed: Repair = (tokens, { labelled }) =>
  mapped(tokens, labelled('advcl'), (token) => {
    const { head, index, label, xpos, lemma, arcProbability } = token;
    if (label !== 'advcl' || xpos !== 'VBG') return token;
    if (head < 0 || head > index || tokens[index - 1]?.text !== ',') return token;
    const above = aboveThem(tokens, token);
    if (above) return { ...token, head: above.index };
    if (!RESULTS.has(lemma.toLowerCase())) return token;
    const deadly = happenedIn(tokens, head, index) ?? deadlyAbove(tokens, tokens[head]!);
    if (deadly) return { ...token, head: deadly.index };
    if (arcProbability > 0.75) return token;
    const last = tokens.findLast(
      (other) =>
        other.index > head &&
        other.index < index &&
        other.upos === 'VERB' &&
        /^VB[DN]$/.test(other.xpos) &&
        /^(?:acl:relcl|advcl|ccomp)$/.test(other.label) &&
        isBelow(tokens, other.index, head) &&
        tokens.some((part) => part.head === other.index && part.label === 'obj'),
    );
    // "fired on crowds who defied a ban, wounding six"
    return last && (VIOLENT.has(last.lemma.toLowerCase()) || !VIOLENT.has(tokens[head]!.lemma.toLowerCase()))
      ? { ...token, head: last.index }
      : token;
  });
