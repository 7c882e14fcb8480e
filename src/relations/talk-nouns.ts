import { words } from '../document/index.js';

/** Classes of nouns that tell talk, promises and stances from the same words elsewhere. */
export const TALK_NOUNS: Readonly<Record<string, ReadonlySet<string>>> = {
  /** What is denied by saying that it is not so. */
  claim: words(
    `allegation claim charge accusation report rumor rumour involvement link role wrongdoing responsibility knowledge suggestion
    assertion existence guilt plan intention intent fact statement account affair relationship connection tie contact
    possession use plot crime doping abuse torture story speculation complicity participation negligence liability murder
    misconduct fraud corruption collusion interference meddling violation breach theft rape killing attack assault
    presence occurrence validity authenticity truth insinuation notion idea contention version remark comment it this that
    motive blame culpability wrongdoings discrimination racism bias cheating match-fixing bribery conspiracy espionage
    spying supply shipment delivery deal agreement transfer sale payment part hand difference disagreement rift dispute delay practice everything anything error mistake fault shortage`,
  ),
  /** What is asked of an office. */
  application: words(
    `request application bid petition motion appeal parole bail visa asylum permission permit extension injunction stay waiver leave allocation access
    entry admission admittance clearance recognition approval license licence citizenship passage status tenure`,
  ),
  /** What mediators work at. */
  conflict: words(
    `conflict dispute crisis war talk negotiation peace truce ceasefire cease-fire deal agreement row standoff stand-off settlement
    end accord dialogue solution compromise exchange release swap meeting summit process feud quarrel strike reconciliation
    pact treaty armistice resolution arrangement`,
  ),
  /** Where people and things are committed to without a promise. */
  confinement: words(
    `prison jail hospital asylum institution memory paper earth flame trial custody grave bail ward cell writing print page`,
  ),
  cab: words('cab taxi ride rickshaw bus'),
  /** Whom firms and towns serve. */
  customer: words(
    `customer client student visitor guest traveler traveller passenger reader user subscriber shopper buyer tourist viewer consumer
    employee child kid patient fan listener audience member resident diner beginner player everyone anyone people person`,
  ),
  /** Whom one works with as an expert. */
  ward: words(
    `patient child kid student client animal victim people family youth teenager adult customer actor musician artist material tool
    writer author band director singer producer colleague adolescent youngster pupil orphan horse dog woman man couple`,
  ),
  /** What is offered in talks. */
  bargain: words(
    `job post position contract role reward ransom resignation ceasefire cease-fire truce talk mediation peace proposal bid deal
    compromise amnesty concession negotiation dialogue incentive settlement term withdrawal exchange package swap bribe
    bounty guarantee assurance autonomy immunity partnership alliance friendship troop soldier peacekeeper hand branch
    citizenship safe-conduct referendum power-sharing pardon plea`,
  ),
  /** What is called for by proposing it. */
  proposal: words(
    `ceasefire cease-fire truce conference talk negotiation meeting summit commission committee inquiry investigation referendum election
    ban sanction embargo boycott cut increase tax resolution law legislation bill amendment measure reform treaty pact withdrawal
    exchange moratorium freeze deployment force mission quota tariff compromise vote merger postponement delay extension dialogue
    mediation amnesty plan timetable roadmap budget change`,
  ),
  /** What studies support. */
  finding: words('conclusion theory hypothesis finding thesis contention diagnosis suspicion'),
  /** Where one meets an opponent. */
  arena: words('Olympic Olympics olympic trials bout ko KO knockout rematch'),
  /** Nobody in particular. */
  anyone: words('you one anyone anybody everyone everybody someone somebody nobody whoever'),
  duty: words('must should'),
  /** Concerts, where one band plays before another. */
  concert: words('tour concert gig festival album band stage song single musician singer setlist orchestra'),
  /** Where one speaks to many. */
  hearing: words(
    `conference briefing rally meeting hearing gathering congress convention forum audience inquiry panel summit crowd seminar
    session newspaper magazine broadcaster television tv radio station channel programme program interviewer tribunal`,
  ),
  /** What is recognized of a state. */
  statehood: words(
    `independence border sovereignty right claim statehood existence result legitimacy authority annexation jurisdiction integrity
    election outcome state republic government regime administration leadership union presidency boundary frontier`,
  ),
  /** Who hears complaints without being their cause. */
  listener: words(
    `police court tribunal regulator watchdog commission ombudsman authority prosecutor council judge committee media press
    reporter journalist manager boss teacher friend parent wife husband mother father officer agency board body doctor`,
  ),
  /** Words of blame for what was done. */
  slur: words(
    `incomprehensible unacceptable premature unjustified unprovoked counterproductive excessive disproportionate misguided outrageous shameful disgraceful absurd ridiculous irresponsible illegal unlawful unfair unjust
    reckless unconstitutional deplorable appalling illegitimate scandalous dangerous racist cruel immoral abhorrent despicable
    hypocritical barbaric inhumane cowardly undemocratic provocative outrage scandal crime genocide massacre terrorism theft blackmail lie atrocity travesty farce sham betrayal provocation insult nonsense rubbish hoax charade propaganda fabrication tale madness folly blunder mistake witch-hunt hooliganism`,
  ),
  deity: words('god God GOD goodness Goodness heaven heavens Lord lord'),
  /** What candidates run for. */
  candidacy: words(
    `president presidency office election re-election reelection governor governorship mayor senate nomination seat vote post
    chairmanship leadership parliament congress candidate`,
  ),
  oath: words('allegiance loyalty revenge vengeance fealty oath retribution retaliation'),
  planet: words('earth Earth mars Mars moon Moon orbit space planet'),
  /** Who is welcomed at the door. */
  guest: words(
    `guest visitor delegation team crew tourist refugee migrant immigrant group crowd passenger student newcomer arrival baby child son
    daughter customer reader member audience fan envoy year`,
  ),
  /** Troops that one joins without working together. */
  corps: words('armed security air police special rebel military task'),
  /** What is pleaded for, refused and flouted. */
  /** What one is told or asked to do. */
  behest: words(
    `call appeal plea demand request protest objection order ultimatum ruling resolution ban law rule truce ceasefire agreement
    treaty deadline court norm convention mandate instruction summons subpoena veto verdict judgment judgement`,
  ),
  /** What is opposed before a judge, who decides on it. */
  petition: words('plea petition bail application adjournment'),
  /** Under what somebody is put on a list. */
  authority: words('order law act authority program programme sanction resolution regime'),
  /** Whom a party trains for its own ends. */
  monitor: words('observer monitor agent canvasser candidate activist'),
  oration: words('speech address remark sermon'),
  ticket: words('ticket citation'),
  /** What one is told to have done, and may say is untrue. */
  accusal: words(
    `allegation claim charge accusation assertion account version contention report guilt description characterization characterisation
    narrative finding figure`,
  ),
  plea: words(
    `call appeal plea demand request warning protest objection order ultimatum advice recommendation ruling resolution sanction
    ban deadline law rule truce ceasefire agreement treaty obligation commitment criticism pressure concern evidence
    threat court norm convention will mandate instruction summons subpoena`,
  ),
  /** Where people come together, and somebody receives them. */
  gathering: words(
    `talk summit conference meeting negotiation forum exercise drill tournament championship game ceremony congress gala
    convention festival exhibition rally seminar workshop symposium final reception banquet dinner round`,
  ),
  settlement: words('village town city camp island capital province district border front scene site'),
  /** Who tells reporters without a name. */
  source: words('source'),
  /** What somebody leads that is no body. */
  undertaking: words(
    `campaign effort delegation mission movement rebellion revolt uprising coup insurgency crackdown operation expedition offensive project
    programme program rescue protest march initiative drive investigation probe inquiry negotiation talk review raid`,
  ),
  /** What firms do to each other that others may stop. */
  transaction: words(
    'merger takeover acquisition purchase sale deal bid construction extradition deportation execution',
  ),
  adviser: words(
    'adviser advisor consultant contractor auditor banker underwriter broker agent partner supplier',
  ),
  /** To what one bows without bending. */
  outcry: words(
    `outcry anger fury outrage panic blackmail intimidation coercion extortion lobby lobbying opposition opinion reality necessity
    inevitable wish whim diktat dictate backlash campaign complaint insistence persuasion boycott strike uproar furore`,
  ),
  pledge: words('commitment promise pledge offer proposal'),
  delegation: words('delegation team crew'),
};
