const names = (list: string): readonly string[] => list.split('|').map((name) => name.trim());

/** Leagues of states and their courts, banks and agencies, in full and short. */
const INTERNATIONAL = names(
  `United Nations|UN|U.N.|UNSC|Security Council|UN Security Council|General Assembly|UNICEF|Unicef|UNESCO|Unesco|UNHCR|UNRWA|UNDP|WHO|
  World Health Organization|World Health Organisation|WFP|World Food Programme|FAO|ILO|IOM|IAEA|IMF|International Monetary Fund|
  World Bank|WTO|World Trade Organization|World Trade Organisation|OPEC|Opec|OECD|NATO|Nato|OSCE|European Union|EU|E.U.|
  European Commission|European Parliament|European Council|European Central Bank|ECB|Council of Europe|African Union|
  Arab League|League of Arab States|ASEAN|Asean|ECOWAS|Ecowas|SAARC|BRICS|Mercosur|OPCW|Interpol|Europol|Eurojust|FIFA|Fifa|UEFA|
  Uefa|IOC|ICC|ICJ|International Criminal Court|International Court of Justice|ICRC|Red Cross|Red Crescent|Amnesty International|
  Human Rights Watch|Greenpeace|Oxfam|Doctors Without Borders|Médecins Sans Frontières|Reuters|Agence France-Presse|AFP|
  Associated Press|Xinhua|Tass|TASS|Al Jazeera|Al-Jazeera|BBC|CNN|Bloomberg|NASA|FBI|CIA|Mossad|Shin Bet`,
);

/** Armed movements that news names without saying what they are. */
const ARMED = names(
  `Hamas|Hezbollah|Hizbollah|Hizballah|Hizbullah|Taliban|Taleban|Daesh|Da'esh|Da’esh|Dae'sh|Dae’sh|ISIS|Isis|ISIL|Isil|Islamic State|
  al-Qaeda|Al-Qaeda|al-Qaida|Al-Qaida|al Qaeda|Al Qaeda|al-Shabaab|Al-Shabaab|al-Shabab|Boko Haram|Islamic Jihad|Fatah|PLO|PKK|YPG|
  SDF|FARC|Farc|ELN|M23|RSF|Ansar Allah|al-Nusra Front|Nusra Front|Hayat Tahrir al-Sham|Lashkar-e-Taiba|Jaish-e-Mohammed|
  Abu Sayyaf|Jemaah Islamiyah|Tehrik-i-Taliban Pakistan|Haqqani network|Wagner Group|Khmer Rouge|Janjaweed`,
);

/** Papers, agencies and channels that news cites without saying what they are. */
const MEDIA = names(
  `Le Monde|Le Figaro|Le Parisien|Libération|La Croix|Der Spiegel|Die Zeit|Die Welt|Bild|Süddeutsche Zeitung|El País|El Pais|El Mundo|
  La Vanguardia|La Repubblica|Corriere della Sera|La Stampa|Haaretz|Ynet|Asahi Shimbun|Yomiuri Shimbun|Kyodo|Kyodo News|Yonhap|
  Interfax|RIA Novosti|RIA|Anadolu|ANSA|DPA|EFE|Caixin|Politico|Axios|Washington Post|New York Times|Wall Street Journal|Financial Times|
  Sky News|Fox News|NBC News|CBS News|ABC News|MSNBC|Al Arabiya|Al-Arabiya|Al Mayadeen|Folha de S.Paulo|Clarín|La Nación|Kommersant|
  Vedomosti|Novaya Gazeta|Meduza|Hurriyet|Hürriyet|Dawn News|Channel NewsAsia|Deutsche Welle|Radio Free Europe|Voice of America|SANA|IRNA|Fars|Tasnim`,
);

/** Names with small words in them, at which they are easily cut. */
const LONG = names(
  `Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria|Islamic State of Iraq and al-Sham|Islamic State in Iraq and Syria|
  Islamic State in Iraq and the Levant|Islamic State in Khorasan Province|Islamic State Khorasan Province|Islamic State Khorasan|Islamic State in West Africa Province|
  Islamic State West Africa Province|Islamic State in the Greater Sahara|Islamic State in the Sahel|Islamic State in Libya|
  al-Qaeda in the Indian Subcontinent|Al-Qaeda in the Indian Subcontinent|al-Qaeda in the Arabian Peninsula|Al-Qaeda in the Arabian Peninsula|
  al-Qaeda in the Islamic Maghreb|Al-Qaeda in the Islamic Maghreb|Popular Front for the Liberation of Palestine|
  Revolutionary Armed Forces of Colombia|Immigration and Customs Enforcement|Customs and Border Protection|
  Citizenship and Immigration Services|Securities and Exchange Commission|Food and Drug Administration|
  Centers for Disease Control and Prevention|National Oceanic and Atmospheric Administration|
  National Aeronautics and Space Administration|Department of Health and Human Services|
  Department of Housing and Urban Development|Bureau of Alcohol, Tobacco, Firearms and Explosives|
  Organization for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe|
  Organization for Security and Co-operation in Europe|Organisation for Economic Co-operation and Development|
  Organization for Economic Cooperation and Development|Organisation for the Prohibition of Chemical Weapons|
  Organization for the Prohibition of Chemical Weapons|International Federation of Red Cross and Red Crescent Societies|
  Office for the Coordination of Humanitarian Affairs|Competition and Markets Authority|Her Majesty's Revenue and Customs|
  Foreign, Commonwealth and Development Office|Australian Competition and Consumer Commission|
  Royal Canadian Mounted Police|Medicines and Healthcare products Regulatory Agency|
  Association of Southeast Asian Nations|Economic Community of West African States`,
);

/** Those of several words, by their first. */
const SEVERAL = [...INTERNATIONAL, ...ARMED, ...MEDIA, ...LONG].filter((name) => /[ ,]/.test(name));

/** Known bodies of several words by their first word. */
export const LONG_BODIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...new Set(SEVERAL.map((name) => name.split(/[ ,]/)[0]!))].map((word) => [
    word,
    new Set(SEVERAL.filter((name) => name.split(/[ ,]/)[0] === word)),
  ]),
);

const KNOWN: ReadonlySet<string> = new Set([...INTERNATIONAL, ...ARMED, ...MEDIA, ...LONG]);

/** True for the name of a body that is known world-wide: "NATO", "Hamas"; case counts. */
export const isKnownBody = (name: string): boolean => KNOWN.has(name);
