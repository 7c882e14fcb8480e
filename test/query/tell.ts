import type { LocalEntity } from '../../src/coreference/index.js';
import { type DocumentGraph, toGraph } from '../../src/graph/index.js';
import type { ResolvedMention } from '../../src/reader/index.js';
import { ploverOf, quadOf } from '../../src/relations/index.js';
import type { Argument, Modality, Role, Statement } from '../../src/statements/index.js';

/** Somebody of the stories; `aliases` are found in the text too. */
export interface Character {
  readonly name: string;
  readonly type: LocalEntity['type'];
  readonly country?: string;
  readonly aliases?: readonly string[];
}

/** A statement by its words in the sentence. */
interface Deed {
  readonly relation: string;
  readonly did: string;
  readonly who?: string;
  readonly whom?: string;
  readonly args?: Partial<Record<Role, string>>;
  readonly polarity?: 'negative';
  readonly modality?: Modality;
  readonly said?: string;
  readonly direct?: true;
  /** Words, first day and last day: the same one where it is left out, none where it is null. */
  readonly time?: readonly [string, string | null, (string | null)?];
  readonly title?: string;
  readonly tense?: Statement['tense'];
  readonly via?: 'place';
  readonly confidence?: number;
}

export interface Story {
  readonly id: string;
  readonly source: string;
  readonly date: string;
  readonly title?: string;
  readonly lines: readonly (readonly [string, ...Deed[]])[];
}

/** An office is held as its title says; deeds are told in the past. */
const tenseOf = ({ relation, modality, title }: Deed): Statement['tense'] => {
  if (modality === 'future') return 'future';
  return relation === 'HOLDS_POSITION' && !/^former\b/.test(title ?? '') ? 'present' : 'past';
};

/** Builds what a reader would have read from a story whose sentences say plainly what is in them. */
export const tell = (story: Story, cast: readonly Character[]): DocumentGraph => {
  const text = story.lines.map(([sentence]) => sentence).join(' ');
  const names = cast
    .flatMap((character) =>
      [character.name, ...(character.aliases ?? [])].map((name) => ({ name, character })),
    )
    .sort((a, b) => b.name.length - a.name.length);
  let cursor = 0;
  const sentences = story.lines.map(([sentence], index) => {
    const start = cursor;
    cursor += sentence.length + 1;
    return {
      index,
      paragraph: 0,
      heading: false,
      start,
      end: start + sentence.length,
      tokens: [],
      names: [],
      nominals: [],
    };
  });

  const present: Character[] = [];
  const taken: boolean[] = [];
  const spans = names.flatMap(({ name, character }) =>
    [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].flatMap(({ index: start }) => {
      if (taken[start]) return [];
      for (let at = start; at < start + name.length; at++) taken[at] = true;
      return [{ start, end: start + name.length, character }];
    }),
  );
  spans.sort((a, b) => a.start - b.start);
  const mentions = spans.map(({ start, end, character }, index): ResolvedMention => {
    if (!present.includes(character)) present.push(character);
    const sentence = sentences.findIndex((one) => start >= one.start && end <= one.end);
    return {
      ...{ start, end, index, sentence, first: 0, last: 0, head: 0, type: character.type },
      ...{ form: 'name', plural: false, probability: 1, entity: present.indexOf(character) },
    } as ResolvedMention;
  });
  const entities = present.map(
    (character, index): LocalEntity => ({
      index,
      name: character.name,
      named: true,
      type: character.type,
      ...(character.country ? { country: character.country } : {}),
      aliases: character.aliases ?? [],
      mentions: mentions.flatMap((mention, at) => (mention.entity === index ? at : [])),
    }),
  );

  const statements = story.lines.flatMap(([sentence, ...deeds], position) => {
    const offset = sentences[position]!.start;
    const span = (words: string) => {
      const start = sentence.indexOf(words);
      if (start < 0) throw new Error(`"${words}" is not in "${sentence}"`);
      return { start: offset + start, end: offset + start + words.length };
    };
    const argument = (words: string): Argument => {
      const found = span(words);
      const mention = mentions.find((one) => one.start === found.start && one.end === found.end);
      return { ...found, entity: mention?.entity ?? null };
    };
    return deeds.map((deed, at): Statement => {
      const polarity = deed.polarity ?? 'positive';
      const modality = deed.modality ?? 'asserted';
      const plover = ploverOf(deed.relation, { polarity, modality, frame: 'plain' });
      return {
        sentence: position,
        relation: deed.relation,
        plover,
        quad: quadOf(plover),
        predicate: { ...span(deed.did), phrase: deed.did },
        subject: deed.who ? argument(deed.who) : null,
        object: deed.whom ? argument(deed.whom) : null,
        args: Object.entries(deed.args ?? {}).map(([role, words]) => ({
          role: role as Role,
          ...argument(words),
        })),
        polarity,
        modality,
        tense: deed.tense ?? tenseOf(deed),
        attribution: deed.said ? { ...argument(deed.said), direct: deed.direct ?? false } : null,
        time: deed.time
          ? {
              ...span(deed.time[0]),
              value: (deed.time[1] ?? deed.time[2])!,
              from: deed.time[1],
              to: deed.time[2] === undefined ? deed.time[1] : deed.time[2],
            }
          : null,
        event: position * 10 + at,
        ...(deed.title ? { title: deed.title } : {}),
        ...(deed.via ? { via: deed.via } : {}),
        rule: `verb:${deed.did}`,
        confidence: deed.confidence ?? 0.9,
      };
    });
  });

  return toGraph(
    {
      document: {
        ...{ id: story.id, source: story.source, date: story.date, text },
        ...(story.title ? { title: story.title } : {}),
      },
      language: 'en',
      warnings: [],
      sentences,
      mentions,
      entities,
      dates: [],
      statements,
    },
    ({ name, type, country }) => ({
      id: `${type}:${name}`,
      name,
      type,
      ...(country ? { country } : {}),
      rule: 'full name',
      score: 1,
    }),
    'fixture',
  );
};
