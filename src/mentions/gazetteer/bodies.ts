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

const KNOWN: ReadonlySet<string> = new Set([...INTERNATIONAL, ...ARMED]);

/** True for the name of a body that is known world-wide: "NATO", "Hamas"; case counts. */
export const isKnownBody = (name: string): boolean => KNOWN.has(name);
