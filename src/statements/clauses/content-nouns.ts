import type { SentenceTree } from './sentence-tree.js';

/** Nouns whose infinitive tells what their owner does: "attempts to attack"; other nouns act themselves: "the first to go". */
export const CONTENT_NOUNS =
  /^(attempt|bid|effort|plan|decision|offer|promise|pledge|vow|threat|refusal|failure|agreement|deal|proposal|desire|wish|readiness|willingness|intention|ability|inability|right|move|campaign|commitment|struggle|push|drive|way|opportunity|chance|power|permission|need|order|authority|mission|operation|operations|goal|aim|request|demand|call|step|measure|time|reason|strategy|vote|resolution|war|money|fund|pressure|obligation|duty|determination|freedom|capacity|capability|option|work|expertise|experience|project|programs?|programme|initiative|intent|ambition|resolve|talks?|negotiations?|licen[sc]e|warrant|invitation|preparations?|scheme|plot|conspiracy|policy|responsibility|mandate)$/;

/** Papers that speak for who issues them: "issued a declaration demanding". */
export const PAPERS: ReadonlySet<string> = new Set([
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

/** What comes "from" who wants to do it: "a request from Norland to go". */
export const ASKED: ReadonlySet<string> = new Set([
  'request',
  'proposal',
  'offer',
  'bid',
  'plan',
  'demand',
  'call',
  'application',
]);

/** Words that one gives of what one will do oneself: "won a commitment from Norland to leave". */
export const GIVEN: ReadonlySet<string> = new Set(
  'promise pledge vow commitment assurance guarantee undertaking agreement'.split(' '),
);

/** Words by which one wants a deed of others: "a demand by Norland to release Lee". */
export const DEMANDS: ReadonlySet<string> = new Set(['demand', 'call', 'appeal']);

const SINGLING: ReadonlySet<string> = new Set(['only', 'last', 'next', 'latest', 'sole']);

/** A noun that itself does what its infinitive tells: "the first to go", "troops to fight"; not "our partners to help". */
export const isSingledOut = (tree: SentenceTree, noun: number): boolean => {
  let definite = tree.tokens[noun]!.upos === 'PROPN' || tree.tokens[noun]!.upos === 'PRON';
  for (const child of tree.children[noun]!) {
    const { xpos, label, text } = tree.tokens[child]!;
    const lemma = tree.lemmas[child]!;
    if (SINGLING.has(lemma) || xpos === 'JJS' || /(?:first|second|third|\dth)$/.test(lemma)) return true;
    if (label === 'nmod:poss' || /^(?:the|this|that|these|those)$/i.test(text)) definite = true;
  }
  return !definite;
};
