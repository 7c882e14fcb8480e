import { BadInputError } from '../errors.js';

/** @throws BadInputError where a period ends before it begins */
export const requirePeriod = (since: string | undefined, until: string | undefined): void => {
  if (since && until && since > until)
    throw new BadInputError(`since ${since} is later than until ${until}; give the earlier day as since`, {
      details: { parameter: 'since' },
    });
};
