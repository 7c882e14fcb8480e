import type { Relation } from '../relation.js';

/** Who holds, gets and loses which post; firms; kin. */
export const OFFICE: readonly Relation[] = [
  {
    name: 'APPOINTED',
    shown: 'appointed',
    plover: null,
    verbs: [
      'appoint|nominate O/p N:as|to|xcomp R:to',
      'name O/p N:as|xcomp! ~0.9',
      'promote O/p N:to ~0.8',
      'designate O/p N:as|xcomp ~0.8',
      'swear+in O/p N:as ~0.8',
    ],
    nouns: [
      'appointment|nomination S:by|from O/p:of N:as|to',
      'appointment|nomination O/p:poss S:by N:as|to ~0.9',
    ],
  },
  {
    name: 'HIRED',
    shown: 'hired',
    plover: null,
    verbs: ['hire|recruit|employ O/pg N:as', 'sign O/p:obj ~0.7'],
    nouns: ['hiring|recruitment S:poss|by O/pg:of'],
  },
  {
    name: 'DISMISSED',
    shown: 'dismissed',
    plover: null,
    verbs: [
      'dismiss|fire|sack|oust O/p N:as P:from -at -on',
      'lay+off O/pgt',
      'remove O/p P:from! ~0.8',
      'depose|overthrow|topple O/po ~0.9',
      'suspend O/p P:from ~0.8',
    ],
    nouns: [
      'dismissal|ouster|firing|overthrow|removal|sacking S:by|poss O/p:of',
      'dismissal|ouster O/p:poss S:by ~0.9',
    ],
  },
  {
    name: 'REPLACED',
    shown: 'replaced',
    plover: null,
    verbs: [
      'replace|succeed O/po N:as',
      'replace O/po:obj N:as',
      'take+over O/p:from N:as',
      'replace S/po:with! O/po:obj',
    ],
    nouns: ['replacement S/p:mod|poss O/p:for|of ~0.3'],
  },
  {
    name: 'ELECTED',
    shown: 'elected',
    plover: null,
    verbs: ['elect|re-elect|reelect O/p N:as|to|xcomp'],
    nouns: ['election|re-election S:by O/p:of N:as|to ~0.8', 'election|re-election O/p:poss N:as|to ~0.7'],
  },
  {
    name: 'DEFEATED',
    shown: 'defeated',
    plover: null,
    verbs: [
      'defeat|outvote|trounce O/polg P:in',
      'beat O/polo P:in|at ~0.7',
      'win O/polg:against|over ~0.8',
      'lose S/polg:to! O/polg:subj -obj ~0.8',
    ],
    nouns: ['victory|win S:poss|by|mod O/polg:over|against', 'defeat O/polg:of|poss S:by ~0.8'],
  },
  {
    name: 'JOINED',
    shown: 'joined',
    plover: null,
    verbs: ['join O/oge N:as', 'enlist O/o:in|with', 'defect O/ol:to', 'rejoin O/oe', 'accede O/o:to ~0.8'],
    nouns: ['accession|entry S:poss|of|by O/o:to|into'],
  },
  {
    name: 'HOLDS_POSITION',
    shown: 'holds a position at',
    plover: null,
    verbs: ['serve|work|act N:as! O/ol:for|at|in|with ~0.6', 'work O/o:for|at ~0.7'],
  },
  {
    name: 'LEADS',
    shown: 'leads',
    plover: null,
    verbs: [
      'lead|head|chair|command|direct|run S/po:subj! O/o',
      'govern|rule S/po:subj! O/l',
      'preside S/p:subj! O/o:over',
    ],
  },
  {
    name: 'MEMBER_OF',
    shown: 'is a member of',
    plover: null,
    verbs: ['belong S/pog:subj! O/o:to', 'affiliate S/pog:obj! O/o:with|to ~0.8'],
  },
  {
    name: 'FAMILY_OF',
    symmetric: true,
    shown: 'is family of',
    plover: null,
    verbs: ['marry|wed O/p', 'marry B/p:subj -obj', 'divorce O/p', 'marry S/p:obj! O/p:to'],
    nouns: ['marriage S/p:poss O/p:to|with', 'marriage|wedding B/p:between|of'],
  },
  {
    name: 'DIED',
    shown: 'died',
    plover: null,
    verbs: [
      'die|perish S/pgt:subj! T:of|from O:in? P:at',
      'pass+away S/pg:subj! P:in|at',
      'drown S/pg:subj! -obj P:in ~0.8',
    ],
    nouns: ['death S/pg:poss|of P:in|at'],
  },
];
