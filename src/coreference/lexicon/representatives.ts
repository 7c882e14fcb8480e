/** Who speaks for somebody else, and of him. */
export const REPRESENTATIVES: ReadonlySet<string> = new Set(
  'lawyer attorney solicitor barrister counsel advocate spokesman spokeswoman spokesperson agent aide representative friend relative'.split(
    ' ',
  ),
);
