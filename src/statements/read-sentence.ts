import { findTriggers, otherNounTriggers } from '../relations/index.js';
import type { Clause } from './clauses/clause.js';
import { adjectiveClause, verbClause } from './clauses/find-clauses.js';
import { hyphenedClause, isToldByHyphen } from './clauses/hyphened-clause.js';
import { nounClause } from './clauses/noun-clause.js';
import { supportOf } from './clauses/noun-support.js';
import { isTopicOfWork } from './clauses/topic-of-work.js';
import { readMatch } from './read-clause.js';
import { readNounPredicate } from './read-noun-predicate.js';
import { readOther } from './read-other.js';
import { readPhrases } from './read-phrases.js';
import { chooseMatch, chooseOther } from './relation/choose-match.js';
import type { Match } from './relation/match-trigger.js';
import type { SentenceContext } from './sentence-context.js';
import type { StatementDraft } from './statement-draft.js';

/** Part of a compound with hyphens, as in "denial-of-service": no event of its own. */
const isHyphened = (tree: SentenceContext['tree'], token: number): boolean =>
  tree.tokens[token - 1]?.text === '-' || tree.tokens[token + 1]?.text === '-';

/** "X's purchase of Y": OTHER, of a noun that the vocabulary has no word for. */
const readDeed = (context: SentenceContext, noun: number): StatementDraft[] => {
  const { tree, mentions } = context;
  if (tree.tokens[noun]!.xpos.startsWith('NNP') || isHyphened(tree, noun)) return [];
  if (otherNounTriggers(tree.lemmas[noun]!).length === 0) return [];
  const clause = nounClause(tree, noun);
  const match = chooseOther(clause, mentions);
  return match ? readMatch(context, clause, match) : [];
};

/** "X's lawsuit against Y was filed": who acts is told by the light verb's noun alone. */
const isToldByNoun = (context: SentenceContext, { light, trigger, fillers }: Match): boolean => {
  if (light === undefined || fillers.has('S') || fillers.has('B')) return false;
  const own = chooseMatch(nounClause(context.tree, light), context.mentions);
  return own?.trigger.relation === trigger.relation && own.fillers.has('S');
};

/** "Norland-occupied Skyholm" as the name of a place: a name tells nothing of what it names. */
const isWithinName = ({ tree, mentions }: SentenceContext, { subjects, objects }: Clause): boolean => {
  const [doer, noun] = [subjects[0], objects[0]];
  if (doer === undefined || noun === undefined) return false;
  const mention = mentions.at(tree.sentence.index, noun);
  return mention?.form === 'name' && mention.first <= doer && noun <= mention.last;
};

/** Statements of a sentence in text order: of its verbs, event nouns, adjectives and noun phrases. */
export const readSentence = (context: SentenceContext): StatementDraft[] => {
  const { tree, mentions } = context;
  const found: StatementDraft[] = [];
  /** Nouns that a light verb's trigger has taken, and light verbs whose noun tells the relation. */
  const consumed = new Set<number>();
  const clauses = new Map<number, Clause>();
  for (const { index, upos } of tree.tokens) {
    if (upos !== 'VERB') continue;
    const hyphened = hyphenedClause(tree, index);
    if (hyphened && isToldByHyphen(tree, hyphened)) continue;
    if (hyphened && isWithinName(context, hyphened)) {
      consumed.add(index);
      continue;
    }
    const clause = hyphened ?? verbClause(tree, index);
    if (!hyphened) clauses.set(index, clause);
    const match = chooseMatch(clause, mentions);
    if (!match || isToldByNoun(context, match)) continue;
    if (match.light !== undefined) consumed.add(match.light);
    // "blamed the attack on Norland": who is blamed is not who was attacked, though the tree may hang him there
    for (const { token } of (hyphened ? undefined : match.fillers.get('O')) ?? []) {
      const { head } = tree.tokens[token]!;
      if (clause.objects.includes(head)) consumed.add(head);
    }
    found.push(...readMatch(context, clause, match));
    consumed.add(index);
  }
  for (const { index, upos, xpos } of tree.tokens) {
    if (
      upos === 'NOUN' &&
      (!xpos.startsWith('NNP') || tree.sentence.heading) &&
      !consumed.has(index) &&
      !isHyphened(tree, index) &&
      !isTopicOfWork(tree, index) &&
      findTriggers('noun', tree.lemmas[index]!).length > 0
    ) {
      const clause = nounClause(tree, index);
      const match = chooseMatch(clause, mentions);
      const statements = match ? readMatch(context, clause, match) : [];
      found.push(...statements);
      if (statements.length > 0) {
        consumed.add(index);
        const support = supportOf(tree, index);
        if (support) consumed.add(support.head);
      }
    } else if (upos === 'ADJ' && findTriggers('adjective', tree.lemmas[index]!).length > 0) {
      const clause = adjectiveClause(tree, index);
      const behind = tree.labels[index] === 'amod' && tree.tokens[index]!.head < index;
      const match = clause.subjects.length > 0 || behind ? chooseMatch(clause, mentions) : undefined;
      if (match) found.push(...readMatch(context, clause, match));
    }
  }
  for (const { index, upos } of tree.tokens) {
    if (upos === 'NOUN' && !consumed.has(index)) {
      const told = readNounPredicate(context, index);
      found.push(...(told.length > 0 ? told : readDeed(context, index)));
    }
    if (upos === 'VERB' && !consumed.has(index))
      found.push(...readOther(context, clauses.get(index) ?? verbClause(tree, index)));
  }
  found.push(...readPhrases(context));
  return found.sort((a, b) => a.predicate.start - b.predicate.start);
};
