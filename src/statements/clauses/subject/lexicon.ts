import { words } from '../../../document/index.js';

/** What somebody is seen doing: "was filmed attacking a guard". */
export const PERCEIVED = words('see hear spot film photograph catch observe notice find record watch show');

/** Verbs of those who speak against what others may do. */
export const ADVISED = words('warn caution advise counsel argue recommend plead appeal lobby campaign speak');

/** What is done to somebody for a deed that the sentence tells: what a participle behind it tells, that deed did. */
export const JUDGING = words('sentence convict jail charge accuse fine blame indict condemn acquit');

/** What is handed to somebody for a deed is for that one's. */
export const AWARDING = words('award hand give grant mete dole present');

/** Verbs of those who say that somebody did a deed: "accused Lee of giving in". */
export const CHARGING = words(
  'accuse suspect convict charge blame criticize criticise condemn sentence fine denounce fault',
);

/** Verbs of those who stop what others would do. */
export const FOILING = words(
  `foil thwart prevent avert block repel disrupt frustrate condemn denounce criticize criticise defeat reject oppose resist quash
  repulse uncover discover expose scuttle derail sink veto survive uphold overcome fend turn withstand stymie counter`,
);

/** What others are up to. */
export const PLANS = words('plot plan attempt bid effort move conspiracy scheme push try proposal campaign');

/** Verbs that say of another's deed what it is: "condemned it as an attempt to". */
export const DESCRIBING = words(
  `condemn denounce criticize criticise describe dismiss reject decry characterize characterise portray see view regard brand
  interpret perceive deride slam blast call cast attack`,
);

/** Verbs of those of whom something is demanded: "rejected a call to resign", "faces demands to". */
export const ASKED_OF = words(
  `reject refuse accept heed ignore resist dismiss face receive get defy rebuff spurn answer grant honour honor bow yield agree
  respond cave submit`,
);
