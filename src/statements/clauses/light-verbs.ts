import type { SentenceTree } from './sentence-tree.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/,\s+/));

/** Verbs that carry an event noun and add nothing but who acts. */
const LIGHT_VERBS = list(
  `have, hold, make, do, give, take, pay, conduct, launch, mount, stage, start, begin, continue, resume,
    open, carry out, issue, sign, reach, strike, enter, lead, host, perform, undertake, commit, complete,
    finish, step up, intensify, expand, deliver, place, wage, send, express, voice, join, attend, file,
    bring, lodge, announce, declare, order, seal, secure, win, score, repeat, renew, reiterate, extend,
    offer, accelerate, speed up, set up, execute, tighten, impose, maintain, attempt, plan, threaten,
    cancel, call off, postpone, suspend, end, stop, halt, refuse, reject, abandon, consider, schedule, arrange,
    prepare, propose, organize, organise, seek, want, demand, request, avoid, pursue, escalate, ramp up, raise`,
);

/** Light verbs whose subject undergoes what the noun tells: "received support from", "faced criticism by". */
const RECEIVING = list('receive, get, face, draw, attract, suffer, endure, survive, earn');

/** Verbs of getting others to give their word: "won a pledge that it would stay". */
const GAINING = list(
  'win, secure, seek, want, demand, request, obtain, extract, need, await, accept, welcome',
);

/** Words that one gives of what one will do. */
const WORDS_GIVEN = list('promise, pledge, commitment, assurance, guarantee, concession, vow');

/** True where somebody else gave the word that a verb's subject gets. */
export const isGained = (tree: SentenceTree, verb: number, noun: number): boolean =>
  GAINING.has(tree.lemmas[verb]!) && WORDS_GIVEN.has(tree.lemmas[noun]!);

/** A light verb's name with its particle: "carry out". */
const nameOf = (tree: SentenceTree, verb: number): string => {
  const particle = tree.children[verb]!.find((child) => tree.tokens[child]!.label === 'compound:prt');
  const lemma = tree.lemmas[verb]!;
  return particle === undefined ? lemma : `${lemma} ${tree.lemmas[particle]}`;
};

/** True for a light verb whose subject acts, a phrasal one with its particle. */
export const isActing = (tree: SentenceTree, verb: number): boolean => LIGHT_VERBS.has(nameOf(tree, verb));

/** True for a light verb whose subject undergoes what the noun tells. */
export const isReceiving = (tree: SentenceTree, verb: number): boolean => RECEIVING.has(nameOf(tree, verb));

/** True for a light verb of either kind. */
export const isLight = (tree: SentenceTree, verb: number): boolean =>
  isActing(tree, verb) || isReceiving(tree, verb);
