import { words } from '../document/index.js';

/** Classes of nouns that tell the event from what else its verbs say: a loan backed by gold, a state that votes captured. */
export const SENSE_NOUNS: Readonly<Record<string, ReadonlySet<string>>> = {
  /** What stands behind a loan or a price, and backs nobody. */
  collateral: words(
    `security bond mortgage asset figure loan guarantee deposit gold reserve revenue earnings result rise fall gain demand price
    dollar share treasury receivable tax cash collateral data datum evidence fact research study statistic number helicopter tank
    artillery airstrike warplane rally report
    pillar column beam tower wall`,
  ),
  /** What firms maintain for those who use it. */
  maintained: words(`product application aircraft customer console game protocol download engine`),
  /** Help with what was sold. */
  after_sales: words('after after-sales aftersales after-sale aftersale customer technical tech maintenance'),
  /** Words of votes: who captures a place there, wins it. */
  ballot: words(
    `election elections vote poll seat ballot percent percentage % majority constituency primary runoff senator electorate
    electoral parliamentary landslide`,
  ),
  /** Bail that keeps somebody out of custody. */
  beforehand: words('pre pre-arrest prearrest anticipatory transit interim'),
  /** What one looks into for oneself: no inquiry. */
  prospect: words(
    `market option possibility immigration way idea opportunity purchase alternative potential feasibility future mirror camera
    technology buying hiring adoption training career business product feature source method solution investment`,
  ),
  /** Services in trade and speech: who provides them, helps nobody. */
  dealing: words(
    `insurance service coverage internet entertainment recreation leisure course lesson program programme content access
    information news update explanation testimony evidence glimpse view clue excuse example incentive alternative boost
    challenge opportunity link proof answer detail list description estimate option benefit work job income revenue
    forum platform venue basis background inspiration thrill statement copy number address power backdrop setting
    account record sample guidance outlet audience customer`,
  ),
  /** Deeds for others, which who is ready to do them offers. */
  helping: words(
    `help assist aid mediate provide talk negotiate discuss cooperate co-operate contribute host share offer give supply resume send
    support facilitate lend donate exchange release sign compromise dispatch receive pay accept back finance fund`,
  ),
  /** What is ahead by itself: nobody threatens with it. */
  looming: words(
    `derail overshadow undermine become engulf spill split ruin worsen plunge subsume spread escalate damage overwhelm swamp erode
    tarnish jeopardize jeopardise dominate tear dwarf eclipse turn spiral spoil hamper unravel erupt explode collapse
    deepen devour consume wreck distract fall drag unleash wash inundate flood sink dent cripple upset outweigh destabilize
    destabilise devastate choke paralyze paralyse slow deprive widen wipe disrupt swallow run`,
  ),
  /** What is barred without a ban. */
  passage: words('way road path door gate window entrance passage exit route track access'),
};
