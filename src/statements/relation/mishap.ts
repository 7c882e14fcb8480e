import type { Clause } from '../clauses/clause.js';

/** What people ride in; some of it bears arms too. */
const CRAFT: ReadonlySet<string> = new Set(
  `plane aeroplane airplane airliner helicopter aircraft jet chopper ship vessel boat submarine balloon rocket warplane fighter bus
  minibus coach train tram car truck lorry van taxi ferry tanker trawler freighter barge yacht bridge building roof wall dam`.split(
    /\s+/,
  ),
);

/** What befalls those aboard or below. */
const BEFALLS: ReadonlySet<string> = new Set(
  `crash collide overturn sink derail capsize plunge land crash-land veer skid swerve disintegrate burn catch explode overrun fall
  slam plummet run founder make topple jackknife stall malfunction collapse burst`.split(/\s+/),
);

/** "A plane of Norland crashed, killing 40": an accident is no deed of whose it is. */
const isMishap = ({ tree, head }: Clause, doer: number): boolean => {
  if (!CRAFT.has(tree.lemmas[doer]!)) return false;
  const { head: above } = tree.tokens[doer]!;
  const at = above === head ? head : tree.tokens[head]!.head;
  return at >= 0 && BEFALLS.has(tree.lemmas[at]!);
};

/** Deeds and arms with which one kills. */
const DEADLY: ReadonlySet<string> = new Set(
  `attack strike airstrike air-strike raid shelling bombing bombardment fire gunfire offensive operation assault ambush bomb missile
  rocket shell mine landmine drone warplane warship plane jet helicopter gunship aircraft fighter bomber gun bullet artillery mortar
  tank invasion incursion crackdown blockade siege war campaign shooting stabbing onslaught barrage salvo sniper attacker massacre
  weapon munition projectile torpedo grenade violence force troop soldier squad commando militia mission sweep sanction ship
  vessel submarine destroyer frigate cannon battery gunner suicide-bomber warhead explosive car-bomb repression genocide rule regime
  policy action`.split(/\s+/),
);

/** Whether who stands before a noun, as its land or its owner, kills by it: "Norlandic strikes", and not "a Norlandic bus". */
export const killsForOwner = (clause: Clause, doer: number): boolean =>
  DEADLY.has(clause.tree.lemmas[doer]!) && !isMishap(clause, doer);
