import type { LocalEntity } from '../../coreference/index.js';
import { words } from '../../document/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import { type Filler, wordsAlone } from '../arguments/filler.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { firmSpokenOf, firmsOfOthers } from './firm-spoken-of.js';

/** Bodies by the noun that stands before their offices: "union president", "army spokesman". */
const BODIES = words(
  `union party company firm army navy police military militia rebel opposition team club board council parliament government court
  bank hospital university college school ministry agency foundation association federation group coalition junta
  committee commission squad squadron brigade battalion gang church museum orchestra airline department regiment alliance`,
);

/** Nouns for whatever firm a text is about. */
const FIRMS = words('company firm group club team');

/** Adjectives that belong to the body's noun, not to the office: "foreign ministry spokesman". */
const OF_BODY = words(
  'foreign interior national state local federal central regional provincial municipal military rival main naval high primary secondary ruling governing',
);

/** Where the words of an unnamed body open that ends before the office: "task group commander". */
const openingOf = (tree: SentenceTree, last: number): number => {
  let first = last;
  for (let at = last - 1; at >= 0; at -= 1) {
    const { text, xpos } = tree.tokens[at]!;
    // "Farmers' association"
    if (/^['’]$/.test(text)) continue;
    // "Christian opposition"
    const people = xpos === 'JJ' && /^\p{Lu}/u.test(text) && at > 0;
    if (
      !people &&
      !/^['’]$/.test(tree.tokens[at + 1]!.text) &&
      xpos !== 'NN' &&
      xpos !== 'NNS' &&
      !OF_BODY.has(text.toLowerCase())
    )
      break;
    if (/^(?:president|deputy|vice|chief|ex)$/.test(tree.lemmas[at]!)) break;
    first = at;
  }
  return first;
};

/** Bodies of which a text has one that it speaks of: "the commission", then "commission chair". */
const SPOKEN_OF = words(
  `union party company firm club commission committee council association federation foundation agency board group airline bank
  university hospital museum church orchestra school college ministry`,
);

/** Bodies that are places too. */
const HOUSES = words('museum hospital school university college church');

/** Parties that are called by letters. */
const PARTIES =
  /^(?:ANC|AKP|BJP|BNP|CCP|CDU|CHP|CPC|CSU|DPP|FDP|HDP|KMT|LDP|NDC|NLD|NPP|PAN|PDP|PKP|PML-N|PPP|PRD|PRI|PTI|SNP|SPD|TMC|UDF|UKIP|UMNO|ZANU-PF)$/;

/** "the Lund Miners Union", "Club Meridian", "the Bank of Norland". */
const isCalled = (name: string, lemma: string): boolean => {
  if (new RegExp(`\\b${lemma}$`, 'i').test(name)) return true;
  const [first, next] = name.replace(/^the /i, '').split(' ');
  if (first?.toLowerCase() === lemma && next !== undefined) return /^(?:\p{Lu}|(?:of|for|de)$)/u.test(next);
  return lemma === 'party' && PARTIES.test(name);
};

/** "Norland's electoral commission", "the party in power". */
const isHead = (phrase: string, lemma: string): boolean =>
  new RegExp(`\\b${lemma}(?:$| (?:of|for|in|on|that|which)\\b)`, 'i').test(phrase);

/**
 * The latest body before the sentence's word that has a name with that very noun ("the Lund Miners Union") or was called
 * by it ("Norland's electoral commission").
 */
const namedSo = (
  tree: SentenceTree,
  noun: number,
  { mentions, coreference, wordsOf }: DocumentMentions,
): LocalEntity | null => {
  const { start } = tree.tokens[noun]!;
  const lemma = tree.lemmas[noun]!;
  for (let at = mentions.length - 1; at >= 0; at -= 1) {
    const mention = mentions[at]!;
    if (
      mention.end > start ||
      !(mention.type === 'ORGANIZATION' || (mention.type === 'PLACE' && HOUSES.has(lemma)))
    )
      continue;
    const entity = coreference.entities[coreference.entityOf[mention.index]!];
    if (!entity) continue;
    if (entity.named && isCalled(entity.name, lemma)) return entity;
    const isNoun = mention.form === 'nominal' && !mention.plural && SPOKEN_OF.has(lemma);
    if (isNoun && isHead(wordsOf(mention), lemma)) return entity;
  }
  return null;
};

/** Posts that only firms have. */
const isFirmsPost = (tree: SentenceTree, role: number): boolean =>
  /^(?:chairman|chairwoman|chairperson|ceo|cfo|coo|founder|co-founder)$/.test(tree.lemmas[role]!) ||
  (tree.lemmas[role] === 'executive' && tree.lemmas[role - 1] === 'chief') ||
  (tree.lemmas[role] === 'director' && /^(?:managing|finance)$/.test(tree.lemmas[role - 1] ?? ''));

/** Bodies without a chief executive or chairman of that name: parties and leagues of lands. */
const NO_FIRM = /\b(?:Party|Labour|Tories|Democrats|Conservatives|Republicans|Greens|NATO|UN|EU)$/;

/** "chief executive Ann Lee", "The chairman, Bo Chan": of the firm that is spoken of, where nothing else is told. */
export const firmBody = (
  tree: SentenceTree,
  post: number,
  mentions: DocumentMentions,
): Filler | undefined => {
  if (!isFirmsPost(tree, post)) return undefined;
  const { start, end } = tree.tokens[post]!;
  const firm = firmSpokenOf(tree, start, mentions);
  const chief = tree.lemmas[post] === 'executive' ? tree.tokens[post - 1]!.start : start;
  const words = mentions.wordsOf({ start: chief, end });
  // "Corvex's chief executive, Ann Lee" elsewhere in the text: another's firm
  return firm === null || NO_FIRM.test(firm.name) || firmsOfOthers(tree, words, mentions).has(firm)
    ? undefined
    : { ...wordsAlone({ start, end }, post, 'ORGANIZATION'), entity: firm.index, named: true, hops: 1 };
};

/** "Inspector General of Police", "Inspector-General": the last word of an office of two. */
const endOfOffice = ({ lemmas, tokens }: SentenceTree, office: number): number => {
  if (lemmas[office + 1] === 'general') return office + 1;
  return tokens[office + 1]?.text === '-' && lemmas[office + 2] === 'general' ? office + 2 : office;
};

/** The body that a noun right before an office tells, named or not: "union president Ann Lee", "an army spokesman". */
export const unnamedBody = (
  tree: SentenceTree,
  office: number,
  mentions: DocumentMentions,
): Filler | undefined => {
  // "speaker of parliament Ann Lee", else "union president"
  const last = endOfOffice(tree, office);
  const behind = tree.lemmas[last + 1] === 'of';
  const at = behind ? last + 2 : office - 1;
  const lemma = tree.lemmas[at];
  if (tree.labels[at] !== 'compound' && tree.labels[at] !== 'nmod') return undefined;
  // "the police minister" is the state's
  if (/minister$/.test(tree.lemmas[office]!)) return undefined;
  if (lemma === undefined || !BODIES.has(lemma) || !/^(?:NOUN|PROPN)$/.test(tree.tokens[at]!.upos))
    return undefined;
  // "rugby union expert", "credit union manager"
  if (lemma === 'union' && /^(?:rugby|credit|customs)$/.test(tree.lemmas[at - 1] ?? '')) return undefined;
  const [own] = mentions.at(tree.sentence.index, at) ? fill(tree, at, mentions) : [];
  if (own)
    return own.kind === 'ORGANIZATION' || own.kind === 'GROUP' ? knownBody(tree, own, mentions) : undefined;
  const first = openingOf(tree, at);
  // "opposition local government spokeswoman": local government is her field
  const end = tree.lemmas[first] === 'opposition' ? first : at;
  const span = { start: tree.tokens[first]!.start, end: tree.tokens[end]!.end };
  const body = wordsAlone(span, end, 'ORGANIZATION');
  return first === at ? known(tree, body, mentions) : body;
};

/** A body by its bare noun, as who it is by what was said before. */
const known = (tree: SentenceTree, body: Filler, mentions: DocumentMentions): Filler => {
  const entity =
    namedSo(tree, body.token, mentions) ??
    (FIRMS.has(tree.lemmas[body.token]!) ? firmSpokenOf(tree, body.span.start, mentions) : null);
  return entity === null
    ? body
    : {
        ...body,
        entity: entity.index,
        named: entity.named,
        kind: entity.type === 'PLACE' ? 'ORGANIZATION' : entity.type,
        hops: 1,
      };
};

/** "Party founder Ann Lee", "Council President Bo Chan": a noun with a capital is no name of its own. */
export const knownBody = (tree: SentenceTree, body: Filler, mentions: DocumentMentions): Filler => {
  const { mention, token, entity } = body;
  if (!mention || mention.first !== mention.last || !BODIES.has(tree.lemmas[token]!)) return body;
  const own = entity === null ? undefined : mentions.coreference.entities[entity];
  if (own?.named && own.name.toLowerCase() !== tree.tokens[token]!.text.toLowerCase()) return body;
  return known(tree, body, mentions);
};
