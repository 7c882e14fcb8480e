import { markerOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { Climb } from './climb.js';
import { applyEffect } from './draft.js';
import { applyGovernor, formOf, nounReporterOf } from './governor-of.js';
import { CONJUNCTIONS, NOUN_GOVERNORS, SPEECH_NOUNS } from './governors.js';
import { isNegated } from './polarity.js';
import { hasChild, isDefinite, openerOf, words } from './words-of.js';

/** Nouns of rules: what they are about need not happen. */
const NORMS = words(
  'policy law rule ban restriction regulation requirement bill program guideline limit question',
);
/** Papers and pacts, which say or do something only once they are there. */
const PAPERS = words(
  'letter statement message note report deal law bill agreement contract order treaty decree rule resolution motion',
);
/** Words that pick out one by the deed: "the first woman to lead". */
const ORDINALS = words('first second third fourth last latest only next youngest oldest sole newest');

const isPickedOut = (tree: SentenceTree, noun: number): boolean =>
  ORDINALS.has(tree.lemmas[noun]!) || tree.children[noun]!.some((child) => ORDINALS.has(tree.lemmas[child]!));

/** A clause on a noun: its content ("plans to attack"), else standing for itself. */
export const climbNounClause: Climb = (tree, token, draft, carry) => {
  const noun = tree.tokens[token]!.head;
  if (tree.tokens[token]!.label === 'acl:relcl') return 'none';
  const marker = markerOf(tree, token);
  const form = formOf(tree, token, marker);
  if (marker === 'that' && SPEECH_NOUNS.has(tree.lemmas[noun]!))
    draft.reporters.push(nounReporterOf(tree, noun));
  if (carry === 'none') return 'none';
  const conjunction = CONJUNCTIONS.get(marker);
  if (conjunction && marker !== 'to') {
    applyEffect(draft, conjunction);
    return 'none';
  }
  if (marker === '' && (tree.tokens[token]!.xpos === 'VBN' || form === 'gerund')) {
    // "a policy on people entering the country" tells of no entry
    const above = tree.tokens[noun]!.head;
    if (above >= 0 && tree.labels[noun] === 'nmod' && NORMS.has(tree.lemmas[above]!))
      applyEffect(draft, 'hedge');
    // "will get a letter telling them": no letter yet
    const unwritten = form === 'gerund' && PAPERS.has(tree.lemmas[noun]!) && !isDefinite(tree, noun);
    return unwritten ? 'modality' : 'none';
  }
  if (form === 'infinitive' && isPickedOut(tree, noun)) {
    applyGovernor(tree, noun, 'fact', draft);
    return hasChild(tree, noun, 'cop') ? carry : 'none';
  }
  const effect = NOUN_GOVERNORS.get(tree.lemmas[noun]!);
  // "in May, when he left"
  if (form === 'clause' && marker === '' && openerOf(tree, token, marker) !== '') return 'none';
  if (effect) {
    if (effect === 'given') return 'none';
    applyEffect(draft, effect);
    if (isNegated(tree, noun)) draft.negative = !draft.negative;
    return carry;
  }
  if (form === 'infinitive') applyEffect(draft, 'purpose');
  // "assistance in starting talks" stands as the noun does
  return marker !== '' && form === 'gerund' ? carry : 'none';
};
