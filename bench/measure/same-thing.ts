import type { Span } from '../../src/document/index.js';
import type { Reading } from '../../src/reader/index.js';
import type { Argument } from '../../src/statements/index.js';
import type { ParsedToken } from '../../src/syntax/index.js';

/** What telling same from different needs of a reading. */
type MentionReading = Pick<Reading, 'sentences' | 'mentions'>;

/** Where the words stand that a stretch of text goes by: offsets of the first character of each. */
export type Anchors = ReadonlySet<number>;

/** Words that stand for the same thing as the word they hang on, or for one of several. */
const SAME_LABEL = /^(?:appos|conj|flat)/;

/** Penn tags of pronouns that may be relative. */
const RELATIVE_TAG = /^W(?:DT|P)/;

/** The noun that a relative clause is about, for a relative pronoun in it; undefined for any other word. */
const antecedentOf = (
  tokens: readonly ParsedToken[],
  { xpos, head }: ParsedToken,
): ParsedToken | undefined => {
  if (!RELATIVE_TAG.test(xpos) || head < 0) return undefined;
  for (let at = tokens[head]; at; at = tokens[at.head]) if (at.label === 'acl:relcl') return tokens[at.head];
  return undefined;
};

/**
 * A stretch's head words in the tree that was read, with what is apposed to them, joined to them or further name, and
 * with the noun that a relative pronoun stands for.
 */
export const anchorsOf = ({ sentences }: Pick<MentionReading, 'sentences'>, span: Span): Anchors => {
  const anchors = new Set<number>();
  for (const sentence of sentences) {
    if (sentence.end <= span.start || sentence.start >= span.end) continue;
    const inside = sentence.tokens.filter((token) => token.start < span.end && span.start < token.end);
    const indexes = new Set(inside.map(({ index }) => index));
    const reached = new Set(inside.filter(({ head }) => !indexes.has(head)).map(({ index }) => index));
    for (let before = -1; before !== reached.size; ) {
      before = reached.size;
      for (const { index, head, label } of inside)
        if (reached.has(head) && SAME_LABEL.test(label)) reached.add(index);
    }
    for (const index of reached) {
      const token = sentence.tokens[index]!;
      anchors.add(token.start);
      const antecedent = antecedentOf(sentence.tokens, token);
      if (antecedent) anchors.add(antecedent.start);
    }
  }
  return anchors;
};

const union = (sets: readonly Anchors[]): Anchors => new Set(sets.flatMap((set) => [...set]));

/** Anchors of all mentions of some entities, titles and all. */
const anchorsOfEntities = (reading: MentionReading, entities: ReadonlySet<number>): Anchors =>
  union(
    reading.mentions
      .filter(({ entity }) => entities.has(entity))
      .flatMap(({ start, end, title }) => [{ start, end }, ...(title ? [title] : [])])
      .map((span) => anchorsOf(reading, span)),
  );

/** Anchors of an argument: of its own words and of every mention of its entity. */
export const anchorsOfArgument = (reading: MentionReading, argument: Argument): Anchors =>
  union([
    anchorsOf(reading, argument),
    ...(argument.entity === null ? [] : [anchorsOfEntities(reading, new Set([argument.entity]))]),
  ]);

/** Anchors of a stretch that carries no entity: of its words and of the entities that its head words mention. */
export const anchorsOfSlot = (reading: MentionReading, slot: Span): Anchors => {
  const own = anchorsOf(reading, slot);
  const entities = reading.mentions
    .filter(
      ({ sentence, head, start, end }) =>
        start < slot.end && slot.start < end && own.has(reading.sentences[sentence]!.tokens[head]!.start),
    )
    .map(({ entity }) => entity);
  return union([own, anchorsOfEntities(reading, new Set(entities))]);
};

/** Whether two stretches, or chains of them, are the same thing: they share an anchor. */
export const meet = (one: Anchors, other: Anchors): boolean => [...one].some((anchor) => other.has(anchor));
