/**
 * What was asked of `jeugd survival`: the options with their values read.
 */

import { JeugdError } from '@jeugd/core';
import type { ConfidenceType } from '@jeugd/metrics';
import { textOrJson } from '../choices.js';
import {
  choiceOption,
  levelOption,
  listOption,
  numberOption,
  numbersOption,
  type RawOptions,
  textOption,
  usageError,
} from '../options.js';
import { confidenceTypes } from './choices.js';
import { survivalErrorTexts } from './texts.js';

/** What was asked. */
export interface SurvivalRequest {
  readonly time: string;
  /** The column of the event, perhaps followed by `=value`; or else the column of the cause. */
  readonly event?: string | undefined;
  readonly cause?: string | undefined;
  readonly entry?: string | undefined;
  readonly group?: string | undefined;
  readonly strata: readonly string[];
  readonly weights?: string | undefined;
  readonly start: number;
  readonly confidenceType: ConfidenceType;
  readonly level: number;
  readonly at: readonly number[];
  readonly tau?: number | undefined;
  readonly rho: number;
  readonly format: (typeof textOrJson)[number];
}

/** Reads the options. */
export function requestOf(options: RawOptions): SurvivalRequest {
  const event = textOption(options, '--event');
  const cause = textOption(options, '--cause');
  const both = { first: '--event', second: '--cause' };
  if (event !== undefined && cause !== undefined) throw usageError('cli/not-together', both);
  const time = textOption(options, '--time');
  if (time === undefined) throw new JeugdError('cli/needs-time', survivalErrorTexts['cli/needs-time']);
  if (event === undefined && cause === undefined) throw usageError('cli/one-of-both', both);
  return {
    ...commonOf(options),
    time,
    event,
    cause,
    entry: textOption(options, '--entry'),
    weights: textOption(options, '--weights'),
  };
}

/** Reads the options for a risk table: it has no columns, its causes are counted, and groups are its labels. */
export function requestOfRiskTable(options: RawOptions): SurvivalRequest {
  for (const option of ['--event', '--cause', '--entry', '--weights']) {
    if (textOption(options, option) === undefined) continue;
    throw new JeugdError('cli/no-columns', survivalErrorTexts['cli/no-columns'], { option });
  }
  return { ...commonOf(options), time: '', cause: '' };
}

function commonOf(options: RawOptions): Omit<SurvivalRequest, 'time'> {
  return {
    group: textOption(options, '--group'),
    strata: listOption(options, '--strata'),
    start: numberOption(options, '--start') ?? 0,
    confidenceType: choiceOption(options, '--conf-type', { now: confidenceTypes }) ?? 'log',
    level: levelOption(options, '--level') ?? 0.95,
    at: numbersOption(options, '--at'),
    tau: numberOption(options, '--tau'),
    rho: numberOption(options, '--rho') ?? 0,
    format: choiceOption(options, '--format', { now: textOrJson }) ?? 'text',
  };
}
