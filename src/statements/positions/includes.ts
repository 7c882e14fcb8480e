import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import type { Filler } from '../arguments/filler.js';
import { prepositionOf } from '../clauses/preposition.js';
import { antecedentOf } from '../clauses/relative.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { PhraseReading } from './phrase-reading.js';
import { whoseOwner } from './whose-owner.js';

/** Bodies that have members, by a word of their name or their noun. */
const LEAGUE =
  /\b(?:alliance|coalition|bloc|league|group|association|federation|consortium|council|committee|commission|board|panel|delegation|union|partnership|cabinet|team|g-?\d+|nato|asean|opec|ecowas|brics)\b/i;

/** The noun of who includes: "the bloc includes", "its members include", "members of the bloc include". */
const bodyToken = (tree: SentenceTree, verb: number): number | undefined => {
  const subject = tree.children[verb]!.find((child) => tree.labels[child] === 'nsubj');
  if (subject === undefined) return undefined;
  const noun = antecedentOf(tree, subject, verb) ?? subject;
  if (tree.lemmas[noun] !== 'member') return noun;
  const owner = tree.children[noun]!.find(
    (child) =>
      tree.tokens[child]!.label === 'nmod:poss' ||
      (tree.labels[child] === 'nmod' && prepositionOf(tree, child) === 'of'),
  );
  return owner === undefined ? undefined : (whoseOwner(tree, owner) ?? owner);
};

const isLeague = (tree: SentenceTree, body: Filler, mentions: DocumentMentions): boolean =>
  body.kind === 'ORGANIZATION' &&
  body.entity !== null &&
  (LEAGUE.test(mentions.coreference.entities[body.entity]!.name) || LEAGUE.test(tree.lemmas[body.token]!));

/** "The alliance includes Norland and Eastland", "a group whose members include Ann Lee": who is named is its member. */
export const readIncluded = (tree: SentenceTree, mentions: DocumentMentions): PhraseReading[] =>
  tree.tokens.flatMap(({ index: verb, upos, start, end }): PhraseReading[] => {
    if (upos !== 'VERB' || !/^(?:include|comprise)$/.test(tree.lemmas[verb]!)) return [];
    const token = bodyToken(tree, verb);
    const member = tree.children[verb]!.find((child) => tree.labels[child] === 'obj');
    const [body] = token === undefined ? [] : fill(tree, token, mentions);
    if (!body || member === undefined || !isLeague(tree, body, mentions)) return [];
    return fill(tree, member, mentions)
      .filter(
        ({ entity, kind, mention }) =>
          mention?.form === 'name' && entity !== body.entity && /^(?:PERSON|ORGANIZATION|PLACE)$/.test(kind),
      )
      .map((subject) => ({
        relation: 'MEMBER_OF',
        predicate: { start, end, phrase: tree.lemmas[verb]! },
        token: verb,
        subject,
        object: body,
        rule: 'included',
        strength: 0.8,
        predicated: true,
      }));
  });
