/** Abbreviations that stand before a name or number: a full stop after them never ends a sentence. */
const BEFORE_NAME = `Mr Mrs Ms Mx Dr Drs Prof Sen Rep Reps Sens Gov Govs Gen Maj Col Lt Ltc Capt Cmdr Cdr Cpl Sgt Pvt Adm Brig Hon
  Rev Fr Msgr Pres Supt Insp Det Amb Atty Mme Mlle Messrs St Ste Ft Mt Pte Sr. Spc Pfc Ald Asst Comdr Rt Treas Vice-Adm
  Gov-Gen Lieut Sgt-Maj Sec Dir Eng Engr Shri Smt Pt Hr Ing`;

/** Abbreviations that may end a sentence: what follows decides. */
const ANYWHERE = `Inc Co Corp Ltd Bros LLC Cos Plc Jr Sr Esq etc al vs v Jan Feb Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue
  Tues Wed Thu Thur Thurs Fri Ave Blvd Rd Hwy Dept Dist Assn Univ Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La
  Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Cal Que Ont approx est ca cf e.g i.e viz
  ext incl max min fig figs vol pp ed eds op Op div mph Ph.D M.Sc B.Sc Litt Mfg Intl Natl Govt Min Comm Asst ft lb lbs oz hrs hr mins
  secs yr yrs a.k.a a.m p.m ex-Gov Attn Tel`;

/** Words of their own too: abbreviations only where a number follows ("No. 5", "Mar. 3", "p. 12"). */
const BEFORE_NUMBER =
  'No Nos Sat Sun Mar Art Arts p para sec ch c Jan Sec Vol Ch pg Rs Tk Ksh Kshs Shs Ush Tsh Rp Bs';

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).map((word) => `${word.replace(/\.$/, '')}.`));

export const TITLE_ABBREVIATIONS = words(BEFORE_NAME);
const ABBREVIATIONS = words(ANYWHERE);
export const NUMBER_ABBREVIATIONS = words(BEFORE_NUMBER);

/** One capital letter and a stop ("S."), or several ("J.K.", "U.S.", "D.C."), a small one each ("a.m.", "e.g."). */
const INITIALS =
  /^(?:\p{Lu}\.|(?:\p{Lu}\.){2,}|(?:\p{Lu}\.)+-?(?:\p{Lu}\.)+|(?:\p{Ll}\.){2,}|\p{Lu}\p{Ll}\.\p{Lu}\.)$/u;

/** True for initials and dotted abbreviations: "S.", "U.S.", "a.m.". */
export const isInitials = (word: string): boolean => INITIALS.test(word);

/** True where the stop belongs to the word, whatever follows. */
export const isAbbreviation = (word: string): boolean => {
  if (!word.endsWith('.')) return false;
  if (TITLE_ABBREVIATIONS.has(word) || ABBREVIATIONS.has(word) || isInitials(word)) return true;
  const lower = word.toLowerCase();
  return (
    ABBREVIATIONS.has(lower) || (word === word.toUpperCase() && word.length < 6 && isCapitalisedKnown(lower))
  );
};

/** "INC.", "GEN.": known in another case. */
const isCapitalisedKnown = (lower: string): boolean => {
  const title = lower[0]!.toUpperCase() + lower.slice(1);
  return TITLE_ABBREVIATIONS.has(title) || ABBREVIATIONS.has(title);
};
