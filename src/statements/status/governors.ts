/**
 * What a governing word does to the clause or noun below it:
 * - `speech`: it is reported, and attributed to the governor's subject; `thought` hedges it too
 * - `denial`: reported as not so; `negate`: it did not happen; `refuse`: so, by its actor's will
 * - `desire`: asked of another; `will`: wanted, planned or promised by its actor; `future`: ahead
 * - `attempt`, `hedge`, `conditional`; `accuse`: hedged, and attributed
 * - `purpose`: what the governor was done for
 * - `fact`: holds as the governor does
 */
export type Effect =
  | 'speech'
  | 'thought'
  | 'denial'
  | 'negate'
  | 'refuse'
  | 'desire'
  | 'want'
  | 'will'
  | 'future'
  | 'attempt'
  | 'hedge'
  | 'accuse'
  | 'conditional'
  | 'purpose'
  | 'fact';

/** Effects by the form of what is governed. */
export interface Governor {
  /** A finite clause: "said that". */
  readonly clause?: Effect;
  /** An infinitive: "wants to". */
  readonly infinitive?: Effect;
  /** A gerund, with or without preposition: "denied attacking", "accused of attacking". */
  readonly gerund?: Effect;
  /** An infinitive under the passive: "is said to". */
  readonly passive?: Effect;
  /** An event noun as object: "cancelled talks", "called for talks". */
  readonly noun?: Effect;
}

const rows = (words: string, governor: Governor): [string, Governor][] =>
  words.split(' ').map((word) => [word.replaceAll('_', ' '), governor]);

/** Verbs; a phrasal one with its particle: `rule_out`. Where a verb stands twice, the later row wins. */
export const VERB_GOVERNORS: ReadonlyMap<string, Governor> = new Map([
  ...rows(
    'say state announce report add note confirm explain declare insist stress argue maintain reveal admit acknowledge write tweet inform assert testify disclose mention recall comment observe emphasize emphasise emphasise reiterate repeat affirm reaffirm concede remark reply respond answer tell quote release indicate clarify post cite remind show find conclude claim stipulate complain reassure assure advise notify brief joke quip read_out point_out express boast',
    { clause: 'speech', infinitive: 'future', gerund: 'speech', passive: 'hedge', noun: 'fact' },
  ),
  ...rows('say report', {
    clause: 'speech',
    infinitive: 'desire',
    gerund: 'speech',
    passive: 'hedge',
    noun: 'fact',
  }),
  ...rows('announce reveal declare', {
    clause: 'speech',
    infinitive: 'will',
    gerund: 'speech',
    passive: 'hedge',
    noun: 'fact',
  }),
  ...rows('claim', {
    clause: 'speech',
    infinitive: 'speech',
    gerund: 'speech',
    passive: 'hedge',
    noun: 'fact',
  }),
  ...rows('admit acknowledge confess concede', {
    clause: 'speech',
    infinitive: 'speech',
    gerund: 'fact',
    passive: 'fact',
    noun: 'fact',
  }),
  ...rows('allege purport speculate rumor rumour', {
    clause: 'thought',
    infinitive: 'hedge',
    gerund: 'hedge',
    passive: 'hedge',
    noun: 'hedge',
  }),
  ...rows(
    'believe think suspect assume suppose reckon estimate guess doubt fear worry consider imagine predict forecast hint imply suggest understand feel deem',
    { clause: 'thought', infinitive: 'hedge', gerund: 'hedge', passive: 'hedge', noun: 'hedge' },
  ),
  ...rows('suspect accuse', {
    clause: 'accuse',
    infinitive: 'accuse',
    gerund: 'accuse',
    passive: 'accuse',
    noun: 'hedge',
  }),
  ...rows('blame charge', { gerund: 'accuse', passive: 'hedge', noun: 'fact' }),
  ...rows('implicate investigate question', {
    clause: 'hedge',
    gerund: 'hedge',
    passive: 'hedge',
    noun: 'hedge',
  }),
  ...rows('seem appear', { clause: 'hedge', infinitive: 'hedge' }),
  ...rows('deny dispute refute reject contest', {
    clause: 'denial',
    infinitive: 'denial',
    gerund: 'denial',
    passive: 'denial',
    noun: 'denial',
  }),
  ...rows('reject', { clause: 'denial', gerund: 'denial', noun: 'refuse' }),
  ...rows('refuse decline', { infinitive: 'refuse', gerund: 'refuse', noun: 'refuse' }),
  ...rows('fail neglect forget', { infinitive: 'negate', gerund: 'negate' }),
  ...rows(
    'avoid prevent refrain abstain stop deter bar block discourage dissuade avert foil thwart miss rule_out',
    {
      clause: 'negate',
      gerund: 'negate',
      infinitive: 'hedge',
      noun: 'negate',
      passive: 'negate',
    },
  ),
  ...rows('stop', { infinitive: 'fact', gerund: 'negate', noun: 'negate', passive: 'negate' }),
  ...rows('cancel postpone call_off scrap abandon shelve skip suspend', { gerund: 'negate', noun: 'negate' }),
  ...rows('suspend', { noun: 'fact' }),
  ...rows('oppose resist', { gerund: 'denial', infinitive: 'refuse', noun: 'hedge' }),
  ...rows(
    'urge ask call call_on call_upon call_for demand request encourage order press pressure appeal invite require recommend advise instruct command implore beg plead push lobby petition exhort compel advocate',
    { clause: 'desire', infinitive: 'desire', gerund: 'desire', passive: 'desire', noun: 'desire' },
  ),
  ...rows('tell warn remind', {
    clause: 'speech',
    infinitive: 'desire',
    gerund: 'hedge',
    passive: 'desire',
    noun: 'hedge',
  }),
  ...rows('advise', {
    clause: 'speech',
    infinitive: 'desire',
    gerund: 'desire',
    passive: 'desire',
    noun: 'desire',
  }),
  ...rows('want wish hope desire prefer need like love long seek', {
    clause: 'want',
    infinitive: 'want',
    gerund: 'want',
    passive: 'want',
    noun: 'want',
  }),
  ...rows('hope', { clause: 'want', infinitive: 'want', noun: 'want' }),
  ...rows('propose suggest', { clause: 'desire', infinitive: 'will', gerund: 'will', noun: 'will' }),
  ...rows('suggest', { clause: 'thought', gerund: 'desire', noun: 'hedge' }),
  ...rows(
    'plan intend agree promise pledge vow threaten offer decide prepare commit resolve undertake volunteer swear opt choose consent aim mean authorize authorise approve schedule arrange set vote contemplate mull threaten_with prepare_for consider_ing',
    { clause: 'will', infinitive: 'will', gerund: 'will', passive: 'future', noun: 'will' },
  ),
  ...rows('approve', { noun: 'will', gerund: 'will' }),
  ...rows('expect anticipate await', {
    clause: 'future',
    infinitive: 'future',
    passive: 'future',
    noun: 'future',
  }),
  ...rows('consider', {
    clause: 'thought',
    gerund: 'hedge',
    infinitive: 'hedge',
    passive: 'hedge',
    noun: 'hedge',
  }),
  ...rows('try attempt seek struggle endeavor endeavour strive work fight move', {
    infinitive: 'attempt',
    gerund: 'attempt',
    noun: 'attempt',
  }),
  ...rows(
    'manage continue begin start help go_on keep come proceed happen force lead make get dare use serve remain resume go finish cause let see watch regret remember apologize apologise convict sentence thank praise celebrate prove bother rush go cease know learn discover realize condemn criticize criticise welcome mark follow follow_up witness recognize justify know have',
    { clause: 'fact', infinitive: 'fact', gerund: 'fact', passive: 'fact', noun: 'fact' },
  ),
  ...rows('cease end quit halt give_up', { infinitive: 'negate', gerund: 'negate', noun: 'negate' }),
  ...rows('send dispatch deploy hire pay elect appoint travel visit go', {
    infinitive: 'will',
    noun: 'fact',
  }),
  ...rows('allow permit enable let', {
    infinitive: 'conditional',
    clause: 'conditional',
    passive: 'conditional',
    noun: 'conditional',
  }),
  ...rows('insist', { clause: 'speech', infinitive: 'desire', gerund: 'desire', noun: 'fact' }),
  // governed by a preposition: "called for talks"
  ...rows('call_for ask_for appeal_for press_for push_for plead_for lobby_for campaign_for insist_on', {
    noun: 'desire',
  }),
  ...rows('hope_for wait_for look_for wish_for', { noun: 'want' }),
  ...rows('plan_for prepare_for agree_to agree_on commit_to apply_for threaten_with vote_for consent_to', {
    noun: 'will',
  }),
  ...rows('warn_of warn_against accuse_of suspect_of speculate_about worry_about', { noun: 'hedge' }),
  ...rows('refrain_from stop_from withdraw_from pull_out_of abstain_from object_to', { noun: 'negate' }),
  ...rows('fear warn', {
    gerund: 'hedge',
    noun: 'hedge',
    clause: 'speech',
    infinitive: 'desire',
    passive: 'desire',
  }),
]);

/** Nouns with a clause or another noun below them: "plans to attack", "the risk of war". */
export const NOUN_GOVERNORS: ReadonlyMap<string, Effect> = new Map([
  ...'attempt bid effort struggle'.split(' ').map((word): [string, Effect] => [word, 'attempt']),
  ...'plan decision offer promise pledge vow threat agreement deal intention commitment readiness willingness proposal determination resolution preparation resolve vote ultimatum invitation'
    .split(' ')
    .map((word): [string, Effect] => [word, 'will']),
  ...'desire wish hope ambition goal aim'.split(' ').map((word): [string, Effect] => [word, 'want']),
  ...'demand call request appeal order plea pressure campaign need recommendation instruction'
    .split(' ')
    .map((word): [string, Effect] => [word, 'desire']),
  ...'refusal unwillingness reluctance'.split(' ').map((word): [string, Effect] => [word, 'refuse']),
  ...'failure inability cancellation lack absence prevention avoidance'
    .split(' ')
    .map((word): [string, Effect] => [word, 'negate']),
  ...'denial'.split(' ').map((word): [string, Effect] => [word, 'denial']),
  ...'allegation accusation suspicion claim report rumor rumour speculation fear belief risk possibility prospect chance likelihood charge concern danger idea notion theory question possibility potential'
    .split(' ')
    .map((word): [string, Effect] => [word, 'hedge']),
  ...'ability right power opportunity permission option way authority capacity capability freedom'
    .split(' ')
    .map((word): [string, Effect] => [word, 'conditional']),
  ...'fact evidence news word confirmation'.split(' ').map((word): [string, Effect] => [word, 'fact']),
]);

/** Adjectives with a clause below them: "ready to meet". */
export const ADJECTIVE_GOVERNORS: ReadonlyMap<string, Effect> = new Map([
  ...'ready willing prepared set determined eager keen committed poised due'
    .split(' ')
    .map((word): [string, Effect] => [word, 'will']),
  ...'likely expected certain sure bound scheduled'
    .split(' ')
    .map((word): [string, Effect] => [word, 'future']),
  ...'unlikely unable'.split(' ').map((word): [string, Effect] => [word, 'negate']),
  ...'unwilling reluctant opposed'.split(' ').map((word): [string, Effect] => [word, 'refuse']),
  ...'possible able capable free suspected'.split(' ').map((word): [string, Effect] => [word, 'hedge']),
  ...'responsible guilty proud happy glad'.split(' ').map((word): [string, Effect] => [word, 'fact']),
  ...'necessary important essential crucial'.split(' ').map((word): [string, Effect] => [word, 'desire']),
]);

/** Modal verbs. */
export const MODALS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ['will', 'future'],
  ['shall', 'future'],
  ['would', 'conditional'],
  ['could', 'hedge'],
  ['can', 'conditional'],
  ['may', 'hedge'],
  ['might', 'hedge'],
  ['should', 'desire'],
  ['must', 'desire'],
  ['ought', 'desire'],
]);

/** Adverbs and adjectives beside a predicate that hedge or shift it: "reportedly", "alleged", "planned". */
export const MODIFIERS: ReadonlyMap<string, Effect> = new Map([
  ...'reportedly allegedly apparently possibly perhaps maybe probably supposedly purportedly presumably seemingly ostensibly potentially'
    .split(' ')
    .map((word): [string, Effect] => [word, 'hedge']),
  ...'alleged suspected possible potential reported supposed purported apparent presumed rumored rumoured threatened feared hypothetical'
    .split(' ')
    .map((word): [string, Effect] => [word, 'hedge']),
  ...'planned proposed future upcoming forthcoming scheduled imminent prospective intended expected'
    .split(' ')
    .map((word): [string, Effect] => [word, 'future']),
  ...'attempted'.split(' ').map((word): [string, Effect] => [word, 'attempt']),
  ...'failed foiled thwarted unsuccessful abortive'
    .split(' ')
    .map((word): [string, Effect] => [word, 'attempt']),
  ...'cancelled canceled aborted'.split(' ').map((word): [string, Effect] => [word, 'negate']),
]);

/** Conjunctions that open an adverbial clause that is not said to hold. */
export const CONJUNCTIONS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ['if', 'conditional'],
  ['unless', 'conditional'],
  ['whether', 'hedge'],
  ['in case', 'conditional'],
  ['provided', 'conditional'],
  ['once', 'conditional'],
  ['until', 'conditional'],
  ['without', 'negate'],
  ['instead of', 'negate'],
  ['rather than', 'negate'],
  ['lest', 'hedge'],
  ['so that', 'purpose'],
  ['in order', 'purpose'],
  ['in order to', 'purpose'],
  ['to', 'purpose'],
  ['so as to', 'purpose'],
]);
