import type { LocalEntity } from '../coreference/index.js';
import type { Span } from '../document/index.js';
import type { Argument, OpenReading, Slot, Statement } from '../statements/index.js';
import type { Reading, ResolvedMention } from './reading.js';

/** How a reading is printed. */
export interface PrintOptions {
  /** Also print the text: where it was extracted from HTML and the caller can't know it. */
  readonly text?: boolean | undefined;
}

const span = ({ start, end }: Span) => ({ start, end });

const printMention = (mention: ResolvedMention, text: string) => ({
  ...span(mention),
  type: mention.type,
  form: mention.form,
  entity: mention.entity,
  ...(mention.members ? { members: mention.members } : {}),
  ...(mention.title ? { title: text.slice(mention.title.start, mention.title.end) } : {}),
  ...(mention.metonym ? { metonym: true } : {}),
});

const printEntity = ({ name, type, country, aliases }: LocalEntity) => ({
  name,
  type,
  ...(country ? { country } : {}),
  aliases,
});

const argument = (value: Argument) => ({ ...span(value), entity: value.entity });

const printStatement = (statement: Statement) => ({
  sentence: statement.sentence,
  relation: statement.relation,
  plover: statement.plover,
  quad: statement.quad,
  predicate: { ...span(statement.predicate), phrase: statement.predicate.phrase },
  subject: statement.subject && argument(statement.subject),
  object: statement.object && argument(statement.object),
  args: statement.args.map((value) => ({ role: value.role, ...argument(value) })),
  polarity: statement.polarity,
  modality: statement.modality,
  tense: statement.tense,
  attribution: statement.attribution && {
    ...argument(statement.attribution),
    direct: statement.attribution.direct,
    ...(statement.attribution.by ? { by: argument(statement.attribution.by) } : {}),
  },
  time: statement.time && {
    ...span(statement.time),
    value: statement.time.value,
    from: statement.time.from,
    to: statement.time.to,
  },
  event: statement.event,
  ...(statement.title !== undefined ? { title: statement.title } : {}),
  ...(statement.kin !== undefined ? { kin: statement.kin } : {}),
  ...(statement.via !== undefined ? { via: statement.via } : {}),
  rule: statement.rule,
  confidence: statement.confidence,
});

const slot = (value: Slot) => ({ ...span(value), ...(value.text !== undefined ? { text: value.text } : {}) });

const printOpen = (reading: OpenReading) => ({
  sentence: reading.sentence,
  subject: slot(reading.subject),
  predicate: slot(reading.predicate),
  object: reading.object && slot(reading.object),
  args: reading.args.map(slot),
  confidence: reading.confidence,
});

/**
 * The object that `readout read --json` prints for a document, keys in their documented order. Other programs
 * read it: its form is stable.
 */
export const printReading = (reading: Reading, options: PrintOptions = {}) => ({
  id: reading.document.id,
  ...(options.text ? { text: reading.document.text } : {}),
  language: reading.language,
  warnings: reading.warnings,
  sentences: reading.sentences.map(span),
  mentions: reading.mentions.map((mention) => printMention(mention, reading.document.text)),
  entities: reading.entities.map(printEntity),
  dates: reading.dates.map((date) => ({ ...span(date), type: date.type, value: date.value })),
  statements: reading.statements.map(printStatement),
  ...(reading.open ? { open: reading.open.map(printOpen) } : {}),
});

/** What `printReading` gives. */
export type PrintedReading = ReturnType<typeof printReading>;
