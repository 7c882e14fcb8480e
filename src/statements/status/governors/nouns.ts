import { words } from '../../../document/index.js';
import { type Effect, rows } from './effect.js';

/** Nouns with a clause or another noun below them: "plans to attack", "the risk of war". Each stands once. */
export const NOUN_GOVERNORS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ...rows<Effect>('attempt bid effort struggle endeavor endeavour drive quest push', 'attempt'),
  ...rows<Effect>(
    `decision promise pledge vow agreement deal commitment resolution vote arrangement choice move consent
    approval authorization authorisation contract undertaking`,
    'will',
  ),
  ...rows<Effect>(
    'plan proposal intention intent threat offer readiness willingness preparation determination resolve',
    'plan',
  ),
  ...rows<Effect>('desire wish hope ambition goal aim interest aspiration dream eagerness target', 'want'),
  ...rows<Effect>(
    `demand call request appeal order plea pressure campaign need recommendation instruction requirement obligation duty
    responsibility suggestion motion mandate invitation ultimatum petition bill advice urge warrant`,
    'desire',
  ),
  ...rows<Effect>('refusal unwillingness reluctance', 'refuse'),
  ...rows<Effect>('failure inability cancellation lack absence prevention avoidance ban', 'negate'),
  ...rows<Effect>('denial rejection', 'denial'),
  ...rows<Effect>('opposition objection resistance', 'topic'),
  ...rows<Effect>(
    'block veto hurdle obstacle postponement delay expectation anticipation prediction forecast',
    'future',
  ),
  ...rows<Effect>(
    `allegation accusation suspicion claim report rumor rumour speculation fear belief risk possibility prospect chance
    likelihood charge concern danger idea notion theory question potential pretext excuse assumption hypothesis warning
    assertion contention perception impression view opinion feeling doubt hint indication myth lie illusion worry
    probability assessment rehearsal simulation trial investigation inquiry probe`,
    'hedge',
  ),
  ...rows<Effect>(
    `ability right power opportunity permission option authority capacity capability freedom means place time room
    method license licence visa incentive strategy mechanism tool`,
    'conditional',
  ),
  ...rows<Effect>(
    `fact evidence proof news word confirmation process success role experience habit tactic admission announcement
    statement revelation conclusion finding sign reminder message understanding realization`,
    'fact',
  ),
  ...rows<Effect>('knowledge regret apology pride joy shame shock anger thanks gratitude surprise', 'given'),
]);

/** Nouns that tell what somebody says: whoever they belong to says what stands below them. */
export const SPEECH_NOUNS: ReadonlySet<string> = words(
  `allegation accusation claim report statement announcement assertion contention warning suggestion
  admission confirmation denial conclusion finding prediction forecast belief view opinion revelation
  complaint charge testimony insistence declaration argument`,
);
