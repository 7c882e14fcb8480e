import type { Sentence, Token } from '../document/index.js';

/** A token with its tags and its place in the dependency tree (Universal Dependencies, English). */
export interface ParsedToken extends Token {
  /** Universal part of speech: NOUN, VERB, PROPN … */
  readonly upos: string;
  /** Penn Treebank tag: VBD, VBN, NNP … */
  readonly xpos: string;
  readonly lemma: string;
  /** Index in the sentence of the token it depends on; -1 for the root. */
  readonly head: number;
  /** Relation to its head, with subtype: nsubj, nsubj:pass, obl:agent, acl:relcl … */
  readonly label: string;
  /** Probability of the arc to its head, 0–1. */
  readonly arcProbability: number;
}

/** A name that the network found: tokens `first` to `last`, both inclusive. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  /** Layer A: PER ORG LOC (human gold). Layer B: OntoNotes types such as GPE, NORP, FAC, EVENT, DATE. */
  readonly layer: 'A' | 'B';
  readonly label: string;
  /** 0–1. */
  readonly probability: number;
}

/** What kind of thing the noun phrase headed by a token refers to (GUM's entity types). */
export type NominalType =
  | 'person'
  | 'organization'
  | 'place'
  | 'event'
  | 'time'
  | 'object'
  | 'substance'
  | 'animal'
  | 'plant'
  | 'abstract';

/** A sentence with its tree, its names, and for each token the type of the noun phrase it heads (or null). */
export interface ParsedSentence extends Sentence {
  readonly tokens: readonly ParsedToken[];
  readonly names: readonly NameSpan[];
  readonly nominals: readonly ({ readonly type: NominalType; readonly probability: number } | null)[];
}

/** A label without its subtype: `nsubj:pass` → `nsubj`. */
export const withoutSubtype = (label: string): string => {
  const colon = label.indexOf(':');
  return colon < 0 ? label : label.slice(0, colon);
};
