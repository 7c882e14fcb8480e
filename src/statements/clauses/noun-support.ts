import type { Clause } from './clause.js';
import { verbClause } from './find-clauses.js';
import { isActing, isLight } from './light-verbs.js';
import { measureAbove } from './measure-nouns.js';
import { prepositionOf } from './preposition.js';
import type { SentenceTree } from './sentence-tree.js';
import { subjectOf } from './subjects.js';

/** Words that somebody has given or made, and what else than giving and making is done with them by whose they are. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  'promise',
  'pledge',
  'vow',
  'demand',
  'threat',
  'commitment',
]);
const KEEPING: ReadonlySet<string> = new Set(
  'drop break keep honor honour fulfil fulfill withdraw soften press retract rescind breach betray scrap carry uphold'.split(
    ' ',
  ),
);

/** "dropped a demand that", "broke a promise to": one's own where nobody else's is told. */
const keepsOwnWord = (tree: SentenceTree, verb: number, noun: number): boolean =>
  KEEPING.has(tree.lemmas[verb]!) &&
  OWN_WORDS.has(tree.lemmas[noun]!) &&
  !tree.children[noun]!.some(
    (child) => tree.tokens[child]!.label === 'nmod:poss' || /^(?:by|from)$/.test(prepositionOf(tree, child)),
  );

/** Deeds that one raises with others, and has not done: "raised the killing of two fishermen". */
const RAISED: ReadonlySet<string> = new Set(
  `killing murder death assassination shooting arrest detention abduction kidnapping attack strike bombing raid execution torture
  imprisonment jailing expulsion`.split(/\s+/),
);

/** Verbs of those who have deeds of arms done. */
const LEADING: ReadonlySet<string> = new Set([
  'coordinate',
  'co-ordinate',
  'mastermind',
  'orchestrate',
  'direct',
  'oversee',
]);

/** "coordinated attacks on": who leads them. */
const isLed = (tree: SentenceTree, verb: number, noun: number): boolean =>
  LEADING.has(tree.lemmas[verb]!) && RAIDS.has(tree.lemmas[noun]!);

/** The verb that carries an event noun as its object, or as the subject of its passive ("talks were held"). */
export const supportOf = (tree: SentenceTree, noun: number): Clause | undefined => {
  let at = measureAbove(tree, noun);
  while (tree.labels[at] === 'conj' && tree.tokens[tree.tokens[at]!.head]!.upos === 'NOUN')
    at = tree.tokens[at]!.head;
  const head = tree.tokens[at]!.head;
  if (head < 0 || tree.tokens[head]!.upos !== 'VERB') return undefined;
  if (tree.lemmas[head] === 'raise' && RAISED.has(tree.lemmas[noun]!)) return undefined;
  const label = tree.tokens[at]!.label;
  if (label !== 'obj' && label !== 'nsubj:pass' && !(label === 'obl' && tree.lemmas[head] === 'enter'))
    return undefined;
  if (!isLight(tree, head) && !keepsOwnWord(tree, head, noun) && !isLed(tree, head, noun)) return undefined;
  const clause = verbClause(tree, head);
  return clause.objects.includes(at) || label === 'obl' ? clause : undefined;
};

/** Prepositions under which talks with somebody are the subject's: "left after talks with X". */
const DURING: ReadonlySet<string> = new Set(['in', 'after', 'following', 'during', 'at', 'into']);

/** Verbs of answering: what they are done with is their subject's deed: "responded with strikes on". */
const ANSWERING: ReadonlySet<string> = new Set([
  'respond',
  'retaliate',
  'reply',
  'react',
  'answer',
  'counter',
]);

/** Who is said to be or do what a phrase hangs on: a verb's subject, or whom an adjective describes. */
const subjectsAt = (tree: SentenceTree, head: number): readonly number[] => {
  if (tree.tokens[head]!.upos === 'VERB') return verbClause(tree, head).subjects;
  return tree.tokens[head]!.upos === 'ADJ' ? subjectOf(tree, head).tokens : [];
};

const FIGHTS: ReadonlySet<string> = new Set(['fight', 'battle', 'war', 'struggle', 'campaign']);
const HELP: ReadonlySet<string> = new Set([
  'support',
  'back',
  'backing',
  'help',
  'assist',
  'assistance',
  'aid',
]);

/** "supports Norland in the fight against", "support for Norland in the fight against": whose fight it is. */
const helpedIn = (tree: SentenceTree, noun: number): readonly number[] => {
  const { head } = tree.tokens[noun]!;
  if (tree.tokens[head]!.upos === 'PROPN') return [head];
  const objects = tree.tokens[head]!.upos === 'VERB' ? verbClause(tree, head).objects : [head];
  const helps = HELP.has(tree.lemmas[head]!) && tree.tokens[head]!.upos === 'VERB';
  return objects.flatMap((object) => {
    if (!HELP.has(tree.lemmas[object]!)) return helps ? [object] : [];
    return tree.children[object]!.filter(
      (child) => tree.labels[child] === 'nmod' && ['for', 'of', 'to'].includes(prepositionOf(tree, child)),
    );
  });
};

/** Deeds of arms in which people come to harm. */
const RAIDS: ReadonlySet<string> = new Set(
  'attack raid assault ambush strike airstrike offensive onslaught shooting bombing'.split(' '),
);

/** "killed six in an attack on a camp": who kills in an attack attacks. */
const isHarmIn = (tree: SentenceTree, noun: number): boolean => {
  const { head } = tree.tokens[noun]!;
  return (
    RAIDS.has(tree.lemmas[noun]!) &&
    tree.labels[noun] === 'obl' &&
    /^(?:kill|injure|wound|abduct|kidnap|capture|seize|destroy|slaughter|massacre)$/.test(
      tree.lemmas[head]!,
    ) &&
    !tree.children[noun]!.some((child) => prepositionOf(tree, child) === 'by')
  );
};

const TRAVELS: ReadonlySet<string> = new Set(['visit', 'trip', 'tour', 'pilgrimage']);

/** "her return from a visit": the noun, which the tree may hang elsewhere. */
const returnBefore = (tree: SentenceTree, noun: number): number | undefined => {
  const from = tree.children[noun]!.find((child) => tree.labels[child] === 'case');
  return from !== undefined &&
    from > 0 &&
    tree.lemmas[from - 1] === 'return' &&
    tree.tokens[from - 1]!.upos === 'NOUN'
    ? from - 1
    : undefined;
};

/** "returned from a visit", "flew back from a visit". */
const isReturn = (tree: SentenceTree, head: number): boolean =>
  tree.lemmas[head] === 'return' ||
  (/^(?:come|be|get|arrive|fly)$/.test(tree.lemmas[head] ?? '') &&
    tree.children[head]!.some((child) => /^(?:back|home)$/.test(tree.lemmas[child]!)));

/** "On a visit to Norland, Lee praised it": whose visit nobody else's name tells. */
const isTravelBeside = (tree: SentenceTree, noun: number, preposition: string): boolean =>
  TRAVELS.has(tree.lemmas[noun]!) &&
  (/^(?:on|during)$/.test(preposition) ||
    (preposition === 'from' &&
      (returnBefore(tree, noun) !== undefined || isReturn(tree, tree.tokens[noun]!.head)))) &&
  // "took him on a trip to Norland": he went too, or alone
  !/^(?:take|bring|lead|invite|accompany|join)$/.test(tree.lemmas[tree.tokens[noun]!.head] ?? '') &&
  tree.children[noun]!.some(
    (child) => tree.labels[child] === 'nmod' && /^(?:to|of)$/.test(prepositionOf(tree, child)),
  ) &&
  !tree.children[noun]!.some(
    (child) =>
      tree.tokens[child]!.label === 'nmod:poss' ||
      /^by$/.test(prepositionOf(tree, child)) ||
      /^(?:the|this|that)$/i.test(tree.tokens[child]!.text),
  );

/** Of whom a phrase with a noun is said: "Lee is on a visit to Norland"; who acts in the clause that it opens or ends. */
const subjectsBeside = (tree: SentenceTree, noun: number): readonly number[] => {
  if (tree.children[noun]!.some((child) => tree.labels[child] === 'nsubj'))
    return subjectOf(tree, noun).tokens;
  const { head } = tree.tokens[noun]!;
  const returned = returnBefore(tree, noun);
  if (returned !== undefined)
    return tree.children[returned]!.filter((child) => tree.tokens[child]!.label === 'nmod:poss');
  return tree.labels[noun] === 'obl' && head >= 0 ? subjectsAt(tree, head) : [];
};

/** "was drawn into talks with", "entered into talks with": who comes to act so. */
const drawnInto = (tree: SentenceTree, verb: number): readonly number[] => {
  if (tree.tokens[verb]!.upos !== 'VERB') return [];
  const { objects, subjects } = verbClause(tree, verb);
  return objects.length > 0 ? objects : subjects;
};

/** Deeds for which one is sentenced. */
const CRIMES: ReadonlySet<string> = new Set(
  'murder killing assassination slaying manslaughter attack bombing shooting stabbing abduction kidnapping kidnap'.split(
    ' ',
  ),
);

/** Verbs of those who judge that somebody did a deed. */
const SENTENCING: ReadonlySet<string> = new Set([
  'sentence',
  'convict',
  'jail',
  'imprison',
  'execute',
  'hang',
]);

/** "was jailed for the murder of", "sentenced to life imprisonment for", "guilty of": who did it. */
const guiltyOf = (tree: SentenceTree, noun: number, preposition: string): readonly number[] => {
  if (preposition !== 'for' && preposition !== 'of') return [];
  let { head } = tree.tokens[noun]!;
  if (head < 0) return [];
  // "sentenced to 20 years in prison for"
  while (tree.tokens[head]!.upos === 'NOUN' && /^(?:nmod|obl|obj)$/.test(tree.labels[head]!) && head < noun)
    head = tree.tokens[head]!.head;
  if (/^(?:guilty|responsible)$/.test(tree.lemmas[head]!)) {
    const { head: found } = tree.tokens[head]!;
    if (tree.lemmas[head] === 'guilty' && found >= 0 && tree.lemmas[found] === 'find')
      return verbClause(tree, found).objects;
    return tree.children[head]!.some((child) => tree.labels[child] === 'cop')
      ? subjectOf(tree, head).tokens
      : [];
  }
  return SENTENCING.has(tree.lemmas[head]!) && tree.tokens[head]!.upos === 'VERB'
    ? verbClause(tree, head).objects
    : [];
};

/** Who acts in a noun that "in" or "after" joins to a clause: "left in protest at", "is in talks with", "after a meeting with X". */
export const joinedSubjects = (tree: SentenceTree, noun: number): readonly number[] => {
  // "after months of talks with X"
  const at = measureAbove(tree, noun);
  const preposition = prepositionOf(tree, at);
  const { head } = tree.tokens[at]!;
  if (preposition === 'with' && tree.labels[at] === 'obl' && ANSWERING.has(tree.lemmas[head]!))
    return subjectsAt(tree, head);
  if (isTravelBeside(tree, noun, preposition)) return subjectsBeside(tree, at);
  if (CRIMES.has(tree.lemmas[noun]!)) {
    const guilty = guiltyOf(tree, at, preposition);
    if (guilty.length > 0) return guilty;
  }
  if (!DURING.has(preposition)) return [];
  const children = tree.children[noun]!;
  const withSomebody = children.some(
    (child) => tree.labels[child] === 'nmod' && prepositionOf(tree, child) === 'with',
  );
  const owned = children.some((child) => tree.tokens[child]!.label === 'nmod:poss');
  const determined = children.some((child) => tree.labels[child] === 'det');
  if (!owned && preposition === 'in' && head >= 0 && FIGHTS.has(tree.lemmas[noun]!)) {
    const helped = helpedIn(tree, noun);
    if (helped.length > 0) return helped;
  }
  if (!owned && preposition === 'in' && isHarmIn(tree, at)) return subjectsAt(tree, head);
  if (owned || (!withSomebody && (preposition !== 'in' || determined))) return [];
  if (children.some((child) => tree.labels[child] === 'nsubj')) return subjectOf(tree, noun).tokens;
  if (head < 0) return [];
  if (preposition === 'into') return tree.labels[at] === 'obl' ? drawnInto(tree, head) : [];
  if (tree.labels[at] === 'obl') return subjectsAt(tree, head);
  const above = tree.tokens[head]!.head;
  return tree.labels[at] === 'nmod' && tree.labels[head] === 'obj' && above >= 0
    ? verbClause(tree, above).subjects
    : [];
};

/** Nouns that say of their subject that what stands behind "of" is done to it: "was the target of attacks by". */
const UNDERGOING: ReadonlySet<string> = new Set(['target', 'victim', 'subject', 'object']);

/** "The university, under pressure from Lee, expelled them": whom a phrase beside the verb is said of. */
const receiversBeside = (tree: SentenceTree, noun: number): readonly number[] => {
  const { head } = tree.tokens[noun]!;
  const told = tree.children[noun]!.some((child) => /^(?:from|by)$/.test(prepositionOf(tree, child)));
  if (head < 0 || !told) return [];
  if (tree.tokens[head]!.upos === 'VERB') {
    const { objects, passive, subjects } = verbClause(tree, head);
    return passive ? objects : subjects;
  }
  return /^(?:nmod|appos|acl|obl)$/.test(tree.labels[noun]!) && tree.tokens[noun - 2]?.text === ','
    ? [head]
    : [];
};

const LOSSES: ReadonlySet<string> = new Set(['defeat', 'loss']);

/** "The season ended with a home defeat by Everton", "was sacked after a defeat by Everton": who lost. */
const losersBeside = (tree: SentenceTree, noun: number): readonly number[] => {
  const preposition = prepositionOf(tree, noun);
  const { head } = tree.tokens[noun]!;
  if (tree.labels[noun] !== 'obl' || tree.tokens[head]?.upos !== 'VERB') return [];
  if (!/^(?:with|in|after|following|by)$/.test(preposition)) return [];
  const { objects, passive, subjects } = verbClause(tree, head);
  return (passive ? objects : subjects).flatMap((token) => {
    // "Lund's season ended", "the striker was injured": the season's side, and no player alone
    const owner = tree.children[token]!.find((child) => tree.tokens[child]!.label === 'nmod:poss');
    if (owner !== undefined) return [owner];
    return tree.tokens[token]!.upos === 'NOUN' && tree.sentence.nominals[token]?.type !== 'organization'
      ? []
      : [token];
  });
};

/** Who undergoes what a noun tells by what is said of him: "is under attack by", "was the target of attacks by". */
export const receiversOf = (tree: SentenceTree, noun: number): readonly number[] => {
  const preposition = prepositionOf(tree, noun);
  const { head } = tree.tokens[noun]!;
  const isSaid = (token: number): boolean =>
    tree.children[token]!.some((child) => tree.labels[child] === 'nsubj') &&
    tree.children[token]!.some((child) => tree.labels[child] === 'cop');
  if (preposition === 'under' || (preposition === 'on' && tree.lemmas[noun] === 'trial')) {
    if (isSaid(noun)) return subjectOf(tree, noun).tokens;
    return preposition === 'under' && tree.lemmas[noun] === 'pressure' ? receiversBeside(tree, noun) : [];
  }
  if (LOSSES.has(tree.lemmas[noun]!)) return losersBeside(tree, noun);
  return preposition === 'of' && head >= 0 && UNDERGOING.has(tree.lemmas[head]!) && isSaid(head)
    ? subjectOf(tree, head).tokens
    : [];
};

/** Nouns that a participle carries: "talks held by A with B". */
export const participleSupport = (tree: SentenceTree, noun: number): Clause | undefined => {
  for (const child of tree.children[noun]!) {
    if (tree.tokens[child]!.label !== 'acl' || tree.tokens[child]!.xpos !== 'VBN') continue;
    if (isActing(tree, child)) return verbClause(tree, child);
  }
  return undefined;
};
