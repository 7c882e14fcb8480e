import { words } from '../document/index.js';
import { type DescribedMention, relationOf } from './described-mention.js';

/** What only somebody does: people, and bodies that act as one. */
const DONE_BY_SOMEBODY = words(
  `say announce tell add plan want believe expect agree claim ask call report state urge warn deny accuse hope decide offer
  try seek refuse promise know think propose sell buy launch hire employ sign insist argue demand declare pledge vow
  confirm acknowledge admit reject condemn criticise criticize welcome praise thank invite apologise apologize complain
  appeal sue withdraw negotiate discuss consider intend aim recognise recognize acquire invest pay owe borrow lend fund
  appoint dismiss fire elect nominate approve ban vote support back oppose endorse send deploy recall expel arrest detain
  charge investigate find learn see hear remember forget fear suspect blame describe estimate predict need like love hate
  win lose beat play train score fight attack kill shoot capture seize occupy retreat flee escape hide steal rob threaten
  order instruct advise recommend request receive get take give make build produce publish issue disclose reveal`,
);
/** What only a person does or suffers. */
const DONE_BY_PERSON = words(
  `die marry retire resign sleep eat drink walk sit stand cry weep smile laugh hug shake sing write testify plead graduate study
  live grow survive swim drive ride wear`,
);
/** What befalls things and events. */
const DONE_BY_THING = words(
  `happen occur last cost weigh measure contain expire sink explode crash collapse burn ignite melt begin start end continue
  open close work apply depend matter mean show suggest appear seem come arrive land fall rise drop grow increase decrease
  consist feature include involve require follow precede cause lead result prove turn become remain exist`,
);
/** What is done to people. */
const DONE_TO_PERSON = words(
  `arrest charge jail imprison detain kill wound injure sentence convict acquit release free rescue elect appoint name dismiss
  sack marry tell ask thank greet hug welcome invite treat deport extradite question see meet persuade convince`,
);
/** What is done to bodies and states. */
const DONE_TO_BODY = words(
  `accuse sue fine found ban dissolve criticise criticize urge warn acquire invade sanction help force allow lead join head run
  represent support back fund blame isolate attack`,
);
/** What is done to things. */
const DONE_TO_THING = words(
  `sign write read publish print build buy sell steal use fire carry drive fly eat open close describe show find make take give
  put hold keep send deliver implement adopt approve ratify reject extend lift impose destroy burn burn hide seize return
  test install remove replace repair ship export import call consider discuss resolve solve finish complete delay postpone
  hand say believe know do see claim contest`,
);

/** What a state has. */
const OF_STATE = words(
  `border frontier territory soil embassy ambassador army military troop navy government minister ministry parliament citizen
  population economy currency neighbour neighbor sovereignty independence airspace coast capital constitution president
  king queen premier people national diplomat consulate waters oil gas foreign province region elite north south east west`,
);
/** What a firm or another body has. */
const OF_BODY = words(
  `founder co-founder ceo chief chairman chairwoman executive shareholder investor share stock customer client profit revenue
  sale earnings employee staff worker workforce factory plant brand product supplier lender creditor subsidiary owner parent
  bid debt store shop website headquarters office board director manager spokesman spokeswoman spokesperson statement
  report account business unit division fleet operation asset market user licence license patent researcher examiner lawyer`,
);
/** What a movement, a party or a band has. */
const OF_MOVEMENT = words(
  'leader member fighter supporter militia militant mp lawmaker candidate rank commander coach player captain fan season',
);
/** What somebody has as a person. */
const OF_PERSON = words(
  `wife husband son daughter mother father brother sister parent child family friend life death arrest career hand head face
  eye body heart home house car job resignation lawyer attorney trial sentence detention predecessor successor`,
);
/** What things have. */
const OF_THING = words(
  `value price length height weight size cost name author title content contents effect impact purpose origin roof wall crew
  cargo passenger range engine scope future use implementation resolution outcome publication`,
);

const OWNED: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['state', OF_STATE],
  ['body', OF_BODY],
  ['movement', OF_MOVEMENT],
  ['person', OF_PERSON],
  ['thing', OF_THING],
];
const DOES: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['person', DONE_BY_PERSON],
  ['somebody', DONE_BY_SOMEBODY],
  ['thing', DONE_BY_THING],
];
const SUFFERS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['person', DONE_TO_PERSON],
  ['body', DONE_TO_BODY],
  ['thing', DONE_TO_THING],
];

const sortIn = (lists: readonly (readonly [string, ReadonlySet<string>])[], lemma: string): string =>
  lists.find(([, list]) => list.has(lemma))?.[0] ?? 'other';

/** Of what sort a pronoun's place is: what does, suffers or has what it does, suffers or has in its clause. */
export const sortOfPlace = ({ sentence, head }: DescribedMention): string => {
  const governor = sentence.tokens[head.head];
  if (governor === undefined) return 'none';
  if (head.label === 'nmod:poss') return `has-${sortIn(OWNED, governor.lemma)}`;
  const relation = relationOf(head);
  if (governor.upos !== 'VERB') return relation === 'nsubj' ? `is-${governor.upos}` : `of-${governor.upos}`;
  if (head.label === 'nsubj:pass' || relation === 'obj') return `suffers-${sortIn(SUFFERS, governor.lemma)}`;
  return relation === 'nsubj' ? `does-${sortIn(DOES, governor.lemma)}` : relation;
};
