import { words } from '../../document/index.js';

/** Bodies of a state: with a country or people before them they are named ("the Pakistani Army"). */
export const STATE_BODIES = words(
  `army navy air-force force forces military police government administration regime parliament congress senate cabinet ministry embassy
  consulate department agency intelligence guard guards corps coastguard court judiciary treasury bank council assembly
  authorities authority militia fleet marines marine`,
);

/** Words that may stand between the people and the body: "Indian armed forces", "US state department". */
export const BODY_MODIFIERS = words(
  `armed air defence defense foreign interior finance security special ground naval coast central supreme state national federal
  military border police intelligence high constitutional revolutionary republican royal interim transitional army justice
  home trade commerce health education energy land joint paramilitary election electoral`,
);

/** Nouns that name a body, whatever the network says of them. */
export const BODY_NOUNS = words(
  `police government army navy military parliament ministry cabinet company firm party organization organisation agency union
  corporation bank court embassy council committee commission coalition alliance militia bloc regime consulate tribunal junta
  politburo judiciary secretariat presidency brokerage bourse delegation panel ngo`,
);

/** Nouns for firms that look like nouns for people. */
export const FIRM_NOUNS = words(
  `manufacturer maker automaker carmaker planemaker drugmaker producer retailer airline carrier lender insurer broadcaster publisher
  supplier operator provider startup start-up dealership franchise utility refiner brewer distributor subsidiary conglomerate
  consortium newspaper magazine regulator watchdog chipmaker steelmaker shipbuilder toymaker watchmaker arms-maker tabloid`,
);

/** Places that a graph of news can be about; a kitchen is a place too, but not of this kind. */
export const PLACE_NOUNS = words(
  `country nation state republic kingdom territory land homeland island peninsula region province district county city town village
  capital municipality suburb neighborhood neighbourhood border frontier area zone enclave strip bank coast port harbor harbour
  airport airbase base camp settlement continent archipelago site facility prison hospital school university mosque church
  temple square street river lake mountain valley desert sea strait canal bridge dam plant refinery mine field stronghold
  headquarters compound checkpoint front frontline location airfield hub hometown`,
);

/** Words that count or measure a group: "hundreds of protesters". */
export const QUANTITY_NOUNS = words(
  `hundred thousand million billion dozen score number majority minority group lot couple handful many crowd most some half
  third quarter rest tens pair all percent bulk part`,
);
