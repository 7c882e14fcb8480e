const names = (list: string): ReadonlySet<string> =>
  new Set(list.split('|').map((name) => name.trim().toLowerCase()));

/** States and provinces that news names right behind a town. */
const REGIONS: ReadonlySet<string> = names(
  `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|
  Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|
  New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|
  South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|
  Ontario|Quebec|Québec|Nova Scotia|New Brunswick|Manitoba|British Columbia|Prince Edward Island|Saskatchewan|Alberta|Newfoundland|
  New South Wales|Queensland|South Australia|Tasmania|Western Australia`,
);

/** Postal codes and abbreviations of states, as they stand behind a town. */
const CODES: ReadonlySet<string> = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN
  TX UT VT VA WA WV WI WY DC Ca Fl Tx
  Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.H. N.J. N.M.
  N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. Ont. Que. B.C. Alta. Sask. N.S. N.B.`.split(
    /\s+/,
  ),
);

/** True for the name of a state or province, in any case, or its postal code. */
export const isRegion = (name: string): boolean => REGIONS.has(name.toLowerCase()) || CODES.has(name);
