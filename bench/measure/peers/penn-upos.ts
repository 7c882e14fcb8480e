/** A word as CoreNLP gives it: Penn tag and its place in the tree. */
interface PennWord {
  readonly text: string;
  readonly xpos: string;
  readonly label: string;
}

/** Universal tags of the Penn tags that have one whatever the context; the others are told by `PENN_RULES`. */
const PENN_UPOS: Readonly<Record<string, string>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  JJ: 'ADJ',
  JJR: 'ADJ',
  JJS: 'ADJ',
  RB: 'ADV',
  RBR: 'ADV',
  RBS: 'ADV',
  WRB: 'ADV',
  CD: 'NUM',
  CC: 'CCONJ',
  MD: 'AUX',
  PRP: 'PRON',
  PRP$: 'PRON',
  WP: 'PRON',
  WP$: 'PRON',
  EX: 'PRON',
  DT: 'DET',
  PDT: 'DET',
  WDT: 'PRON',
  IN: 'ADP',
  TO: 'PART',
  POS: 'PART',
  RP: 'ADP',
  UH: 'INTJ',
  FW: 'X',
  LS: 'X',
  ADD: 'X',
  GW: 'X',
  SYM: 'SYM',
  $: 'SYM',
  '#': 'SYM',
};

/** What a tag is by its place in the tree, in order; the first that fits counts. */
const PENN_RULES: readonly (readonly [xpos: RegExp, fits: (word: PennWord) => boolean, upos: string])[] = [
  [/^VB/, ({ label }) => /^(?:aux|cop)/.test(label), 'AUX'],
  [/^VB/, () => true, 'VERB'],
  [/^IN$/, ({ label }) => label === 'mark', 'SCONJ'],
  [/^TO$/, ({ label }) => label === 'case', 'ADP'],
  [/^RB$/, ({ text }) => /^(?:not|n['’]?t)$/i.test(text), 'PART'],
  [/^DT$/, ({ label }) => !/^(?:det|advmod|cc)/.test(label), 'PRON'],
  [/^WDT$/, ({ label }) => label === 'det', 'DET'],
  [/^(?:NFP|HYPH|-LRB-|-RRB-|``|''|[.,:])$/, () => true, 'PUNCT'],
];

/** The universal tag of a word that has a Penn tag and a label of Universal Dependencies; X where none is known. */
export const uposOfPenn = (word: PennWord): string =>
  PENN_RULES.find(([xpos, fits]) => xpos.test(word.xpos) && fits(word))?.[2] ?? PENN_UPOS[word.xpos] ?? 'X';
