import { type Effect, rows } from './effect.js';

/** Adjectives with a clause below them: "ready to meet", "glad that they met". Each stands once. */
export const ADJECTIVE_GOVERNORS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ...rows<Effect>('set committed poised dedicated devoted', 'will'),
  ...rows<Effect>('ready willing prepared', 'plan'),
  ...rows<Effect>('likely expected bound scheduled due about slated destined', 'future'),
  ...rows<Effect>('hopeful desperate determined eager keen anxious impatient inclined', 'want'),
  ...rows<Effect>('unlikely unable impossible incapable untrue false', 'negate'),
  ...rows<Effect>('unwilling reluctant opposed hesitant loath wary', 'refuse'),
  ...rows<Effect>('able', 'ability'),
  ...rows<Effect>(
    `possible suspected conceivable plausible probable unclear uncertain doubtful unsure afraid fearful worried
    concerned suspicious skeptical sceptical`,
    'hedge',
  ),
  ...rows<Effect>('confident convinced optimistic', 'thought'),
  ...rows<Effect>(
    `capable free easy hard difficult good great bad fair right wrong wise nice fine ok okay dangerous expensive cheap
    complicated simple normal reasonable natural rare enough much sufficient tough tricky eligible available welcome
    legal illegal lawful permissible useful helpful acceptable safe interesting fun costly worth comfortable`,
    'conditional',
  ),
  ...rows<Effect>(
    `necessary important essential crucial vital imperative critical urgent better best advisable preferable desirable
    appropriate required obliged`,
    'desire',
  ),
  ...rows<Effect>(
    'responsible guilty successful busy active instrumental complicit quick slow clear evident obvious',
    'fact',
  ),
  ...rows<Effect>('true certain sure apparent', 'fact'),
  ...rows<Effect>(
    `proud happy glad sorry aware unaware shocked surprised pleased delighted disappointed angry furious sad upset
    grateful thankful ashamed relieved honored honoured excited thrilled amazed astonished appalled outraged saddened
    lucky fortunate unfortunate conscious mindful pleasing significant ironic tragic shameful outrageous stunning
    surprising shocking disgraceful notable known famous notorious tired`,
    'given',
  ),
]);
