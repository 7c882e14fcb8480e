/** A relation of re3d and the statements that tell the same. */
export interface MappedRelation {
  /** As re3d names it. */
  readonly type: string;
  /** Relations of the vocabulary from its source to its target. */
  readonly straight: readonly string[];
  /** Relations from its target to its source. */
  readonly turned?: readonly string[];
  /** It holds both ways: any of the relations in either direction. */
  readonly mutual?: true;
}

/**
 * Where re3d's schema and the vocabulary meet. Not here: HasAttrOf (amounts and nationalities), IsSynonymOf (one
 * entity, so coreference). re3d's relations are states of affairs behind the words: "we condemn" and "brutal" are
 * both Dislikes; only the first is a statement.
 */
export const RE3D_MAPPING: readonly MappedRelation[] = [
  {
    type: 'FightingAgainst',
    straight: [
      'ATTACKED',
      'BOMBED',
      'KILLED',
      'INJURED',
      'CLASHED_WITH',
      'ABDUCTED',
      'DEFEATED',
      'OCCUPIED',
      'SEIZED',
      'ARRESTED',
      'THREATENED',
    ],
    turned: ['SURRENDERED_TO'],
  },
  {
    type: 'CommWith',
    mutual: true,
    straight: [
      'SPOKE_WITH',
      'MET',
      'NEGOTIATED_WITH',
      'TOLD',
      'HOSTED',
      'VISITED',
      'INVITED',
      'URGED',
      'REQUESTED',
      'DEMANDED',
      'WARNED',
      'THANKED',
      'PROMISED',
      'APOLOGIZED_TO',
      'AGREED_WITH',
      'SIGNED_AGREEMENT_WITH',
      'MEDIATED',
    ],
  },
  {
    type: 'Likes',
    straight: [
      'SUPPORTED',
      'ENDORSED',
      'PRAISED',
      'THANKED',
      'RECOGNIZED',
      'VOTED_FOR',
      'AIDED',
      'RESCUED',
      'COOPERATED_WITH',
      'PROMISED',
    ],
  },
  {
    type: 'AlliesOf',
    mutual: true,
    straight: [
      'COOPERATED_WITH',
      'SUPPORTED',
      'AIDED',
      'JOINED',
      'AGREED_WITH',
      'SIGNED_AGREEMENT_WITH',
      'MEMBER_OF',
      'PART_OF',
    ],
  },
  {
    type: 'Dislikes',
    straight: [
      'CONDEMNED',
      'CRITICIZED',
      'ACCUSED',
      'BLAMED',
      'REJECTED',
      'THREATENED',
      'SANCTIONED',
      'PROTESTED_AGAINST',
      'CUT_TIES_WITH',
      'VOTED_AGAINST',
      'SUED',
      'DEFEATED',
      'ATTACKED',
    ],
  },
  {
    type: 'InChargeOf',
    straight: ['LEADS', 'HOLDS_POSITION', 'OWNS', 'FOUNDED', 'OCCUPIED', 'SEIZED', 'APPOINTED'],
    turned: ['PART_OF'],
  },
  {
    type: 'BelongsTo',
    straight: ['MEMBER_OF', 'PART_OF', 'HOLDS_POSITION', 'JOINED', 'LEADS'],
    turned: ['OWNS'],
  },
  {
    type: 'CoLocated',
    mutual: true,
    straight: ['LOCATED_IN', 'PART_OF', 'VISITED', 'DEPLOYED_TO', 'OCCUPIED'],
  },
  { type: 'Apart', straight: ['WITHDREW_FROM', 'EXPELLED'] },
];
