import { words } from '../../document/index.js';
import { ISSUING_VERBS, SPOKEN_FOR } from '../../quotes/index.js';
import type { ParsedToken } from '../../syntax/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import type { Filler } from '../arguments/filler.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import type { Reporter } from '../status/status.js';

/** Those who speak themselves, whoever they belong to: "the Pakistani press", "army sources". */
const VOICES: ReadonlySet<string> = words(
  'source witness media medium press paper newspaper daily magazine television tv radio broadcaster website agency outlet channel record programme documentary',
);

/** Papers and words that speak for somebody: "a statement issued by X said". */
const PAPERS: ReadonlySet<string> = new Set([
  ...SPOKEN_FOR,
  ...VOICES,
  'word',
  'figure',
  'data',
  'estimate',
  'statistic',
  'poll',
  'tally',
  'complaint',
  'indictment',
  'lawsuit',
  'suit',
  'petition',
  'transcript',
  'bulletin',
  'count',
  'census',
  'toll',
  'investigation',
  'inquiry',
  'probe',
  'audit',
  'review',
  'assessment',
  'finding',
  'analysis',
  'evaluation',
  'survey',
  'autopsy',
  'examination',
  'memo',
  'memorandum',
  'dossier',
  'filing',
  'document',
]);

/** Verbs of those who speak: who is no name and no group still does. */
const SAYING: ReadonlySet<string> = words(
  'say allege claim tell announce add report declare insist stress argue reply boast warn',
);

/** Who issued a paper: by its participle, preposition or possessor. */
const issuerOf = (tree: SentenceTree, paper: number, mentions: DocumentMentions): Filler | undefined => {
  for (const child of tree.children[paper]!) {
    const label = tree.tokens[child]!.label;
    if (
      label === 'nmod:poss' ||
      (label.startsWith('nmod') && ['by', 'from', 'of'].includes(prepositionOf(tree, child)))
    ) {
      const found = fill(tree, child, mentions).find(({ mention }) => mention);
      if (found) return found;
    }
    if (label === 'acl' && !ISSUING_VERBS.has(tree.lemmas[child]!)) continue;
    if (label === 'acl' || label === 'amod' || label === 'compound') {
      const found =
        label === 'acl'
          ? tree.children[child]!.filter(
              (part) => tree.labels[part] === 'obl' && ['by', 'from'].includes(prepositionOf(tree, part)),
            ).flatMap((part) => fill(tree, part, mentions))
          : fill(tree, child, mentions);
      const issuer = found.find(({ mention }) => mention);
      // "Chilean reports": not the country's own
      const isPlace = issuer?.mention?.type === 'PLACE' || issuer?.mention?.type === 'GROUP';
      if (issuer && !(isPlace && tree.tokens[paper]!.xpos === 'NNS')) return issuer;
    }
  }
  return undefined;
};

/** "two of them said", "one of the people said", "many of the villagers" */
const isSome = (tree: SentenceTree, token: number): boolean =>
  /^(?:NUM|PRON|DET|ADJ)$/.test(tree.tokens[token]!.upos) && tree.tokens[token + 1]?.text === 'of';

/** "many said": people, without a noun. */
const MANY: ReadonlySet<string> = words('many some other others several most few');

/** "those who fled", "those present" */
const isThose = (tree: SentenceTree, token: number): boolean =>
  tree.lemmas[token] === 'those' || tree.tokens[token]!.text.toLowerCase() === 'those';

const isWord = (token: ParsedToken | undefined): boolean => /^(?:NOUN|PROPN|ADJ)$/.test(token?.upos ?? '');

/** "…, police and rescue workers said": all of a list of people whose last the tree took for the verb's only subject. */
const allOfList = (tree: SentenceTree, first: number, cue: number, found: Filler): Filler | undefined => {
  const token = cue - 1;
  const { tokens } = tree;
  if (tokens[token]?.xpos !== 'NNS' || !/^(?:VBD|VBZ|VBP)$/.test(tokens[token + 1]?.xpos ?? ''))
    return undefined;
  let and = token - 1;
  while (isWord(tokens[and])) and -= 1;
  if (tokens[and]?.text !== 'and' || !/^NNS?$/.test(tokens[and - 1]?.xpos ?? '')) return undefined;
  let comma = and - 1;
  while (isWord(tokens[comma])) comma -= 1;
  // "…, witnesses, medics and politicians said"
  for (let at = comma - 1; tokens[comma]?.text === ',' && isWord(tokens[at]); at -= 1)
    if ((at === 0 || tokens[at - 1]?.text === ',') && tokens[comma - 1]!.xpos === 'NNS') comma = at - 1;
  // the whole of it, or the part that the tree left the verb
  if (first <= comma || (comma >= 0 && tokens[comma]!.text !== ',')) return undefined;
  return { ...found, entity: null, span: { start: tokens[comma + 1]!.start, end: tokens[token]!.end } };
};

/** "a telegram telling him that they met": who speaks ends before what is said. */
const upToCue = (tree: SentenceTree, token: number, cue: number, found: Filler): Filler => {
  const { start } = tree.tokens[cue]!;
  if (token >= cue || found.span.end <= start || found.span.start >= start) return found;
  let last = cue - 1;
  while (last > token && /^(?:PUNCT|PRON|AUX)$/.test(tree.tokens[last]!.upos)) last -= 1;
  return { ...found, span: { start: found.span.start, end: tree.tokens[last]!.end } };
};

/** Who speaks: of two subjects that the tree gives a verb ("secretary-general") the first that is somebody. */
export const speakerOf = (
  tree: SentenceTree,
  reporter: Reporter,
  mentions: DocumentMentions,
): Filler | undefined => {
  for (const token of reporter.tokens) {
    const found = speakerAt(tree, token, reporter, mentions);
    if (found)
      return allOfList(tree, token, reporter.cue, found) ?? upToCue(tree, token, reporter.cue, found);
  }
  // "secretary-general", the verb's subject the second half alone
  const here = mentions.inSentence(tree.sentence.index);
  for (const token of reporter.tokens) {
    if (tree.tokens[token - 1]?.text !== '-') continue;
    const around = here.find(({ first, last, head }) => first <= token && token <= last && head !== token);
    const found = around && speakerAt(tree, around.head, reporter, mentions);
    if (found) return { ...found, span: { start: around.start, end: around.end } };
  }
  return undefined;
};

const speakerAt = (
  tree: SentenceTree,
  token: number,
  reporter: Reporter,
  mentions: DocumentMentions,
): Filler | undefined => {
  if (VOICES.has(tree.lemmas[token]!)) return fill(tree, token, mentions)[0];
  if (PAPERS.has(tree.lemmas[token]!))
    return issuerOf(tree, token, mentions) ?? fill(tree, token, mentions)[0];
  const [first, second] = fill(tree, token, mentions);
  // "the three sides said": all of them, and none by itself
  const isSet =
    first && second && first.span.start === second.span.start && first.span.end === second.span.end;
  const speaker = isSet ? { ...first, entity: null } : first;
  if (speaker?.mention !== undefined || tree.tokens[token]!.xpos.startsWith('NNP')) return speaker;
  // "authorities said" names nobody, and tells who speaks
  const between = tree.tokens.slice(token + 1, reporter.cue);
  const isSomebody =
    isSome(tree, token) ||
    (MANY.has(tree.lemmas[token]!) && token + 1 === reporter.cue) ||
    (tree.tokens[token]!.upos === 'NOUN' && !between.some(({ upos }) => upos === 'PUNCT'));
  if (token < reporter.cue && SAYING.has(tree.lemmas[reporter.cue]!) && isSomebody) return speaker;
  // "according to one of the diplomats", "according to those who fled"
  if (token === reporter.cue && (isSome(tree, token) || isThose(tree, token))) return speaker;
  // "organized according to the western system", "evidence revealed that": nobody speaks
  return undefined;
};
