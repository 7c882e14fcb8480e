import { resolve } from 'node:path';

/** Where the programs of the peers lie. */
export const peerProgram = (name: string): string => resolve('bench/measure/peers', name);

/** Sentences are lines and blanks part the tokens, so that the gold words stay what they are. */
const GIVEN_WORDS = ['tokenize.whitespace=true', 'ssplit.eolonly=true'];

/** Names of the trained taggers alone: no rules for numbers, dates and fine types. */
const TRAINED_NAMES = [
  'ner.applyFineGrained=false',
  'ner.applyNumericClassifiers=false',
  'ner.useSUTime=false',
];

/** An empty line ends a sentence, as headings and titles have it. */
const PARAGRAPHS = ['ssplit.newlineIsSentenceBreak=two'];

/** Properties of a pipeline by what it is measured for, with no more annotators than that needs. */
export const CORE_NLP_PIPELINES = {
  names: ['annotators=tokenize,pos,lemma,ner', ...GIVEN_WORDS, ...TRAINED_NAMES],
  trees: ['annotators=tokenize,pos,depparse', ...GIVEN_WORDS],
  dates: [
    'annotators=tokenize,pos,lemma,sutime',
    'customAnnotatorClass.sutime=edu.stanford.nlp.time.TimeAnnotator',
    ...PARAGRAPHS,
  ],
  // Lists of several hundred words would take the constituency parser gigabytes and minutes.
  coreference: [
    'annotators=tokenize,pos,lemma,ner,parse,dcoref',
    // As good as the parser by default and many times as fast; of the jar `models-english`.
    'parse.model=edu/stanford/nlp/models/srparser/englishSR.ser.gz',
    ...PARAGRAPHS,
    ...TRAINED_NAMES,
  ],
  speed: ['annotators=tokenize,ssplit,pos,lemma,depparse,ner', ...PARAGRAPHS],
} as const;

/** The command that runs one pipeline of CoreNLP over JSON lines. @param library folder with its jars */
export const coreNlpCommand = (library: string, pipeline: keyof typeof CORE_NLP_PIPELINES): string[] => [
  'java',
  '-Xmx4g',
  // One thread: the collector's own would count as time of the processor.
  '-XX:+UseSerialGC',
  '-cp',
  `${library}/*`,
  peerProgram('CoreNlpPeer.java'),
  ...CORE_NLP_PIPELINES[pipeline],
];
