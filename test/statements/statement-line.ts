import { isSymmetric } from '../../src/relations/index.js';
import type { Argument, Statement } from '../../src/statements/index.js';
import type { DocumentReading } from './read-document.js';

const nameOf = (reading: DocumentReading, argument: Argument | null): string => {
  if (argument === null) return '_';
  if (argument.entity === null) return `"${reading.text.slice(argument.start, argument.end)}"`;
  return reading.entities[argument.entity]!.name;
};

/** A statement in the notation of the cases. */
export const printStatement = (reading: DocumentReading, statement: Statement): string => {
  const { attribution, time, title, kin, via } = statement;
  const by =
    attribution &&
    nameOf(reading, attribution) + (attribution.by ? `<${nameOf(reading, attribution.by)}` : '');
  return [
    `${statement.relation}(${nameOf(reading, statement.subject)}, ${nameOf(reading, statement.object)})`,
    statement.polarity,
    statement.modality,
    statement.tense,
    time ? `@${time.value}` : '@-',
    `by=${by ?? '-'}${attribution?.direct ? ' direct' : ''}`,
    ...(title === undefined ? [] : [`title="${title}"`]),
    ...(kin === undefined ? [] : [`kin=${kin}`]),
    ...(via === undefined ? [] : [`via=${via}`]),
    ...statement.args.map((argument) => `${argument.role}=${nameOf(reading, argument)}`),
    `plover=${statement.plover ?? '-'}`,
    `phrase="${statement.predicate.phrase}"`,
  ].join(' ');
};

const bare = (text: string): string => text.replace(/^"|"$/g, '').toLowerCase();

const endFits = (wanted: string, actual: string): boolean => {
  if (wanted === '*') return true;
  if (wanted === '_') return actual === '_';
  if (wanted.startsWith('"')) return actual.startsWith('"') && bare(actual).includes(bare(wanted));
  return bare(actual) === bare(wanted);
};

const endsOf = (line: string): { relation: string; subject: string; object: string; rest: string } => {
  const match = /^(\S+?)\((.*?), (.*?)\)(?: |$)(.*)$/.exec(line);
  if (!match) throw new Error(`not a statement: ${line}`);
  return { relation: match[1]!, subject: match[2]!, object: match[3]!, rest: match[4]! };
};

/** Fields of a line: words, and `key=value` where the value may hold blanks up to the next field. */
const fieldsOf = (rest: string): string[] =>
  rest
    .split(
      / (?=(?:positive|negative|asserted|future|conditional|hedged|desired|attempted|past|present|direct)(?: |$)|[a-z]+[=~]|@)/,
    )
    .filter((field) => field !== '');

/** True where a statement has all that a line asks for; ends of symmetric relations in either order. `content~words` asks for words within. */
export const statementFits = (reading: DocumentReading, statement: Statement, line: string): boolean => {
  const wanted = endsOf(line);
  const printed = printStatement(reading, statement);
  if (wanted.relation !== statement.relation) return false;
  const subject = nameOf(reading, statement.subject);
  const object = nameOf(reading, statement.object);
  const straight = endFits(wanted.subject, subject) && endFits(wanted.object, object);
  const turned =
    isSymmetric(statement.relation) && endFits(wanted.subject, object) && endFits(wanted.object, subject);
  if (!straight && !turned) return false;
  const actual = ` ${printed.slice(printed.indexOf(') ') + 2)} `;
  return fieldsOf(wanted.rest).every((field) => {
    const within = /^([a-z]+)~(.*)$/.exec(field);
    if (!within) return actual.includes(` ${field} `);
    return statement.args.some(
      (argument) =>
        argument.role === within[1] &&
        reading.text.slice(argument.start, argument.end).toLowerCase().includes(within[2]!.toLowerCase()),
    );
  });
};
