import type { ParsedSentence, ParsedToken } from '../syntax/index.js';
import { type Candidate, candidateText, headOf } from './candidate.js';
import { countryOfCapital } from './gazetteer/countries.js';
import { words } from './lexicon/words.js';

/** Verbs whose subject is a government where it is a capital: speech and politics, not happenings of a city. */
const ACTS = words(
  `say announce accuse urge warn agree reject deny condemn call demand want insist claim threaten impose deploy launch recall expel
  sign offer refuse respond retaliate vow pledge promise seek negotiate back support oppose criticize criticise blame declare
  confirm acknowledge admit argue believe consider decide fear hope know maintain plan prepare propose recognize recognise request
  restore send stress suspect suspend tell think try withdraw ban block approve ratify veto sanction summon order add note
  describe dismiss express report stand cut sever lift ease dispatch supply arm annex invade attack strike escalate mediate broker
  welcome praise thank ask answer state repeat reiterate signal intend aim expect allow let force press pressure push view see hold
  help pay owe buy sell ally side break resume end halt stop begin start extend provide give grant deliver`,
);

/** Verbs whose object or partner is a government where it is a capital. */
const ADDRESSED = words(
  `urge warn accuse tell ask blame criticize criticise condemn sanction pressure press persuade convince call force threaten support
  back help arm supply thank praise anger irritate isolate punish embarrass appease recognize recognise support inform assure notify`,
);

/** Nouns of dealings between governments: "talks with Tehran", "ties between Moscow and Ankara". */
const DEALINGS = words(
  `talk tie relation relationship tension negotiation deal agreement pact treaty war conflict dispute row sanction pressure cooperation
  alliance accord dialogue rivalry aid support trade letter message warning ceasefire truce contact link response reply
  demand offer proposal threat accusation policy stance position`,
);

const base = (token: ParsedToken): string => token.label.split(':')[0]!;

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
  if (relation === 'nsubj') return ACTS.has(lemma) && (head.upos === 'VERB' || head.upos === 'AUX');
  if (relation === 'obj' || relation === 'iobj') return ADDRESSED.has(lemma);
  if (token.label === 'obl:agent') return ACTS.has(lemma);
  if (token.label === 'nmod:poss') return DEALINGS.has(lemma);
  if (relation === 'obl' || relation === 'nmod') {
    if (preposition === 'with' || preposition === 'between' || preposition === 'against') return true;
    return (
      (preposition === 'to' || preposition === 'on' || preposition === 'by' || preposition === 'from') &&
      head.upos === 'NOUN' &&
      DEALINGS.has(lemma)
    );
  }
  return false;
};

/** A capital that stands for its government is marked and has its country: "Moscow said". */
export const markMetonym = (sentence: ParsedSentence, candidate: Candidate): Candidate => {
  if (candidate.type !== 'PLACE' || candidate.country) return candidate;
  const country = countryOfCapital(candidateText(sentence, candidate.first, candidate.last));
  if (!country || !actsAt(sentence, headOf(sentence, candidate.first, candidate.last))) return candidate;
  return { ...candidate, country, metonym: true };
};
