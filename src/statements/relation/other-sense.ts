import { words } from '../../document/index.js';
import type { Trigger } from '../../relations/index.js';
import type { Clause } from '../clauses/clause.js';
import { markerOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';

/** Words of bouts and brackets: who meets whom there, plays or fights him. */
const CONTEST: ReadonlySet<string> = words(
  `bout boxing boxer heavyweight middleweight welterweight lightweight featherweight knockout ko tko rematch semifinal
  semi-final quarterfinal quarter-final semi quarters semifinals quarterfinals playoff playoffs play-off seed seeded unseeded
  undefeated unbeaten wimbledon championship knockdown undercard ring innings kickoff kick-off preseason scrimmage top-seeded
  second-seeded third-seeded straight-sets contender titleholder wildcard titlist prizefight grand-slam tiebreak`,
);

/** Verbs of those who win and lose a game. */
const WINNING: ReadonlySet<string> = words(
  'defeat beat outpoint trounce thrash knock outlast lose oust edge upset vanquish rout overcome dispatch eliminate',
);

/** "in the third round", and not "in a third round of talks". */
const isRound = (tree: SentenceTree, token: number): boolean =>
  tree.lemmas[token] === 'round' &&
  !tree.children[token]!.some((child) => tree.labels[child] === 'nmod') &&
  tree.children[token]!.some((child) => /^(?:amod|nummod|compound)$/.test(tree.labels[child]!));

/** Where a ring is no circle of people. */
const RINGSIDE: ReadonlySet<string> = new Set(['in', 'inside']);

/** "met them and beat the drum": each verb has an object of its own. */
const hasOtherObject = (tree: SentenceTree, verb: number): boolean =>
  tree.children[verb]!.some((child) => tree.labels[child] === 'obj' && tree.tokens[child]!.upos !== 'PRON');

/** "met and beat Lee", "met Lee in the ring", "knocked out Lee before meeting Hale in the third round". */
const isBout = ({ tree, head }: Clause): boolean => {
  const above = tree.tokens[head]!.head;
  if (above >= 0 && WINNING.has(tree.lemmas[above]!) && /^(?:advcl|conj)$/.test(tree.labels[head]!))
    return true;
  if (
    tree.children[head]!.some(
      (child) =>
        tree.labels[child] === 'conj' &&
        WINNING.has(tree.lemmas[child]!) &&
        !(hasOtherObject(tree, head) && hasOtherObject(tree, child)),
    )
  )
    return true;
  return tree.lemmas.some((lemma, token) =>
    lemma === 'ring'
      ? tree.children[token]!.some((child) => RINGSIDE.has(tree.lemmas[child]!))
      : CONTEST.has(lemma) || isRound(tree, token),
  );
};

/** What people do who move to where they go. */
const STAYING: ReadonlySet<string> = words(
  'study live settle reside teach enroll enrol retire emigrate immigrate remarry resettle lodge graduate research',
);
/** What those do next who have moved. */
const STAYED: ReadonlySet<string> = words('settle reside live remain marry graduate study emigrate');
/** On and for what people move. */
const FOR_GOOD: ReadonlySet<string> = words(
  `scholarship fellowship good studies education schooling university college asylum apprenticeship life emigration exile age`,
);
/** As what people travel and come home again. */
const PASSING: ReadonlySet<string> = words(
  'part guest envoy member representative head leader tourist observer mediator delegate candidate',
);

/** "went to Norland to study", "as professor", "and settled there": who moves to a place, visits nobody. */
const isMove = ({ tree, head, obliques, complements }: Clause): boolean =>
  complements.some(
    ({ token, label }) =>
      (label === 'advcl' || label === 'xcomp') &&
      markerOf(tree, token) === 'to' &&
      STAYING.has(tree.lemmas[token]!),
  ) ||
  obliques.some(
    ({ preposition, token }) =>
      (preposition === 'as' &&
        /^NNS?$/.test(tree.tokens[token]!.xpos) &&
        !PASSING.has(tree.lemmas[token]!)) ||
      (preposition !== 'of' && FOR_GOOD.has(tree.lemmas[token]!)),
  ) ||
  tree.children[head]!.some(
    (child) =>
      (tree.labels[child] === 'conj' && STAYED.has(tree.lemmas[child]!)) ||
      (tree.labels[child] === 'advmod' && tree.lemmas[child] === 'permanently'),
  );

/** With whom one fights side by side. */
const ALLIES: ReadonlySet<string> = words(
  `ally comrade partisan resistance legion underground regiment division battalion brigade corps mujahideen mujahedeen mujahidin
  infantry airborne cavalry squadron`,
);
const FELLOW: ReadonlySet<string> = words('allied fellow');
/** Wars of the books, in which people fought on a side. */
const GREAT: ReadonlySet<string> = words(
  'world civil revolutionary boer crimean korean vietnam napoleonic spanish great',
);

/** "fought with Allied forces in World War II", "fought with X against Y": on whose side. */
const isAlongside = ({ tree, obliques }: Clause): boolean =>
  obliques.some(({ preposition, token }) =>
    preposition === 'with'
      ? ALLIES.has(tree.lemmas[token]!) ||
        tree.children[token]!.some((child) => FELLOW.has(tree.lemmas[child]!))
      : preposition === 'against' ||
        (/^wars?$/.test(tree.lemmas[token]!) &&
          tree.children[token]!.some((child) => GREAT.has(tree.lemmas[child]!))),
  ) || tree.lemmas.some((lemma, token) => lemma === 'war' && tree.lemmas[token - 1] === 'world');

/** Parties: what they capture, they win at the polls. */
const PARTIES =
  /^(?:democrats?|republicans?|labou?r|conservatives?|tor(?:y|ies)|liberals?|greens?|part(?:y|ies)|candidates?|socialists?|incumbents?)$/;
/** Words of a sentence about votes. */
const VOTES: ReadonlySet<string> = words('election vote poll voter ballot constituency runoff electorate');

/** "Labour captured Lund", "captured Lund with half of the votes". */
const isWonAtPolls = ({ tree, subjects }: Clause): boolean =>
  subjects.some((subject) => PARTIES.test(tree.lemmas[subject]!)) ||
  tree.lemmas.some((lemma) => VOTES.has(lemma));

/** "threw a stone, allowing her to flee", "moved up to allow him to play": what follows from what one does. */
const isConsequence = ({ tree, head }: Clause): boolean =>
  tree.labels[head] === 'advcl' && (tree.tokens[head]!.xpos === 'VBG' || markerOf(tree, head) === 'to');

/** "You can rest assured that …" */
const isRestAssured = ({ tree, head }: Clause): boolean => tree.lemmas[head - 1] === 'rest';

const isVerb = ({ kind }: Clause): boolean => kind === 'verb';

/** Senses of a relation's verbs that are no such event. */
const OTHER_SENSES: ReadonlyMap<string, (clause: Clause) => boolean> = new Map([
  ['MET', (clause: Clause) => clause.lemma === 'meet' && isVerb(clause) && isBout(clause)],
  ['TOLD', (clause: Clause) => clause.lemma === 'assure' && isRestAssured(clause)],
  ['SEIZED', (clause: Clause) => /^(?:re)?capture$/.test(clause.lemma) && isWonAtPolls(clause)],
  [
    'CLASHED_WITH',
    (clause: Clause) =>
      clause.lemma === 'fight' && isVerb(clause) && clause.objects.length === 0 && isAlongside(clause),
  ],
  ['VISITED', (clause: Clause) => isVerb(clause) && clause.lemma !== 'visit' && isMove(clause)],
]);

/** Rows of persons alone: what a state lets follow, it allows. */
const isOfPersons = ({ slots }: Trigger): boolean =>
  slots.some(({ slot, kinds }) => slot === 'S' && kinds?.has('PERSON') && !kinds.has('PLACE'));

/** Whether a trigger's predicate tells something else by the words around it: "met Lee in the ring". */
export const isOtherSense = (trigger: Trigger, clause: Clause): boolean => {
  const { relation } = trigger;
  if (relation === 'CONCEDED_TO') return isVerb(clause) && isOfPersons(trigger) && isConsequence(clause);
  return OTHER_SENSES.get(relation)?.(clause) ?? false;
};
