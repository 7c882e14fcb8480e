import { words } from '../document/index.js';

/** Classes of nouns that tell what is founded, bought, joined and led from what only goes by the same verbs. */
export const DEED_NOUNS: Readonly<Record<string, ReadonlySet<string>>> = {
  /** What somebody sets up: no state of things. */
  establishment: words(
    `company firm business bank party movement group organization organisation association foundation charity institute school
    university college newspaper magazine network agency union federation band orchestra choir label studio club team league
    church monastery mission fund tank consultancy start-up startup subsidiary unit division office laboratory lab center
    centre academy society committee commission council court ministry department militia cell front coalition alliance
    channel station airline venture museum hospital clinic factory brewery theater theatre gallery library colony settlement
    community conglomerate brand retailer carmaker publisher maker supplier partnership practice outlet website newsletter`,
  ),
  /** Parts of a firm's worth: to sell them is no trade in goods. */
  equity: words('stake share stock holding bond interest security shareholding percent %'),
  /** Who rules: it is formed and controlled otherwise than a firm. */
  rule: words(
    `government cabinet administration state nation country regime parliament senate house congress majority minority army
    navy empire republic legislature`,
  ),
  /** What somebody takes over by being put at its head. */
  bureau: words(
    `ministry department agency army navy force police command squad team council commission committee
    secretariat embassy presidency unit party parish diocese`,
  ),
  /** What somebody has and runs for a living. */
  concern: words(
    `shop store restaurant cafe café bar pub hotel kiosk bakery farm gallery clinic orphanage charity business company firm factory mill
    website blog newspaper school kindergarten garage studio workshop brewery winery bookshop nursery pharmacy supermarket
    grocery hospital shelter refuge gang ring cartel racket prison radio agency guesthouse brothel casino nightclub diner salon boutique ranch vineyard bookstore magazine`,
  ),
  /** From what one is shut out by a ban. */
  vote: words(
    'ballot election poll race vote contest primary runoff tournament competition championship league games olympics',
  ),
  /** Land and houses that one owns. */
  estate: words(
    'house villa mansion apartment flat land estate building property warehouse mine plantation orchard island',
  ),
  /** What is seized in a coup. */
  rulership: words('power throne'),
  /** Who is dismissed in words. */
  foe: words('critic rival opponent sceptic skeptic detractor doubter'),
  /** Who is dismissed as one: a government. */
  cabinet: words('government cabinet parliament council board team'),
  /** Where one starts by going there. */
  school: words('school college university kindergarten class'),
  /** Parts of a firm that it sells. */
  holding: words(
    `unit division arm business subsidiary operation network store outlet shop plant factory brand portfolio refinery mine label
    field oilfield block pipeline terminal vineyard airline chain branch hotel asset affiliate newspaper station studio channel restaurant mill hectare acre land plot farmland estate warehouse property`,
  ),
  rank: words(
    `rank captain major colonel lieutenant lieutenant-colonel lieutenant-general major-general sergeant admiral general brigadier
    marshal corporal commodore professor lecturer archbishop cardinal position post role`,
  ),
  /** What somebody is removed from. */
  seat: words('office post position job power command chairmanship presidency leadership seat role throne'),
  /** Who is joined, led or directed for an hour. */
  crowd: words('police firefighter crew authority official colleague crowd audience press media call debate'),
  /** Bodies whose members are bodies. */
  league: words(
    'league union alliance federation confederation association coalition bloc organization organisation',
  ),
};
