import type { LocalEntity } from '../../../src/coreference/index.js';
import type { Span } from '../../../src/document/index.js';
import type { Mention } from '../../../src/mentions/index.js';
import type { ParsedSentence } from '../../../src/syntax/index.js';

/** A mention as any system gives it: offsets into the text that it was given. */
export interface SystemMention extends Span {
  readonly headStart: number;
  readonly headEnd: number;
  readonly form: 'name' | 'nominal' | 'pronoun';
  /** Title words outside the span, where the system parts them. */
  readonly title?: Span;
  /** Relative pronouns, and adjectives of countries: GUM has no such mentions. */
  readonly unscored?: boolean;
}

/** Chains of a system for one text, singletons included where it has them. */
export type SystemChains = readonly (readonly SystemMention[])[];

/** Any system: a text to its chains. */
export type ChainSystem = (id: string, text: string) => Promise<SystemChains>;

const RELATIVE = /^(?:who|whom|whose|which|that)$/i;

/** Readout's entities as plain chains. */
export const toSystemChains = (
  text: string,
  sentences: readonly ParsedSentence[],
  mentions: readonly Mention[],
  entities: readonly Pick<LocalEntity, 'mentions'>[],
): SystemChains =>
  entities.map((entity) =>
    entity.mentions.map((index) => {
      const { start, end, form, title, sentence, head, country } = mentions[index]!;
      const token = sentences[sentence]!.tokens[head]!;
      const isAdjective = country !== undefined && /^JJ/.test(token.xpos);
      return {
        start,
        end,
        form,
        headStart: token.start,
        headEnd: token.end,
        ...(title ? { title } : {}),
        ...(isAdjective || RELATIVE.test(text.slice(start, end)) ? { unscored: true } : {}),
      };
    }),
  );
