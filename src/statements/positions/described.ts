import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import type { Filler } from '../arguments/filler.js';
import { prepositionOf } from '../clauses/preposition.js';
import { type SentenceTree, subtree } from '../clauses/sentence-tree.js';
import { subjectOf } from '../clauses/subjects.js';
import type { PhraseReading } from './phrase-reading.js';
import { ROLE_NOUNS, type RoleNoun } from './role-nouns.js';

const BODY_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'at', 'for', 'with', 'in', 'to', 'poss']);

/** Whom or what a role noun is said to belong to: "chief of the army", "the army's chief", "army chief". */
const bodiesOf = (tree: SentenceTree, noun: number, role: RoleNoun, mentions: DocumentMentions): Filler[] => {
  const before: Filler[] = [];
  for (const child of tree.children[noun]!) {
    const label = tree.labels[child]!;
    const preposition = prepositionOf(tree, child);
    const after = label === 'nmod' && BODY_PREPOSITIONS.has(preposition);
    const modifier = label === 'compound' || label === 'amod' || label === 'nmod';
    if (!after && !modifier) continue;
    if (label === 'nmod' && preposition !== '' && !after) continue;
    if (modifier && label !== 'nmod' && mentions.at(tree.sentence.index, child) === undefined) continue;
    // kin and parts belong by "of" and possessors alone
    if (role.relation !== 'HOLDS_POSITION' && label !== 'nmod') continue;
    if (
      role.relation !== 'HOLDS_POSITION' &&
      role.relation !== 'LOCATED_IN' &&
      preposition !== 'of' &&
      preposition !== 'poss'
    )
      continue;
    if (preposition === 'with' && role.relation !== 'HOLDS_POSITION') continue;
    const found = fill(tree, child, mentions).filter(
      ({ kind, entity }) => entity !== null && (role.body as readonly string[]).includes(kind),
    );
    if (found.length === 0) continue;
    if (after) return found;
    before.push(...found);
  }
  return before;
};

/** Words of a position without its article and its body: "former chief executive". */
const titleOf = (tree: SentenceTree, noun: number, mentions: DocumentMentions): string => {
  const words = subtree(tree, noun, (child, parent) => {
    if (parent !== noun) return false;
    const label = tree.labels[child]!;
    if (label === 'compound' || label === 'amod')
      return (
        mentions.at(tree.sentence.index, child)?.form === 'name' ||
        (tree.tokens[child]!.upos === 'PROPN' && mentions.at(tree.sentence.index, child) !== undefined)
      );
    // "Secretary of State": lower words stay, names go
    if (label === 'nmod' && prepositionOf(tree, child) === 'of')
      return mentions.at(tree.sentence.index, child) !== undefined;
    return true;
  });
  return words.map((word) => tree.tokens[word]!.text).join(' ');
};

/** Who a role noun describes: beside it ("Ann Lee, head of X"; "X's head, Ann Lee") or by a verb ("Ann Lee is head of X"). */
const describedBy = (
  tree: SentenceTree,
  noun: number,
  mentions: DocumentMentions,
): { tokens: readonly number[]; rule: string } | undefined => {
  const label = tree.labels[noun];
  const head = tree.tokens[noun]!.head;
  if (tree.children[noun]!.some((child) => tree.labels[child] === 'cop')) {
    const subject = subjectOf(tree, noun);
    return subject.tokens.length > 0 ? { tokens: subject.tokens, rule: 'copula' } : undefined;
  }
  if (label === 'appos' && head >= 0) return { tokens: [head], rule: 'apposition' };
  for (const child of tree.children[noun]!) {
    if (tree.labels[child] !== 'appos' && tree.labels[child] !== 'flat') continue;
    if (mentions.at(tree.sentence.index, child)?.form === 'name')
      return { tokens: [child], rule: 'apposition' };
  }
  if (label === 'conj' && head >= 0 && ROLE_NOUNS.has(tree.lemmas[head]!))
    return describedBy(tree, head, mentions);
  if (
    (label === 'compound' || label === 'nmod') &&
    head > noun &&
    mentions.at(tree.sentence.index, head)?.form === 'name'
  )
    return { tokens: [head], rule: 'apposition' };
  return undefined;
};

/** "Ann Lee, chief executive of Corvex", "Lee's wife, Mia", "Corvex is a unit of Norvex". */
export const readDescriptions = (tree: SentenceTree, mentions: DocumentMentions): PhraseReading[] => {
  const readings: PhraseReading[] = [];
  for (const { index, upos } of tree.tokens) {
    if (upos !== 'NOUN' && upos !== 'PROPN') continue;
    const role = ROLE_NOUNS.get(tree.lemmas[index]!);
    if (!role) continue;
    const described = describedBy(tree, index, mentions);
    if (!described) continue;
    const inTitle = mentions
      .inSentence(tree.sentence.index)
      .some(
        ({ title }) =>
          title && tree.tokens[index]!.start >= title.start && tree.tokens[index]!.end <= title.end,
      );
    if (inTitle && role.relation === 'HOLDS_POSITION') continue;
    const subjects = described.tokens.flatMap((token) =>
      described.rule === 'copula' ? fill(tree, token, mentions) : fill(tree, token, mentions).slice(0, 1),
    );
    let bodies = bodiesOf(tree, index, role, mentions);
    if (bodies.length === 0 && role.relation === 'FAMILY_OF') {
      // "Lee's son Max" may hang on the name
      bodies = described.tokens.flatMap((token) =>
        tree.children[token]!.filter((child) => tree.tokens[child]!.label === 'nmod:poss').flatMap((child) =>
          fill(tree, child, mentions),
        ),
      );
    }
    for (const subject of subjects) {
      if (subject.entity === null || !(role.subject as readonly string[]).includes(subject.kind)) continue;
      for (const object of bodies) {
        if (object.entity === subject.entity) continue;
        const { start, end } = tree.tokens[index]!;
        readings.push({
          relation: role.relation,
          predicate: { start, end, phrase: tree.lemmas[index]! },
          token: index,
          subject,
          object,
          ...(role.relation === 'HOLDS_POSITION' ? { title: titleOf(tree, index, mentions) } : {}),
          ...(role.relation === 'FAMILY_OF' ? { kin: tree.lemmas[index]! } : {}),
          rule: described.rule,
          strength: described.rule === 'copula' ? 0.9 : 0.85,
          predicated: described.rule === 'copula',
        });
      }
    }
  }
  return readings;
};
