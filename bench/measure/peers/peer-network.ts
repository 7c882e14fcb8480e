import type { Analysis } from '../../../src/syntax/index.js';
import { askPeer } from './ask-peer.js';
import { uposOfPenn } from './penn-upos.js';

/** A sentence as a peer's program gives it. */
interface PeerSentence {
  readonly words: readonly string[];
  readonly upos?: readonly string[];
  readonly xpos?: readonly string[];
  readonly heads: readonly number[];
  readonly labels: readonly string[];
  /** spaCy: spans. */
  readonly names?: readonly (readonly [number, number, string])[];
  /** CoreNLP: a type for each word. */
  readonly ner?: readonly string[];
}

/** Types of OntoNotes and of CoreNLP as people, organizations and places; other types are no names here. */
const TYPES: Readonly<Record<string, 'PER' | 'ORG' | 'LOC'>> = {
  PERSON: 'PER',
  ORG: 'ORG',
  ORGANIZATION: 'ORG',
  GPE: 'LOC',
  LOC: 'LOC',
  FAC: 'LOC',
  LOCATION: 'LOC',
  CITY: 'LOC',
  COUNTRY: 'LOC',
  STATE_OR_PROVINCE: 'LOC',
};

/**
 * Labels as the treebanks have them today: of spaCy's models (ClearNLP) those that name the same relation between the
 * same two words, of CoreNLP's (Universal Dependencies 2.0) those that were renamed.
 */
const UD_LABELS: Readonly<Record<string, string>> = {
  ROOT: 'root',
  nsubjpass: 'nsubj:pass',
  csubjpass: 'csubj:pass',
  dobj: 'obj',
  dative: 'iobj',
  auxpass: 'aux:pass',
  poss: 'nmod:poss',
  relcl: 'acl:relcl',
  prt: 'compound:prt',
  predet: 'det:predet',
  preconj: 'cc:preconj',
  neg: 'advmod',
  'obl:tmod': 'obl:unmarked',
  'obl:npmod': 'obl:unmarked',
  'nmod:tmod': 'nmod:unmarked',
  'nmod:npmod': 'nmod:unmarked',
};

const ARTICLES = new Set(['the', 'a', 'an']);

const name = (words: readonly string[], first: number, last: number, label: 'PER' | 'ORG' | 'LOC') => {
  // The sets leave the article out of a name, spaCy keeps it in.
  const from = ARTICLES.has(words[first]!.toLowerCase()) && first < last ? first + 1 : first;
  const to = /^['’]s$/.test(words[last]!) && last > from ? last - 1 : last;
  return { first: from, last: to, layer: 'A' as const, label, probability: 1 };
};

const namesOf = ({ words, names, ner }: PeerSentence) => {
  if (names)
    return names.flatMap(([first, last, type]) =>
      TYPES[type] ? [name(words, first, last, TYPES[type])] : [],
    );
  const found: ReturnType<typeof name>[] = [];
  for (let first = 0; first < (ner?.length ?? 0); first += 1) {
    const type = TYPES[ner![first]!];
    if (!type) continue;
    let last = first;
    while (TYPES[ner![last + 1] ?? ''] === type) last += 1;
    found.push(name(words, first, last, type));
    first = last;
  }
  return found;
};

const analysisOf = (sentence: PeerSentence): Analysis => ({
  words: sentence.words.map((text, at) => ({
    upos:
      sentence.upos?.[at] ??
      uposOfPenn({ text, xpos: sentence.xpos?.[at] ?? '', label: sentence.labels[at]! }),
    xpos: sentence.xpos?.[at] ?? '',
    lemma: '',
    head: sentence.heads[at]!,
    label: UD_LABELS[sentence.labels[at]!] ?? sentence.labels[at]!,
    arcProbability: 1,
  })),
  names: namesOf(sentence),
  nominals: sentence.words.map(() => null),
});

const EMPTY = (words: readonly string[]): Analysis => ({
  words: words.map(() => ({ upos: '', xpos: '', lemma: '', head: -1, label: 'root', arcProbability: 0 })),
  names: [],
  nominals: words.map(() => null),
});

const keyOf = (words: readonly string[]): string => words.join('\u0001');

/** White space inside a word would part it on the way to a peer that is given words by blanks. */
const plainWord = (word: string): string => word.replace(/\s+/g, '_');

type Analyse = (words: readonly string[]) => Promise<Analysis>;

/**
 * Measures a peer by the same code as the product's own network: a first run collects the sentences, the peer
 * reads them all, a second run is answered with what it said.
 * @param form in which the peer takes words
 * @param cache folder of answers
 */
export const measurePeer = async <Figures>(
  command: readonly string[],
  form: 'words' | 'text',
  cache: string,
  measure: (network: { analyse: Analyse }) => Promise<Figures>,
): Promise<Figures> => {
  const sentences: (readonly string[])[] = [];
  await measure({
    analyse: async (words) => {
      sentences.push(words);
      return EMPTY(words);
    },
  });
  const inputs = sentences.map((words) => {
    const plain = words.map(plainWord);
    return form === 'words' ? { sentences: [plain] } : { text: plain.join(' ') };
  });
  const answers = await askPeer<{ sentences: PeerSentence[] }>(command, inputs, cache);
  const said = new Map<string, Analysis>();
  answers.forEach(({ sentences: [first] }, index) => {
    const words = sentences[index]!;
    said.set(keyOf(words), first && first.words.length === words.length ? analysisOf(first) : EMPTY(words));
  });
  return measure({ analyse: async (words) => said.get(keyOf(words))! });
};
