import { words } from '../../document/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import type { Filler } from '../arguments/filler.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';

/** Speakers whom nothing names: "our goal" is nobody's for the reader. */
const SPEAKERS = /^(?:my|our|your)$/i;

/** What happens to a place rather than is done by it: "the Lund train crash". */
const MISHAPS: ReadonlySet<string> = words(
  `crash accident blast explosion earthquake quake flood flooding fire blaze storm hurricane typhoon
  tornado disaster derailment collapse avalanche landslide epidemic outbreak famine bombing shooting
  massacre stampede incident crisis drought`,
);

/** "the Lund strikes", "the Norland earthquake": a town before a noun, or any place before a mishap, tells where. */
export const tellsWhere = (
  tree: SentenceTree,
  noun: number,
  owner: number,
  mentions: DocumentMentions,
): boolean => {
  const mention = mentions.at(tree.sentence.index, owner);
  if (mention?.type !== 'PLACE' || mention.metonym) return false;
  return mention.country === undefined || MISHAPS.has(tree.lemmas[noun]!);
};

/** Arms and people under arms, whose deeds are those of the body they are of: "warplanes of the coalition". */
const UNDER_ARMS: ReadonlySet<string> = words(
  `warplane plane jet aircraft helicopter gunship drone warship ship vessel destroyer frigate submarine
  tank missile rocket artillery bomber fighter soldier troop force unit brigade battalion gunman
  militant gunner sniper commando`,
);

/** Participles between a deed and its doer: "crimes committed by Norland". */
const DONE: ReadonlySet<string> = words(
  'commit perpetrate launch stage make issue propose raise bring file impose conduct',
);

/** "an Egyptian-Qatari plan": the land before the hyphen. */
const partnersOf = (tree: SentenceTree, owner: number, mentions: DocumentMentions): readonly number[] =>
  tree.tokens[owner - 1]?.text === '-' && tree.tokens[owner]!.xpos === 'JJ'
    ? tree.children[owner]!.filter(
        (child) => child === owner - 2 && mentions.at(tree.sentence.index, child)?.country !== undefined,
      )
    : [];

/** Who a deed or plan belongs to: "Norland's proposal", "a Norland offer", "calls by Norland"; empty where unsaid. */
export const ownersOf = (tree: SentenceTree, noun: number, mentions: DocumentMentions): Filler[] => {
  if (tree.tokens[noun]!.upos !== 'NOUN') return [];
  // "an offer of talks from X": the tree may hang X on the talks
  const nested = tree.children[noun]!.filter(
    (child) => tree.labels[child] === 'nmod' && prepositionOf(tree, child) === 'of',
  ).flatMap((child) =>
    tree.children[child]!.filter((part) => ['by', 'from'].includes(prepositionOf(tree, part))),
  );
  const doers = tree.children[noun]!.filter(
    (child) =>
      tree.tokens[child]!.label === 'acl' &&
      DONE.has(tree.lemmas[child]!) &&
      // "a plan brought to them by Lee": who carries it
      !(
        tree.lemmas[child] === 'bring' &&
        tree.children[child]!.some((part) => prepositionOf(tree, part) === 'to')
      ),
  ).flatMap((child) => tree.children[child]!.filter((part) => prepositionOf(tree, part) === 'by'));
  for (const child of [...tree.children[noun]!, ...nested, ...doers]) {
    const label = tree.labels[child]!;
    const before =
      (label === 'amod' || label === 'compound') &&
      mentions.at(tree.sentence.index, child) !== undefined &&
      !tellsWhere(tree, noun, child, mentions);
    const owner =
      before ||
      tree.tokens[child]!.label === 'nmod:poss' ||
      doers.includes(child) ||
      (label === 'nmod' &&
        (['by', 'from'].includes(prepositionOf(tree, child)) ||
          (UNDER_ARMS.has(tree.lemmas[noun]!) && prepositionOf(tree, child) === 'of')));
    if (!owner) continue;
    const found = [...partnersOf(tree, child, mentions), child]
      .flatMap((part) => fill(tree, part, mentions))
      .filter(
        ({ kind, named }) =>
          kind !== 'TEXT' && kind !== 'EVENT' && (named || !SPEAKERS.test(tree.tokens[child]!.text)),
      );
    if (found.length > 0) return found;
  }
  return [];
};

/** What befalls somebody: to look into Lee's death, or to object to it, is nothing done to Lee. */
const BEFALLING: ReadonlySet<string> = words(
  `death killing murder assassination disappearance abduction kidnapping ouster dismissal removal
  arrest detention imprisonment conviction execution suicide drowning illness injury poisoning
  shooting stabbing beating rape release extradition deportation expulsion acquittal prosecution
  punishment trial impeachment freedom sacking firing reinstatement safety health recovery burial
  funeral`,
);

/** Adjectives of peoples of many lands, which tell of nobody who acts: "an African effort". */
const OF_MANY =
  /^(?:african|asian|european|arab|latin|western|eastern|northern|southern|nordic|scandinavian|baltic|balkan|gulf|muslim|islamic|christian|catholic|jewish|sunni|shia|shiite|caribbean|pacific|atlantic)$/i;

/** Things that have a people, party or place before them for their kind, not for who stands behind them: "a Republican bill". */
const OF_A_KIND: ReadonlySet<string> = words(
  `acquisition act article bill blueprint book constitution company deal film law legislation magazine
  market motion newspaper product programme program project regime research resolution rule state
  system takeover buyout merger treaty war weapon`,
);

/** Things that one approves, rejects or accepts, whoever makes them: "approved the firm's vaccine", "invoices from the firm". */
const GOODS: ReadonlySet<string> = words(
  `vaccine drug medicine medication pill jab device invoice account loan payment product car plane
  aircraft ship weapon`,
);

/** Whose deed or plan it is that one takes a stand on; nobody's where it befell him, or where he only tells its kind. */
export const answerableOwners = (tree: SentenceTree, noun: number, mentions: DocumentMentions): Filler[] => {
  const lemma = tree.lemmas[noun]!;
  if (GOODS.has(lemma)) return [];
  return ownersOf(tree, noun, mentions).filter(({ token }) => {
    const { label, head } = tree.tokens[token]!;
    if (head !== noun) return true;
    if (label === 'nmod:poss') return !BEFALLING.has(lemma);
    return !(
      /^(?:amod|compound)$/.test(label) &&
      (OF_A_KIND.has(lemma) || OF_MANY.test(tree.tokens[token]!.text))
    );
  });
};

/** People who have dealings with somebody and act for themselves: "Corvex customers". */
const FOR_THEMSELVES: ReadonlySet<string> = words(
  `customer consumer client buyer supporter rival critic fan voter user investor shareholder
  stockholder creditor opponent competitor personnel trainer adviser advisor instructor veteran
  expatriate victim supplier share stock sale price profit owner passenger visitor viewer reader
  defence defense`,
);

/** Whether what a noun does is done by whose it is: "Norland helicopters shelled the town". */
export const actsForOwner = (tree: SentenceTree, noun: number): boolean =>
  !FOR_THEMSELVES.has(tree.lemmas[noun]!);

/** Bodies, ships and papers that act for themselves, whatever land stands before them: "the Norlandic court", "a U.S. draft". */
const ITSELF: ReadonlySet<string> = words(
  `court tribunal jury judge magistrate prosecutor prosecution lawmaker warship ship vessel frigate
  destroyer submarine corvette trawler tanker ferry newspaper bill draft resolution law legislation
  amendment treaty proposal deal pact accord motion`,
);

/** "a French warship seized", "a Bosnian court": one of many is not the land before it. */
export const actsItself = (tree: SentenceTree, noun: number): boolean =>
  ITSELF.has(tree.lemmas[noun]!) ||
  (tree.tokens[noun]!.xpos === 'NN' &&
    tree.children[noun]!.some((child) => /^(?:an?|one|another)$/i.test(tree.tokens[child]!.text)));

/** Craft whose deeds are told with nobody's name: "fighter aircraft conducted five airstrikes". */
const CRAFT: ReadonlySet<string> = words(
  'aircraft warplane warship gunship destroyer frigate submarine corvette bomber gunboat cutter',
);

/** Whether a thing of arms does what is told of it, though it is nobody: "the destroyer USS Halsey" too. */
export const isArmedCraft = (tree: SentenceTree, noun: number): boolean =>
  (tree.tokens[noun]!.upos === 'PROPN' &&
    tree.children[noun]!.some(
      (child) => tree.labels[child] === 'compound' && CRAFT.has(tree.lemmas[child]!),
    )) ||
  CRAFT.has(tree.lemmas[noun]!) ||
  (tree.lemmas[noun] === 'jet' && tree.tokens[noun]!.xpos === 'NNS');
