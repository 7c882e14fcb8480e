import { verbClause } from '../clauses/find-clauses.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { subjectOf } from '../clauses/subjects.js';
import { isPassive } from '../clauses/voice.js';
import type { Frame } from './frame.js';

/** "a company must prove": a rule for anybody. */
const isAny = (tree: SentenceTree, noun: number): boolean =>
  tree.children[noun]!.some((child) => /^(?:an?|any|every|each|no)$/i.test(tree.tokens[child]!.text));

/** Who must act by a clause that is said: "said that Norland must leave". */
export const deonticSubjects = ({ clause: { tree }, complements }: Frame): readonly number[] =>
  complements
    .filter(
      ({ label, token }) =>
        label === 'ccomp' &&
        tree.children[token]!.some(
          (child) => tree.labels[child] === 'aux' && /^must$/.test(tree.lemmas[child]!),
        ),
    )
    .flatMap(({ token }) =>
      isPassive(tree, token)
        ? []
        : subjectOf(tree, token).tokens.filter(
            (subject) =>
              !/^(?:we|i|it)$/.test(tree.tokens[subject]!.text.toLowerCase()) && !isAny(tree, subject),
          ),
    );

/** What befalls its subject: "alleged that clinics had received no vaccines" blames no clinic. */
const SUFFERED: ReadonlySet<string> = new Set(
  'receive suffer lose die face disappear vanish drown undergo remain belong starve'.split(' '),
);

/** Who did what is alleged; of a passive clause the subject did nothing. */
export const doersInClause = ({ clause: { tree }, complements }: Frame): readonly number[] =>
  complements
    .filter(({ label, token }) => label === 'ccomp' && tree.tokens[token]!.upos === 'VERB')
    .filter(({ token }) => !isPassive(tree, token) && !SUFFERED.has(tree.lemmas[token]!))
    .flatMap(({ token }) => subjectOf(tree, token).tokens);

/** Whom a threat is for: "threatened to strike unless Norland withdrew". */
export const conditionSubjects = ({ clause: { tree, head }, complements }: Frame): readonly number[] =>
  [head, ...complements.map(({ token }) => token)]
    .flatMap((verb) => tree.children[verb]!)
    .filter(
      (child) =>
        tree.labels[child] === 'advcl' &&
        tree.children[child]!.some((mark) => tree.labels[mark] === 'mark' && tree.lemmas[mark] === 'unless'),
    )
    .flatMap((child) => subjectOf(tree, child).tokens);

/** What befalls its subject, who is not looked into for it. */
const BEFALLING: ReadonlySet<string> = new Set(
  `die drown fall disappear vanish suffer survive contract receive live exist happen occur start begin fail collapse crash lead
  cause contribute play remain dead alive missing`.split(/\s+/),
);

/** Who did what is asked after: "is investigating whether Lee misled them", "an inquiry into how Lee got in". */
export const doersAskedAfter = ({ clause: { tree }, complements }: Frame): readonly number[] =>
  complements
    .filter(
      ({ token }) =>
        !BEFALLING.has(tree.lemmas[token]!) &&
        !isPassive(tree, token) &&
        tree.children[token]!.some(
          (child) => child < token && /^(?:whether|if|how|why)$/.test(tree.lemmas[child]!),
        ),
    )
    .flatMap(({ token }) => subjectOf(tree, token).tokens);

/** What crowds undergo when something is fired to move them. */
const DISPERSING: ReadonlySet<string> = new Set(
  'disperse scatter clear break repel drive push stop quell subdue control contain'.split(' '),
);

/** "fired tear gas to disperse them": whom. */
export const objectsOfPurpose = ({ clause: { tree }, complements }: Frame): readonly number[] =>
  complements
    .filter(
      ({ marker, token }) =>
        marker === 'to' && tree.tokens[token]!.upos === 'VERB' && DISPERSING.has(tree.lemmas[token]!),
    )
    .flatMap(({ token }) => verbClause(tree, token).objects);
