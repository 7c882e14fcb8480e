/** Words that with a capital begin a sentence: no part of a name behind an abbreviation. */
export const STARTERS: ReadonlySet<string> = new Set(
  `The A An This That These Those He She It They We You I His Her Its Their Our My Your There Here In On At By For From To With
  Without Within After Before During Since Until While When Where Why How What Who Which If Unless Although Though Because As And
  But Or So Yet Nor However Moreover Meanwhile Also Then Now Today Yesterday Tomorrow Earlier Later Still Even Only Both Some Many
  Most Several All Any No Not One Two Three Another Other Others Each Every Such According Despite Last Next More About Over Under
  Between Among Against Through Following Instead Once Nobody Nothing Everyone Somebody Did Does Do Is Are Was Were Has Have
  Had Will Would Can Could Should May Might Must Let Please Thanks Thank Yes Image Photo Picture Video File Source`.split(
    /\s+/,
  ),
);
