/**
 * How a risk table leaves the house: without small numbers, unless `--exact`.
 */
import { type PublicationPolicy, publishableRiskTable, type RiskTable } from '@jeugd/metrics';
import { numberOption, type RawOptions, usageError, wholeNumberOption } from '../options.js';

/** What was asked; `undefined` for an exact table. Home is never counted among other exits. */
export function policyIn(options: RawOptions): PublicationPolicy | undefined {
  const minCell = wholeNumberOption(options, '--min-cell', { least: 1, most: 10_000 });
  const step = numberOption(options, '--step');
  if (step === 0) throw usageError('cli/not-above-zero', { option: '--step' });
  if (options['exact'] === true) {
    const other = minCell !== undefined ? '--min-cell' : step !== undefined ? '--step' : undefined;
    if (other !== undefined) throw usageError('cli/not-together', { first: '--exact', second: other });
    return undefined;
  }
  return { minCell: minCell ?? 10, step: step ?? 7, keep: ['home'] };
}

/** The table as it may leave the house. */
export function underPolicy(table: RiskTable, policy: PublicationPolicy | undefined): RiskTable {
  return policy === undefined ? table : publishableRiskTable(table, policy);
}
