import type { PloverEvent } from './relation.js';
import { relationByName } from './relation-by-name.js';

/** What the event of a statement depends on beside its relation: the statement's status in plain words. */
export interface PloverStatus {
  readonly polarity: 'positive' | 'negative';
  readonly modality: string;
  /**
   * How the deed is governed: `own`: willed, announced or promised by its actor; `other`: asked of its actor by another;
   * `refused`; `broken`: called off or broken off; `plain`.
   */
  readonly frame: Frame;
}

export type Frame = 'plain' | 'own' | 'other' | 'refused' | 'broken';

/** The two sides of the ontology on which an unrealised deed turns into another event. */
type Side = 'cooperation' | 'request' | 'verbal conflict' | 'material conflict';

const SIDE: Readonly<Record<PloverEvent, Side>> = {
  AGREE: 'cooperation',
  CONSULT: 'cooperation',
  SUPPORT: 'cooperation',
  CONCEDE: 'cooperation',
  COOPERATE: 'cooperation',
  AID: 'cooperation',
  RETREAT: 'cooperation',
  REQUEST: 'request',
  ACCUSE: 'verbal conflict',
  REJECT: 'verbal conflict',
  THREATEN: 'verbal conflict',
  PROTEST: 'material conflict',
  SANCTION: 'material conflict',
  MOBILIZE: 'material conflict',
  COERCE: 'material conflict',
  ASSAULT: 'material conflict',
};

type Outcome = PloverEvent | 'same' | null;

/** What is SANCTION once it is called off: "cancelled a visit", "ended its mediation". */
const DEALINGS: readonly PloverEvent[] = ['CONSULT', 'COOPERATE', 'AID'];

/**
 * The second table, first row that fits: what becomes of an event by its status. From the codebook of 2021: will to
 * cooperate is AGREE, refused cooperation REJECT, asked-for cooperation REQUEST, announced hostility THREATEN, dealings
 * broken off SANCTION. A deed that is only denied is no event.
 */
const RULES: readonly {
  readonly side?: Side;
  readonly plain?: readonly PloverEvent[];
  readonly polarity?: 'positive' | 'negative';
  readonly modality?: readonly string[];
  readonly frame?: readonly Frame[];
  readonly event: Outcome;
}[] = [
  { plain: DEALINGS, frame: ['broken'], event: 'SANCTION' },
  { side: 'cooperation', frame: ['refused'], event: 'REJECT' },
  { side: 'cooperation', polarity: 'negative', modality: ['future', 'conditional'], event: 'REJECT' },
  { side: 'request', polarity: 'negative', event: null },
  { polarity: 'negative', event: null },
  { side: 'cooperation', frame: ['other'], event: 'REQUEST' },
  { side: 'cooperation', modality: ['future', 'conditional'], event: 'AGREE' },
  { side: 'cooperation', modality: ['desired'], frame: ['own'], event: 'AGREE' },
  { side: 'material conflict', frame: ['other'], event: null },
  { side: 'material conflict', modality: ['future', 'conditional'], event: 'THREATEN' },
  { side: 'material conflict', modality: ['desired'], frame: ['own'], event: 'THREATEN' },
  { event: 'same' },
];

/** Relations that are REJECT when they are negated: "did not agree to". */
const NEGATED_IS_REJECT: ReadonlySet<string> = new Set([
  'AGREED_TO',
  'AGREED_WITH',
  'SUPPORTED',
  'RECOGNIZED',
]);

/** Deeds between states that PLOVER counts as cooperation, though the relation has no event of its own. */
const BETWEEN_STATES: Readonly<Record<string, PloverEvent>> = {
  JOINED: 'COOPERATE',
  INVESTED_IN: 'COOPERATE',
};

/**
 * PLOVER event of a relation with its status; null for relations without one and for what did not happen.
 * @param ends.states both ends are countries
 * @param ends.objectIsPerson the object is a person or people: people are expelled by COERCE, envoys and bodies by SANCTION
 */
export const ploverOf = (
  name: string,
  status: PloverStatus,
  ends: { readonly states?: boolean; readonly objectIsPerson?: boolean } = {},
): PloverEvent | null => {
  const plain =
    (ends.states ? BETWEEN_STATES[name] : undefined) ??
    (name === 'EXPELLED' && ends.objectIsPerson ? 'COERCE' : relationByName(name)?.plover) ??
    null;
  if (plain === null) return null;
  if (status.polarity === 'negative' && NEGATED_IS_REJECT.has(name)) return 'REJECT';
  const rule = RULES.find(
    ({ side, plain: events, polarity, modality, frame }) =>
      (side === undefined || side === SIDE[plain]) &&
      (events === undefined || events.includes(plain)) &&
      (polarity === undefined || polarity === status.polarity) &&
      (modality === undefined || modality.includes(status.modality)) &&
      (frame === undefined || frame.includes(status.frame)),
  )!;
  return rule.event === 'same' ? plain : rule.event;
};
