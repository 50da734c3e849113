/**
 * What was asked of `jeugd risk-table`: the options with their values read.
 */

import { JeugdError, type PlainDate } from '@jeugd/core';
import { groupings, type PublicationPolicy } from '@jeugd/metrics';
import { choiceOption, dayOption, type RawOptions, textOption, usageError } from '../options.js';
import { outOption } from '../out-option.js';
import { policyIn } from '../risk-tables/policy.js';
import { type SurvivalRequest, requestOf as survivalRequestOf } from '../survival/request.js';
import { riskTableErrorTexts } from './texts.js';

/** What was asked of registers. */
export interface RegisterRequest {
  readonly by: (typeof groupings)[number] | undefined;
  readonly from: PlainDate | undefined;
  readonly until: PlainDate | undefined;
}

/** What was asked. */
export interface RiskTableRequest {
  readonly out: string | undefined;
  readonly policy: PublicationPolicy | undefined;
  /** Of registers; or else of tables. */
  readonly source: { readonly register: RegisterRequest } | { readonly table: TableRequest };
}

/** What was asked of tables of rows. */
export interface TableRequest {
  readonly columns: SurvivalRequest;
  readonly definition: string;
}

/** Reads the options. */
export function requestOf(options: RawOptions, paths: readonly string[]): RiskTableRequest {
  const source =
    textOption(options, '--time') === undefined
      ? { register: registerRequest(options) }
      : { table: tableRequest(options) };
  return { out: outOption(options, paths), policy: policyIn(options), source };
}

function registerRequest(options: RawOptions): RegisterRequest {
  for (const flag of ['--event', '--cause', '--entry', '--definition'])
    refuse(options, flag, 'cli/needs-time');
  dayOption(options, '--as-of'); // A bad day is said before anything is read.
  const from = dayOption(options, '--from');
  const until = dayOption(options, '--until');
  if (from !== undefined && until !== undefined && from >= until) throw usageError('cli/until-before-from');
  return { by: choiceOption(options, '--by', { now: groupings }), from, until };
}

function tableRequest(options: RawOptions): TableRequest {
  for (const flag of ['--from', '--until', '--as-of']) refuse(options, flag, 'cli/not-with-time');
  const definition = textOption(options, '--definition') ?? '';
  if (definition === '') {
    throw new JeugdError('cli/needs-definition', riskTableErrorTexts['cli/needs-definition']);
  }
  const { time, event, cause, entry, by } = options;
  return { definition, columns: survivalRequestOf({ time, event, cause, entry, group: by }) };
}

function refuse(options: RawOptions, flag: string, code: 'cli/needs-time' | 'cli/not-with-time'): void {
  if (textOption(options, flag) !== undefined) {
    throw new JeugdError(code, riskTableErrorTexts[code], { option: flag });
  }
}
