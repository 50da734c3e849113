/** What changed since an earlier report, and the numbers with the next step. */
import type { Finding } from '@jeugd/core';
import type { Report } from '../report.js';
import { head, placesOf, plain, type Writer, wrapped } from './text-writer.js';

/** What is new and what is gone, when the report was put beside an earlier one. */
export function baselineBlock({ baseline }: Report, findings: readonly Finding[], writer: Writer): string[] {
  if (baseline === undefined) return [];
  const { asOf, added, gone, unchanged, incomplete } = baseline;
  const isNew = new Set(added);
  const counts = { asOf: plain(asOf), added: added.length, gone: gone.length, unchanged };
  const line = (name: 'baselineNew' | 'baselineGone', some: readonly Finding[]) =>
    some.length === 0
      ? []
      : [`  ${writer.say(name)}: ${placesOf(some, some.length, writer, ({ code }) => `${code} `)}`];
  return [
    head(writer.say('baseline'), writer.say('baselineCounts', counts), writer),
    ...line(
      'baselineNew',
      findings.filter(({ fingerprint }) => isNew.has(fingerprint)),
    ),
    ...line('baselineGone', gone),
    ...(incomplete === undefined
      ? []
      : wrapped(writer.say('baselineIncomplete', { codes: plain(incomplete.join(', ')) }))),
  ];
}

/** The numbers at the end, and the next step. */
export function resultBlock({ summary, asOf }: Report, writer: Writer): string[] {
  const { errors, warnings, infos, crashed } = summary;
  const next =
    crashed > 0
      ? 'nextCrashed'
      : errors > 0
        ? 'nextErrors'
        : warnings > 0
          ? 'nextWarnings'
          : infos > 0
            ? 'nextInfos'
            : 'nextClean';
  return [
    head(
      writer.say('result'),
      writer.say(writer.undated ? 'undatedTotal' : 'total', { errors, warnings, infos, asOf: plain(asOf) }),
      writer,
    ),
    head(writer.say('next'), writer.say(next), writer),
  ];
}
