/** The rules that broke down, and those that could not say anything. */
import { groupBy } from '../../collections/group-by.js';
import { reasonInWords } from '../reason-in-words.js';
import type { Report, RuleResult } from '../report.js';
import { bold, head, onRed, plain, type Writer, wrapped } from './text-writer.js';

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

/** The rules that could not say anything: which tables they wait for, and other reasons; counts, or every id. */
export function skippedBlock({ rules }: Report, writer: Writer): string[] {
  const skipped = rules.filter(({ outcome }) => outcome === 'skipped');
  if (skipped.length === 0) return [];
  const title = head(
    writer.say('skipped'),
    writer.say('skippedCount', { rules: rulesIn(skipped, writer) }),
    writer,
  );
  if (writer.everySkipped) return [title, ...byReason(skipped, writer, idsOf)];
  const waiting = skipped.filter(({ reason = '' }) => missingTablesIn(reason).length > 0);
  const others = skipped.filter(({ reason = '' }) => missingTablesIn(reason).length === 0);
  return [title, ...missingTables(waiting, writer), ...byReason(others, writer, countOrIds)];
}

const prefix = 'table-missing:';

function missingTablesIn(reason: string): readonly string[] {
  return reason.startsWith(prefix) ? reason.slice(prefix.length).split(',') : [];
}

/** Each table that is missing, with how many rules wait for it; those that most wait for first. */
function missingTables(waiting: readonly RuleResult[], writer: Writer): string[] {
  const counts = new Map<string, number>();
  for (const table of waiting.flatMap(({ reason = '' }) => missingTablesIn(reason)))
    counts.set(table, (counts.get(table) ?? 0) + 1);
  if (counts.size === 0) return [];
  const tables = [...counts].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
  return wrapped(
    writer.say('missingTables', {
      tables: tables.map(([table, count]) => `${plain(table)} (${count})`).join(', '),
    }),
  );
}

/** The rules with the same reason on one line. */
function byReason(
  skipped: readonly RuleResult[],
  writer: Writer,
  named: (same: readonly RuleResult[], writer: Writer) => string,
): string[] {
  const groups = groupBy(skipped, ({ id, reason = '' }) =>
    plain(reasonInWords(reason, writer.locale, writer.ruleOf.get(id))),
  );
  return [...groups].flatMap(([reason, same]) =>
    wrapped(writer.say('sameReason', { reason, rules: named(same, writer) })),
  );
}

/** A few are named. */
function countOrIds(same: readonly RuleResult[], writer: Writer): string {
  return same.length <= 3 ? idsOf(same) : rulesIn(same, writer);
}

function idsOf(same: readonly RuleResult[]): string {
  return same.map(({ id }) => plain(id)).join(', ');
}

function rulesIn(same: readonly RuleResult[], writer: Writer): string {
  return same.length === 1 ? writer.say('oneRule') : writer.say('ruleTotal', { count: same.length });
}
