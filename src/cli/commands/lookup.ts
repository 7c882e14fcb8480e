import { NotFoundError } from '../../errors.js';
import { canonicalRelation, DEFAULT_CONFIDENCE, relationsLike } from '../../query/index.js';
import { RELATIONS } from '../../relations/index.js';
import type { FoundEntity } from '../../server/api-types.js';
import type { LookupQuestion } from '../backend.js';
import { lookupText } from '../lookup-text.js';
import { openStored } from '../open-backend.js';
import type { CommonOptions } from '../options.js';

type LookupOptions = CommonOptions & Omit<LookupQuestion, 'subject' | 'relation' | 'object'>;

const RELATION_NAMES: ReadonlySet<string> = new Set(['OTHER', ...RELATIONS.map(({ name }) => name)]);

/** The middle word as a relation ("spoke_with", "SPOKE WITH"; "SPOK_WITH" as it is, to be told of), or undefined. */
const asRelation = (word: string | undefined): string | undefined => {
  if (word === undefined) return undefined;
  const name = canonicalRelation(word);
  if (RELATION_NAMES.has(name)) return name;
  return /^[A-Z]+(?:_[A-Z]+)+$/.test(word) ? word : undefined;
};

const othersLine = (asked: string | undefined, found: FoundEntity | null): string[] =>
  asked && found && found.others.length > 0
    ? [
        `"${asked}" was taken as ${found.name}; others of that name: ${found.others.map(({ name, id }) => `${name} (${id})`).join(', ')}`,
      ]
    : [];

/** A word taken for somebody may have been meant as a relation: `readout lookup "Marco Rubio" SPOKE`. */
const withRelations = (error: unknown, word: string | undefined): unknown => {
  const isUnknown =
    error instanceof NotFoundError && word !== undefined && error.message.startsWith(`no entity "${word}"`);
  const relations = isUnknown ? relationsLike(word) : [];
  if (!isUnknown || relations.length === 0) return error;
  const also = error.message.endsWith('?')
    ? `${error.message.slice(0, -1)} or`
    : `${error.message}; did you mean`;
  return new NotFoundError(`${also} the relation ${relations.join(' or ')}?`, { cause: error });
};

/** `readout lookup`: what A did to B, with the sentences that say so. */
export const runLookup = async (
  who: string,
  middle: string | undefined,
  last: string | undefined,
  options: LookupOptions,
): Promise<void> => {
  const relation = asRelation(middle);
  const whom = last ?? (relation ? undefined : middle);
  const { configuration, json, ...filters } = options;
  const backend = await openStored(configuration);
  try {
    const list = await backend
      .lookup({
        ...filters,
        subject: who,
        ...(relation ? { relation } : last !== undefined && middle !== undefined ? { relation: middle } : {}),
        ...(whom === undefined ? {} : { object: whom }),
      })
      .catch((error) => {
        throw withRelations(error, last === undefined ? middle : undefined);
      });
    for (const line of [...othersLine(who, list.subject), ...othersLine(whom, list.object)])
      process.stderr.write(`${line}\n`);
    const onlyWhatHolds = !options.modality && !options.polarity;
    const isLessSure = options.minConfidence === undefined && list.minConfidence < DEFAULT_CONFIDENCE;
    process.stdout.write(
      `${json ? JSON.stringify(list, null, 2) : lookupText(list, onlyWhatHolds, isLessSure)}\n`,
    );
  } finally {
    await backend.close();
  }
};
