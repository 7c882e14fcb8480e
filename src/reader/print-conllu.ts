import type { ParsedSentence } from '../syntax/index.js';
import type { Reading, ResolvedMention } from './reading.js';

/** Entity marks of a token for MISC: `(12-PERSON-name)`, `(3-PLACE-name` … `3)`. */
const entityMarks = (mentions: readonly ResolvedMention[], token: number): string => {
  const here = mentions.filter((mention) => mention.first <= token && token <= mention.last);
  const open = here.filter((mention) => mention.first === token);
  const close = here.filter((mention) => mention.last === token && mention.first !== token).reverse();
  const opening = open.map(
    ({ entity, type, form, last }) => `(${entity}-${type}-${form}${last === token ? ')' : ''}`,
  );
  return [...opening, ...close.map(({ entity }) => `${entity})`)].join('');
};

const printSentence = (
  id: string,
  text: string,
  sentence: ParsedSentence,
  mentions: readonly ResolvedMention[],
  newParagraph: boolean,
): string => {
  const flat = text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
  const lines = sentence.tokens.map((token, index) => {
    const next = sentence.tokens[index + 1];
    const marks = entityMarks(mentions, index);
    const misc = [
      ...(marks ? [`Entity=${marks}`] : []),
      ...(next && next.start === token.end ? ['SpaceAfter=No'] : []),
    ].join('|');
    const { text: form, lemma, upos, xpos, head, label } = token;
    return [
      index + 1,
      form,
      lemma,
      upos,
      xpos,
      '_',
      head + 1,
      head < 0 ? 'root' : label,
      '_',
      misc || '_',
    ].join('\t');
  });
  const comments = [
    ...(newParagraph ? ['# newpar'] : []),
    `# sent_id = ${id}-${sentence.index + 1}`,
    `# text = ${flat}`,
  ];
  return [...comments, ...lines, ''].join('\n');
};

/** The trees of a reading in CoNLL-U, mentions as `Entity=` in MISC; ends with a blank line after each sentence. */
export const printConllu = (reading: Reading): string => {
  const { document, sentences } = reading;
  const id = document.id.replace(/\s/g, '_');
  const mentions = new Map<number, ResolvedMention[]>();
  for (const mention of reading.mentions) {
    mentions.set(mention.sentence, [...(mentions.get(mention.sentence) ?? []), mention]);
  }
  const blocks = sentences.map((sentence, index) =>
    printSentence(
      id,
      document.text,
      sentence,
      mentions.get(sentence.index) ?? [],
      index === 0 || sentences[index - 1]!.paragraph !== sentence.paragraph,
    ),
  );
  return [
    `# newdoc id = ${id}`,
    ...reading.warnings.map((warning) => `# warning = ${warning}`),
    ...blocks,
  ].join('\n');
};
