import { words } from '../../document/index.js';
import type { Trigger } from '../../relations/index.js';
import type { Clause } from '../clauses/clause.js';
import { markerOf, prepositionOf } from '../clauses/preposition.js';

/** Whether a clause has the form that a trigger asks for: passive, with one object … */
export const hasForm = ({ form }: Trigger, { tree, head, passive, objects }: Clause): boolean => {
  switch (form) {
    case 'passive':
      return passive;
    case 'active':
      return !passive;
    case 'single':
      return !passive && objects.length === 1;
    case 'plural':
      return tree.tokens[head]!.xpos.endsWith('S');
    case 'bare':
      // "left office", and not "left the minister's office"
      return objects.every((object) =>
        tree.children[object]!.every((child) => !/^(?:det|nmod:poss)$/.test(tree.tokens[child]!.label)),
      );
    case 'done':
      return !(
        tree.tokens[head]!.xpos === 'VBG' &&
        tree.children[head]!.some(
          (child) => tree.labels[child] === 'aux' && tree.tokens[child]!.xpos === 'VBD',
        )
      );
    case 'unhindered':
      // "stopped protesters from marching on": they protested all the same
      return tree.tokens[head]!.xpos !== 'VBG' || markerOf(tree, head) !== 'from';
    case 'in':
    case 'at':
      return prepositionOf(tree, head) === form;
    default:
      return true;
  }
};

/** Deeds that those who order them have others do. */
const BY_ORDER: ReadonlySet<string> = new Set(['KILLED', 'ABDUCTED']);
/** Verbs of those who order them. */
const ORDERING: ReadonlySet<string> = new Set(['order', 'arrange']);

/** Talks, of which it is no news that those who broke them off had none. */
const TALKING: ReadonlySet<string> = new Set(['SPOKE_WITH', 'NEGOTIATED_WITH', 'MET']);
const HALTED: ReadonlySet<string> = words('suspend halt abandon quit pause freeze scrap shelve');

/** "suspended talks with Norland": they had talked. */
export const isHalted = ({ relation }: Trigger, { tree, kind, support }: Clause): boolean =>
  kind === 'noun' && support !== undefined && TALKING.has(relation) && HALTED.has(tree.lemmas[support]!);

/** "ordered the killing of Lee": who did it, and whether it was done, is not told here. */
export const isOrdered = ({ relation }: Trigger, { tree, kind, support }: Clause): boolean =>
  kind === 'noun' && support !== undefined && BY_ORDER.has(relation) && ORDERING.has(tree.lemmas[support]!);
