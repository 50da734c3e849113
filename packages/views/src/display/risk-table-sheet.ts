/** A risk table as a sheet: of each cell how many were followed, how they left, and for how long they were seen. */
import { fillText, type Locale } from '@jeugd/core';
import { codeLabel } from '@jeugd/core/codes';
import type { Json, RiskCell, RiskTable } from '@jeugd/metrics';
import { plainText } from '../escape/plain-text.js';
import { nameOfGroup } from '../figures/shared/names.js';
import { numberText } from '../figures/shared/numbers.js';
import { noneSign } from '../figures/shared/signs.js';
import { sharedTexts } from '../figures/shared/texts.js';
import { numbers, type Sheet, words } from './sheet.js';
import { displayTexts as texts } from './texts.js';

/** The sheet. Nothing is estimated: the numbers are sums of those in the table. */
export function riskTableSheet(table: RiskTable, locale: Locale): Sheet {
  const causes = [...new Set(table.cells.flatMap(({ left }) => Object.keys(left)))].sort();
  return {
    locale,
    title: texts.riskTable[locale],
    subtitle: definitionInWords(table.definition),
    columns: [
      words(sharedTexts.group[locale]),
      numbers(texts.rows[locale]),
      ...causes.map((cause) => numbers(nameOfCause(cause, locale))),
      numbers(texts.censored[locale]),
      numbers(texts.lastTime[locale]),
    ],
    rows: table.cells.map((cell) => rowOf(cell, causes, locale)),
    notes: notesOf(table, locale),
  };
}

function rowOf(cell: RiskCell, causes: readonly string[], locale: Locale): string[] {
  const { labels, times, atOrigin, entered, left, censored } = cell;
  const shown = (count: number) => numberText(count, Number.isInteger(count) ? 0 : 1, locale);
  return [
    nameOfGroup(labels, locale),
    shown(atOrigin + sum(entered)),
    ...causes.map((cause) => (Object.hasOwn(left, cause) ? shown(sum(left[cause])) : noneSign)),
    shown(sum(censored)),
    String(times.at(-1) ?? noneSign),
  ];
}

/** What rare exits are called that were counted together. */
const pooledCause = 'other';

function nameOfCause(cause: string, locale: Locale): string {
  if (cause === pooledCause) return texts.pooled[locale];
  return codeLabel('destinations', cause, locale) ?? plainText(cause);
}

function notesOf({ cells, excluded, protection }: RiskTable, locale: Locale): string[] {
  const notes: string[] = [];
  if (cells.length === 0) notes.push(texts.noCells[locale]);
  if (excluded !== undefined && excluded > 0) notes.push(fillText(texts.excludedRows[locale], { excluded }));
  if (protection === undefined) return notes;
  const { minCell, cellsLeftOut, cutShort, causesPooled } = protection;
  notes.push(fillText(texts.protected[locale], { minCell }));
  if (cellsLeftOut > 0) notes.push(fillText(texts.cellsLeftOut[locale], { count: cellsLeftOut }));
  if (causesPooled > 0) notes.push(fillText(texts.causesPooled[locale], { count: causesPooled }));
  if (cutShort > 0) notes.push(fillText(texts.cutShort[locale], { count: cutShort }));
  return notes;
}

/** What was counted, on one line: `metric time-to-home · window from 2023-01-01 until 2024-01-01`. */
function definitionInWords(definition: Json): string {
  if (definition === null || typeof definition !== 'object') return plainText(String(definition));
  return Object.entries(definition)
    .map(([name, value]) => `${plainText(name)} ${inWords(value)}`)
    .join(' · ');
}

function inWords(value: Json): string {
  if (value === null || typeof value !== 'object') return plainText(String(value));
  return Object.entries(value)
    .map(([name, part]) => (Array.isArray(value) ? inWords(part) : `${plainText(name)} ${inWords(part)}`))
    .join(' ');
}

function sum(counts: readonly number[] = []): number {
  return counts.reduce((total, count) => total + count, 0);
}
