import type { Relation } from '../relation.js';

/** Giving way, in words and in fact. */
export const YIELD: readonly Relation[] = [
  {
    name: 'CONCEDED_TO',
    shown: 'conceded to',
    plover: 'CONCEDE',
    verbs: [
      'concede|yield|bow|cave O:to T:obj',
      'submit O/polg:to -obj ~0.7',
      'give|cave+in O:to',
      'back+down O:to|before|on T:on ~0.8',
      'allow|permit S/polg! O/polg C:to_clause! ~0.5',
      'grant S/pol! O/pg:iobj|to T/t:obj! ~0.5',
      'acquiesce|accede O:to',
      'lift|ease|relax|cancel|end|repeal|revoke <restriction|curfew|ban|curb|limit|rule|requirement|emergency|law> O:on|against|for? T:on',
      'call+off <strike|protest|boycott> O:against?',
    ],
    nouns: ['concession S:poss|by|from O:to'],
  },
  {
    name: 'RELEASED',
    shown: 'released',
    plover: 'RETREAT',
    verbs: [
      'release|free|liberate|parole|acquit|pardon O/pg',
      'set O/pg:obj C:=free!',
      'return|repatriate O/pg:obj R:to ~0.7',
      'hand+over O/pg R:to ~0.8',
    ],
    nouns: ['release|liberation|acquittal|pardon S:poss|by O/pg:of ~0.9'],
  },
  {
    name: 'EASED_SANCTIONS_ON',
    shown: 'eased sanctions on',
    plover: 'RETREAT',
    verbs: [
      'ease|lift|relax|remove|suspend|waive|drop|end|loosen|cancel <sanction|embargo|blockade|tariff> O/polg:on|against|of|mod|poss',
    ],
    nouns: [],
  },
  {
    name: 'WITHDREW_FROM',
    shown: 'withdrew from',
    plover: 'RETREAT',
    verbs: [
      'withdraw|retreat O/ole:from T:obj',
      'pull+out O/ole:of|from T:obj',
      'pull+back O/ol:from',
      'pull O/ol:out_of|from T:obj ~0.8',
      'leave O/o:obj ~0.6',
      'evacuate O/t P:from|in ~0.6',
      'quit O/oet ~0.7',
      'exit O/o ~0.7',
    ],
    nouns: ['withdrawal|pullout|retreat|departure|exit S:poss|by|of|mod O/ole:from T:of'],
  },
  {
    name: 'SURRENDERED_TO',
    shown: 'surrendered to',
    plover: 'RETREAT',
    verbs: [
      'surrender|capitulate O/polg:to',
      'surrender T:obj O/polg:to',
      'turn <himself|herself|themselves> O/polg:to ~0.7',
    ],
    nouns: ['surrender|capitulation S:poss|by|of O/polg:to'],
  },
  {
    name: 'CEASED_FIRE_WITH',
    symmetric: true,
    shown: 'ceased fire with',
    plover: 'RETREAT',
    verbs: [
      'agree|declare|announce|reach|sign|accept|observe <ceasefire|truce|cease-fire|armistice> O/polg:with',
      'agree|declare|announce|reach|observe <ceasefire|truce|cease-fire|armistice> B/polg:subj -with',
      'declare|announce <ceasefire|truce|cease-fire|armistice> O:with?',
    ],
    nouns: [
      'ceasefire|truce|cease-fire|armistice B/polg:between|among|mod',
      'ceasefire|truce|cease-fire|armistice S:poss|by O/polg:with',
    ],
  },
  {
    name: 'RESIGNED_FROM',
    shown: 'resigned from',
    plover: 'RETREAT',
    verbs: [
      'resign O:from? N:as',
      'step+down O:from? N:as',
      'step|stand+aside O:from? N:as ~0.9',
      'stand+down O:from? N:as ~0.9',
      'retire O/o:from? N:as ~0.85',
      'abdicate O?',
      'quit N:as! O:from? ~0.9',
    ],
    nouns: ['resignation S/pg:poss|of|by O:from? N:as'],
  },
];
