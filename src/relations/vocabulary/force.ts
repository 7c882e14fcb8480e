import type { Relation } from '../relation.js';

/** Forces sent, places taken and held. */
export const FORCE: readonly Relation[] = [
  {
    name: 'DEPLOYED_TO',
    shown: 'deployed to',
    plover: 'MOBILIZE',
    verbs: [
      'deploy|mobilize|mobilise T:obj! O/l:to',
      'deploy|mobilize|mobilise T[!gadget|audience]:obj! O/l:in|into|near|along|on|across',
      'deploy O/l:to|in|into|near|along|on -obj ~0.9',
      'deploy|mobilize|mobilise T:obj O/polg:against ~0.8',
      'mobilize|mobilise O/t:obj ~0.8',
      'send|dispatch|move|station|mass|amass|rush|airlift|ferry|redeploy T:obj <troop|soldier|force|warship|police|army|ship|tank|carrier|jet|unit|battalion|peacekeeper|personnel|marine> O/l:to|into|in|on|along|near|off',
      'build+up <troop|soldier|force|army> O/l:in|on|along|near ~0.9',
      'patrol O/l ~0.7',
      'put|place <troop|soldier|force|police|army> O:on_alert ~0.7',
      'strengthen|reinforce|increase <force|troop|military_presence|naval_presence|troop_presence> O/l:in|along|near',
      'strengthen|reinforce|increase S/l! <presence> O/l:in|along|near',
    ],
    nouns: ['deployment S:poss|by|mod O/l:to|in|along T:of', 'mobilization|mobilisation S:poss|by O:of ~0.7'],
  },
  {
    name: 'SEIZED',
    shown: 'seized',
    plover: 'COERCE',
    verbs: [
      'seize|confiscate|impound|commandeer|nationalize|nationalise O/lot[!chance] T:from',
      'capture|conquer|overrun|recapture|retake S/polg[!visitor] O/l ~0.85',
      'take+over O/l ~0.7',
      'liberate S/polg! O/l T:from ~0.85',
      'secure S/og[troop|cavalry]! O/l ~0.8',
      'take|gain|seize|regain|wrest <control> O/lot:of',
      'fall S/og:to! O/l:subj! ^play ~0.8',
      'hijack O/lot[site] ~0.8',
    ],
    nouns: [
      'seizure|capture|takeover|conquest|recapture|retaking|re-taking|reconquest S:poss|by|mod O/l:of',
      'seizure|confiscation S:poss|by O/lot:of',
    ],
  },
  {
    name: 'OCCUPIED',
    shown: 'occupied',
    plover: 'COERCE',
    verbs: [
      'annex|besiege|encircle|blockade O/lot[ground|site]',
      'occupy O/l -with',
      'occupy S/lg! O/o -with',
      'surround S/pog[!visitor]! O/lo ~0.7',
      'surround S/og[squad|troop|cavalry]! O/t[site] ~0.8',
      'control S/og[armed]! O/l:obj -clause -xcomp ~0.85',
      'hold S/og[!firm|crew|athlete|worker]! O/l:obj -clause -xcomp -to -for -as ~0.8',
      'lay <siege> O/l:to',
    ],
    nouns: ['occupation|annexation|siege|blockade S:poss|by|mod O/lo:of'],
  },
];
