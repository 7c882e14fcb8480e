/** Nouns for who does or has something, be it a person, a body or a state: "owner", "partner", "seller". */
export const EITHER: ReadonlySet<string> = new Set(
  `owner vendor seller buyer purchaser bidder investor shareholder stakeholder backer lender borrower creditor debtor
  insurer supplier producer maker manufacturer builder developer operator distributor retailer exporter importer trader
  publisher broadcaster contractor subcontractor employer landlord tenant sponsor donor client customer partner ally
  rival competitor opponent foe adversary enemy aggressor neighbour neighbor ruler occupier mediator guarantor host
  organiser organizer successor predecessor winner loser champion leader challenger incumbent defendant
  plaintiff claimant applicant complainant respondent appellant signatory member observer power parent`.split(
    /\s+/,
  ),
);
