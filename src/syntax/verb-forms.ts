/** Verbs of the news whose inflected forms the endings of the lemma table lead astray: "conced", "aide", "rap" of "raped". */
const VERBS =
  `accede aid airdrop annul applaud axe bankroll barricade belittle cajole cede censor clamor club coax concede concur defame
  deplore dine dismantle downgrade eavesdrop encircle entreat extradite fine flout headbutt heckle implore incur intercede
  lambast laud loot mistreat outvote overrule owe proscribe rape rebuke repulse revoke ridicule scuffle scuttle sever
  solicit strafe teargas topple trample underwrite unite upbraid snub quell evict besiege impound secede accuse impede
  pledge denounce allege impeach recede intervene condone obstruct commandeer defect postpone forestall snipe contravene convene reconvene prescribe dispense cane resettle
  confine degrade evoke supersede underline underscore compile emphasise line analyse grapple expedite subscribe elicit tout
  swoop prolong boast ensnare inflame`.split(/\s+/);

const IRREGULAR: readonly (readonly [string, string])[] = [
  ['underwrote', 'underwrite'],
  ['underwritten', 'underwrite'],
  ['overran', 'overrun'],
  ['overrunning', 'overrun'],
  ['forsook', 'forsake'],
  ['forsaken', 'forsake'],
];

/** Verbs of more than one syllable that double their last letter, as those of one do. */
const DOUBLES = /^(?:annul|airdrop|eavesdrop|concur|incur|teargas|defer|rebut)$/;

const isDoubled = (verb: string): boolean =>
  DOUBLES.test(verb) || /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb.replace(/^(?:qu)/, 'q'));

/** The forms of a regular verb. */
const formsOf = (verb: string): string[] => {
  if (verb.endsWith('e')) return [`${verb}d`, `${verb.slice(0, -1)}ing`, `${verb}s`];
  const stem = isDoubled(verb) ? verb + verb.at(-1) : verb;
  return [`${stem}ed`, `${stem}ing`, /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`];
};

/** Lemma of a verb's form, for those that the table has wrong. */
export const VERB_OF_FORM: ReadonlyMap<string, string> = new Map([
  ...VERBS.flatMap((verb) => formsOf(verb).map((form) => [form, verb] as const)),
  ...IRREGULAR,
]);
