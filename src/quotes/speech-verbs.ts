/**
 * Verbs that report what somebody said or wrote, by lemma. Read top to bottom: the plain ones first, then those
 * that also say how it was meant, then the written ones and those that label ("called it “cowardly”").
 * Grown from the verbs beside quotation marks in news text and the say, tell and lecture classes of VerbNet
 * (say-37.7, tell-37.2, manner of speaking-37.3).
 */
const PLAIN = ['say', 'tell', 'add', 'state', 'ask', 'speak', 'note', 'go', 'continue', 'answer'];
const MANNER = [
  'accuse acknowledge admit advise affirm agree allege announce apologise apologize argue assert assure attest',
  'beg blame blast boast brag call caution charge chide cite claim clarify comment complain concede conclude',
  'condemn confess confide confirm contend counter criticise criticize cry declare decry demand denounce deny',
  'describe disclose dismiss echo elaborate emphasise emphasize enthuse enquire exclaim explain express gush hail hint',
  'implore indicate inform inquire insist interject joke laugh lament lash maintain mention mock mumble murmur',
  'muse observe opine pledge point praise pray predict proclaim profess promise pronounce propose protest quip',
  'quote read reason reassert reassure recall recite recommend recount reiterate reject relate relay remark remind reply',
  'repeat report request respond retort reveal scoff scream shout slam snap sneer stress suggest swear tease',
  'testify thank threaten thunder underline underscore urge utter venture voice vow warn whisper wonder yell',
].flatMap((line) => line.split(' '));
const WRITTEN = ['blog', 'post', 'publish', 'tweet', 'write', 'sign', 'text'];
const LABELLING = [
  'brand',
  'characterise',
  'characterize',
  'deem',
  'dub',
  'label',
  'portray',
  'slam',
  'tag',
  'term',
  'tout',
];

/** Lemmas of verbs that can carry a quote or reported speech. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set([...PLAIN, ...MANNER, ...WRITTEN, ...LABELLING]);

/** Of these, the ones that report speech only next to a quote: "go on", "begin", "laugh" are mostly other things. */
export const WEAK_SPEECH_VERBS: ReadonlySet<string> = new Set(
  'charge cite continue go laugh point quote read sign speak text'.split(' '),
);

/** Nouns that speak for somebody: the speaker of "a statement issued by X said" is X. */
export const SPOKEN_FOR: ReadonlySet<string> = new Set(
  [
    'account address affidavit analysis announcement article blog briefing broadcast comment communique communiqué',
    'declaration document editorial email e-mail filing interview leaflet letter memo memorandum message note',
    'notice post posting readout release remark report ruling speech statement study survey testimony text tweet verdict',
  ].flatMap((line) => line.split(' ')),
);

/** What is done with such a paper by whom it speaks for. */
export const ISSUING_VERBS: ReadonlySet<string> = new Set(
  'issue release publish provide send write sign make give post read put deliver circulate file distribute tweet'.split(
    ' ',
  ),
);

/** Passives whose subject speaks: "was quoted as saying"; in all others the subject is spoken to or of. */
export const PASSIVE_SPEECH_VERBS: ReadonlySet<string> = new Set(['quote', 'cite', 'record', 'hear']);
