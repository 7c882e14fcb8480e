import type { DocumentGraph } from '../../src/graph/index.js';
import { type Character, type Story, tell } from './tell.js';

const CAST: readonly Character[] = [
  { name: 'Mara Lindqvist', type: 'PERSON', aliases: ['Lindqvist'] },
  { name: 'Tomas Okafor', type: 'PERSON', aliases: ['Okafor'] },
  { name: 'Ines Varga', type: 'PERSON' },
  { name: 'Norland', type: 'PLACE', country: 'NL' },
  { name: 'Estavia', type: 'PLACE', country: 'EE' },
  { name: 'Tarn', type: 'PLACE' },
  { name: 'Brightwater', type: 'ORGANIZATION' },
  { name: 'Kestrel Foods', type: 'ORGANIZATION', aliases: ['Kestrel'] },
  { name: 'Harbour Police', type: 'ORGANIZATION' },
];

const STORIES: readonly Story[] = [
  {
    id: 'tarn',
    source: 'Harbour Post',
    date: '2031-03-04',
    title: 'Talks after Tarn',
    lines: [
      [
        'The foreign minister of Norland, Mara Lindqvist, spoke with Tomas Okafor on Monday.',
        {
          relation: 'SPOKE_WITH',
          who: 'Mara Lindqvist',
          did: 'spoke with',
          whom: 'Tomas Okafor',
          time: ['Monday', '2031-03-03'],
        },
        {
          relation: 'HOLDS_POSITION',
          who: 'Mara Lindqvist',
          did: 'foreign minister',
          whom: 'Norland',
          title: 'foreign minister',
        },
      ],
      [
        'Lindqvist urged Estavia to open the border.',
        {
          relation: 'URGED',
          who: 'Lindqvist',
          did: 'urged',
          whom: 'Estavia',
          args: { content: 'open the border' },
        },
      ],
      [
        'Estavia attacked Norland near Tarn on Sunday.',
        {
          relation: 'ATTACKED',
          who: 'Estavia',
          did: 'attacked',
          whom: 'Norland',
          args: { place: 'Tarn' },
          time: ['Sunday', '2031-03-02'],
        },
      ],
    ],
  },
  {
    id: 'denial',
    source: 'Daily Quay',
    date: '2031-03-05',
    title: 'Okafor denies attack',
    lines: [
      [
        'Mara Lindqvist spoke with Tomas Okafor on Monday, officials said.',
        {
          relation: 'SPOKE_WITH',
          who: 'Mara Lindqvist',
          did: 'spoke with',
          whom: 'Tomas Okafor',
          time: ['Monday', '2031-03-03'],
          said: 'officials',
        },
      ],
      [
        'Estavia did not attack Norland, Tomas Okafor said.',
        {
          relation: 'ATTACKED',
          who: 'Estavia',
          did: 'attack',
          whom: 'Norland',
          polarity: 'negative',
          said: 'Tomas Okafor',
        },
      ],
      [
        'Okafor denied the attack.',
        { relation: 'DENIED', who: 'Okafor', did: 'denied', whom: 'the attack', confidence: 0.87 },
      ],
    ],
  },
  {
    id: 'answer',
    source: 'Nordwind',
    date: '2031-03-06',
    title: 'Norland will answer',
    lines: [
      [
        'Mara Lindqvist accused Estavia of lying on Wednesday.',
        {
          relation: 'ACCUSED',
          who: 'Mara Lindqvist',
          did: 'accused',
          whom: 'Estavia',
          args: { content: 'lying' },
          time: ['Wednesday', '2031-03-05'],
        },
      ],
      [
        '“Norland will sanction Estavia,” Lindqvist said.',
        {
          relation: 'SANCTIONED',
          who: 'Norland',
          did: 'sanction',
          whom: 'Estavia',
          modality: 'future',
          said: 'Lindqvist',
          direct: true,
        },
      ],
      [
        'Mara Lindqvist spoke with Tomas Okafor on Monday.',
        {
          relation: 'SPOKE_WITH',
          who: 'Mara Lindqvist',
          did: 'spoke with',
          whom: 'Tomas Okafor',
          time: ['Monday', '2031-03-03'],
          confidence: 0.87,
        },
      ],
    ],
  },
  {
    id: 'takeover',
    source: 'Harbour Post',
    date: '2031-03-20',
    title: 'Brightwater takes Kestrel',
    lines: [
      [
        'Brightwater acquired Kestrel Foods on 18 March.',
        {
          relation: 'ACQUIRED',
          who: 'Brightwater',
          did: 'acquired',
          whom: 'Kestrel Foods',
          time: ['18 March', '2031-03-18'],
        },
      ],
      [
        'Harbour Police arrested Ines Varga on Tuesday.',
        {
          relation: 'ARRESTED',
          who: 'Harbour Police',
          did: 'arrested',
          whom: 'Ines Varga',
          time: ['Tuesday', '2031-03-18'],
        },
      ],
      [
        'Ines Varga was charged with fraud.',
        { relation: 'CHARGED', did: 'charged', whom: 'Ines Varga', args: { content: 'fraud' } },
      ],
      [
        'Norland threatened Estavia with sanctions.',
        { relation: 'THREATENED', who: 'Norland', did: 'threatened', whom: 'Estavia' },
      ],
      ['Norland promised aid.', { relation: 'PROMISED', who: 'Norland', did: 'promised', whom: 'aid' }],
      [
        'Tomas Okafor is a former president of Estavia.',
        {
          relation: 'HOLDS_POSITION',
          who: 'Tomas Okafor',
          did: 'former president',
          whom: 'Estavia',
          title: 'former president',
        },
      ],
    ],
  },
  {
    id: 'merger',
    source: 'Daily Quay',
    date: '2031-04-02',
    title: 'Merger talk',
    lines: [
      [
        'Kestrel Foods may merge with Brightwater.',
        {
          relation: 'MERGED_WITH',
          who: 'Kestrel Foods',
          did: 'merge',
          whom: 'Brightwater',
          modality: 'hedged',
        },
      ],
      [
        'Mara Lindqvist met Ines Varga in Tarn on 1 April.',
        {
          relation: 'MET',
          who: 'Mara Lindqvist',
          did: 'met',
          whom: 'Ines Varga',
          args: { place: 'Tarn' },
          time: ['1 April', '2031-04-01'],
        },
      ],
      [
        'Estavia shelled Tarn in April.',
        {
          relation: 'BOMBED',
          who: 'Estavia',
          did: 'shelled',
          args: { place: 'Tarn' },
          via: 'place',
          time: ['April', '2031-04-01', '2031-04-30'],
          confidence: 0.87,
        },
      ],
    ],
  },
];

/** Five invented stories by three publishers, as graphs: small enough to know every answer. */
export const STORY_GRAPHS: readonly DocumentGraph[] = STORIES.map((story) => tell(story, CAST));

/** A story without a title, of what makes no edge, what is unsure and what is only supposed. */
export const ASIDE_GRAPH: DocumentGraph = tell(
  {
    id: 'aside',
    source: 'Nordwind',
    date: '2031-04-05',
    lines: [
      [
        'Mara Lindqvist called Tomas Okafor once more.',
        {
          relation: 'SPOKE_WITH',
          who: 'Mara Lindqvist',
          did: 'called',
          whom: 'Tomas Okafor',
          confidence: 0.5,
        },
      ],
      [
        'Norland offered tents on Friday.',
        {
          relation: 'OFFERED',
          who: 'Norland',
          did: 'offered',
          whom: 'tents',
          time: ['Friday', '2031-04-04'],
        },
      ],
      ['Norland offered money.', { relation: 'OFFERED', who: 'Norland', did: 'offered', whom: 'money' }],
      [
        'Norland may promise grain.',
        { relation: 'PROMISED', who: 'Norland', did: 'promise', whom: 'grain', modality: 'hedged' },
      ],
      ['Fishermen met Norland.', { relation: 'MET', who: 'Fishermen', did: 'met', whom: 'Norland' }],
      ['Gunmen attacked Norland.', { relation: 'ATTACKED', who: 'Gunmen', did: 'attacked', whom: 'Norland' }],
      [
        'Ines Varga has chaired Brightwater since Saturday.',
        {
          relation: 'HOLDS_POSITION',
          who: 'Ines Varga',
          did: 'chaired',
          whom: 'Brightwater',
          title: 'chair',
          time: ['Saturday', '2031-04-05'],
        },
      ],
      ['Norland hummed.', { relation: 'OTHER', who: 'Norland', did: 'hummed' }],
    ],
  },
  CAST,
);

/** A story of what goes on and what only ends, and of deeds of no relation. */
export const OPEN_GRAPH: DocumentGraph = tell(
  {
    id: 'open',
    source: 'Nordwind',
    date: '2031-04-07',
    lines: [
      [
        'Ines Varga has urged Tarn since 2029 to build.',
        {
          relation: 'URGED',
          who: 'Ines Varga',
          did: 'urged',
          whom: 'Tarn',
          time: ['2029', '2029-01-01', null],
        },
      ],
      [
        'Ines Varga accused Tarn until 2028.',
        {
          relation: 'ACCUSED',
          who: 'Ines Varga',
          did: 'accused',
          whom: 'Tarn',
          time: ['2028', null, '2028-12-31'],
        },
      ],
      ['Ines Varga painted Tarn.', { relation: 'OTHER', who: 'Ines Varga', did: 'painted', whom: 'Tarn' }],
      ['Ines Varga sang.', { relation: 'OTHER', who: 'Ines Varga', did: 'sang' }],
      [
        'Tomas Okafor painted Tarn.',
        { relation: 'OTHER', who: 'Tomas Okafor', did: 'painted', whom: 'Tarn' },
      ],
    ],
  },
  CAST,
);

/** A story of which nothing is sure. */
export const UNSURE_GRAPH: DocumentGraph = tell(
  {
    id: 'unsure',
    source: 'Nordwind',
    date: '2031-04-06',
    lines: [
      [
        'Norland stood behind Estavia.',
        { relation: 'SUPPORTED', who: 'Norland', did: 'stood behind', whom: 'Estavia', confidence: 0.7 },
      ],
    ],
  },
  CAST,
);

/** A story of this day in which Okafor is, or was, the president that another calls a former one. */
export const presidentGraph = (
  date: string,
  tense: 'present' | 'past' = 'present',
  confidence = 0.9,
): DocumentGraph =>
  tell(
    {
      id: `president-${date}`,
      source: 'Daily Quay',
      date,
      lines: [
        [
          `Tomas Okafor ${tense === 'past' ? 'was' : 'is'} president of Estavia.`,
          {
            relation: 'HOLDS_POSITION',
            who: 'Tomas Okafor',
            did: 'president',
            whom: 'Estavia',
            title: 'president',
            tense,
            confidence,
          },
        ],
      ],
    },
    CAST,
  );
