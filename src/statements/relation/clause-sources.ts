import { words } from '../../document/index.js';
import type { Source } from '../../relations/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { isPassive } from '../clauses/voice.js';
import type { Frame } from './frame.js';

/** Markers of adverbial clauses that tell what the predicate is about: "accused of killing". */
const CONTENT_MARKERS: ReadonlySet<string> = new Set([
  'of',
  'from',
  'for',
  'to',
  'that',
  'about',
  'against',
  'on',
  'over',
  'into',
]);

/** Conjunctions under which nothing is told of what was said: "demanded a vote, while others …". */
const ASIDE: ReadonlySet<string> = new Set([
  'while',
  'whereas',
  'although',
  'though',
  'because',
  'unless',
  'until',
]);

/** What opens words about who takes part, or when: "an agreement with lenders holding its debt". */
const BESIDE: ReadonlySet<string> = new Set(['with', 'without', 'by', 'after', 'before', 'since']);

const isContent = (label: string, marker: string): boolean =>
  (label === 'ccomp' && !ASIDE.has(marker)) ||
  label === 'xcomp' ||
  label === 'csubj' ||
  (label === 'acl' && marker !== '' && !BESIDE.has(marker)) ||
  (label === 'advcl' && CONTENT_MARKERS.has(marker));

const STILL_TO_DO: ReadonlySet<string> = new Set([
  'will',
  'would',
  'shall',
  'should',
  'must',
  'ought',
  "'ll",
]);

/** "recommended that the minister resign": a plain form beside one alone. */
const isSubjunctive = (tree: SentenceTree, verb: number): boolean =>
  tree.tokens[verb]!.xpos === 'VBP' &&
  tree.children[verb]!.some(
    (child) =>
      tree.labels[child] === 'nsubj' &&
      (/^NNP?$/.test(tree.tokens[child]!.xpos) || /^(?:he|she|it)$/i.test(tree.tokens[child]!.text)) &&
      !tree.children[child]!.some((part) => tree.labels[part] === 'conj'),
  );

/** "agreed that talks should begin", "swore that it would return"; "agreed that it was late" is an opinion. */
const isStillToDo = (tree: SentenceTree, verb: number): boolean => {
  const helpers = tree.children[verb]!.filter((child) => tree.labels[child] === 'aux');
  return (
    helpers.some((helper) => STILL_TO_DO.has(tree.lemmas[helper]!)) ||
    (helpers[0] !== undefined && tree.tokens[helpers[0]]!.xpos === 'VB') ||
    (helpers.length === 0 && (tree.tokens[verb]!.xpos === 'VB' || isSubjunctive(tree, verb)))
  );
};

/** "discs, which workers had threatened to dump, can leave": what may or will be is no infinitive. */
const isModal = (tree: SentenceTree, verb: number): boolean =>
  tree.children[verb]!.some((child) => tree.tokens[child]!.xpos === 'MD');

/** "would have to leave", "would need to leave" */
const isNeeded = (tree: SentenceTree, verb: number): boolean =>
  /^(?:have|need)$/.test(tree.lemmas[verb]!) &&
  tree.children[verb]!.some((child) => tree.labels[child] === 'xcomp');

/** Who shares opinions for a living. */
const JUDGES: ReadonlySet<string> = words(
  `economist expert analyst scholar scientist observer critic researcher historian doctor academic pundit commentator lawyer
  specialist forecaster strategist trader investor everyone everybody people voter reader viewer psychologist physician
  engineer biologist astronomer linguist physicist teacher parent respondent poll most many few all`,
);

/** "agree that it should be done", "economists agreed that rates will rise": what people think alike. */
const isOpinion = ({ clause: { tree, head, subjects }, fillersOf }: Frame, said: number): boolean => {
  if (/^VB[ZP]$/.test(tree.tokens[head]!.xpos)) return true;
  if (subjects.some((subject) => JUDGES.has(tree.lemmas[subject]!))) return true;
  const [only] = subjects;
  return (
    subjects.length === 1 &&
    only !== undefined &&
    tree.children[said]!.some((child) => /^(?:should|must|ought)$/.test(tree.lemmas[child]!)) &&
    fillersOf(only).every(({ kind }) => kind === 'PERSON') &&
    !tree.children[only]!.some((child) => tree.labels[child] === 'conj')
  );
};

/** "they will stay": what is foreseen. */
const willBe = (tree: SentenceTree, verb: number): boolean =>
  tree.children[verb]!.some((child) => /^(?:will|would|shall|'ll)$/.test(tree.lemmas[child]!));

/**
 * A clause that tells when or what for beside what is told: "warned that jobs would go if the firm moved", "agreed on curbs to
 * punish Norland", "offered 20, to be delivered in May".
 */
const isSecondary = (
  { clause: { tree, head, lemma, objects }, complements, obliques }: Frame,
  { label, marker, token }: Pick<Frame['complements'][number], 'label' | 'marker' | 'token'>,
): boolean => {
  if (marker === 'if')
    return complements.some(
      (other) => other.label === 'ccomp' && other.token < token && other.marker !== 'if',
    );
  if (label !== 'advcl' || marker !== 'to') return false;
  if (lemma === 'agree')
    return obliques.some((other) => /^(?:on|upon)$/.test(other.preposition) && other.token < token);
  const comma = tree.children[token]!.some(
    (child) => child < token && tree.tokens[child]!.text === ',' && child > head,
  );
  return comma && isPassive(tree, token) && objects.some((object) => object > head && object < token);
};

/** The clauses of a frame that a source names: what is said, asked for or planned. */
export const clausesFrom = (frame: Frame, source: Source): readonly number[] => {
  const { tree } = frame.clause;
  const content = frame.complements.filter(
    ({ label, marker, token, fronted }) =>
      isContent(label, marker) &&
      !(label === 'xcomp' && isModal(tree, token)) &&
      !isSecondary(frame, { label, marker, token }) &&
      // "To end the strike, Corvex offered a raise": what for
      !(fronted && marker === 'to'),
  );
  if (source === 'clause') return content.map(({ token }) => token);
  if (source === 'to clause')
    return content.filter(({ marker }) => marker === 'to').map(({ token }) => token);
  if (source === 'plan clause')
    return content
      .filter(
        ({ label, token }) =>
          label === 'ccomp' &&
          isStillToDo(tree, token) &&
          // "insisted that they will stay" foresees and asks for nothing
          !(frame.clause.lemma === 'insist' && willBe(tree, token)) &&
          // "agreed that it would have to be done": what one thinks
          !(frame.clause.lemma === 'agree' && (isNeeded(tree, token) || isOpinion(frame, token))),
      )
      .map(({ token }) => token);
  // "its demand that Norland leave": the tree may call what a noun says a modifier
  if (source === 'that')
    return content
      .filter(({ label, marker }) => label === 'ccomp' || (label === 'acl' && marker === 'that'))
      .map(({ token }) => token);
  return [];
};
