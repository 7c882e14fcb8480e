import { controllerIs, takesOffice } from './control.js';
import { markerOf, prepositionOf } from './preposition.js';
import { antecedentOf } from './relative.js';
import { childBy, childrenBy, type SentenceTree } from './sentence-tree.js';
import { isPassive } from './voice.js';

/** Surface subject of a predicate, and how it was found. */
export interface FoundSubject {
  readonly tokens: readonly number[];
  readonly link: 'own' | 'shared' | 'controlled' | 'relative' | 'none';
}

const NOTHING: FoundSubject = { tokens: [], link: 'none' };

const controlled = (tokens: readonly number[]): FoundSubject =>
  tokens.length > 0 ? { tokens, link: 'controlled' } : NOTHING;

/** Deep subject of a governing predicate: its agent in the passive. */
const actorOf = (tree: SentenceTree, token: number, depth: number): readonly number[] =>
  isPassive(tree, token) ? agentsOf(tree, token) : subjectOf(tree, token, depth).tokens;

/** "by" agents of a passive; one that the tree hangs on the object or complement after the verb too. */
export const agentsOf = (tree: SentenceTree, token: number): readonly number[] => {
  const agents = tree.children[token]!.filter(
    (child) =>
      (tree.tokens[child]!.label === 'obl:agent' && ['by', ''].includes(prepositionOf(tree, child))) ||
      (tree.labels[child] === 'obl' && prepositionOf(tree, child) === 'by'),
  );
  if (agents.length > 0) return agents;
  return tree.children[token]!.flatMap((child) => {
    if (child < token) return [];
    const label = tree.labels[child]!;
    if (label === 'obj' || label === 'xcomp' || label === 'obl') return byPhrases(tree, child, 'nmod');
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

const byPhrases = (tree: SentenceTree, token: number, label: string): number[] =>
  tree.children[token]!.filter((part) => tree.labels[part] === label && prepositionOf(tree, part) === 'by');

/** Argument of a governing verb that acts in its clause without subject. */
const controllerOf = (
  tree: SentenceTree,
  token: number,
  label: 'xcomp' | 'advcl',
  depth: number,
): FoundSubject => {
  const governor = tree.tokens[token]!.head;
  const lemma = tree.lemmas[governor]!;
  const passive = isPassive(tree, governor);
  const marker = markerOf(tree, token);
  const called = calledUpon(tree, governor);
  const addressee = called ?? childrenBy(tree, governor, 'iobj')[0] ?? childBy(tree, governor, 'obj');
  const role =
    called !== undefined || takesOffice(lemma, tree.lemmas[token]!)
      ? 'object'
      : controllerIs(lemma, label, marker, passive || addressee !== undefined);
  const surface = subjectOf(tree, governor, depth - 1);
  if (passive) {
    // "was urged to leave", "was accused of killing": the passive subject; an aside (", killing 5") is unsure
    return label === 'xcomp' || role === 'object' || marker !== '' ? controlled(surface.tokens) : NOTHING;
  }
  if (role === 'object' && addressee !== undefined) return controlled([addressee]);
  return controlled(surface.tokens);
};

/** "called on X to leave": the one called on acts. */
const calledUpon = (tree: SentenceTree, governor: number): number | undefined =>
  ['call', 'appeal', 'plead', 'prevail', 'rely', 'count', 'wait'].includes(tree.lemmas[governor]!)
    ? tree.children[governor]!.find(
        (child) =>
          tree.labels[child] === 'obl' &&
          ['on', 'upon', 'to', 'for', 'with'].includes(prepositionOf(tree, child)),
      )
    : undefined;

/** Who acts in "X's attempts to attack", "made an offer to help": possessor, else who carries the noun. */
const ownerOf = (tree: SentenceTree, noun: number, depth: number): FoundSubject => {
  const owner = tree.children[noun]!.filter(
    (child) =>
      tree.tokens[child]!.label === 'nmod:poss' ||
      (tree.labels[child] === 'nmod' && prepositionOf(tree, child) === 'by') ||
      ((tree.labels[child] === 'compound' || tree.labels[child] === 'amod') &&
        /^\p{Lu}/u.test(tree.tokens[child]!.text)),
  );
  if (owner.length > 0) return controlled(owner);
  const governor = tree.tokens[noun]!.head;
  const label = tree.labels[noun];
  if (governor >= 0 && (label === 'obj' || label === 'nsubj') && tree.tokens[governor]!.upos === 'VERB') {
    if (label === 'obj') return controlled(actorOf(tree, governor, depth - 1));
    if (isPassive(tree, governor)) return controlled(agentsOf(tree, governor));
  }
  return NOTHING;
};

/** Nouns whose infinitive tells what their owner does: "attempts to attack"; other nouns act themselves: "the first to go". */
const CONTENT_NOUNS =
  /^(attempt|bid|effort|plan|decision|offer|promise|pledge|vow|threat|refusal|failure|agreement|deal|proposal|desire|wish|readiness|willingness|intention|ability|inability|right|move|campaign|commitment|struggle|push|drive|way|opportunity|chance|power|permission|need|order|authority|mission|operation|operations|goal|aim|request|demand|call|step|measure|time|reason|strategy|vote|resolution|war|money|fund|pressure|obligation|duty|determination|freedom|capacity|capability|option|work|expertise|experience|project|programs?|programme|initiative|intent|ambition|resolve|talks?|negotiations?|licen[sc]e|warrant|invitation|preparations?|scheme|policy|responsibility|mandate)$/;

/** Papers that speak for who issues them: "issued a declaration demanding". */
const PAPERS: ReadonlySet<string> = new Set([
  'declaration',
  'statement',
  'letter',
  'resolution',
  'message',
  'petition',
  'communique',
  'speech',
  'report',
]);

const SINGLING: ReadonlySet<string> = new Set(['only', 'last', 'next', 'latest', 'sole']);

/** A noun that itself does what its infinitive tells: "the first to go", "troops to fight"; not "our partners to help". */
const isSingledOut = (tree: SentenceTree, noun: number): boolean => {
  let definite = tree.tokens[noun]!.upos === 'PROPN' || tree.tokens[noun]!.upos === 'PRON';
  for (const child of tree.children[noun]!) {
    const { xpos, label, text } = tree.tokens[child]!;
    const lemma = tree.lemmas[child]!;
    if (SINGLING.has(lemma) || xpos === 'JJS' || /(?:first|second|third|\dth)$/.test(lemma)) return true;
    if (label === 'nmod:poss' || /^(?:the|this|that|these|those)$/i.test(text)) definite = true;
  }
  return !definite;
};

/** "is working with its partners to help": a purpose is that of who acts in the clause around it. */
const purposeSubject = (tree: SentenceTree, noun: number, depth: number): FoundSubject => {
  let at = noun;
  while (at >= 0 && /^(?:nmod|conj|appos|flat|compound)$/.test(tree.labels[at]!)) at = tree.tokens[at]!.head;
  const verb = at < 0 ? -1 : tree.tokens[at]!.head;
  if (verb < 0 || tree.tokens[verb]!.upos !== 'VERB') return NOTHING;
  if (tree.labels[at] === 'obl') return controlled(actorOf(tree, verb, depth - 1));
  return tree.labels[at] === 'obj' && controllerIs(tree.lemmas[verb]!, 'advcl', 'to', true) === 'object'
    ? { tokens: [noun], link: 'relative' }
    : NOTHING;
};

const reducedClauseSubject = (tree: SentenceTree, token: number, depth: number): FoundSubject => {
  const noun = tree.tokens[token]!.head;
  const { xpos } = tree.tokens[token]!;
  const infinitive = tree.children[token]!.some(
    (child) => tree.labels[child] === 'mark' && tree.lemmas[child] === 'to',
  );
  if (!infinitive && (xpos === 'VBG' || xpos === 'VBN') && markerOf(tree, token) === '')
    return PAPERS.has(tree.lemmas[noun]!) && xpos === 'VBG'
      ? ownerOf(tree, noun, depth)
      : { tokens: [noun], link: 'relative' };
  if (CONTENT_NOUNS.test(tree.lemmas[noun]!)) return ownerOf(tree, noun, depth);
  if (!infinitive || markerOf(tree, token) !== 'to') return NOTHING;
  return isSingledOut(tree, noun) ? { tokens: [noun], link: 'relative' } : purposeSubject(tree, noun, depth);
};

/**
 * A verb has one subject: of two that the tree gives it the nearer before it ("After talk that A would leave, B denied
 * …"), and one that "and" joins to it.
 */
const ownSubjects = (tree: SentenceTree, token: number): readonly number[] => {
  const own = tree.children[token]!.filter((child) => tree.labels[child] === 'nsubj');
  if (own.length < 2) return own;
  const before = own.filter((child) => child < token);
  const nearest = before.at(-1);
  if (nearest === undefined) return own.slice(0, 1);
  const isJoined = tree.children[nearest]!.some((child) => child < nearest && tree.labels[child] === 'cc');
  return isJoined ? before.slice(-2) : [nearest];
};

/** Finds the surface subject of a predicate: its own, its antecedent in a relative clause, a shared or a controlling one. */
export const subjectOf = (tree: SentenceTree, token: number, depth = 12): FoundSubject => {
  if (depth <= 0) return NOTHING;
  const own = ownSubjects(tree, token);
  if (own.length > 0) {
    const antecedent = own.length === 1 ? antecedentOf(tree, own[0]!, token) : undefined;
    return antecedent === undefined
      ? { tokens: own, link: 'own' }
      : { tokens: [antecedent], link: 'relative' };
  }
  const head = tree.tokens[token]!.head;
  if (head < 0) return NOTHING;
  switch (tree.tokens[token]!.label) {
    case 'conj': {
      const shared = subjectOf(tree, head, depth - 1);
      return shared.tokens.length > 0
        ? { tokens: shared.tokens, link: shared.link === 'own' ? 'shared' : shared.link }
        : NOTHING;
    }
    case 'xcomp':
      return controllerOf(tree, token, 'xcomp', depth);
    case 'ccomp':
      return /^VB[GN]?$/.test(tree.tokens[token]!.xpos) && auxOf(tree, token) === undefined
        ? controllerOf(tree, token, 'xcomp', depth)
        : NOTHING;
    case 'advcl': {
      if (!/^VB[GN]?$/.test(tree.tokens[token]!.xpos) || finiteAux(tree, token)) return NOTHING;
      // "remains committed to working": an adjective said of the subject
      return tree.tokens[head]!.upos === 'VERB' ||
        tree.labels[head] === 'xcomp' ||
        tree.children[head]!.some((child) => tree.labels[child] === 'nsubj')
        ? controllerOf(tree, token, 'advcl', depth)
        : NOTHING;
    }
    case 'acl':
      return reducedClauseSubject(tree, token, depth);
    default:
      return NOTHING;
  }
};

const auxOf = (tree: SentenceTree, token: number): number | undefined => childBy(tree, token, 'aux');

const finiteAux = (tree: SentenceTree, token: number): boolean =>
  childrenBy(tree, token, 'aux').some((aux) => /^(VBD|VBP|VBZ|MD)$/.test(tree.tokens[aux]!.xpos));
