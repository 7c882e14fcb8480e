import type { DocumentMentions } from '../arguments/document-mentions.js';
import { fill } from '../arguments/fill.js';
import type { Filler } from '../arguments/filler.js';
import type { Clause } from '../clauses/clause.js';

/** The fillers of a token that is an argument of a clause. */
export type FillersOf = (token: number) => readonly Filler[];

/** A pronoun is of the kind of whom it stands for; an "it" of which nothing else is known may be anything: it is no firm. */
const typed = (filler: Filler, { coreference }: DocumentMentions): Filler => {
  if (filler.entity === null || filler.mention?.form !== 'pronoun') return filler;
  const entity = coreference.entities[filler.entity]!;
  if (/^its?(?:elf)?$/i.test(entity.name)) return { ...filler, kind: 'TEXT' };
  return entity.named ? { ...filler, kind: entity.type } : filler;
};

/** Reads the fillers of a clause's arguments, each once: the triggers of a predicate ask for the same ones. */
export const fillersIn = ({ tree, head }: Clause, mentions: DocumentMentions): FillersOf => {
  const known = new Map<number, readonly Filler[]>();
  const read = (token: number): readonly Filler[] =>
    fill(tree, token, mentions, head)
      // "Lund University, founded in 1666, and Corvex": what follows the predicate is not said of it
      .filter((filler) => token > head || filler.token <= head)
      .map((filler) => typed(filler, mentions));
  return (token) => {
    const fillers = known.get(token) ?? read(token);
    known.set(token, fillers);
    return fillers;
  };
};
