/** The rules that broke down, and those that could not say anything. */
import { groupBy } from '../../collections/group-by.js';
import { reasonInWords } from '../reason-in-words.js';
import type { Report } from '../report.js';
import { bold, onRed, plain, type Writer, wrapped } from './text-writer.js';

/** The rules that broke down. */
export function crashedBlock({ rules }: Report, writer: Writer): string[] {
  const crashed = rules.filter(({ outcome }) => outcome === 'crashed');
  if (crashed.length === 0) return [];
  return [
    writer.paint(writer.say('crashed'), onRed),
    ...crashed.map(({ id, reason = '', crashed: count = 0 }) => {
      const words = plain(reasonInWords(reason, writer.locale));
      return `  ${writer.paint(plain(id), bold)} ${writer.say('crashedOn', { reason: words, count })}`;
    }),
  ];
}

/** The rules that could not say anything, those with the same reason on one line. */
export function skippedBlock({ rules }: Report, writer: Writer): string[] {
  const skipped = rules.filter(({ outcome }) => outcome === 'skipped');
  if (skipped.length === 0) return [];
  const byReason = groupBy(skipped, ({ id, reason = '' }) =>
    plain(reasonInWords(reason, writer.locale, writer.ruleOf.get(id))),
  );
  return [
    writer.say('skipped'),
    ...[...byReason].flatMap(([reason, same]) =>
      wrapped(`${same.map(({ id }) => plain(id)).join(', ')}: ${reason}`),
    ),
  ];
}
