import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../../src/document/index.js';
import type { EntityType, Mention, MentionForm } from '../../../src/mentions/index.js';
import type { NominalType, ParsedSentence, ParsedToken } from '../../../src/syntax/index.js';

/** A gold mention of GUM: a span of tokens in a sentence. */
export interface GoldMention {
  readonly cluster: string;
  readonly type: string;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** Token that heads it in the tree. */
  readonly head: number;
  /** Tokens of its shortest sufficient words. */
  readonly core: ReadonlySet<number>;
  readonly form: MentionForm;
}

export interface GumDocument {
  readonly id: string;
  readonly split: 'train' | 'dev' | 'test';
  readonly news: boolean;
  readonly document: Document;
  /** Gold trees over the text that was put together from the tokens. */
  readonly sentences: readonly ParsedSentence[];
  readonly gold: readonly GoldMention[];
}

interface OpenMention {
  readonly cluster: string;
  readonly type: string;
  readonly core: string;
  readonly first: number;
}

const headOf = (tokens: readonly ParsedToken[], first: number, last: number): number => {
  for (let at = first; at <= last; at += 1) {
    const { head } = tokens[at]!;
    if (head < first || head > last) return at;
  }
  return last;
};

const formOf = (tokens: readonly ParsedToken[], head: number, core: ReadonlySet<number>): MentionForm => {
  const { xpos } = tokens[head]!;
  if (/^(?:PRP|WP|EX|DT|WDT)/.test(xpos)) return 'pronoun';
  return /^NNP/.test(xpos) ||
    [...core].some(
      (at) => /^NNP/.test(tokens[at]!.xpos) && tokens[at]!.head === head && /flat/.test(tokens[at]!.label),
    )
    ? 'name'
    : 'nominal';
};

/** Opening and closing brackets of one token's `Entity=`. */
const brackets = (entity: string): readonly string[] => entity.match(/\([^()]+\)?|[^()]+\)/g) ?? [];

const readMentions = (
  tokens: readonly ParsedToken[],
  entities: readonly string[],
  sentence: number,
): GoldMention[] => {
  const open: OpenMention[] = [];
  const found: GoldMention[] = [];
  const close = (cluster: string, last: number) => {
    const at = open.findLastIndex((mention) => mention.cluster === cluster);
    if (at < 0) return;
    const [mention] = open.splice(at, 1);
    const { first, type } = mention!;
    const head = headOf(tokens, first, last);
    const core = new Set(mention!.core.split(',').map((part) => first + Number(part) - 1));
    found.push({ cluster, type, sentence, first, last, head, core, form: formOf(tokens, head, core) });
  };
  entities.forEach((entity, token) => {
    for (const bracket of brackets(entity)) {
      const fields = bracket.replace(/[()]/g, '').split('-');
      // Parts of a discontinuous mention carry "[1/2]": they are left out.
      if (fields[0]!.includes('[')) continue;
      if (bracket.startsWith('(')) {
        open.push({ cluster: fields[0]!, type: fields[1]!, core: fields[5] ?? '1', first: token });
      }
      if (bracket.endsWith(')')) close(fields[0]!, token);
    }
  });
  return found.sort((a, b) => a.first - b.first || b.last - a.last);
};

/** Reads one CoNLL-U document of GUM with its entities; the text is that of the tokens. */
const readGumDocument = (
  conllu: string,
  id: string,
  split: GumDocument['split'],
  news: boolean,
): GumDocument => {
  let text = '';
  let paragraph = -1;
  const sentences: ParsedSentence[] = [];
  const gold: GoldMention[] = [];
  for (const block of conllu.split(/\n\n+/)) {
    const rows = block
      .split('\n')
      .filter((line) => /^\d+(?:-\d+)?\t/.test(line))
      .map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    if (/^# newpar/m.test(block) || paragraph < 0) {
      paragraph += 1;
      text = text.trimEnd() + (text === '' ? '' : '\n\n');
    }
    const start = text.length;
    const tokens: ParsedToken[] = [];
    const entities: string[] = [];
    let joinedUntil = 0;
    let joinedSpace = false;
    for (const fields of rows) {
      const range = fields[0]!.match(/^(\d+)-(\d+)$/);
      if (range) {
        joinedUntil = Number(range[2]);
        joinedSpace = !/SpaceAfter=No/.test(fields[9]!);
        continue;
      }
      const position = Number(fields[0]);
      const at = text.length;
      text += fields[1];
      tokens.push({
        index: tokens.length,
        start: at,
        end: text.length,
        text: fields[1]!,
        lemma: fields[2]!,
        upos: fields[3]!,
        xpos: fields[4]!,
        head: Number(fields[6]) - 1,
        label: fields[7]!,
        arcProbability: 1,
      });
      entities.push(fields[9]!.match(/(?:^|\|)Entity=([^|]*)/)?.[1] ?? '');
      const space =
        position < joinedUntil
          ? false
          : position === joinedUntil
            ? joinedSpace
            : !/SpaceAfter=No/.test(fields[9]!);
      if (space) text += ' ';
    }
    const mentions = readMentions(tokens, entities, sentences.length);
    const nominals: ({ type: NominalType; probability: number } | null)[] = tokens.map(() => null);
    for (const mention of mentions)
      nominals[mention.head] = { type: mention.type as NominalType, probability: 1 };
    gold.push(...mentions);
    sentences.push({
      index: sentences.length,
      start,
      end: tokens.at(-1)!.end,
      paragraph,
      heading: false,
      tokens,
      names: [],
      nominals,
    });
    if (!text.endsWith(' ')) text += ' ';
  }
  return { id, split, news, document: { id, source: 'gum', text }, sentences, gold };
};

/** All documents of GUM in a split. @param folder the `gum` folder of the datasets */
export const readGum = (folder: string, split: GumDocument['split']): readonly GumDocument[] =>
  readFileSync(join(folder, 'documents.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter((fields) => fields[3] === split)
    .map(([id, , news]) =>
      readGumDocument(readFileSync(join(folder, 'dep', `${id}.conllu`), 'utf8'), id!, split, news === 'yes'),
    );

const TYPES: Readonly<Record<string, EntityType>> = {
  person: 'PERSON',
  organization: 'ORGANIZATION',
  place: 'PLACE',
};

/** Types of things that Readout has mentions of. */
export const isReadoutType = ({ type }: GoldMention): boolean => type in TYPES;

const TITLES =
  /^(?:mr|mrs|ms|dr|prof|professor|president|prime|minister|general|gen|major|colonel|captain|senator|sen|sir|king|queen|prince|princess|chancellor|secretary|us|u\.s|vice|lord|lady|ceo|chief|governor|mayor|director|judge|justice|sergeant|lieutenant|admiral|commander|congressman|representative|rep|spokesman|spokeswoman|coach|pope|former)\.?$/i;

/** Tokens of a name within a gold mention, without its title, determiners and complements. */
const nameTokens = (tokens: readonly ParsedToken[], { first, last, head, core }: GoldMention) => {
  const isName = (at: number) =>
    at >= first &&
    at <= last &&
    (/^NNPS?$/.test(tokens[at]!.xpos) || core.has(at)) &&
    !/^(?:DT|POS|PRP\$|,|\.)$/.test(tokens[at]!.xpos);
  let [start, end] = [head, head];
  while (isName(end + 1)) end += 1;
  while (isName(start - 1)) start -= 1;
  let name = start;
  while (name < end && TITLES.test(tokens[name]!.text)) name += 1;
  return { title: start, start: name, end };
};

const countryCodes = (): ReadonlyMap<string, string> => {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  const codes = new Map<string, string>([
    ['us', 'US'],
    ['usa', 'US'],
    ['uk', 'GB'],
    ['america', 'US'],
    ['britain', 'GB'],
  ]);
  for (let a = 65; a <= 90; a += 1) {
    for (let b = 65; b <= 90; b += 1) {
      const code = String.fromCharCode(a, b);
      const name = names.of(code);
      if (name !== undefined && name !== code && !codes.has(name.toLowerCase()))
        codes.set(name.toLowerCase(), code);
    }
  }
  return codes;
};

const COUNTRIES = countryCodes();

/**
 * Mentions as a perfect detector would give them: gold people, organizations and places, and every personal
 * pronoun whatever it stands for, so that pleonastic and clausal "it" must be left alone.
 */
export const goldMentions = ({ document, sentences, gold }: GumDocument): readonly Mention[] => {
  const found: Omit<Mention, 'index'>[] = [];
  const taken = new Set<string>();
  for (const mention of gold) {
    const { tokens } = sentences[mention.sentence]!;
    if (!isReadoutType(mention) || mention.form === 'pronoun') continue;
    const named = mention.form === 'name' ? nameTokens(tokens, mention) : undefined;
    let [first, last] = [named?.start ?? mention.first, named?.end ?? mention.last];
    while (first < last && /^(?:DT|PRP\$|PDT)$/.test(tokens[first]!.xpos)) first += 1;
    while (last > first && tokens[last]!.xpos === 'POS') last -= 1;
    if (mention.form === 'nominal') {
      const relative = tokens.findIndex(
        (token) =>
          token.index > mention.head &&
          token.index <= last &&
          (token.label === 'acl:relcl' || token.text === ','),
      );
      if (relative > 0) last = Math.max(mention.head, relative - 1);
    }
    const head = headOf(tokens, first, last);
    const [start, end] = [tokens[first]!.start, tokens[last]!.end];
    if (taken.has(`${start}-${end}`)) continue;
    taken.add(`${start}-${end}`);
    const plural = /S$/.test(tokens[mention.head]!.xpos);
    const type = TYPES[mention.type]!;
    const title =
      named && named.title < named.start
        ? { start: tokens[named.title]!.start, end: tokens[named.start - 1]!.end }
        : undefined;
    const country =
      mention.form === 'name'
        ? COUNTRIES.get(document.text.slice(start, end).toLowerCase().replaceAll('.', ''))
        : undefined;
    found.push({
      start,
      end,
      sentence: mention.sentence,
      first,
      last,
      head,
      type: country ? 'PLACE' : type === 'PERSON' && plural ? 'GROUP' : type,
      form: mention.form,
      plural,
      probability: 1,
      ...(title ? { title } : {}),
      ...(country ? { country } : {}),
    });
  }
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      if (!/^PRP/.test(token.xpos)) continue;
      const word = token.text.toLowerCase();
      found.push({
        start: token.start,
        end: token.end,
        sentence: sentence.index,
        first: token.index,
        last: token.index,
        head: token.index,
        type: /^(?:it|its|itself)$/.test(word) ? 'ORGANIZATION' : /^the/.test(word) ? 'GROUP' : 'PERSON',
        form: 'pronoun',
        plural: /^(?:we|us|our|ours|they|them|their|theirs|themselves|ourselves)$/.test(word),
        probability: 1,
      });
    }
  }
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mention, index) => ({ ...mention, index }));
};
