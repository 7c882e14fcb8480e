import type { DescribedMention } from './described-mention.js';
import type { Discourse } from './discourse.js';
import { foldName } from './fold-name.js';

/** "the M23 movement", "the Islamic State terrorist group": the name of a body in front of its noun. */
export const nameWithin = (
  { mentions }: Discourse,
  { index, mention, head, sentence }: DescribedMention,
): DescribedMention | undefined =>
  mentions
    .slice(index + 1, index + 4)
    .find(
      ({ mention: inner, head: token }) =>
        inner.form === 'name' &&
        inner.type === 'ORGANIZATION' &&
        inner.start >= mention.start &&
        inner.end < mention.end &&
        token.label === 'compound' &&
        token.head === head.index &&
        sentence.tokens
          .slice(inner.last + 1, mention.head)
          .every(({ head: above, xpos }) => above === head.index && /^(?:NN|JJ)/.test(xpos)),
    );

/** Names before a noun that say which one it is: "the Zaragoza plant"; "the Dutch firm" is told by its country. */
export const namesInFront = (
  { headed }: Discourse,
  { mention, head, sentence }: DescribedMention,
): readonly string[] =>
  sentence.tokens
    .slice(Math.max(0, mention.first), mention.head)
    .filter(
      ({ upos, label, head: above, index }) =>
        upos === 'PROPN' &&
        label === 'compound' &&
        above === head.index &&
        !headed
          .get(mention.sentence)
          ?.get(index)
          ?.some(({ mention: { country } }) => country !== undefined),
    )
    .flatMap(({ text }) => foldName(text));
