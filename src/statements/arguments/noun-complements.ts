import { words } from '../../document/index.js';

/** Nouns by the prepositions that complete them, whatever verb they stand behind: "sanctions on 78 officials". */
const NOUNS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    on: words(
      `assault attack ban blockade boycott caucus ceasefire commission committee council panel rapporteur subcommittee clampdown crackdown curb cut decision duty embargo fine levy limit
      moratorium onslaught raid report resolution restriction sanction strike suspension tariff tax vote war`,
    ),
    to: words(
      `access adviser advisor aid aide alternative ambassador amendment answer approach attachment candidate challenge
      change claim commitment contribution cut damage end entry envoy exception export heir hindrance invitation
      letter limit link objection opposition path peril pilgrim prelude reaction reference refusal reply response
      return right risk road route solution successor supply testimony threat tie tribute visit visitor`,
    ),
    for: words(
      `agency aid application argument bid budget call candidate case compensation condition contract deadline demand
      evidence excuse fund funding law lawyer licence license money need permit plan proposal reason request
      responsibility right rule search spokesman spokesperson spokeswoman spending support target timetable vaccine vote`,
    ),
    against: words(
      `accusation action allegation appeal attack ban campaign case charge claim complaint crackdown crime decision
      discrimination embargo evidence fight lawsuit measure offence offense offensive operation protest raid ruling
      sanction sentence strike suit threat vaccine verdict violence war warrant`,
    ),
    with: words(
      `agreement alliance border ceasefire clash contact contract deal dialogue dispute link meeting negotiation pact
      partnership peace relation relationship talk tie treaty truce war`,
    ),
    about: words(
      'allegation claim complaint concern doubt fear information question report rumour rumor warning',
    ),
    over: words('claim concern control dispute fear feud row sovereignty victory'),
    into: words('inquiry enquiry investigation probe'),
    between: words(
      'agreement border clash conflict deal difference dispute link meeting negotiation peace talk tie war',
    ),
    from: words(
      'appeal call complaint criticism demand export import migrant objection plea pressure refugee report request',
    ),
    by: words('aggression attack breach crime decision raid strike violation violence'),
    in: words('change cut decline decrease drop fall increase reduction rise stake'),
  }),
);

/** True where the phrase of a preposition right behind a noun completes the noun, not the verb before it. */
export const completes = (noun: string, preposition: string): boolean =>
  NOUNS_OF.get(preposition)?.has(noun) ?? false;
