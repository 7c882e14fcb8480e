import { foldName } from '../graph/index.js';

/** How names are compared in search: folded, with apostrophes and full stops dropped ("O’Neil" is `oneil`, "U.S." `us`). */
export const searchText = (name: string): string => foldName(name.replace(/['’ʼ.]/g, ''));
