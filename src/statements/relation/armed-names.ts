/** Words of the names of forces and of those who fight without one: "the Lund Brigade", "Hamas". */
const ARMED =
  /\b(?:army|armies|navy|air force|marines|forces|troops|brigades?|battalion|regiment|division|guards?|militias?|guerrillas?|taliban|taleban|hamas|hezbollah|hizbollah|hizbullah|houthis?|da['’]?e['’]?sh|isis|isil|islamic state|al[- ]qa(?:eda|ida)|al[- ]shaba+b|boko haram|islamic jihad|pkk|ypg|farc|eln|m23|rsf|wagner|janjaweed|liberation (?:army|front)|rebels?|mujahideen)\b/i;

/** Whether a body's name is that of people under arms. */
export const isArmedName = (name: string): boolean => ARMED.test(name);
