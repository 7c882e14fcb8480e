import { words } from '../document/index.js';
import { type ParsedSentence, type ParsedToken, withoutSubtype } from '../syntax/index.js';
import { type Candidate, candidateText, headOf } from './candidate.js';
import { countryOfCapital } from './gazetteer/countries.js';

/** Verbs whose subject is a government where it is a capital: speech and politics, not happenings of a city. */
const ACTS = words(
  `say announce accuse urge warn agree reject deny condemn call demand want insist claim threaten impose deploy launch recall expel
  sign offer refuse respond retaliate vow pledge promise seek negotiate back support oppose criticize criticise blame declare
  confirm acknowledge admit argue believe consider decide fear hope know maintain plan prepare propose recognize recognise request
  restore send stress suspect suspend tell think try withdraw ban block approve ratify veto sanction summon order add note
  describe dismiss express report stand cut sever lift ease dispatch supply arm annex invade attack strike escalate mediate broker
  welcome praise thank ask answer state repeat reiterate signal intend aim expect allow let force press pressure push view see hold accept
  help pay owe buy sell ally side break resume end halt stop begin start extend provide give grant deliver`,
);

/** Verbs whose object or partner is a government where it is a capital. */
const ADDRESSED = words(
  `urge warn accuse tell ask blame criticize criticise condemn sanction pressure press persuade convince call force threaten support
  back help arm supply thank praise anger irritate isolate punish embarrass appease recognize recognise inform assure notify
  defy infuriate alarm frustrate snub woo lobby petition implore beg advise brief antagonise antagonize provoke alienate please offend
  outrage unsettle rattle lead prompt oblige sue pay charge`,
);

/** Nouns of dealings between governments: "talks with Tehran", "ties between Moscow and Ankara". */
const DEALINGS = words(
  `talk tie relation relationship tension negotiation deal agreement pact treaty war conflict dispute row sanction pressure cooperation
  alliance accord dialogue rivalry aid support trade letter message warning ceasefire truce contact link response reply
  demand offer proposal threat accusation policy stance position effort decision plan refusal move bid strategy ally interest
  government ambassador envoy reaction retaliation claim denial promise pledge commitment influence ambition backing blessing
  permission consent approval invitation apology protest complaint concession crackdown intervention foe rival reluctance failure
  insistence willingness hostility ban assurance guarantee request behest expense call criticism rebuke condemnation
  objection outcry outrage opposition resistance plea urging encouragement reassurance directive instruction order signal
  interference meddling arm weapon assistance help funding loan overture ultimatum demarche diplomacy
  mandate clearance authorisation authorization endorsement recognition engagement patience anger annoyance irritation displeasure`,
);

/** Verbs that reach a government by "on" or "to": "called on Washington", "appealed to Ankara". */
const REACHES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['on', words('call lean prevail rely depend impose')],
  ['upon', words('call prevail impose')],
  ['to', words('appeal bow complain concede turn report answer apologise apologize object')],
  ['against', words('retaliate protest act conspire plot side war fight warn')],
  [
    'with',
    words(
      'negotiate talk cooperate collaborate side break deal disagree agree bargain ally clash collude work trade',
    ),
  ],
  ['between', words('mediate broker negotiate choose escalate rise grow worsen improve')],
  ['from', words('demand seek buy')],
  ['of', words('demand ask')],
]);

/** A city that stands for no land: what it does the European Union does. */
const SEAT_OF_UNION = 'Brussels';

/** Countries whose government sits elsewhere than in the capital. */
const SEATS: ReadonlyMap<string, string> = new Map([
  ['The Hague', 'NL'],
  ['Hague', 'NL'],
  ['Delhi', 'IN'],
  ['Abidjan', 'CI'],
  ['La Paz', 'BO'],
  ['Dar es Salaam', 'TZ'],
  ['Rangoon', 'MM'],
  ['Yangon', 'MM'],
]);

/** What only those who decide are: "Islamabad was ready to cooperate". */
const WILLING = words(
  'ready willing prepared reluctant unwilling determined eager keen adamant furious wary skeptical sceptical',
);

/** "Tehran, which denies seeking a bomb": whether a clause has the city before it as who acts. */
const deedOf = ({ tokens }: ParsedSentence, verb: ParsedToken): boolean =>
  SAYING.has(verb.lemma.toLowerCase()) &&
  tokens.some(({ head, label, text }) => head === verb.index && label === 'nsubj' && /^which$/i.test(text));
const SAYING = words(
  'say accuse deny condemn insist reject support back oppose recognize recognise claim want regard consider call demand',
);

const base = (token: ParsedToken): string => withoutSubtype(token.label);

/** True where the token's place in the tree is that of one who acts, is addressed or deals with others. */
const actsAt = (sentence: ParsedSentence, at: number): boolean => {
  const token = sentence.tokens[at]!;
  const head = sentence.tokens[token.head];
  if (!head) return false;
  const relation = base(token);
  const lemma = head.lemma.toLowerCase();
  const preposition = sentence.tokens
    .find((other) => other.head === at && other.label === 'case')
    ?.text.toLowerCase();
  if (relation === 'conj') return actsAt(sentence, token.head);
  if (
    sentence.tokens.some(
      (other) => other.head === at && other.label === 'acl:relcl' && deedOf(sentence, other),
    )
  )
    return true;
  if (relation === 'nsubj')
    return (ACTS.has(lemma) && (head.upos === 'VERB' || head.upos === 'AUX')) || WILLING.has(lemma);
  if (relation === 'obj' || relation === 'iobj') return ADDRESSED.has(lemma);
  if (token.label === 'obl:agent') return ACTS.has(lemma);
  if (token.label === 'nmod:poss') return DEALINGS.has(lemma);
  if (relation === 'obl' || relation === 'nmod') {
    if (preposition === 'with' || preposition === 'against') return true;
    if (preposition && head.upos === 'VERB') return REACHES.get(preposition)?.has(lemma) ?? false;
    return (
      /^(?:between|to|on|by|from)$/.test(preposition ?? '') && head.upos === 'NOUN' && DEALINGS.has(lemma)
    );
  }
  return false;
};

/** A capital that stands for its government is marked and has its country: "Moscow said". */
export const markMetonym = (sentence: ParsedSentence, candidate: Candidate): Candidate => {
  if (candidate.type !== 'PLACE' || candidate.country) return candidate;
  const name = candidateText(sentence, candidate.first, candidate.last);
  const isUnion = name === SEAT_OF_UNION;
  const country = isUnion ? undefined : (SEATS.get(name) ?? countryOfCapital(name));
  if (!country && !isUnion) return candidate;
  if (!actsAt(sentence, headOf(sentence, candidate.first, candidate.last))) return candidate;
  return { ...candidate, ...(country === undefined ? {} : { country }), metonym: true };
};
