import { ISSUING_VERBS, type Quote, SPOKEN_FOR } from '../../quotes/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import type { Filler } from '../arguments/filler.js';
import { prepositionOf } from '../clauses/preposition.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { subjectOf } from '../clauses/subjects.js';
import type { Argument, Attribution } from '../statement.js';
import { type Effect, VERB_GOVERNORS } from '../status/governors.js';
import type { Reporter } from '../status/status.js';

/** Those who speak themselves, whoever they belong to: "the Pakistani press", "army sources". */
const VOICES: ReadonlySet<string> = new Set(
  'source witness media medium press paper newspaper daily magazine television tv radio broadcaster website agency outlet channel record'.split(
    ' ',
  ),
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
]);

/** Verbs whose object speaks. */
const QUOTING: ReadonlySet<string> = new Set(['quote', 'cite']);

const argumentOf = ({ span, entity }: Filler): Argument => ({ start: span.start, end: span.end, entity });

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

/** "two of them said", "one of the people said" */
const isSome = (tree: SentenceTree, token: number): boolean =>
  /^(?:NUM|PRON|DET)$/.test(tree.tokens[token]!.upos) && tree.tokens[token + 1]?.text === 'of';

/** Who speaks: of two subjects that the tree gives a verb ("secretary-general") the first that is somebody. */
const speakerOf = (
  tree: SentenceTree,
  reporter: Reporter,
  mentions: DocumentMentions,
): Filler | undefined => {
  for (const token of reporter.tokens) {
    const found = speakerAt(tree, token, reporter, mentions);
    if (found) return found;
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
  const isPlain = token < reporter.cue && !between.some(({ upos }) => upos === 'PUNCT');
  const isSomebody = tree.tokens[token]!.upos === 'NOUN' || isSome(tree, token);
  if (isPlain && tree.lemmas[reporter.cue] === 'say' && isSomebody) return speaker;
  // "organized according to the western system", "evidence revealed that": nobody speaks
  return undefined;
};

const speakerArgument = (index: number, mentions: DocumentMentions): Argument | undefined => {
  const mention = mentions.mentions[index];
  if (!mention) return undefined;
  return { start: mention.start, end: mention.end, entity: mentions.coreference.entityOf[index] ?? null };
};

const sameSpeaker = (a: Argument, b: Argument): boolean =>
  (a.entity !== null && a.entity === b.entity) || (a.start === b.start && a.end === b.end);

interface Speaker {
  readonly argument: Argument;
  readonly direct: boolean;
}

/** "Al-Masar: Guerrillas killed an engineer": the name before the colon that opens a sentence. */
const labelSpeaker = (
  tree: SentenceTree,
  predicate: number,
  mentions: DocumentMentions,
): Argument | undefined => {
  const label = mentions
    .inSentence(tree.sentence.index)
    .find(
      ({ first, form, type }) =>
        (first === 0 || (first === 1 && tree.tokens[0]!.upos === 'DET')) &&
        form === 'name' &&
        (type === 'ORGANIZATION' || type === 'PERSON'),
    );
  if (!label || label.last >= predicate || tree.tokens[label.last + 1]?.text !== ':') return undefined;
  return speakerArgument(label.index, mentions);
};

/** "said Lee, thanking them" */
const isBeside = (tree: SentenceTree, verb: number): boolean =>
  tree.tokens[verb]!.xpos === 'VBG' &&
  tree.tokens[verb - 1]?.text === ',' &&
  !tree.children[verb]!.some((child) => /^(?:nsubj|aux)$/.test(tree.labels[child]!));

/** "called it “madness” and said he would sue": what a verb of speech has for its clause. */
const isToldBy = (tree: SentenceTree, predicate: number, cue: number): boolean => {
  for (let at = predicate, steps = 0; at >= 0 && steps < 40; at = tree.tokens[at]!.head, steps += 1)
    if (tree.tokens[at]!.head === cue) return at > cue && tree.labels[at] === 'ccomp' && !isBeside(tree, at);
  return false;
};

/** "“…,” said Lee, speaking to reporters": what stands behind a quote and who spoke it is told by the writer. */
const isBehindReport = (
  tree: SentenceTree,
  predicate: number,
  { cue }: Reporter,
  quotes: readonly Quote[],
): boolean => {
  const { start } = tree.tokens[cue]!;
  const offset = tree.tokens[predicate]!.start;
  return (
    offset > start &&
    !isToldBy(tree, predicate, cue) &&
    quotes.some(
      (quote) =>
        quote.cue?.token === cue &&
        quote.cue.sentence === tree.sentence.index &&
        quote.end <= start &&
        quote.end < offset,
    ) &&
    !quotes.some((quote) => quote.start <= offset && offset < quote.end)
  );
};

const ACTS: ReadonlySet<Effect | undefined> = new Set<Effect>([
  'speech',
  'thought',
  'denial',
  'accuse',
  'desire',
]);

/** "the army said troops arrested Lee, whom it accused": what somebody says is not told by themselves. */
const isOwnAct = (
  tree: SentenceTree,
  predicate: number,
  { argument, direct }: Speaker,
  mentions: DocumentMentions,
): boolean => {
  if (direct || tree.labels[predicate] !== 'acl') return false;
  const governor = VERB_GOVERNORS.get(tree.lemmas[predicate]!);
  if (!ACTS.has(governor?.clause) && !ACTS.has(governor?.gerund)) return false;
  return subjectOf(tree, predicate).tokens.some((token) =>
    fill(tree, token, mentions).some(({ entity }) => entity !== null && entity === argument.entity),
  );
};

/** "I" of nobody named is who writes the text; within what another says it is the other ("'I think …', Lee said"). */
const withoutSelf = (
  tree: SentenceTree,
  chain: readonly Speaker[],
  { coreference }: DocumentMentions,
): readonly Speaker[] => {
  const [first, ...outer] = chain;
  if (!first || first.direct) return chain;
  const { argument } = first;
  const isSelf = tree.tokens.some(
    ({ start, end, text }) => start === argument.start && end === argument.end && /^(?:i|we)$/i.test(text),
  );
  if (!isSelf) return chain;
  if (outer.length > 0) return outer;
  return argument.entity !== null && coreference.entities[argument.entity]?.named ? chain : [];
};

/**
 * Who says so: the innermost speaker, and in `by` for whom that is itself attributed to. Reporters come from the
 * sentence, inner first; quotes that the predicate is inside of add their speakers, whose cue is no second reporter.
 */
export const findAttribution = (
  tree: SentenceTree,
  found: readonly Reporter[],
  predicate: number,
  quotes: readonly Quote[],
  mentions: DocumentMentions,
): Attribution | null => {
  const offset = tree.tokens[predicate]!.start;
  const reporters = found.filter(({ cue }) => cue !== predicate);
  const around = quotes
    .filter(({ start, end }) => start <= offset && offset < end)
    .sort((a, b) => b.start - a.start);
  const chain: Speaker[] = [];
  const add = (argument: Argument | undefined, direct: boolean): void => {
    if (argument && !chain.some((other) => sameSpeaker(other.argument, argument)))
      chain.push({ argument, direct });
  };
  // who quotes somebody is a reporter besides the speaker
  const cued = new Set(
    around.flatMap(({ cue, speaker }) =>
      cue &&
      speaker !== undefined &&
      cue.sentence === tree.sentence.index &&
      !QUOTING.has(tree.lemmas[cue.token]!)
        ? [cue.token]
        : [],
    ),
  );
  const inner = around[0];
  const insideQuote = (cue: number): boolean => {
    const { start } = tree.tokens[cue]!;
    return inner !== undefined && start >= inner.start && start < inner.end;
  };
  for (const reporter of reporters) {
    if (!insideQuote(reporter.cue)) continue;
    const speaker = speakerOf(tree, reporter, mentions);
    add(speaker && argumentOf(speaker), false);
  }
  for (const quote of around)
    if (quote.speaker !== undefined) add(speakerArgument(quote.speaker, mentions), true);
  const quoted = around.some(({ speaker }) => speaker !== undefined);
  for (const reporter of reporters) {
    if (
      insideQuote(reporter.cue) ||
      cued.has(reporter.cue) ||
      isBehindReport(tree, predicate, reporter, quotes)
    )
      continue;
    const speaker = speakerOf(tree, reporter, mentions);
    // a quote without a known speaker is spoken by who reports its sentence
    add(speaker && argumentOf(speaker), inner !== undefined && !quoted && chain.length === 0);
  }
  add(labelSpeaker(tree, predicate, mentions), false);
  const [first, second] = withoutSelf(tree, chain, mentions);
  if (!first || isOwnAct(tree, predicate, first, mentions)) return null;
  const { start, end, entity } = first.argument;
  return { start, end, entity, direct: first.direct, ...(second ? { by: second.argument } : {}) };
};
