import type { Relation } from '../relation.js';

/** Talks, meetings, visits. */
export const CONSULT: readonly Relation[] = [
  {
    name: 'SPOKE_WITH',
    symmetric: true,
    shown: 'spoke with',
    plover: 'CONSULT',
    verbs: [
      'speak|talk|converse|chat|confer|consult O/polg:with T:about|on|regarding|over',
      'speak|talk O/polg:to T:about|on|regarding|over ~0.9',
      'phone|telephone O/polg',
      'discuss O/polg:with T:obj',
      'discuss B/po:subj T:obj -with ~0.7',
      'exchange <word|view|message|greeting|letter> O/polg:with',
    ],
    nouns: [
      'talk|conversation|discussion|consultation|deliberation|dialogue|teleconference B/polg:between|among|mod T:on|about|over|regarding',
      'talk|conversation|discussion|consultation|deliberation|dialogue|teleconference S:poss|by|of|mod O/polg:with|to T:on|about|over|regarding',
      'call|contact|exchange|communication|phonecall B/polg:between T:on|about',
      'call|phonecall|contact|communication S:poss|by|from O/polg:with|to T:on|about -for -clause ~0.85',
    ],
  },
  {
    name: 'MET',
    symmetric: true,
    shown: 'met',
    plover: 'CONSULT',
    verbs: ['meet O/polg:with|obj T:about|on', 'meet+up O/polg:with', 'sit+down O/polg:with'],
    nouns: [
      'meeting|summit|audience|encounter|get-together B/polg:between|among|mod T:on|about',
      'meeting|summit|audience|encounter S:poss|by|of O/polg:with T:on|about',
      'meeting B/pog:of ~0.6',
    ],
  },
  {
    name: 'NEGOTIATED_WITH',
    symmetric: true,
    shown: 'negotiated with',
    plover: 'CONSULT',
    verbs: [
      'negotiate|bargain O/polg:with T:obj|on|over|for',
      'enter|begin|resume|start <negotiation> O/polg:with',
    ],
    nouns: [
      'negotiation B/polg:between|among|mod T:on|over|for|about',
      'negotiation S:poss|by|of O/polg:with T:on|over|for|about',
    ],
  },
  {
    name: 'VISITED',
    shown: 'visited',
    plover: 'CONSULT',
    verbs: [
      'visit S/pog! O/pol',
      'travel|fly|journey S/pg! O/l:to ~0.9',
      'arrive S/pg! O/l:in ~0.85',
      'tour S/pog! O/l ~0.8',
      'go S/p! O/l:to ~0.6',
    ],
    nouns: [
      'visit|trip S/pog:poss|by|of O/pol:to',
      'arrival S/pog:poss|of O/l:in ~0.8',
      'tour S/pog:poss|by O/l:of ~0.7',
    ],
  },
  {
    name: 'HOSTED',
    shown: 'hosted',
    plover: 'CONSULT',
    verbs: [
      'host|receive O/pg',
      'host O/e ~0.8',
      'welcome O/p P:to|in|at ~0.85',
      'entertain O/p ~0.6',
      'play <host> O/polg:to',
    ],
    nouns: ['welcome|reception O/pg:for|to S:by|of|poss ~0.7'],
  },
  {
    name: 'MEDIATED',
    shown: 'mediated between',
    plover: 'CONSULT',
    verbs: [
      'mediate O/polg:between|among T:obj|in',
      'mediate O/t:obj|in ~0.6',
      'broker O/polg:between|among T:obj',
      'broker O/t:obj ~0.6',
    ],
    nouns: ['mediation S:poss|by|mod O/polg:between|among', 'mediation S:poss|by|mod O/t:in|of ~0.7'],
  },
  {
    name: 'TOLD',
    shown: 'told',
    plover: null,
    verbs: [
      'tell O/pog:obj|iobj C T:about|of',
      'inform|notify|brief|assure|remind|advise O/polg C T:of|about|on',
      'write O/po:to C ~0.8',
      'testify O/o:to|before C ~0.8',
    ],
  },
];
