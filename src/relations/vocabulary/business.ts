import type { Relation } from '../relation.js';

/** Firms and what they own; parts and places. */
export const BUSINESS: readonly Relation[] = [
  {
    name: 'ACQUIRED',
    shown: 'acquired',
    plover: null,
    verbs: [
      'acquire|buy|purchase S/pol:subj O/o',
      'take+over O/o -from',
      'buy+out O/o',
      'buy+back O/o',
      'snap+up O/o',
      'acquire|buy|purchase|take|secure|win|gain <majority_stake|controlling_stake|majority_share|controlling_interest|remaining_stake|remaining_share|entire_stake> O/o:in|of ~0.85',
      'gain|take <control> O/o:of ~0.7',
      'sell S/po:to! O/o:obj ~0.85',
    ],
    nouns: [
      'acquisition|takeover|purchase|buyout S:poss|by O/o:of',
      'takeover|acquisition S:by O/o:mod|poss ~0.7',
      'sale O/o:of S/po:to! ~0.8',
      'bid S:poss|by|from O/o:for ~0.4',
    ],
  },
  {
    name: 'MERGED_WITH',
    symmetric: true,
    shown: 'merged with',
    plover: null,
    verbs: ['merge O/ol:with|into', 'merge B/o:obj ~0.8', 'merge B/o:subj -obj -with'],
    nouns: ['merger B/o:between|of|mod', 'merger S:poss|of O/o:with'],
  },
  {
    name: 'INVESTED_IN',
    shown: 'invested in',
    plover: null,
    verbs: [
      'invest S/polg! A:obj O:in|into',
      'inject|pump|pour|plow|plough S/polg! A:obj O/ol:into ~0.8',
      'acquire|buy|purchase|take|secure <stake|share|interest|holding|percent|%> O/o:in|of ~0.85',
      'sell <stake|share|interest|holding> S/po:to! O/o:in ~0.8',
    ],
    nouns: ['investment S:poss|by|from|mod O/olt:in|into A:of'],
  },
  {
    name: 'FOUNDED',
    shown: 'founded',
    plover: null,
    verbs: [
      'found|co-found|cofound O/o',
      'establish|create|launch|start|form|set+up O/o ~0.5',
      'establish|create|form S/po:subj O/o ~0.75',
      'set+up O/o ~0.8',
    ],
    nouns: ['founding|foundation|creation S:by! O/o:of ~0.8'],
  },
  {
    name: 'OWNS',
    shown: 'owns',
    plover: null,
    verbs: [
      'own O/ol',
      'control O/o ~0.6',
      'own|hold|have <stake|share|interest> O/o:in|of ~0.9',
      'possess O/ol ~0.6',
      'belong S/po:to! O/o:subj! ~0.75',
    ],
    nouns: ['ownership S:poss|by! O/olt:of', 'stake|shareholding S/po:poss! O/o:in ~0.8'],
  },
  {
    name: 'PART_OF',
    shown: 'is part of',
    plover: null,
    verbs: [],
  },
  {
    name: 'LOCATED_IN',
    shown: 'is located in',
    plover: null,
    verbs: [
      'locate|base|headquarter|situate S/olg:obj! O/l:in|near|at|on',
      'be S/ol:subj! O/l:located_in ~0.5',
      'live|reside S/p:subj! O/l:in ~0.8',
      'live|reside S/g:subj! O/l:in ~0.5',
    ],
  },
];
