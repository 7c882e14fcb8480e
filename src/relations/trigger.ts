import { NOUN_CLASSES } from './noun-classes.js';

/**
 * Where a slot is filled from: `subj` and `obj` are the deep subject and object (passives turned round), `iobj` the
 * indirect object, `second obj` another object beside the first, `poss` a possessor, `mod` a name or people before a
 * noun ("Norland strikes"), `clause` a complement clause, `in doing` a gerund behind the preposition, `receiver`,
 * `to clause`, `that`, `plan clause`, `clause subject`, `clause doer`, `for subject`, `must subject`, `unless subject`, `whether doer`, `purpose object`, `letter`, `is` and `xcomp` as fillers-from.ts
 * says, `=lemma` that very word; anything else is a preposition.
 */
export type Source = string;

/** What fills a slot of a frame. `B`: both members of a symmetric relation ("between A and B"). */
export type SlotName =
  | 'S'
  | 'O'
  | 'B'
  | 'topic'
  | 'content'
  | 'place'
  | 'recipient'
  | 'instrument'
  | 'amount'
  | 'position';

/** Kinds that may fill a slot: entity types, or text that is no entity; of text, bare numbers and pronouns stand for people. */
export type FillerKind = 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'GROUP' | 'EVENT' | 'TEXT' | 'COUNT';

/** Nouns that a slot asks for, or shuts out. */
interface NounFilter {
  readonly only: boolean;
  readonly nouns: ReadonlySet<string>;
}

export interface TriggerSlot {
  readonly slot: SlotName;
  readonly sources: readonly Source[];
  readonly optional: boolean;
  /** Written `!`: of a symmetric verb, that "A and B" alone do not do. */
  readonly demanded: boolean;
  /** Absent: anything. */
  readonly kinds?: ReadonlySet<FillerKind>;
  /** Holds for what has no name; of a slot that takes both somebody and words, `only` holds for the words. */
  readonly nouns?: NounFilter;
}

/** The noun that a light verb must carry. */
export interface LightNoun {
  readonly lemma: string;
  /** A word before it: "majority stake". */
  readonly modifier?: string;
}

/** What a predicate's form must be. */
type TriggerForm =
  | 'passive'
  | 'active'
  | 'single'
  | 'plural'
  | 'bare'
  | 'done'
  | 'unhindered'
  | 'in'
  | 'at'
  | 'not';

/** A predicate with its argument frame that tells a relation. */
export interface Trigger {
  readonly relation: string;
  readonly kind: 'verb' | 'noun' | 'adjective';
  readonly lemmas: readonly string[];
  /** Particle of a phrasal verb; empty without one. */
  readonly particle: string;
  /** Nouns of which a light verb must have one as its object ("hold talks"), or behind `lightPreposition` ("take into custody"). */
  readonly light: readonly LightNoun[];
  readonly lightPreposition?: string;
  readonly form?: TriggerForm;
  readonly slots: readonly TriggerSlot[];
  /** Sources that must not be filled: `call` is no phone call with a clause beside it. */
  readonly without: readonly Source[];
  /** Nouns beside which the row does not hold: a "battle" for a "cup" is no battle. */
  readonly notBeside: readonly ReadonlySet<string>[];
  /** Prepositions behind which no noun must stand: who "beat X to the moon" came first. */
  readonly withoutNoun: readonly string[];
  /** How far the words alone decide, 0–1. */
  readonly strength: number;
}

const SLOTS: Readonly<Record<string, SlotName>> = {
  S: 'S',
  O: 'O',
  B: 'B',
  T: 'topic',
  C: 'content',
  P: 'place',
  R: 'recipient',
  I: 'instrument',
  A: 'amount',
  N: 'position',
};

const KINDS: Readonly<Record<string, FillerKind>> = {
  p: 'PERSON',
  o: 'ORGANIZATION',
  l: 'PLACE',
  g: 'GROUP',
  e: 'EVENT',
  t: 'TEXT',
  n: 'COUNT',
};

/** Who acts and who receives is somebody, unless the row says otherwise. */
const ACTORS_BY_DEFAULT: ReadonlySet<SlotName> = new Set(['S', 'recipient']);
const ACTORS: ReadonlySet<FillerKind> = new Set(['PERSON', 'ORGANIZATION', 'PLACE', 'GROUP']);

const DEFAULT_SOURCE: Readonly<Record<string, Source>> = {
  S: 'subj',
  O: 'obj',
  C: 'clause',
  N: 'as',
  A: 'obj',
};

const nounClass = (name: string): ReadonlySet<string> => {
  const found = NOUN_CLASSES[name];
  if (!found) throw new Error(`no class of nouns: ${name}`);
  return found;
};

const parseNouns = (text: string): NounFilter => {
  const names = text.replace(/^!/, '').split('|');
  return { only: !text.startsWith('!'), nouns: new Set(names.flatMap((name) => [...nounClass(name)])) };
};

/** `O/polg[!plan]:with|to?` → slot O, one of four kinds, no plan, from "with" or "to", optional. */
const parseSlot = (text: string): TriggerSlot => {
  const match = /^([A-Z])(?:\/([a-z]+))?(?:\[([!a-z_|]+)\])?(?::([^?!]+))?([?!])?$/.exec(text);
  const slot = match && SLOTS[match[1]!];
  if (!match || !slot) throw new Error(`no slot of a trigger: ${text}`);
  const letter = match[1]!;
  const source = match[4] ?? DEFAULT_SOURCE[letter];
  if (source === undefined) throw new Error(`slot ${text} needs a source`);
  return {
    slot,
    sources: source.split('|').map((name) => name.replaceAll('_', ' ')),
    optional: match[5] === '?' || (match[5] !== '!' && letter !== 'O' && letter !== 'B'),
    demanded: match[5] === '!',
    ...(match[3] ? { nouns: parseNouns(match[3]) } : {}),
    ...(match[2]
      ? { kinds: new Set([...match[2]].map((kind) => KINDS[kind]!)) }
      : ACTORS_BY_DEFAULT.has(slot)
        ? { kinds: ACTORS }
        : {}),
  };
};

const FORMS: ReadonlySet<string> = new Set<TriggerForm>([
  'passive',
  'active',
  'single',
  'plural',
  'bare',
  'done',
  'unhindered',
  'in',
  'at',
  'not',
]);

/** `<into:custody>` → the nouns and the preposition before them. */
const parseLight = (text: string | undefined): [readonly LightNoun[], string | undefined] => {
  if (text === undefined) return [[], undefined];
  const [, preposition, nouns] = /^<(?:([a-z_]+):)?(.+)>$/.exec(text)!;
  return [
    nouns!.split('|').map((noun) => {
      const [modifier, lemma] = noun.split('_');
      return lemma === undefined ? { lemma: noun } : { lemma, modifier: modifier! };
    }),
    preposition?.replaceAll('_', ' '),
  ];
};

/** Required slots first, so that an optional one does not take what they need. */
const requiredFirst = (slots: readonly TriggerSlot[]): readonly TriggerSlot[] => [
  ...slots.filter(({ optional }) => !optional),
  ...slots.filter(({ optional }) => optional),
];

/**
 * Reads the notation of the tables, words parted by blanks:
 * - first the lemmas, `speak|talk`, of a phrasal verb with its particle, `carry+out`;
 * - `<talk|call>`: the light verb's object, `<majority_stake>` with the word before it, `<into:custody>` behind a preposition;
 * - slots: a letter (S subject, O object, B both, T topic, C content, P place, R recipient, I instrument, A amount,
 *   N position), `/` and the kinds it takes (p person, o organization, l place, g group, e event, t text, n number or
 *   pronoun), `[plan]` or `[!plan]` the nouns it must or must not be (`noun-classes.ts`), `:` and its sources (a blank
 *   in a preposition is `_`), `?` optional, `!` required; S is always there, and like all but O and B optional unless
 *   it says `!`;
 * - `-source`: must not be filled; `^play`: nouns that must not stand beside the predicate; `-to_noun`: no noun
 *   behind that preposition; `#passive`, `#active`, `#single` (active, one object), `#plural`, `#bare` (an object without article or owner), `#done` (not "was travelling to"), `#unhindered` (not "stopped from marching"), `#in` ("in support of"), `#at` ("at war"): the predicate's form, `#not`: it tells that the relation does not hold ("acquitted");
 *   `~0.6`: strength, else 1.
 * `notBeside` holds for every row of a relation.
 */
export const parseTrigger = (
  relation: string,
  kind: Trigger['kind'],
  text: string,
  notBeside: readonly string[] = [],
): Trigger => {
  const [head, ...rest] = text.split(' ');
  const [lemmas, particle = ''] = head!.split('+');
  if (particle.includes('|')) throw new Error(`one particle a row: ${text}`);
  const light = rest.find((word) => word.startsWith('<'));
  const strength = rest.find((word) => word.startsWith('~'));
  const slots = rest.filter((word) => /^[A-Z]/.test(word)).map(parseSlot);
  const form = rest.find((word) => word.startsWith('#'))?.slice(1);
  if (form !== undefined && !FORMS.has(form)) throw new Error(`no form of a predicate: ${form}`);
  const [lightNouns, lightPreposition] = parseLight(light);
  const subject = kind === 'noun' ? [] : [parseSlot('S')];
  return {
    relation,
    kind,
    lemmas: lemmas!.split('|'),
    particle,
    light: lightNouns,
    ...(lightPreposition === undefined ? {} : { lightPreposition }),
    ...(form === undefined ? {} : { form: form as TriggerForm }),
    slots: requiredFirst(
      slots.some(({ slot }) => slot === 'S' || slot === 'B') ? slots : [...subject, ...slots],
    ),
    without: rest
      .filter((word) => word.startsWith('-') && !word.endsWith('_noun'))
      .map((word) => word.slice(1).replaceAll('_', ' ')),
    withoutNoun: rest
      .filter((word) => word.startsWith('-') && word.endsWith('_noun'))
      .map((word) => word.slice(1, -'_noun'.length).replaceAll('_', ' ')),
    notBeside: [
      ...notBeside,
      ...rest.filter((word) => word.startsWith('^')).map((word) => word.slice(1)),
    ].map(nounClass),
    strength: strength ? Number(strength.slice(1)) : 1,
  };
};
