/** What was met while reading. */
import type { Finding } from '@jeugd/core';
import { groupBy } from '../../collections/group-by.js';
import { placeOf } from '../place-of.js';
import type { Report } from '../report.js';
import { faint, head, placesOf, plain, severityCell, type Writer } from './text-writer.js';

/** Findings of no rule: each fault once, with its places below it. */
export function readingBlock(
  { truncated = {}, rules }: Report,
  findings: readonly Finding[],
  writer: Writer,
): string[] {
  const structural = findings.filter(({ rule }) => rule === undefined);
  if (structural.length === 0) return [];
  const alike = [...groupBy(structural, ({ code, message }) => `${code}\n${message}`).values()];
  const total = Object.entries(truncated)
    .filter(([code]) => !rules.some(({ id }) => id === code))
    .reduce(
      (sum, [code, all]) => sum + all - structural.filter((one) => one.code === code).length,
      structural.length,
    );
  return [
    head(
      writer.say('reading'),
      total === 1 ? writer.say('oneFinding') : writer.say('findings', { count: total }),
      writer,
    ),
    ...alike.flatMap((same) => readingLines(same, truncated, writer)),
  ];
}

/** A fault and its places; a plus behind the count says that there were more than the report kept. */
function readingLines(
  same: readonly Finding[],
  truncated: Readonly<Record<string, number>>,
  writer: Writer,
): string[] {
  const [first] = same;
  if (first === undefined) return [];
  const { severity, code, message } = first;
  const placed = same.filter(({ location }) => placeOf(location) !== '');
  const places = placesOf(placed, placed.length, writer);
  const count = `${same.length}${Object.hasOwn(truncated, code) ? '+' : ''} ×`;
  return [
    `  ${severityCell(severity, writer)}${plain(message)} ${writer.paint(`${plain(code)}, ${count}`, faint)}`,
    ...(places === '' ? [] : [`    ${places}`]),
  ];
}
