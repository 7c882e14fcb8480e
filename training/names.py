"""Invented names of people, places and bodies of many countries, as words."""

import json
import random
import unicodedata
from pathlib import Path

from faker import Faker

LOCALES = """en_US en_GB en_IN en_NG en_KE en_NZ de_DE fr_FR es_ES es_MX es_CO it_IT pt_BR nl_NL sv_SE no_NO da_DK fi_FI pl_PL cs_CZ sk_SK
    hr_HR ro_RO hu_HU tr_TR id_ID fil_PH vi_VN lt_LT lv_LV et_EE sl_SI yo_NG zu_ZA ha_NG ig_NG sw az_AZ ga_IE""".split()
ROMANIZED = ("ja_JP", "zh_CN", "zh_TW")

ARABIC_FIRST = """Ahmed Mohammed Muhammad Mahmoud Mustafa Hassan Hussein Ali Omar Khalid Khaled Abdullah Abdul Abdel Fattah Yasser Yassin
    Bashar Hafez Saddam Nouri Haider Mahdi Moqtada Ibrahim Ismail Yusuf Youssef Hamid Karim Salman Faisal Nayef Walid Rafik Saad Michel
    Nabih Samir Fouad Marwan Mahmud Salam Tariq Qusay Uday Abu Osama Ayman Anwar Mullah Asif Nawaz Shehbaz Imran Bilawal Asim Qamar Ishaq
    Pervez Benazir Zulfikar Rashid Fazlur Hina Maryam Fatima Aisha Layla Amina Zainab Nadia Rania Mariam Huda Tawakkol Reza Hossein
    Mahmoud Hassan Javad Ebrahim Qasem Ruhollah Akbar Mir Mehdi Abbas Esmail Hamed Ashraf Gulbuddin Burhanuddin Ziad Riyad Farouk
    Narendra Rajnath Amit Subrahmanyam Sushma Manmohan Vikram Arun Ajit Rahul Sonia Arvind Omar Mehbooba Sheikh Khaleda Sheikh""".split()
ARABIC_LAST = """al-Assad al-Maliki al-Abadi al-Sadr al-Baghdadi al-Zawahiri al-Sisi al-Sharaa al-Thani al-Saud al-Nahyan al-Houthi
    Mansour Haddad Khoury Nasrallah Hariri Aoun Berri Jumblatt Mikati Abbas Haniyeh Sinwar Meshaal Arafat Erekat Dahlan Hussein Tikriti
    Talabani Barzani Allawi Chalabi Jaafari Hakim Sistani Karzai Ghani Massoud Dostum Haqqani Akhundzada Omar Hekmatyar Khan Sharif Bhutto
    Zardari Munir Bajwa Dar Gilani Musharraf Kayani Qureshi Rouhani Khamenei Khomeini Ahmadinejad Zarif Raisi Soleimani Araghchi Larijani
    Modi Singh Jaishankar Doval Misri Gandhi Shah Mukherjee Abdullah Mufti Hasina Zia Rahman Yunus Gaddafi Bouteflika Mubarak Morsi
    ElBaradei Saleh Hadi Bashir Turabi Kiir Machar Afwerki""".split()
EASTERN = {
    "first": """Vladimir Dmitry Sergei Sergey Igor Mikhail Boris Alexei Nikolai Andrei Yulia Viktor Volodymyr Petro Oleksandr Andriy Dmytro
        Leonid Anatoly Yevgeny Ramzan Aleksandr Alexander Maria Olga Natalia Nursultan Islam Ilham Mikheil Bidzina Serzh Nikol Slobodan Radovan
        Ratko Aleksandar Zoran Milo Hashim Sali Ivo Goran Stjepan Boyko Rosen Rumen""".split(),
    "last": """Putin Medvedev Lavrov Shoigu Peskov Gerasimov Navalny Ivanov Petrov Kuznetsov Volkov Zakharova Prigozhin Yanukovych Poroshenko
        Zelenskyy Kuleba Tymoshenko Yushchenko Klitschko Zaluzhny Lukashenko Nazarbayev Tokayev Aliyev Saakashvili Sargsyan Pashinyan
        Milosevic Karadzic Mladic Vucic Djindjic Djukanovic Thaci Berisha Sanader Borisov Plevneliev Kadyrov Bortnikov Patrushev""".split(),
}
ASIAN = """Kim Jong-un|Kim Jong-il|Moon Jae-in|Park Geun-hye|Lee Myung-bak|Yoon Suk-yeol|Ban Ki-moon|Xi Jinping|Hu Jintao|Wen Jiabao|Li Keqiang|Wang Yi
    |Jiang Zemin|Ma Ying-jeou|Tsai Ing-wen|Lai Ching-te|Chen Shui-bian|Aung San Suu Kyi|Min Aung Hlaing|Thein Sein|Hun Sen|Nguyen Phu Trong
    |Joko Widodo|Prabowo Subianto|Mahathir Mohamad|Anwar Ibrahim|Lee Hsien Loong|Thaksin Shinawatra|Yingluck Shinawatra|Prayuth Chan-ocha
    |Ferdinand Marcos|Rodrigo Duterte|Gloria Arroyo|Shinzo Abe|Junichiro Koizumi|Yoshihide Suga|Fumio Kishida|Uhuru Kenyatta|Raila Odinga|Yoweri Museveni
    |Paul Kagame|Abiy Ahmed|Meles Zenawi|Robert Mugabe|Morgan Tsvangirai|Jacob Zuma|Cyril Ramaphosa|Goodluck Jonathan|Muhammadu Buhari|Bola Tinubu
    |Joseph Kabila|Laurent Gbagbo|Alassane Ouattara|Alpha Conde|Paul Biya|Denis Sassou Nguesso|Benjamin Netanyahu|Ehud Olmert|Ariel Sharon|Avigdor Lieberman
    |Yoav Gallant|Recep Tayyip Erdogan|Abdullah Gul|Ahmet Davutoglu|Hakan Fidan|Hugo Chavez|Nicolas Maduro|Evo Morales|Lula da Silva|Jair Bolsonaro"""
REGIONS = """Kashmir Punjab Sindh Balochistan Khyber-Pakhtunkhwa Waziristan Helmand Nangarhar Anbar Nineveh Idlib Aleppo Deir-ez-Zor Hasakah Darfur
    Tigray Oromia Somaliland Puntland Kivu Katanga Donetsk Luhansk Donbas Crimea Kherson Zaporizhzhia Chechnya Dagestan Abkhazia South-Ossetia Nagorno-Karabakh
    Xinjiang Tibet Sichuan Guangdong Hokkaido Aceh Java Mindanao Catalonia Andalusia Bavaria Saxony Brittany Normandy Lombardy Sicily Tuscany Scotland
    Wales Ulster Kosovo Vojvodina Transylvania Thrace Anatolia Sinai Galilee Gaza California Texas Florida Ohio Illinois Georgia Virginia Alabama Alaska
    Ontario Quebec Alberta Queensland Tasmania Victoria Otago Chiapas Sinaloa Oaxaca Bahia Amazonas Patagonia Antioquia Bihar Gujarat Assam Kerala
    Rajasthan Uttar-Pradesh Tamil-Nadu Maharashtra Rakhine Kachin Latakia Homs Hama Daraa Basra Kirkuk Diyala Kandahar Herat Ghazni Borno Cabo-Delgado""".split()
CITIES = """Aleppo Mosul Raqqa Fallujah Ramadi Tikrit Kirkuk Basra Najaf Karbala Homs Hama Idlib Latakia Palmyra Kobani Kandahar Herat Jalalabad Kunduz
    Lahore Karachi Peshawar Quetta Rawalpindi Multan Srinagar Amritsar Mumbai Kolkata Chennai Bangalore Hyderabad Pune Jaipur Pahalgam Uri Pulwama Kupwara
    Muzaffarabad Kotli Bahawalpur Sialkot Kharkiv Odesa Mariupol Lviv Dnipro Sevastopol Donetsk Luhansk St.-Petersburg Grozny Sochi Kazan Shanghai Shenzhen
    Guangzhou Wuhan Chongqing Urumqi Lhasa Hong-Kong Macau Osaka Kyoto Hiroshima Nagasaki Busan Incheon Taichung Mandalay Chiang-Mai Phuket Surabaya Bandung
    Cebu Davao Penang Ho-Chi-Minh-City Da-Nang Istanbul Izmir Diyarbakir Gaziantep Tel-Aviv Haifa Gaza Rafah Khan-Younis Hebron Nablus Jenin Bethlehem Sidon
    Tyre Alexandria Suez Benghazi Misrata Sirte Tobruk Casablanca Marrakesh Fez Oran Kano Maiduguri Lagos Port-Harcourt Mombasa Kisumu Eldoret Gulu Goma
    Bukavu Lubumbashi Johannesburg Durban Cape-Town Soweto Bulawayo Dar-es-Salaam Zanzibar Arusha Mekelle Hargeisa Munich Hamburg Frankfurt Cologne Stuttgart
    Dresden Leipzig Lyon Marseille Toulouse Nice Strasbourg Bordeaux Barcelona Seville Valencia Bilbao Milan Naples Turin Venice Florence Porto Geneva Zurich
    Basel Antwerp Rotterdam The-Hague Gothenburg Bergen Aarhus Tampere Krakow Gdansk Brno Split Manchester Liverpool Birmingham Leeds Glasgow Edinburgh Belfast
    Cardiff Bristol Cork New-York Los-Angeles Chicago Houston Philadelphia Phoenix Dallas San-Francisco San-Diego Detroit Boston Seattle Denver Atlanta Miami
    Baltimore New-Orleans Las-Vegas Salt-Lake-City St.-Louis Cincinnati Toronto Montreal Vancouver Calgary Sydney Melbourne Brisbane Perth Adelaide Auckland
    Christchurch Sao-Paulo Rio-de-Janeiro Salvador Medellin Cali Guayaquil Cusco Tijuana Guadalajara Monterrey Ciudad-Juarez Acapulco""".split()
FIELDS = """Defence Defense Foreign-Affairs Finance Health Education Justice Agriculture Interior Trade Energy Transport Labour Information Oil Tourism
    Commerce Culture Environment Water Railways External-Affairs Home-Affairs Public-Security""".split()
GROUPS = """{d} Liberation Front|{d} Liberation Army|Army of {r}|Movement for the Liberation of {r}|{r} Liberation Front|Front for the Liberation of {c}|Islamic Movement of {c}
    |{r} People's Army|Lords of {r}|{d} Islamic Jihad|Jabhat al-{w}|Ansar al-{w}|Jaish-e-{w}|Harakat al-{w}|Lashkar-e-{w}|United {r} Front|{r} Resistance Forces
    |Revolutionary Armed Forces of {c}|{d} Workers' Party|Popular Front for the Liberation of {c}|{d} Resistance Front|{r} Tigers|Hezbollah|Hamas|Houthis|Taliban
    |Islamic State|Boko Haram|al-Shabaab|Al-Qaeda|ISIS|ISIL|PKK|YPG|FARC|ETA|LTTE|Nusra Front|Hizbul Mujahideen|Fatah"""
PARTIES = """{d} National Party|People's Party of {c}|{d} Labour Party|{c} First|{d} Socialist Party|Liberal Democratic Party|Justice and Development Party|National Congress
    |{d} Congress Party|Democratic Union of {c}|{d} Democratic Party|{r} National Conference|Communist Party of {c}|Green Party|{c} People's Congress|Movement for Democratic Change
    |Muslim Brotherhood|Republican Party|Democratic Party|Conservative Party|Bharatiya Janata Party|Likud|Civic Platform|Law and Justice|United {c} Party"""
ARMIES = """{d} Army|{d} army|{d} Navy|{d} Air Force|{d} military|{c} Army|{c} Air Force|{d} Armed Forces|{d} armed forces|Royal {d} Navy|{d} National Guard|{d} Border Guard
    |{c} Defence Forces|Armed Forces of {c}|{d} Coast Guard|{d} Security Forces|Border Security Force|Revolutionary Guard|Republican Guard|U.S. Army|US Navy|U.S. military|Marine Corps"""
AGENCIES = """World Food Programme|{d} Red Crescent|{d} Red Cross|International Organization for Migration|UN refugee agency|{c} Human Rights Commission|{d} Centre for Human Rights
    |National Disaster Management Authority|{d} Election Commission|Election Commission of {c}|{d} Geological Survey|World Health Organization|Save the Children|Oxfam|{d} Statistics Office
    |National Intelligence Agency|{d} Intelligence Service|{c} Football Association|{d} Chamber of Commerce|Transparency International|University of {r}|University of {c}|{p} University|{p} City Council
    |{r} State University|{p} Hospital|{p} Medical Center|{p} International Airport Authority|National Museum of {c}|{w} Foundation|{w} Institute|Journal of {w}|Medical Journal of {c}
    |Supreme Court of {c}|{r} High Court|{p} Stock Exchange|Church of {c}|{p} Chamber of Commerce|{c} Cricket Board|{c} Olympic Committee|Parliament of {c}|Greenpeace|Atomic Energy Agency of {c}"""
FIRMS = """{w} Corp.|{w} Group|{w} Inc.|{w} Inc|{w} Holdings|{w} & Co.|{w} Motors|{w} Oil|{w} Bank|{w} Energy|{w} Pharmaceuticals|{w}-{w}|{w} and {w}|{w} Ltd|{w} AG|{w} plc|{w} Airlines
    |{w} Technologies|{w}|{w}|{w}|{w}soft|{w}tel|{w}co|{c} Telecom|{d} Airlines|Air {c}|Bank of {c}|{c} Steel|Toyota|Boeing|Airbus|Sony|Gazprom|Rosneft|BP|Shell|Nokia|Siemens
    |Volkswagen|Daimler|Intel|Cisco|Citigroup|HSBC|UBS|Barclays|Chrysler|Ford|Huawei|Tata|Infosys|Reliance|Petrobras|Aramco|Lockheed Martin|Northrop Grumman|Honda|Nissan|McDonnell Douglas
    |Cerberus|Morgan Stanley|Lehman Brothers|Merrill Lynch|JPMorgan Chase|General Electric|Pratt & Whitney|Rolls-Royce|Bombardier|Embraer|Delta|Ryanair|Qantas|Lufthansa
    |Emirates|Opel|Saab|Fiat|Delphi|Renault|Hyundai|Dell|Oracle|Yahoo|Facebook|Twitter|Amazon|Netflix|Motorola|AT&T|Verizon|Vodafone|Walmart|Tesco|Nestle|Pfizer|Merck|Bayer
    |Monsanto|ExxonMobil|Chevron|ConocoPhillips|Total|Lukoil|Wells Fargo|AIG|Freddie Mac|Credit Suisse|Deutsche Bank|{w} Capital|{w} Brothers|{w} Partners|{w} Capital Management
    |{w} {w}|{w} Aerospace|{w} Aviation|{w} Automotive|{w} Media|{w} Foods|{w} Mining|{d} Steel|{r} Power|{p} Gas"""
PAPERS = """The {c} Times|The {p} Times|{p} Post|The {p} Herald|Daily {w}|The {p} Tribune|Al {w}|{d} Broadcasting Corporation|Radio {p}|{c} Today|{w} TV|{w} News|Al Jazeera|Dawn|Reuters
    |The New York Times|The Washington Post|The Guardian|Xinhua|Tass|Interfax|Kyodo|Der Spiegel|Le Monde|Haaretz|The Hindu|Geo News|Fox News|ANI|PTI|IRNA|SANA|Anadolu"""
TITLES = """President|Prime Minister|Foreign Minister|Defence Minister|Defense Secretary|Interior Minister|Finance Minister|Vice President|Secretary of State|Health Minister|Chancellor
    |Deputy Prime Minister|Information Minister|Foreign Secretary|Chief Minister|Governor|Mayor|Ambassador|Home Secretary|Attorney General|Secretary General|Chief Justice|Speaker
    |Army Chief|Oil Minister|Trade Representative|National Security Adviser|Chief of Staff|Crown Prince|King|Ayatollah|Archbishop|Premier|Senator|Supreme Leader|spokesman|spokeswoman
    |police chief|opposition leader|lawmaker|prime minister|president|foreign minister|special envoy|Undersecretary|Opposition leader|Police chief|Director-General|CEO|Chairman"""
RANKS = "General|Gen.|Lt. Gen.|Major General|Maj. Gen.|Brigadier|Brig. Gen.|Colonel|Col.|Lt. Col.|Captain|Capt.|Admiral|Adm.|Field Marshal|Air Marshal|Sgt.|Major|Maj.|Lieutenant"
ACRONYMS = """UN IAEA UNHCR WHO IMF EU NATO AU ASEAN OPEC OSCE WTO UNICEF FBI CIA NSA DEA ICC ICJ IOC FIFA UEFA BBC CNN AFP AP NBC ABC CBS ISI RAW ISPR MEA BJP PML-N PTI PPP AKP
    CHP HDP PKK YPG SDF FSA ISIL ISIS IDF IRGC PLO PFLP ANC ZANU-PF MDC EFF SPD CDU CSU AfD UMP FN PP PSOE CPI CCP KMT DPP LDP DPJ UNP SLFP LTTE FARC ELN ETA IRA DUP SNP UKIP GOP ACLU
    NAACP NRA NASA ESA FAA NTSB EPA FDA SEC FCC GM BP IBM HSBC UBS RBS ING BMW EADS DHS TSA LAPD NYPD MSF HRW ICRC SOHR UNRWA MINUSMA AMISOM CENTCOM AFRICOM GCC SAARC BRICS""".split()


def split_words(text: str) -> list[str]:
    """Words as the treebanks have them: hyphens apart, a possessive apart; "St.-Petersburg" in the lists means two words."""
    words = []
    for word in text.split():
        if word.endswith("'s") and len(word) > 2:
            words += [word[:-2], "'s"]
        elif "-" in word and not word.startswith("-"):
            parts = word.split("-")
            words += [piece for number, part in enumerate(parts) for piece in (["-", part] if number else [part])]
        elif word.endswith(",") and len(word) > 1:
            words += [word[:-1], ","]
        else:
            words.append(word)
    return words


def listed(text: str) -> list[str]:
    return [" ".join(item.split()) for item in text.split("|")]


class Names:
    def __init__(self, countries: Path, chance: random.Random):
        self.chance = chance
        rows = json.loads(countries.read_text())
        self.countries = [row["name"]["common"] for row in rows if len(row["name"]["common"].split()) < 4 and row["independent"]]
        self.countries += ["US", "U.S.", "UK", "United States", "Britain", "America", "UAE", "England"] * 4
        self.cities = [city for row in rows for city in row["capital"][:1]] + [city.replace("-", " ") for city in CITIES]
        demonyms = {row["demonyms"]["eng"]["m"] for row in rows if row.get("independent") and row.get("demonyms")}
        self.demonyms = [demonym for demonym in demonyms if demonym.isalpha()] + ["American", "British", "Israeli", "Iraqi", "Syrian", "Kurdish"]
        self.demonyms.sort()
        self.regions = [region.replace("-", " ") for region in REGIONS]
        Faker.seed(chance.randrange(1 << 30))
        self.people = self.invent_people(260)
        self.words = [last for _, last in self.people if last.isalpha() and len(last) < 10]

    def invent_people(self, each: int) -> list[tuple[str, str]]:
        """Pairs of first and last name in Latin letters."""
        pairs = []
        for locale in LOCALES:
            try:
                source = Faker(locale)
            except (AttributeError, ImportError):
                continue
            pairs += [(source.first_name(), source.last_name()) for _ in range(each)]
        for locale in ROMANIZED:
            source = Faker(locale)
            for _ in range(each):
                parts = (source.romanized_name() if hasattr(source, "romanized_name") else "").split()
                if len(parts) == 2:
                    pairs.append((parts[0], parts[1]))
        pick = self.chance.choice
        pairs += [(pick(ARABIC_FIRST), pick(ARABIC_LAST)) for _ in range(6 * each)]
        pairs += [(f"{pick(ARABIC_FIRST)} {pick(ARABIC_FIRST)}", pick(ARABIC_LAST)) for _ in range(2 * each)]
        pairs += [(pick(EASTERN["first"]), pick(EASTERN["last"])) for _ in range(4 * each)]
        pairs += [tuple(name.split(" ", 1)) for name in listed(ASIAN) * 6]
        return [pair for pair in pairs if all(is_latin(part) and part[0].isupper() or part[:3] == "al-" for part in pair)]

    def person(self) -> str:
        first, last = self.chance.choice(self.people)
        kind = self.chance.random()
        if kind < 0.06:
            return f"{first[0]}. {last}"
        if kind < 0.10:
            return f"{first} {self.chance.choice('ABCDEFGHJKLMNPRSTW')}. {last}"
        return f"{first} {last}"

    def fill(self, pattern: str) -> str:
        """Writes a demonym, country, region, city and invented words into a pattern such as "{d} Army"."""
        pick = self.chance.choice
        for slot, pool in (("{d}", self.demonyms), ("{c}", self.countries), ("{r}", self.regions), ("{p}", self.cities)):
            pattern = pattern.replace(slot, pick(pool))
        while "{w}" in pattern:
            pattern = pattern.replace("{w}", pick(self.words), 1)
        return pattern

    def ministry(self) -> str:
        field = self.chance.choice(FIELDS).replace("-", " ")
        form = self.chance.choice(["{d} " + field + " Ministry", field + " Ministry", "Ministry of " + field, "{d} Ministry of " + field,
                                   "Department of " + field, "{d} foreign ministry", "Foreign Ministry", "{d} Foreign Ministry", field + " Department"])  # fmt: skip
        return self.fill(form)

    def acronym(self) -> str:
        if self.chance.random() < 0.7:
            return self.chance.choice(ACRONYMS)
        return "".join(self.chance.choice("ABCDEFGHIKLMNOPRSTU") for _ in range(self.chance.choice((3, 3, 3, 4, 4, 5))))

    def body(self) -> str:
        kind = self.chance.choice((FIRMS, AGENCIES, GROUPS, PARTIES, ARMIES, PAPERS, "acronym", "ministry"))
        return self.acronym() if kind == "acronym" else self.ministry() if kind == "ministry" else self.fill(self.chance.choice(listed(kind)))

    def slot(self, name: str) -> tuple[str, str]:
        """The words of a slot and the type of name they are ("" for none)."""
        pick = self.chance.choice
        lists = {"FIRM": FIRMS, "ARMY": ARMIES, "PARTY": PARTIES, "GROUP": GROUPS, "AGENCY": AGENCIES, "PAPER": PAPERS}
        if name in lists:
            return self.fill(pick(listed(lists[name]))), "ORG"
        match name:
            case "PER":
                return self.person(), "PER"
            case "LAST":
                return pick(self.people)[1], "PER"
            case "CITY":
                return pick(self.cities), "LOC"
            case "COUNTRY":
                return pick(self.countries), "LOC"
            case "REGION":
                return pick(self.regions), "LOC"
            case "ORG":
                return self.body(), "ORG"
            case "ACR":
                return self.acronym(), "ORG"
            case "MINISTRY":
                return self.ministry(), "ORG"
            case "DEM":
                return pick(self.demonyms), ""
            case "TITLE":
                return pick(listed(TITLES)), ""
            case "RANK":
                return pick(RANKS.split("|")), ""
            case "DAY":
                return pick(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "May 7", "March"]), ""
            case "N":
                return pick(["two", "three", "12", "20", "26", "140", "1,500", "dozens of", "at least 30", "six"]), ""
        raise ValueError(f"no slot ${name}")


def is_latin(text: str) -> bool:
    return all(not letter.isalpha() or "LATIN" in unicodedata.name(letter, "") for letter in text)
