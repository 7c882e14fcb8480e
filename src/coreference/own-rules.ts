import { words } from '../document/index.js';
import { subjectOfVerb } from './clause-subject.js';
import { mentionHeadedBy } from './discourse.js';
import { isPersonal, knownOf, type Rule } from './pronoun-rule.js';

/** What one does with one's own: "recalled its ambassador", "raised its bid", "lost his job". */
const WITH_ONES_OWN = words(
  `recall dispatch raise cut lose keep renew drop lower increase reduce extend expand change press fulfil fulfill honour
  honor deploy withdraw resume double halve triple tighten ease loosen relax revise quadruple broaden reiterate withhold
  abandon improve boost widen narrow reopen mobilise mobilize redeploy summon cancel`,
);

/** "Norland, which met Eastland, recalled its ambassador": who does something with his own. */
export const ownDoing: Rule = (discourse, pronoun, candidates) => {
  const { sentence, head, mention } = pronoun;
  const owned = sentence.tokens[head.head];
  if (head.label !== 'nmod:poss' || owned?.label !== 'obj' || pronoun.pronoun!.number === 'plural')
    return undefined;
  const verb = sentence.tokens[owned.head];
  if (verb === undefined || !WITH_ONES_OWN.has(verb.lemma) || verb.index > head.index) return undefined;
  const subject = subjectOfVerb(sentence, verb.index);
  if (subject === undefined || subject.index > verb.index || subject.label === 'nsubj:pass') return undefined;
  const told = mentionHeadedBy(discourse, mention.sentence, subject.index);
  if (told === undefined || told.pronoun !== undefined) return undefined;
  // a nameless "official" may cancel another's trip
  if (isPersonal(pronoun) && told.mention.form !== 'name') return undefined;
  return knownOf(discourse, candidates, told);
};
