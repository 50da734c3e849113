/**
 * Groups of a risk table to be compared, stratum by stratum, and why they sometimes cannot be.
 */
import { JeugdError, type Locale, type Texts } from '@jeugd/core';
import { isFractional } from '../risk-table/balance.js';
import { keyOf, pooled } from '../risk-table/cells.js';
import { cellsWhere, groupsOf, labelOf, type RiskCell, type RiskTable } from '../risk-table/risk-table.js';
import type { Selection } from './risk-sets.js';
import { type NotComparable, notComparableTexts, sameLabelTexts } from './texts.js';

/**
 * What is compared, whatever the test.
 *
 * @dutch keuzes voor een vergelijking van groepen
 */
export interface ComparisonOptions extends Selection {
  /** The label whose values are compared. Cells without it have no part. */
  readonly group: string;
  /** Labels within whose values the groups are compared; none unless told. */
  readonly strata?: readonly string[];
}

/**
 * Why groups cannot be compared, in words.
 *
 * @dutch reden in woorden
 * @example
 * notComparableText('no-events', 'en'); // 'nobody left'
 */
export function notComparableText(reason: NotComparable, locale: Locale): string {
  const texts: Texts = notComparableTexts[reason];
  return texts[locale];
}

/** The groups, and their cells. */
export interface ComparedGroups {
  /** Values of the label, in code-unit order. */
  readonly names: readonly string[];
  /** Per stratum a cell per group, in the order of the names; with nothing in it where a group is not. */
  readonly strata: readonly (readonly RiskCell[])[];
  readonly isFractional: boolean;
}

/** The groups of a table; throws `metrics/same-label` when the group is also a stratum. */
export function comparedGroups(table: RiskTable, options: ComparisonOptions): ComparedGroups {
  const { group: label, strata = [], where = {} } = options;
  if (strata.includes(label)) throw new JeugdError('metrics/same-label', sameLabelTexts);
  const cells = cellsWhere(table, where).filter((cell) => labelOf(cell, label) !== undefined);
  const names = groupsOf({ ...table, cells }, label);
  return {
    names,
    strata: stratified(cells, strata).map((stratum) =>
      names.map((name) => pooled(stratum.filter((cell) => labelOf(cell, label) === name))),
    ),
    isFractional: cells.some(isFractional),
  };
}

/** The cells of each combination of the strata; a stratum label that is missing is a value of its own. */
function stratified(cells: readonly RiskCell[], strata: readonly string[]): RiskCell[][] {
  const byStratum = new Map<string, RiskCell[]>();
  for (const cell of cells) {
    const own = strata.map((name) => [name, labelOf(cell, name)]).filter(([, value]) => value !== undefined);
    const key = keyOf(Object.fromEntries(own));
    const found = byStratum.get(key);
    if (found === undefined) byStratum.set(key, [cell]);
    else found.push(cell);
  }
  return [...byStratum.values()];
}
