import { words } from '../../../../document/index.js';

/** Verbs of speech. */
export const SPEAKING = words('say tell add warn claim report announce');

/** What one who speaks does further: "said he was held and demanded his release". */
export const DEMANDING = words(
  `demand urge call ask warn condemn criticize criticise accuse appeal promise vow pledge thank praise blame assert add claim
  insist deny announce declare reject offer request invite express tell describe dismiss`,
);

/** What one who speaks does not say: "said two had died but declined to name them". */
export const WITHHELD = words(
  'comment say name identify elaborate give disclose specify confirm discuss reveal explain provide speculate answer share detail',
);

/** Verbs whose past tense is their plain form: "agreed to build it, but put off the rest". */
export const SAME_IN_PAST = words(
  'beat bet bid burst cast cost cut hit hurt let put quit read set shed shut split spread upset',
);

/** What a court does by its ruling, and finds nobody else to have done. */
export const JUDGED = words(
  'order sentence award fine jail acquit dismiss uphold overturn quash annul bar convict instruct direct',
);

/** Verbs of what a court finds. */
export const RULING = words('rule hold decide');
