import type { ParsedToken } from '../../../syntax/index.js';
import { behindAside, mapped, type Repair } from './repair.js';

/** Verbs that a gerund goes with, where nothing else stands behind them. */
const NEEDING: ReadonlySet<string> = new Set(
  'avoid deny consider admit oppose risk contemplate mull weigh propose recommend suggest regret forgo'.split(
    ' ',
  ),
);

/** The longest aside looked over. */
const REACH = 10;

const hasObject = (tokens: readonly ParsedToken[], verb: number): boolean =>
  tokens.some(({ head, label }) => head === verb && /^(?:obj|ccomp|xcomp|aux:pass)$/.test(label));

/** The verb that a governor and an aside stand before: "has yet, Lee says, to meet", "avoided, for now, meeting". */
const governed = (tokens: readonly ParsedToken[], governor: ParsedToken): ParsedToken | undefined => {
  if (governor.lemma === 'have' && /^(?:yet|still)$/.test(tokens[governor.index + 1]?.text ?? '')) {
    const to = behindAside(tokens, governor.index + 1, REACH);
    if (to === undefined || tokens[to]?.text !== 'to') return undefined;
    const verb = tokens[tokens[to]!.head];
    return verb?.xpos === 'VB' && verb.index > to ? verb : undefined;
  }
  if (!NEEDING.has(governor.lemma) || governor.upos !== 'VERB' || hasObject(tokens, governor.index))
    return undefined;
  const start = behindAside(tokens, governor.index, REACH);
  const verb = start === undefined ? undefined : tokens[start];
  return verb?.xpos === 'VBG' && verb.upos === 'VERB' && /^(?:advcl|ccomp|parataxis)$/.test(verb.label)
    ? verb
    : undefined;
};

/** "has yet, officials say, to recognise it", "avoided, for now, attacking it": the verb behind an aside is that before it's. */
export const acrossAside: Repair = (tokens) => {
  let current = tokens;
  for (const governor of tokens) {
    const verb = governed(current, current[governor.index]!);
    if (!verb || verb.head < 0 || (verb.head === governor.index && verb.label === 'xcomp')) continue;
    current = mapped(current, [verb], (token) => ({ ...token, head: governor.index, label: 'xcomp' }));
  }
  return current;
};
