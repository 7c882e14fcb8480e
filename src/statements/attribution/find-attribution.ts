import { words } from '../../document/index.js';
import type { Quote } from '../../quotes/index.js';
import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import { argumentOf } from '../arguments/filler.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';
import { subjectOf } from '../clauses/subjects.js';
import { isPassive } from '../clauses/voice.js';
import type { Argument, Attribution } from '../statement.js';
import { type Effect, VERB_GOVERNORS } from '../status/governors.js';
import type { Reporter } from '../status/status.js';
import { isBehindReport } from './behind-report.js';
import { speakerOf } from './speaker-of.js';

/** Verbs whose object speaks. */
const QUOTING: ReadonlySet<string> = new Set(['quote', 'cite']);

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

const ACTS: ReadonlySet<Effect | undefined> = new Set<Effect>([
  'speech',
  'thought',
  'denial',
  'accuse',
  'desire',
]);

/** "officials said they had no plans, and denied it": a second act of who speaks, which the tree gave to what is said. */
const isSecondAct = (tree: SentenceTree, predicate: number): boolean =>
  tree.labels[predicate] === 'conj' &&
  tree.tokens[predicate]!.xpos === 'VBD' &&
  tree.labels[tree.tokens[predicate]!.head] === 'ccomp' &&
  !tree.children[predicate]!.some((child) => /^(?:nsubj|aux|mark)$/.test(tree.labels[child]!));

/** "We note …, and we urge": what those do by speaking who speak here. */
const isOurAct = (tree: SentenceTree, predicate: number, { end, start }: Argument): boolean =>
  tree.labels[predicate] === 'conj' &&
  end - start <= 2 &&
  tree.tokens[predicate]!.xpos === 'VBP' &&
  ACTS.has(VERB_GOVERNORS.get(tree.lemmas[predicate]!)?.clause) &&
  tree.children[predicate]!.some(
    (child) => tree.labels[child] === 'nsubj' && /^(?:i|we)$/i.test(tree.tokens[child]!.text),
  );

/** "the army said troops arrested Lee, whom it accused": what somebody says is not told by themselves. */
const isOwnAct = (
  tree: SentenceTree,
  predicate: number,
  { argument, direct }: Speaker,
  mentions: DocumentMentions,
): boolean => {
  if (direct) return false;
  // "we note the report, and we urge them"
  if (isOurAct(tree, predicate, argument)) return true;
  if (!(tree.labels[predicate] === 'acl' || isSecondAct(tree, predicate))) return false;
  // "claimed it was a paper he was asked to sign"
  if (tree.tokens[predicate]!.label === 'acl:relcl' && isPassive(tree, predicate)) return false;
  const governor = VERB_GOVERNORS.get(tree.lemmas[predicate]!);
  if (!ACTS.has(governor?.clause) && !ACTS.has(governor?.gerund)) return false;
  return subjectOf(tree, predicate).tokens.some((token) =>
    fill(tree, token, mentions).some(({ entity }) => entity !== null && entity === argument.entity),
  );
};

const CLAIMS: ReadonlySet<string> = words(
  'allegation accusation claim report rumor rumour suspicion speculation',
);

/** "allegations that": what others say, whoever they are. */
const isUnnamedClaim = (tree: SentenceTree, { cue, tokens }: Reporter): boolean =>
  tokens.length === 0 && tree.tokens[cue]!.upos === 'NOUN' && CLAIMS.has(tree.lemmas[cue]!);

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
    // "said it had looked into allegations that": not who says that there are such
    if (isUnnamedClaim(tree, reporter)) break;
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
