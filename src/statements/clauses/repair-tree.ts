import type { ParsedToken } from '../../syntax/index.js';
import { accusedBehindObject } from './repairs/accused-behind-object.js';
import { acrossAside } from './repairs/across-aside.js';
import { acrossMainVerb } from './repairs/across-main-verb.js';
import { acrossTime } from './repairs/across-time.js';
import { actingPost } from './repairs/acting-post.js';
import { adjacentAntecedent } from './repairs/adjacent-antecedent.js';
import { adjacentSubject } from './repairs/adjacent-subject.js';
import { afterAnd } from './repairs/after-and.js';
import { againstBehindAgent } from './repairs/against-behind-agent.js';
import { allBut } from './repairs/all-but.js';
import { alongByKind } from './repairs/along-by-kind.js';
import { apposedByKind } from './repairs/apposed-by-kind.js';
import { apposedSubject } from './repairs/apposed-subject.js';
import { askingInWriting } from './repairs/asking-in-writing.js';
import { bareOblique } from './repairs/bare-oblique.js';
import { beforeAnd } from './repairs/before-and.js';
import { blamedOn } from './repairs/blamed-on.js';
import { butFor } from './repairs/but-for.js';
import { byOfThePassive } from './repairs/by-of-the-passive.js';
import { clauseAfterAnd } from './repairs/clause-after-and.js';
import { clauseAfterPreposition } from './repairs/clause-after-preposition.js';
import { clauseOfClaim } from './repairs/clause-of-claim.js';
import { conjunctByKind } from './repairs/conjunct-by-kind.js';
import { conjunctForm } from './repairs/conjunct-form.js';
import { contactRelative } from './repairs/contact-relative.js';
import { deniedAndSaid } from './repairs/denied-and-said.js';
import { directionNoun } from './repairs/direction-noun.js';
import { forSubject } from './repairs/for-subject.js';
import { gardenPath } from './repairs/garden-path.js';
import { gerundConjunct } from './repairs/gerund-conjunct.js';
import { haveBetween } from './repairs/have-between.js';
import { hiredFor } from './repairs/hired-for.js';
import { hostAndGuest } from './repairs/host-and-guest.js';
import { hyphenedHarm } from './repairs/hyphened-harm.js';
import { hyphenedPair } from './repairs/hyphened-pair.js';
import { infinitiveOfNoun } from './repairs/infinitive-of-noun.js';
import { interposedSpeaker } from './repairs/interposed-speaker.js';
import { invertedPassive } from './repairs/inverted-passive.js';
import { joinedOwner } from './repairs/joined-owner.js';
import { killedByTheWar } from './repairs/killed-by-the-war.js';
import { lateVerb } from './repairs/late-verb.js';
import { ledTeam } from './repairs/led-team.js';
import { listedVerb } from './repairs/listed-verb.js';
import { loneConjunct } from './repairs/lone-conjunct.js';
import { mostOfThem } from './repairs/most-of-them.js';
import { mostOfWhom } from './repairs/most-of-whom.js';
import { nameAs } from './repairs/name-as.js';
import { nearestDeed } from './repairs/nearest-deed.js';
import { nearestParticiple } from './repairs/nearest-participle.js';
import { negatedAcross } from './repairs/negated-across.js';
import { neitherNor } from './repairs/neither-nor.js';
import { notBut } from './repairs/not-but.js';
import { numberBeforePreposition } from './repairs/number-before-preposition.js';
import { numberBehindComma } from './repairs/number-behind-comma.js';
import { objectBeforePreposition } from './repairs/object-before-preposition.js';
import { objectBeforeVerb } from './repairs/object-before-verb.js';
import { objectNamed } from './repairs/object-named.js';
import { objectOfInfinitive } from './repairs/object-of-infinitive.js';
import { ofHowMany } from './repairs/of-how-many.js';
import { ofIsNoApposition } from './repairs/of-is-no-apposition.js';
import { ofTheVerb } from './repairs/of-the-verb.js';
import { officeAfterName } from './repairs/office-after-name.js';
import { oneOfEach } from './repairs/one-of-each.js';
import { participleAfterSubject } from './repairs/participle-after-subject.js';
import { participleBeforeNoun } from './repairs/participle-before-noun.js';
import { participleBehindNoun } from './repairs/participle-behind-noun.js';
import { participleConjunct } from './repairs/participle-conjunct.js';
import { participleWithin } from './repairs/participle-within.js';
import { passiveComplement } from './repairs/passive-complement.js';
import { peopleInList } from './repairs/people-in-list.js';
import { phraseAfterItsNoun } from './repairs/phrase-after-its-noun.js';
import { phraseBeforeVerb } from './repairs/phrase-before-verb.js';
import { phraseOfNoun } from './repairs/phrase-of-noun.js';
import { planOfSomebody } from './repairs/plan-of-somebody.js';
import { possessor } from './repairs/possessor.js';
import { prepositionalArgument } from './repairs/prepositional-argument.js';
import { promisedInLetter } from './repairs/promised-in-letter.js';
import { receiverBeforeObject } from './repairs/receiver-before-object.js';
import { receiverBehindThing } from './repairs/receiver-behind-thing.js';
import { receiverNamed } from './repairs/receiver-named.js';
import { receiverWithParticiple } from './repairs/receiver-with-participle.js';
import { type KindOf, relativeByKind } from './repairs/relative-by-kind.js';
import type { Repair } from './repairs/repair.js';
import { saidAfter } from './repairs/said-after.js';
import { saidBetween } from './repairs/said-between.js';
import { samePreposition } from './repairs/same-preposition.js';
import { secondDescription } from './repairs/second-description.js';
import { secondHarm } from './repairs/second-harm.js';
import { secondInfinitive } from './repairs/second-infinitive.js';
import { secondOfTwo } from './repairs/second-of-two.js';
import { secondPersonTold } from './repairs/second-person-told.js';
import { secondRole } from './repairs/second-role.js';
import { secondWho } from './repairs/second-who.js';
import { sharedLastNoun } from './repairs/shared-last-noun.js';
import { shotDead } from './repairs/shot-dead.js';
import { speakerBehindVerb } from './repairs/speaker-behind-verb.js';
import { spokenBetween } from './repairs/spoken-between.js';
import { stanceAside } from './repairs/stance-aside.js';
import { strikeWhich } from './repairs/strike-which.js';
import { subjectAfterVerb } from './repairs/subject-after-verb.js';
import { sumInBrackets } from './repairs/sum-in-brackets.js';
import { thingOfInfinitive } from './repairs/thing-of-infinitive.js';
import { timeBeforeSubject } from './repairs/time-before-subject.js';
import { tokensByKind } from './repairs/tokens-by-kind.js';
import { toldOfSomebody } from './repairs/told-of-somebody.js';
import { toldReceiver } from './repairs/told-receiver.js';
import { troopsSupported } from './repairs/troops-supported.js';
import { untilItIsDone } from './repairs/until-it-is-done.js';
import { verbConjunct } from './repairs/verb-conjunct.js';
import { whoseSubject } from './repairs/whose-subject.js';
import { withoutDoing } from './repairs/without-doing.js';

/** Small faults of the network's trees that grammar rules out, in the order in which they are mended. */
const REPAIRS: readonly Repair[] = [
  speakerBehindVerb,
  objectBeforePreposition,
  hyphenedPair,
  actingPost,
  hyphenedHarm,
  directionNoun,
  againstBehindAgent,
  mostOfWhom,
  spokenBetween,
  invertedPassive,
  possessor,
  haveBetween,
  ofHowMany,
  timeBeforeSubject,
  phraseAfterItsNoun,
  verbConjunct,
  loneConjunct,
  bareOblique,
  passiveComplement,
  participleAfterSubject,
  participleBehindNoun,
  participleConjunct,
  participleBeforeNoun,
  sharedLastNoun,
  objectNamed,
  ofTheVerb,
  gerundConjunct,
  nameAs,
  officeAfterName,
  secondOfTwo,
  secondRole,
  forSubject,
  secondHarm,
  secondInfinitive,
  infinitiveOfNoun,
  acrossMainVerb,
  acrossTime,
  prepositionalArgument,
  clauseAfterAnd,
  clauseAfterPreposition,
  beforeAnd,
  afterAnd,
  apposedSubject,
  listedVerb,
  samePreposition,
  conjunctForm,
  adjacentSubject,
  saidAfter,
  saidBetween,
  subjectAfterVerb,
  oneOfEach,
  objectBeforeVerb,
  numberBeforePreposition,
  numberBehindComma,
  joinedOwner,
  adjacentAntecedent,
  contactRelative,
  interposedSpeaker,
  whoseSubject,
  lateVerb,
  nearestDeed,
  nearestParticiple,
  strikeWhich,
  byOfThePassive,
  gardenPath,
  phraseBeforeVerb,
  phraseOfNoun,
  ofIsNoApposition,
  receiverBeforeObject,
  promisedInLetter,
  toldReceiver,
  shotDead,
  objectOfInfinitive,
  ledTeam,
  allBut,
  negatedAcross,
  withoutDoing,
  stanceAside,
  participleWithin,
  secondDescription,
  askingInWriting,
  planOfSomebody,
  untilItIsDone,
  receiverWithParticiple,
  clauseOfClaim,
  secondPersonTold,
  mostOfThem,
  thingOfInfinitive,
  secondWho,
  troopsSupported,
  blamedOn,
  accusedBehindObject,
  receiverNamed,
  sumInBrackets,
  deniedAndSaid,
  killedByTheWar,
  notBut,
  acrossAside,
  neitherNor,
  butFor,
];

/** True where every token leads to the root. */
const isTree = (tokens: readonly ParsedToken[]): boolean =>
  tokens.every(({ index }) => {
    let at = index;
    for (let steps = 0; at >= 0 && steps <= tokens.length; steps += 1) at = tokens[at]!.head;
    return at < 0;
  });

/** Mends a tree, with what is known of its nouns; returns the same tokens where nothing is to be done. A repair that would close a circle is left out. */
export const repairTree = (tokens: readonly ParsedToken[], kindOf?: KindOf): readonly ParsedToken[] => {
  const repairs = kindOf
    ? [
        ...REPAIRS,
        relativeByKind(kindOf),
        apposedByKind(kindOf),
        alongByKind(kindOf),
        peopleInList(kindOf),
        conjunctByKind(kindOf),
        hiredFor(kindOf),
        receiverBehindThing(kindOf),
        toldOfSomebody(kindOf),
        hostAndGuest,
      ]
    : REPAIRS;
  let current = tokens;
  let found = tokensByKind(tokens);
  for (const repair of repairs) {
    const mended = repair(current, found);
    if (mended === current || !isTree(mended)) continue;
    current = mended;
    found = tokensByKind(mended);
  }
  return current;
};
