import { type Effect, type Governor, rows } from './effect.js';

const all = (effect: Effect): Governor => ({
  clause: effect,
  infinitive: effect,
  gerund: effect,
  passive: effect,
  noun: effect,
});

const verbs = (words: string, governor: Governor): [string, Governor][] => rows(words, governor);

/** Verbs, grouped by what they do; a phrasal one with its particle: `rule_out`. Each stands once. */
const VERBS: readonly [string, Governor][] = [
  // what is said
  ...verbs(
    `state add insist stress argue maintain assert testify comment observe emphasize emphasise reiterate repeat affirm
    reaffirm remark reply respond answer tweet indicate clarify post conclude stipulate complain boast read write
    joke quip contend retort exclaim recount relate opine elaborate hold signal protest underline underscore highlight
    read_out point_out spell_out specify counter interject lament muse rule lie`,
    { clause: 'speech', infinitive: 'purpose', gerund: 'speech', passive: 'hedge', noun: 'fact' },
  ),
  ...verbs(
    `submit aver avow concur depose intimate venture reason divulge blurt brag gloat scoff fume gripe grumble shout yell
    whisper scream mutter snap sigh enthuse`,
    { clause: 'speech' },
  ),
  ...verbs('say report', {
    clause: 'speech',
    impersonal: 'hedge',
    infinitive: 'desire',
    gerund: 'speech',
    passive: 'hedge',
    noun: 'fact',
  }),
  ...verbs('claim profess quote cite', {
    clause: 'speech',
    impersonal: 'hedge',
    infinitive: 'speech',
    gerund: 'speech',
    passive: 'hedge',
    noun: 'fact',
  }),
  ...verbs('announce declare proclaim decree', {
    clause: 'speech',
    infinitive: 'will',
    gerund: 'speech',
    passive: 'future',
    noun: 'fact',
  }),
  ...verbs('reveal disclose show find prove demonstrate establish verify determine certify attest document', {
    clause: 'speech',
    infinitive: 'fact',
    gerund: 'given',
    passive: 'fact',
    noun: 'given',
  }),
  ...verbs('confirm', {
    clause: 'speech',
    infinitive: 'fact',
    gerund: 'speech',
    passive: 'fact',
    noun: 'given',
  }),
  ...verbs('admit acknowledge confess concede', {
    clause: 'speech',
    infinitive: 'speech',
    gerund: 'speech',
    passive: 'fact',
    noun: 'given',
  }),
  ...verbs('accept', {
    clause: 'speech',
    infinitive: 'will',
    gerund: 'speech',
    passive: 'fact',
    noun: 'given',
  }),
  ...verbs('explain note mention recall inform notify brief reassure assure convey release express', {
    clause: 'speech',
    infinitive: 'purpose',
    gerund: 'given',
    passive: 'future',
    noun: 'fact',
  }),
  ...verbs('tell remind', {
    clause: 'speech',
    infinitive: 'desire',
    gerund: 'hedge',
    passive: 'desire',
    noun: 'given',
  }),
  ...verbs('warn caution', {
    clause: 'speech',
    infinitive: 'desire',
    gerund: 'hedge',
    passive: 'desire',
    noun: 'hedge',
  }),
  ...verbs('advise counsel', {
    clause: 'speech',
    infinitive: 'desire',
    gerund: 'desire',
    passive: 'desire',
    noun: 'desire',
  }),
  ...verbs('discuss debate', { clause: 'speech', gerund: 'hedge', noun: 'topic' }),
  // what is thought
  ...verbs(
    `allege purport speculate rumor rumour believe think reckon estimate guess doubt worry imagine predict
    forecast hint imply understand feel deem assume trust bet figure surmise infer theorize theorise posit envisage
    envision foresee assess fear dread`,
    { ...all('hedge'), clause: 'thought', impersonal: 'hedge' },
  ),
  ...verbs('suppose', { ...all('hedge'), clause: 'thought', impersonal: 'hedge', passive: 'plan' }),
  ...verbs('suggest', { ...all('hedge'), clause: 'thought', impersonal: 'hedge', gerund: 'desire' }),
  ...verbs('consider', { ...all('hedge'), clause: 'thought', impersonal: 'hedge', noun: 'topic' }),
  ...verbs('suspect accuse', { ...all('accuse'), noun: 'hedge' }),
  ...verbs('blame charge indict', { clause: 'accuse', gerund: 'accuse', passive: 'hedge', noun: 'given' }),
  ...verbs('arrest detain', { gerund: 'hedge', noun: 'given' }),
  ...verbs('investigate question probe explore weigh contemplate mull review', {
    ...all('hedge'),
    noun: 'topic',
  }),
  ...verbs('implicate seem appear pretend hesitate risk wonder', all('hedge')),
  ...verbs('hear', { clause: 'hedge', infinitive: 'fact', gerund: 'fact', passive: 'fact', noun: 'given' }),
  // what is not so
  ...verbs('deny dispute refute contest rebut disprove', all('denial')),
  ...verbs('reject rebuff turn_down spurn veto', { ...all('denial'), noun: 'refuse' }),
  ...verbs('refuse decline', { infinitive: 'refuse', gerund: 'refuse', noun: 'refuse' }),
  ...verbs('oppose resist', { clause: 'denial', gerund: 'denial', infinitive: 'refuse', noun: 'topic' }),
  ...verbs('fail neglect omit', { infinitive: 'negate', gerund: 'negate' }),
  ...verbs('escape', { gerund: 'negate' }),
  ...verbs('forget', { clause: 'given', infinitive: 'negate', gerund: 'given' }),
  ...verbs(
    `avoid prevent refrain abstain deter bar ban discourage dissuade miss rule_out preclude prohibit
    forbid`,
    all('negate'),
  ),
  // "blocked the road to free them" tells what for
  ...verbs('block avert foil thwart restrict hinder', { ...all('negate'), infinitive: 'purpose' }),
  ...verbs('cancel call_off scrap abandon shelve skip abort', { gerund: 'negate', noun: 'negate' }),
  ...verbs('postpone delay put_off defer push_back reschedule', { gerund: 'future', noun: 'future' }),
  ...verbs('cease halt', { infinitive: 'negate', gerund: 'negate', noun: 'negate' }),
  ...verbs('suspend pause freeze discontinue withhold', {
    clause: 'given',
    infinitive: 'purpose',
    gerund: 'negate',
    noun: 'negate',
  }),
  ...verbs('quit give_up', { infinitive: 'purpose', gerund: 'negate', noun: 'negate' }),
  ...verbs('stop', { infinitive: 'purpose', gerund: 'negate', noun: 'negate', passive: 'negate' }),
  ...verbs('end', { infinitive: 'purpose', gerund: 'negate', noun: 'given' }),
  // what another is asked for
  ...verbs(
    `urge ask call call_on call_upon call_for demand request encourage order press pressure appeal invite require
    recommend instruct command implore beg plead push lobby petition exhort advocate challenge direct commission task
    tempt entreat nudge mandate`,
    all('desire'),
  ),
  ...verbs('propose', {
    clause: 'desire',
    infinitive: 'plan',
    gerund: 'plan',
    passive: 'plan',
    noun: 'plan',
  }),
  // what its actor wants
  ...verbs('want wish hope desire need long pray yearn aspire dream', all('want')),
  ...verbs('like love prefer', { ...all('want'), gerund: 'fact' }),
  // what its actor is going to do
  ...verbs(
    `agree promise pledge vow decide commit resolve swear opt consent approve schedule arrange set vote guarantee
    sign_up slate earmark`,
    { ...all('will'), passive: 'future' },
  ),
  ...verbs('plan intend threaten offer prepare volunteer aim wait gear_up stand_by ready', {
    ...all('plan'),
    passive: 'plan',
  }),
  ...verbs('authorize authorise', { ...all('will'), passive: 'conditional' }),
  ...verbs('undertake', { ...all('will'), passive: 'future', noun: 'fact' }),
  ...verbs('set_up', { infinitive: 'purpose', passive: 'purpose', noun: 'fact' }),
  ...verbs('expect anticipate await project', all('future')),
  ...verbs(
    `choose pick select tap name nominate elect appoint hire pay assign designate contract send dispatch deploy travel
    visit go`,
    { infinitive: 'will', passive: 'future', noun: 'fact', gerund: 'fact' },
  ),
  ...verbs('mean', { clause: 'fact', infinitive: 'will', gerund: 'fact', passive: 'purpose', noun: 'fact' }),
  ...verbs('try attempt seek struggle endeavor endeavour strive vie', {
    infinitive: 'attempt',
    gerund: 'attempt',
    noun: 'attempt',
  }),
  ...verbs('work fight move look battle compete bid target', { infinitive: 'attempt', gerund: 'attempt' }),
  // what may be done
  ...verbs('allow permit', { ...all('conditional'), infinitive: 'ability', passive: 'ability' }),
  ...verbs('entitle qualify license', { ...all('conditional'), passive: 'ability' }),
  ...verbs('afford dare', { infinitive: 'conditional', gerund: 'conditional' }),
  ...verbs('depend hinge', { clause: 'conditional', gerund: 'conditional', noun: 'conditional' }),
  ...verbs('enable', all('ability')),
  ...verbs('have', { clause: 'fact', infinitive: 'duty', gerund: 'fact', passive: 'duty', noun: 'fact' }),
  ...verbs('design train teach equip fund', { infinitive: 'purpose', passive: 'purpose' }),
  // what holds as its governor does
  ...verbs(
    `manage continue begin start help go_on keep keep_on come proceed force compel oblige obligate lead make get bother
    rush happen turn_out tend cause prompt persuade convince drive inspire induce provoke coerce spur remain serve
    succeed carry_on end_up resume finish spend ensure use let`,
    all('fact'),
  ),
  ...verbs('see watch', {
    clause: 'given',
    infinitive: 'fact',
    gerund: 'fact',
    passive: 'fact',
    noun: 'given',
  }),
  ...verbs('honor honour privilege thrill delight please humble surprise shock disappoint sadden', {
    clause: 'given',
    passive: 'fact',
    noun: 'given',
  }),
  // what holds whatever is said of its governor
  ...verbs('set_aside overturn quash annul', { noun: 'given' }),
  ...verbs(
    `regret remember apologize apologise convict sentence thank praise celebrate condemn criticize criticise welcome
    mark follow follow_up witness recognize recognise justify learn discover realize realise notice figure_out
    enjoy hate mind applaud congratulate commend decry denounce deplore hail salute mourn commemorate resent appreciate
    forgive jail imprison fine punish reward credit find_out overlook ignore survive defend excuse`,
    all('given'),
  ),
  ...verbs('describe', { ...all('given'), clause: 'speech' }),
  // "none is known to have died"
  ...verbs('know', { ...all('given'), passive: 'fact' }),
  // "stepped in to rescue the bank"
  ...verbs('become intervene step_in jump_in wade_in pitch_in chip_in', { infinitive: 'fact' }),
  // governed by a preposition: "called for talks"
  ...verbs('ask_for appeal_for press_for push_for plead_for lobby_for campaign_for', {
    noun: 'desire',
  }),
  ...verbs('insist_on', { noun: 'desire', gerund: 'desire' }),
  ...verbs('plan_on count_on bank_on', { noun: 'plan', gerund: 'plan' }),
  ...verbs('work_on work_toward work_towards', { gerund: 'attempt' }),
  ...verbs('decide_on', { noun: 'will', gerund: 'will' }),
  ...verbs('clear_of acquit_of absolve_of exonerate_of', { gerund: 'negate' }),
  ...verbs('hope_for wait_for look_for wish_for', { noun: 'want' }),
  ...verbs('agree_to agree_on commit_to vote_for consent_to', { noun: 'will' }),
  ...verbs('plan_for prepare_for apply_for threaten_with', { noun: 'plan' }),
  ...verbs('warn_of warn_against accuse_of suspect_of speculate_about worry_about', { noun: 'hedge' }),
  ...verbs(
    'hold_off_on hold_back_from shy_away_from refrain_from stop_from keep_from withdraw_from pull_out_of abstain_from',
    { noun: 'negate', gerund: 'negate' },
  ),
  ...verbs('charge_with', { gerund: 'accuse' }),
  ...verbs('want_for try_for sue_for prosecute_for hunt_for seek_for probe_for', { gerund: 'hedge' }),
  ...verbs('object_to', { noun: 'topic', gerund: 'negate' }),
  ...verbs('continue_with proceed_with go_ahead_with press_ahead_with', { noun: 'fact' }),
];

export const VERB_GOVERNORS: ReadonlyMap<string, Governor> = new Map(VERBS);
