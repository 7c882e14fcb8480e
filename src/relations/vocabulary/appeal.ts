import type { Relation } from '../relation.js';

/** Appeals, agreements, promises. */
export const APPEAL: readonly Relation[] = [
  {
    name: 'URGED',
    shown: 'urged',
    plover: 'REQUEST',
    verbs: [
      'urge|exhort|implore|beseech|press|pressure|prod|encourage|push O/polg C T:for|on|over',
      'call O/polg:on|upon C!',
      'call O/polg:on|upon ~0.6',
      'appeal O/polg:to C T:for',
      'warn O/polg C:to_clause! ~0.7',
    ],
    nouns: [
      'call|appeal|plea S:poss|by|from O/polg:on|upon|to C!',
      'appeal|plea S:poss|by|from O/polg:to T:for ~0.9',
      'pressure S:poss|by|from O/polg:on C ~0.8',
    ],
  },
  {
    name: 'REQUESTED',
    shown: 'requested',
    plover: 'REQUEST',
    verbs: [
      'ask|petition|lobby|beg O/polg C:to_clause! T:for',
      'ask|petition|beg O/polg T:for!',
      'request O/t R:from|of C',
      'request O/polg C:to_clause!',
      'seek O/t R:from ~0.8',
      'ask O/t:for R:obj -clause ~0.8',
      'apply O/t:for R:to ~0.7',
      'summon O/p:obj P:to ~0.8',
    ],
    nouns: ['request S:poss|by|from|mod O/t:for R:to', 'request S:poss|by|from O/polg:to C'],
  },
  {
    name: 'DEMANDED',
    shown: 'demanded',
    plover: 'REQUEST',
    owner: true,
    verbs: [
      'demand O:obj R:from|of C',
      'demand O:clause',
      'demand|insist O/polg:clause_subject C:clause!',
      'say|announce|reiterate|insist|stress|declare|add|repeat O/polg:must_subject C:clause! ~0.8',
      'insist O/t:on|upon ~0.8',
      'order|instruct|command|require O/polg C:to_clause!',
    ],
    nouns: [
      'demand S:poss|by|from|mod O/t:for R:to|on',
      'ultimatum S:poss|by|from O/polg:to C',
      'order S:poss|by|from O/polg:to C! ~0.8',
    ],
  },
  {
    name: 'INVITED',
    shown: 'invited',
    plover: 'REQUEST',
    verbs: ['invite O/pog C P:to'],
    nouns: ['invitation S:poss|by|from|mod O/pog:to|for C'],
  },
  {
    name: 'CALLED_FOR',
    shown: 'called for',
    plover: 'REQUEST',
    verbs: [
      'call|appeal|plead|campaign|lobby|press O:for',
      'advocate O ~0.8',
      'urge|push O/t:obj ~0.8',
      'call O:clause C:clause -on -upon -obj ~0.5',
    ],
    nouns: ['call|appeal|plea|campaign S:poss|by|from|mod O:for', 'call S:poss|by|from O:clause ~0.7'],
  },
  {
    name: 'AGREED_WITH',
    symmetric: true,
    shown: 'agreed with',
    plover: 'AGREE',
    verbs: [
      'agree|concur O/polg:with T:on|about|to C',
      'agree B/polg:subj T:on|upon|to|obj! -with ~0.9',
      'agree B/polg:subj C! -with',
      'reach|strike <agreement|deal|consensus|understanding|compromise|accord> O/polg:with T:on|over|about',
      'reach|strike <agreement|deal|consensus|understanding|compromise|accord> B/polg:subj -with T:on|over|about',
    ],
    nouns: [
      'agreement|understanding|consensus|deal|accord|pact B/polg:between|among|mod T:on|over|about ~0.8',
    ],
  },
  {
    name: 'AGREED_TO',
    shown: 'agreed to',
    plover: 'AGREE',
    owner: true,
    verbs: [
      'agree|consent O:to|on|upon C -with',
      'agree|consent O:clause -with',
      'accept O/tpo ~0.85',
      'approve O/tpo ~0.7',
      'give <consent|approval|assent|blessing> O:to',
    ],
    nouns: ['agreement S:poss|by O:clause ~0.7', 'acceptance|approval S:poss|by O/t:of ~0.8'],
  },
  {
    name: 'PROMISED',
    shown: 'promised',
    plover: 'AGREE',
    verbs: [
      'promise|pledge|vow|swear O/t R:to|iobj',
      'promise|pledge|vow|swear|undertake O:clause R:iobj|obj',
      'commit O/t:to ~0.8',
      'commit O:clause ~0.7',
    ],
    nouns: ['promise|pledge|vow|commitment S:poss|by|from O:clause|of R:to ~0.9'],
  },
  {
    name: 'OFFERED',
    shown: 'offered',
    plover: 'AGREE',
    verbs: [
      'offer O/t:obj R:to|iobj C',
      'offer O:clause R:obj|iobj|to',
      'propose O/t:obj R:to ~0.7',
      'volunteer O:clause ~0.8',
    ],
    nouns: [
      'offer S:poss|by|from|mod O:of|clause R:to',
      'proposal S:poss|by|from|mod O:for|clause R:to ~0.6',
    ],
    adjectives: ['ready|willing|prepared O:clause ~0.7'],
  },
];
