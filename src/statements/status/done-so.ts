import { words } from '../../document/index.js';
import type { SentenceTree } from '../clauses/sentence-tree.js';

/** Deeds that are done by doing what they are the purpose of: "took to the streets to protest". */
const DONE_SO: ReadonlySet<string> = words(
  'protest mark celebrate commemorate honor honour thank congratulate condemn',
);
/** Deeds of words, done so by who gathers or writes: "marched to demand". */
const VOICED: ReadonlySet<string> = words(
  'demand urge call denounce decry oppose support ask request appeal',
);
const GATHERING: ReadonlySet<string> = words(
  'march rally gather assemble demonstrate protest turn_out pour flock picket strike write telephone phone parade camp walk_out',
);

const STAGED: ReadonlySet<string> = words('go stage hold begin start join launch block organise organize');
const PROTESTS: ReadonlySet<string> = words(
  'strike march rally protest demonstration sit-in vigil walkout road highway motorway street traffic',
);

const isGathering = (tree: SentenceTree, verb: number): boolean => {
  const lemma = tree.lemmas[verb]!;
  if (lemma === 'take')
    return tree.children[verb]!.some((child) => /^(?:street|square)$/.test(tree.lemmas[child]!));
  if (GATHERING.has(lemma)) return true;
  // "went on strike", "staged a march", "blocked roads"
  if (STAGED.has(lemma)) return tree.children[verb]!.some((child) => PROTESTS.has(tree.lemmas[child]!));
  return tree.children[verb]!.some(
    (child) =>
      tree.tokens[child]!.label === 'compound:prt' && GATHERING.has(`${lemma}_${tree.lemmas[child]}`),
  );
};

/** True for such a deed told as a purpose. */
export const isDoneSo = (tree: SentenceTree, token: number): boolean => {
  const { head } = tree.tokens[token]!;
  return (
    (DONE_SO.has(tree.lemmas[token]!) ||
      (VOICED.has(tree.lemmas[token]!) && head >= 0 && isGathering(tree, head))) &&
    tree.children[token]!.some((child) => tree.labels[child] === 'mark' && tree.lemmas[child] === 'to')
  );
};
