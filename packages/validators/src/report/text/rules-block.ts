/** The rules that failed. */
import type { Finding } from '@jeugd/core';
import { groupBy } from '../../collections/group-by.js';
import { placeOf } from '../place-of.js';
import type { Report, RuleResult } from '../report.js';
import { bold, faint, head, placesOf, plain, severityCell, type Writer } from './text-writer.js';

/** The rules that failed: id, severity, title, how often, and the first places. */
export function rulesBlock(
  { rules, summary }: Report,
  findings: readonly Finding[],
  writer: Writer,
): string[] {
  const { passed, failed, skipped, crashed } = summary;
  const total = rules.length === 1 ? writer.say('oneRule') : writer.say('ruleTotal', { count: rules.length });
  const byRule = groupBy(findings, ({ rule }) => rule ?? '');
  const rows = rules
    .filter((one) => one.failed > 0)
    .map((result) => ({ result, found: byRule.get(result.id) ?? [] }));
  const idWidth = Math.max(0, ...rows.map(({ result }) => result.id.length)) + 1;
  const titleWidth = Math.max(0, ...rows.map(({ result }) => titleOf(result, writer).length)) + 1;
  const countWidth = Math.max(0, ...rows.map(({ result }) => String(result.failed).length));
  return [
    head(
      writer.say('rules'),
      writer.say('ruleCounts', { rules: total, passed, failed, skipped, crashed }),
      writer,
    ),
    ...rows.flatMap(({ result, found }) => {
      const severity = found[0]?.severity ?? writer.ruleOf.get(result.id)?.severity ?? 'error';
      const id = writer.paint(plain(result.id).padEnd(idWidth), bold);
      const title = titleOf(result, writer).padEnd(titleWidth);
      const count = String(result.failed).padStart(countWidth);
      const places = placesOf(found, result.failed, writer);
      const line = `  ${id}${severityCell(severity, writer)}${title}${count} ×  ${places}`.trimEnd();
      const [first] = found;
      return writer.explain && first !== undefined
        ? [line, `    ${writer.paint(plain(exampleOf(first, result.failed)), faint)}`]
        : [line];
    }),
  ];
}

function titleOf({ id }: RuleResult, { ruleOf, locale }: Writer): string {
  return plain(ruleOf.get(id)?.title[locale] ?? '');
}

/** What to do, said of the first place when there are more: its numbers and days are its own. */
function exampleOf({ message, location, params }: Finding, count: number): string {
  return count > 1 && params !== undefined ? `${placeOf(location)}: ${message}` : message;
}
