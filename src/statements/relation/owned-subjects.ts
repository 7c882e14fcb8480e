import { words } from '../../document/index.js';
import type { Trigger, TriggerSlot } from '../../relations/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import type { Filler } from '../arguments/filler.js';
import { nounPhrase } from '../arguments/noun-phrase.js';
import { prepositionOf } from '../clauses/preposition.js';
import { isBelow, type SentenceTree } from '../clauses/sentence-tree.js';
import { doersBehind } from './deed-doers.js';
import { fillersFrom } from './fillers-from.js';
import type { Frame } from './frame.js';
import { actsForOwner, actsItself, isArmedCraft, ownersOf } from './owner.js';
import { takes } from './takes.js';

/** "a French warship": the owner's word stands before the noun as a part of it. */
const isBefore = (tree: SentenceTree, owner: number, noun: number): boolean =>
  tree.tokens[owner]!.head === noun && /^(?:amod|compound)$/.test(tree.labels[owner]!);

/** "her cousins live in Lund": what people of somebody's do is not done by that one. */
const isSomebody = (tree: SentenceTree, token: number, mentions: DocumentMentions): boolean =>
  tree.children[token]!.some(
    (child) =>
      tree.tokens[child]!.label === 'nmod:poss' &&
      mentions.at(tree.sentence.index, child)?.type === 'PERSON' &&
      /^(?:PERSON|GROUP)$/.test(mentions.at(tree.sentence.index, token)?.type ?? ''),
  );

/** The words of a noun with its owner before it, where nothing follows that belongs to it. */
const wordsOfOwned = (tree: SentenceTree, noun: number, owner: Filler): Partial<Filler> => {
  const isWhose = tree.tokens[owner.token]!.label === 'nmod:poss';
  if (!isWhose && !isBefore(tree, owner.token, noun)) return {};
  const span = nounPhrase(tree, noun);
  return isWhose && span.end > tree.tokens[noun]!.end ? {} : { span };
};

/** What befalls a thing, or what it belongs to, is told of nobody whose it is: "her bill died in committee". */
const UNDERGONE: ReadonlySet<string> = new Set(['DIED', 'RESIGNED_FROM', 'MARRIED', 'MEMBER_OF']);

/** Whose a thing or deed is, and else who carries the deed out. */
const actorsBehind = (tree: SentenceTree, noun: number, mentions: DocumentMentions): Filler[] => {
  const owners = ownersOf(tree, noun, mentions);
  return owners.length > 0 ? owners : doersBehind(tree, noun, mentions);
};

/** What is sent from a place by those who hold it. */
const SENT: ReadonlySet<string> = words(
  'rocket missile fire gunfire shell artillery drone mortar barrage airstrike strike raid attack shelling bombardment volley',
);

/** "two elephants from Lund": where something comes from, where no land sent it. */
const isHome = (tree: SentenceTree, noun: number, { kind, token, mention }: Filler): boolean =>
  kind === 'PLACE' &&
  mention?.country === undefined &&
  prepositionOf(tree, token) === 'from' &&
  !SENT.has(tree.lemmas[noun]!);

/** Whose things act: "Norland helicopters shelled the town". */
export const ownedSubjects = (
  { relation }: Trigger,
  frame: Frame,
  slot: TriggerSlot,
  mentions: DocumentMentions,
): Filler[] =>
  !UNDERGONE.has(relation) && slot.kinds && slot.sources.includes('subj')
    ? frame.clause.subjects
        .filter(
          (token) =>
            actsForOwner(frame.clause.tree, token) && !isSomebody(frame.clause.tree, token, mentions),
        )
        .flatMap((token) =>
          actorsBehind(frame.clause.tree, token, mentions)
            .filter(
              (filler) => takes(slot, filler, frame.clause.tree) && !isHome(frame.clause.tree, token, filler),
            )
            .map((owner) => ({
              ...owner,
              // "a French warship", "Norland's mission": the words are all, whoever they stand for
              ...wordsOfOwned(frame.clause.tree, token, owner),
              ...(isBefore(frame.clause.tree, owner.token, token) && actsItself(frame.clause.tree, token)
                ? { entity: null, named: false, token }
                : {}),
              hops: owner.hops + 1,
            })),
        )
    : [];

/** "the destroyer | USS Halsey": where the name of a ship right behind its kind ends. */
const endOfShipName = (tree: SentenceTree, token: number): number => {
  let last = token;
  while (tree.tokens[last + 1]?.upos === 'PROPN' && isBelow(tree, last + 1, token)) last += 1;
  return tree.tokens[last]!.end;
};

/** "Fighter aircraft struck a camp": arms, where nobody is named for them: "French jets". */
export const craftSubjects = (frame: Frame, slot: TriggerSlot, mentions: DocumentMentions): Filler[] => {
  const { tree, subjects } = frame.clause;
  if (!slot.kinds?.has('ORGANIZATION') || !subjects.some((token) => isArmedCraft(tree, token))) return [];
  const owned = subjects
    .flatMap((token) => (actsItself(tree, token) ? [] : ownersOf(tree, token, mentions)))
    .filter((filler) => takes(slot, filler, tree));
  return owned.length > 0
    ? owned
    : fillersFrom(frame, 'subj', mentions)
        .filter(({ kind, token }) => kind === 'TEXT' && isArmedCraft(tree, token))
        .map((craft) => ({ ...craft, span: { ...craft.span, end: endOfShipName(tree, craft.token) } }));
};
