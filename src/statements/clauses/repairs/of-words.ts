import { words } from '../../../document/index.js';
/** What one assures somebody of. */
export const ASSURED: ReadonlySet<string> = words(
  `assistance backing commitment compensation cooperation determination fairness freedom friendship
  goodwill help intention justice loyalty neutrality payment protection readiness safety security
  solidarity support sympathy treatment victory willingness`,
);

/** What one is warned or told of. */
export const TOLD_OF: ReadonlySet<string> = words(
  `accident appointment arrest assault breach catastrophe change complication complaint concern
  consequence crash crisis cut danger deadline death decision defect defeat delay departure detention
  disaster discrepancy effect emergency error explosion extent failure fate fault fear finding flaw
  fraud hazard importance impact incident intention intrusion irregularity irregularities jeopardy
  killing leak likelihood loss misgiving mistake move need obligation outbreak outcome peril pitfall
  plan plight possibility presence problem progress prospect repercussion result retaliation risk
  seriousness severity shortage shortcoming side-effect suspicion symptom threat transfer trend
  vulnerability weakness whereabouts worry`,
);

/** What one is accused, convicted or cleared of. */
export const CHARGES: ReadonlySet<string> = words(
  `abuse aggression arson assault bias blackmail bribery burglary conspiracy corruption crime cruelty
  deceit deception defamation discrimination dishonesty embezzlement espionage extortion favouritism
  favoritism forgery fraud genocide graft harassment heresy hypocrisy incitement incompetence
  insubordination interference kidnapping killing laundering libel looting manslaughter mismanagement
  misconduct murder negligence nepotism offence offense plagiarism rape rigging robbery sabotage
  sedition slander persecution smuggling spying subversion terrorism theft torture trafficking
  treachery treason trespass violation violence wrongdoing blasphemy aiding atrocity massacre cheating
  charge crimes`,
);
