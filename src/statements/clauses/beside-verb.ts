import type { SentenceTree } from './sentence-tree.js';

/** Verbs whose object is seen or left doing something: "saw Ann Lee leaving". */
const OF_OBJECT: ReadonlySet<string> = new Set(
  `see hear watch find catch film photograph show spot leave keep get quote cite depict picture record notice observe feel
  remember imagine discover send have stop detect portray involve`.split(/\s+/),
);

/**
 * "toured Norland supporting the band": a participle behind a name, or behind a comma, which the tree hangs on the verb's
 * object tells of the verb's subject.
 */
export const isBesideVerb = (tree: SentenceTree, token: number, noun: number): boolean => {
  const verb = tree.tokens[noun]!.head;
  return (
    token > noun &&
    verb >= 0 &&
    verb < noun &&
    tree.tokens[verb]!.upos === 'VERB' &&
    (tree.tokens[noun]!.label === 'obj' ||
      (tree.tokens[noun]!.label === 'obl' && tree.tokens[token - 1]?.text === ',')) &&
    tree.tokens[noun]!.upos === 'PROPN' &&
    !OF_OBJECT.has(tree.lemmas[verb]!)
  );
};
