import { words } from '../../document/index.js';
import { prepositionOf } from './preposition.js';
import { coordinated, type SentenceTree } from './sentence-tree.js';

/** "by" agents of a passive; one that the tree hangs on the object or complement after the verb too. */
export const agentsOf = (tree: SentenceTree, token: number): readonly number[] => {
  const agents = tree.children[token]!.filter(
    (child) =>
      (tree.tokens[child]!.label === 'obl:agent' && isBy(tree, token, child)) ||
      (tree.labels[child] === 'obl' && prepositionOf(tree, child) === 'by'),
  );
  const whole = agents.filter(
    (agent) => !isOfThem(tree, agent) && !isMeans(tree, token, agent) && !isNotBy(tree, agent),
  );
  if (agents.length > 0) return whole;
  // "were robbed and beaten by two men": the tree may hang who did both on the first
  const { head, label, xpos } = tree.tokens[token]!;
  if (label === 'conj' && xpos === 'VBN' && tree.tokens[head]!.xpos === 'VBN') {
    const both = byPhrases(tree, head, 'obl').filter((agent) => agent > token);
    if (both.length > 0) return both;
  }
  // "was shot and killed by a guard": the second's agent did both
  const joined = tree.children[token]!.find(
    (child) =>
      tree.labels[child] === 'conj' &&
      child - token <= 3 &&
      tree.tokens[child]!.xpos === 'VBN' &&
      tree.children[child]!.every((part) => part > child || tree.labels[part] === 'cc'),
  );
  if (joined !== undefined) return agentsOf(tree, joined);
  // "was censured, but not fined, by the regulator": who did the one alone
  const undone = tree.children[token]!.find((child) => isUndone(tree, token, child));
  if (undone !== undefined) return agentsOf(tree, undone);
  return tree.children[token]!.flatMap((child) => {
    if (child < token) return [];
    const label = tree.labels[child]!;
    if (label === 'obj' || label === 'xcomp' || label === 'obl')
      return coordinated(tree, child).flatMap((part) => byPhrases(tree, part, 'nmod'));
    // a gerund's own doer is never told by "by"
    return (label === 'advcl' || label === 'xcomp' || label === 'ccomp') && tree.tokens[child]!.xpos === 'VBG'
      ? [
          ...byPhrases(tree, child, 'obl'),
          ...tree.children[child]!.flatMap((part) =>
            tree.labels[part] === 'obj' || tree.labels[part] === 'obl' ? byPhrases(tree, part, 'nmod') : [],
          ),
        ]
      : [];
  });
};

/** Whether a second participle tells only what was not done: "boarded but not seized". */
const isUndone = (tree: SentenceTree, token: number, child: number): boolean =>
  tree.labels[child] === 'conj' &&
  child > token &&
  child - token <= 6 &&
  tree.tokens[child]!.xpos === 'VBN' &&
  tree.children[child]!.some((part) => part < child && /^(?:not|never)$/.test(tree.lemmas[part]!)) &&
  tree.children[child]!.every(
    (part) => part > child || /^(?:cc|advmod|punct|mark)$/.test(tree.labels[part]!),
  ) &&
  tree.tokens.slice(token + 1, child).every(({ upos }) => /^(?:CCONJ|SCONJ|ADV|PART|PUNCT)$/.test(upos));

/** Verbs by which somebody has troops somewhere: "has 4,500 soldiers deployed in Norland". */
const POSTING: ReadonlySet<string> = new Set(['deploy', 'station', 'base', 'post', 'garrison']);

/** Whose troops a participle behind the object of "have" tells of. */
export const keeperOf = (tree: SentenceTree, token: number): number | undefined => {
  const { head, label } = tree.tokens[token]!;
  if (label !== 'acl' || !POSTING.has(tree.lemmas[token]!) || tree.labels[head] !== 'obj') return undefined;
  const verb = tree.tokens[head]!.head;
  return tree.lemmas[verb] === 'have' ? verb : undefined;
};

/** "were killed, most of them by gunshots": not the doer of all. */
const isOfThem = (tree: SentenceTree, agent: number): boolean => {
  const by = tree.children[agent]!.find((child) => tree.tokens[child]!.text.toLowerCase() === 'by');
  return (
    by !== undefined &&
    tree.tokens[by - 1]?.text.toLowerCase() === 'them' &&
    tree.tokens[by - 2]?.text === 'of'
  );
};

/** "elected by the people, not by the army": who did not. */
const isNotBy = (tree: SentenceTree, agent: number): boolean =>
  tree.children[agent]!.some(
    (child) => child < agent && tree.lemmas[child] === 'not' && /^by$/i.test(tree.tokens[child + 1]!.text),
  );

/** What somebody or something is brought or reached by. */
const MEANS: ReadonlySet<string> = words(
  `air airlift ambulance bicycle bike boat bus canoe car chopper coach e-mail email ferry fax foot
  helicopter hand horse jeep land letter lorry mail minibus motorbike motorcycle phone plane post rail
  road sea ship speedboat stretcher taxi telephone train tractor tram truck van videoconference video
  water telex cable courier force decree ballot consensus acclamation majority mistake accident chance
  lot name law`,
);

/** "were evacuated by helicopter": a bare noun of a means is nobody who does it. */
const isMeans = (tree: SentenceTree, verb: number, agent: number): boolean =>
  !/^(?:hit|kill|strike|injure|wound|crush|run|knock|destroy|damage|maim)$/.test(tree.lemmas[verb]!) &&
  MEANS.has(tree.lemmas[agent]!) &&
  tree.tokens[agent]!.xpos === 'NN' &&
  tree.tokens[agent - 1]?.text.toLowerCase() === 'by';

/** "was re-elected senator": without "by" between the verb and it, a noun is no agent. */
const isBy = (tree: SentenceTree, verb: number, agent: number): boolean => {
  const preposition = prepositionOf(tree, agent);
  return (
    preposition === 'by' ||
    (preposition === '' &&
      tree.tokens.slice(Math.min(verb, agent), agent).some(({ text }) => text.toLowerCase() === 'by'))
  );
};

const byPhrases = (tree: SentenceTree, token: number, label: string): number[] =>
  tree.children[token]!.filter((part) => tree.labels[part] === label && prepositionOf(tree, part) === 'by');
