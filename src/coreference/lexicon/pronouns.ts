/** What a pronoun's form tells of its antecedent. */
export interface PronounForm {
  readonly person: 1 | 2 | 3;
  readonly number: 'singular' | 'plural' | 'unknown';
  readonly gender: 'female' | 'male' | 'neuter' | 'unknown';
  readonly reflexive: boolean;
  /** "who", "which": its antecedent is what its clause hangs on. */
  readonly relative: boolean;
}

const form = (
  person: 1 | 2 | 3,
  number: PronounForm['number'],
  gender: PronounForm['gender'],
  words: string,
  kind?: 'reflexive' | 'relative',
): readonly (readonly [string, PronounForm])[] =>
  words
    .split(' ')
    .map((word) => [
      word,
      { person, number, gender, reflexive: kind === 'reflexive', relative: kind === 'relative' },
    ]);

/** Personal, possessive, reflexive and relative pronouns by their lower-case form. */
export const PRONOUNS: ReadonlyMap<string, PronounForm> = new Map([
  ...form(1, 'singular', 'unknown', 'i me my mine'),
  ...form(1, 'singular', 'unknown', 'myself', 'reflexive'),
  ...form(1, 'plural', 'unknown', 'we us our ours'),
  ...form(1, 'plural', 'unknown', 'ourselves', 'reflexive'),
  ...form(2, 'unknown', 'unknown', 'you your yours'),
  ...form(2, 'unknown', 'unknown', 'yourself yourselves', 'reflexive'),
  ...form(3, 'singular', 'male', 'he him his'),
  ...form(3, 'singular', 'male', 'himself', 'reflexive'),
  ...form(3, 'singular', 'female', 'she her hers'),
  ...form(3, 'singular', 'female', 'herself', 'reflexive'),
  ...form(3, 'singular', 'neuter', 'it its'),
  ...form(3, 'singular', 'neuter', 'itself', 'reflexive'),
  ...form(3, 'plural', 'unknown', 'they them their theirs'),
  ...form(3, 'plural', 'unknown', 'themselves themself', 'reflexive'),
  ...form(3, 'unknown', 'unknown', 'who whom whose which that', 'relative'),
]);
