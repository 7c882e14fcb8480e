import { words } from '../../document/index.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { Carry } from './climb.js';
import { applyEffect, draftOf, type StatusDraft } from './draft.js';
import { isTold } from './governed.js';
import { applyGovernor } from './governor-of.js';
import { modalsOf } from './own-words.js';
import { reporterOf } from './reporters.js';
import { isDefinite } from './words-of.js';

/** Nouns of rules: what they are about need not happen. */
const NORMS = words(
  'policy law rule ban restriction regulation requirement bill program guideline limit question',
);
/** Papers and pacts, which say or do something only once they are there. */
const PAPERS = words(
  'letter statement message note report deal law bill agreement contract order treaty decree rule resolution motion',
);
/** Verbs of those who count: "reported ten people killed". */
const COUNTED = words('report confirm count');

/** "ordered troops withdrawn", "wants Lee freed": what is to be done to the object of such a verb. */
const isOrdered = (tree: SentenceTree, token: number, noun: number): boolean => {
  const { head } = tree.tokens[noun]!;
  if (tree.labels[noun] !== 'obj' || !/^(?:order|want)$/.test(tree.lemmas[head]!) || isTold(tree, head))
    return false;
  if (tree.children[head]!.some((child) => /^(?:xcomp|ccomp)$/.test(tree.labels[child]!))) return false;
  return (
    tree.tokens[token]!.label === 'acl' &&
    tree.tokens[token - 1]?.text !== ',' &&
    !tree.children[token]!.some((child) => tree.tokens[child]!.label === 'obl:agent')
  );
};

const RECOUNTING = words('describe recount recall remember relate narrate recollect report');

/** "described soldiers burning houses": the verb by which somebody tells what others did. */
export const tellerOf = (tree: SentenceTree, noun: number): number | undefined => {
  const object = tree.labels[noun] === 'conj' ? tree.tokens[noun]!.head : noun;
  const { head } = tree.tokens[object]!;
  return tree.labels[object] === 'obj' && RECOUNTING.has(tree.lemmas[head]!) && !isTold(tree, head)
    ? head
    : undefined;
};

/** "attributed the losses to rebates demanded by insurers": the verb by which somebody names a reason. */
const reasonGiver = (tree: SentenceTree, noun: number): number | undefined => {
  const reason = tree.labels[noun] === 'conj' ? tree.tokens[noun]!.head : noun;
  const { head: above } = tree.tokens[reason]!;
  // "attributed the losses | to rebates", given to what it explains
  const isOfObject = tree.labels[reason] === 'nmod' && tree.labels[above] === 'obj';
  const head = isOfObject ? tree.tokens[above]!.head : above;
  if (
    !(isOfObject || tree.labels[reason] === 'obl') ||
    tree.lemmas[head] !== 'attribute' ||
    isTold(tree, head)
  )
    return undefined;
  return prepositionOf(tree, reason) === 'to' ? head : undefined;
};

const HEADED = words('head lead chair command run manage supervise oversee');
/** By what comes into being what was not there. */
const CREATED = words(
  `create form establish found set launch start appoint name build install organize organise propose announce plan assemble
  constitute convene dispatch send need want seek demand recommend suggest envisage expect mean require get elect
  draw design introduce prepare call favor favour include see`,
);

/** "a panel headed by Lee would look into it", "will set up a panel headed by Lee": one that is not there yet. */
const isYetToBe = (tree: SentenceTree, noun: number): boolean => {
  const { head } = tree.tokens[noun]!;
  return (
    /^(?:nsubj|obj)$/.test(tree.labels[noun]!) &&
    head >= 0 &&
    tree.children[noun]!.some(
      (child) => tree.labels[child] === 'det' && /^an?$/i.test(tree.tokens[child]!.text),
    ) &&
    ((head < noun && CREATED.has(tree.lemmas[head]!)) ||
      modalsOf(tree, head).some((modal) => tree.lemmas[modal] === 'would'))
  );
};

/** A participle on a noun stands for itself, or for what is reported, ordered or yet to be: "ten people killed". */
export const climbParticiple = (
  tree: SentenceTree,
  token: number,
  noun: number,
  isGerund: boolean,
  draft: StatusDraft,
  carry: Carry,
): Carry => {
  // "police reported ten people killed"
  const verb = tree.labels[noun] === 'obj' ? tree.tokens[noun]!.head : -1;
  if (!isGerund && verb >= 0 && COUNTED.has(tree.lemmas[verb]!) && !isTold(tree, verb))
    draft.reporters.push(reporterOf(tree, verb));
  const teller = isGerund ? undefined : reasonGiver(tree, noun);
  if (teller !== undefined) draft.reporters.push(reporterOf(tree, teller));
  // "a policy on people entering the country" tells of no entry
  const above = tree.tokens[noun]!.head;
  if (above >= 0 && tree.labels[noun] === 'nmod' && NORMS.has(tree.lemmas[above]!))
    applyEffect(draft, 'hedge');
  // "wants pay for any member dismissed": nobody in particular was
  if (!isGerund && tree.children[noun]!.some((child) => tree.lemmas[child] === 'any'))
    applyEffect(draft, 'conditional');
  // "ordered troops withdrawn"
  if (!isGerund && isOrdered(tree, token, noun)) {
    applyGovernor(tree, verb, 'desire', draft);
    return carry;
  }
  if (!isGerund && HEADED.has(tree.lemmas[token]!) && isYetToBe(tree, noun)) {
    const { modality } = draftOf(tree, above);
    if (draft.modality === 'asserted' && modality !== 'attempted') draft.modality = modality;
  }
  // "will get a letter telling them": no letter yet
  const unwritten = isGerund && PAPERS.has(tree.lemmas[noun]!) && !isDefinite(tree, noun);
  return unwritten ? 'modality' : 'none';
};
