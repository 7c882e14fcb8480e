/** Names of countries in news text that the table of countries lacks: ISO 3166 alpha-2 and names. */
export const MORE_NAMES: readonly (readonly [code: string, names: string])[] = [
  ['US', 'U.S.|US|U.S|USA|U.S.A.|U.S.A|United States of America|America'],
  ['GB', 'U.K.|UK|U.K|Britain|Great Britain'],
  ['AE', 'UAE|U.A.E.|Emirates'],
  ['CN', 'PRC|Mainland China|mainland China'],
  ['KP', 'DPRK|N. Korea|N Korea'],
  ['KR', 'S. Korea|S Korea|ROK'],
  ['CD', 'DRC|Democratic Republic of the Congo|Democratic Republic of Congo|D.R. Congo|Zaire'],
  ['CG', 'Congo-Brazzaville'],
  ['CI', "Ivory Coast|Cote d’Ivoire|Côte d’Ivoire|Cote d'Ivoire|Côte d'Ivoire"],
  ['CZ', 'Czech Republic'],
  ['MK', 'Macedonia'],
  ['MM', 'Burma|Myanmar'],
  ['NL', 'Holland|Netherlands'],
  ['TR', 'Turkey|Türkiye|Turkiye'],
  ['TL', 'East Timor'],
  ['SZ', 'Swaziland'],
  ['CV', 'Cabo Verde'],
  ['VA', 'Vatican|Holy See'],
  ['RU', 'Russian Federation'],
  ['BA', 'Bosnia|Bosnia-Herzegovina'],
  ['PS', 'State of Palestine|Palestine'],
  ['SA', 'Saudi Arabia|KSA'],
  ['NZ', 'Aotearoa'],
  ['LK', 'Ceylon'],
];

/** Names of the table that mean something else more often than the country. */
export const NOT_A_COUNTRY: ReadonlySet<string> = new Set([
  'Jersey',
  'Guernsey',
  'Micronesia',
  'Christmas Island',
]);

/** Words for a people that the table lacks, singular; plurals in -s are read without being listed. */
export const MORE_PEOPLES: readonly (readonly [code: string, words: string])[] = [
  ['US', 'U.S.-American|Yankee'],
  ['GB', 'Briton|Brit'],
  ['AR', 'Argentinian|Argentinean'],
  ['SA', 'Saudi'],
  ['AE', 'Emirati'],
  ['KG', 'Kyrgyz'],
  ['TJ', 'Tajik'],
  ['UZ', 'Uzbek'],
  ['KZ', 'Kazakh'],
  ['TM', 'Turkmen'],
  ['AZ', 'Azeri'],
  ['ES', 'Spaniard'],
  ['DK', 'Dane'],
  ['SE', 'Swede'],
  ['FI', 'Finn'],
  ['PL', 'Pole'],
  ['TR', 'Turk'],
  ['RS', 'Serb'],
  ['HR', 'Croat'],
  ['FR', 'Frenchman|Frenchwoman'],
  ['NL', 'Dutchman|Dutchwoman'],
  ['IE', 'Irishman|Irishwoman'],
  ['PH', 'Philippine'],
  ['SV', 'Salvadorean|Salvadorian'],
  ['EC', 'Ecuadorian'],
  ['CH', 'Swiss'],
  ['IS', 'Icelandic'],
  ['LU', 'Luxembourgish'],
  ['NE', 'Nigerien'],
  ['SI', 'Slovenian'],
  ['SK', 'Slovakian'],
  ['BA', 'Bosniak'],
  ['XK', 'Kosovan'],
  ['CY', 'Cypriot'],
  ['BW', 'Botswanan'],
  ['NZ', 'Kiwi'],
  ['MV', 'Maldivian'],
  ['VA', 'Vatican'],
  ['PK', 'Pak'],
  ['AU', 'Aussie'],
  ['GR', 'Hellenic'],
  ['CD', 'Congolese'],
  ['DO', 'Dominican'],
];

/** Peoples and faiths without a country of their own, singular; plurals in -s are read without being listed. */
export const STATELESS: ReadonlySet<string> = new Set(
  `Kurd|Kurdish|Arab|Arabic|Muslim|Moslem|Islamic|Islamist|Christian|Jew|Jewish|Hindu|Sikh|Buddhist|Catholic|Protestant|Orthodox|
  Sunni|Shiite|Shia|Shi'ite|Alawite|Druze|Yazidi|Yezidi|Copt|Coptic|European|African|Asian|Western|Latino|Hispanic|Tamil|
  Sinhalese|Uighur|Uyghur|Rohingya|Hutu|Tutsi|Pashtun|Hazara|Baloch|Baluch|Punjabi|Bengali|Kashmiri|Tibetan|Chechen|Tatar|
  Basque|Catalan|Roma|Zulu|Berber|Tuareg|Hausa|Yoruba|Igbo|Oromo|Tigrayan|Amhara|Maori|Aboriginal|Inuit|Scandinavian|Soviet|
  English|Englishman|Englishwoman|Scottish|Scot|Scotsman|Welsh|North American|South American|Latin American|Central American|African American|Native American|Asian American|Southeast Asian|
  South Asian|East Asian|Central Asian|Middle Eastern|Eastern European|Western European|North African|West African|East African|
  Bosnian Serb|Bosnian Croat|Greek Cypriot|Turkish Cypriot|Kosovo Albanian|Kosovo Serb|Mormon|Zionist|Communist|Marxist|Republican|Democrat|Tory|Houthi`
    .split('|')
    .map((word) => word.trim()),
);

/** Seats of government that act for it: names of bodies, never places in this sense. */
export const SEATS: ReadonlySet<string> = new Set([
  'White House',
  'Kremlin',
  'Pentagon',
  'Downing Street',
  'Elysee',
  'Élysée',
  'Elysee Palace',
  'Élysée Palace',
  'Capitol Hill',
  'Whitehall',
  'Blue House',
  'Sublime Porte',
  'Bundestag',
  'Knesset',
  'Kirchberg',
  'Buckingham Palace',
  'Holy See',
]);
