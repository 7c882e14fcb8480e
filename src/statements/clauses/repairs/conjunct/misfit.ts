import type { ParsedToken } from '../../../../syntax/index.js';
import { isForm } from './forms.js';

/** A coordinated verb without auxiliaries, and what the tree hangs it on. */
export interface Joined {
  readonly tokens: readonly ParsedToken[];
  readonly verb: ParsedToken;
  readonly above: ParsedToken;
}

/** Whether a coordinated verb can belong to another one. */
export type Fits = (other: ParsedToken) => boolean;

/** A rule for one way in which two verbs do not belong together: where it is so, to which others the second can belong. */
export type Misfit = (joined: Joined) => Fits | undefined;

const SAME: Readonly<Record<string, RegExp>> = { VBD: /^VBD$/, VBG: /^VBG$/, VBZ: /^VBZ$/ };

/** Fits verbs without auxiliaries in the form of the coordinated one: a tense or a gerund. */
export const inSameForm = ({ tokens, verb }: Joined): Fits => {
  const form = SAME[verb.xpos]!;
  return (other) => isForm(tokens, other, form);
};
