/**
 * `jeugd validate`: registers in, one report out.
 */
import { finding, JeugdError, type PlainDate } from '@jeugd/core';
import type { RegisterReading } from '@jeugd/files';
import {
  domainRules,
  type Report,
  reportAsJson,
  reportAsText,
  reportOf,
  validate as validateRegister,
} from '@jeugd/validators';
import { asOfFor } from '../as-of.js';
import type { Context } from '../context.js';
import type { Action } from '../description.js';
import { choiceOption, dayOption, type RawOptions } from '../options.js';
import { combined } from './combine.js';
import { type Inputs, inputsAt } from './inputs.js';
import { checkingTexts, validateErrorTexts } from './texts.js';

/** Checks and prints. Exit code 1 when there are findings of the severity asked for, or a rule broke down. */
export const validate: Action = async (paths, options, context) => {
  const { locale, colours, world } = context;
  const format = choiceOption(options, '--format', {
    now: ['text', 'json'],
    later: ['sarif', 'operation-outcome', 'html'],
  });
  const failOn = choiceOption(options, '--fail-on', { now: ['error', 'warning'] }) ?? 'error';
  dayOption(options, '--as-of'); // A bad day is said before anything is read.

  const inputs = await inputsAt(paths, context);
  if (inputs.readings.length === 0) return complainOf(inputs, context, format);
  const [first, ...others] = reportsOn(inputs, options, context);
  const report = combined(first, others);
  context.progress.clear();
  const text =
    format === 'json'
      ? reportAsJson(report)
      : reportAsText(report, { locale, colours, rules: domainRules, explain: true });
  world.stdout.write(text);

  const { errors, warnings, crashed } = report.summary;
  return errors > 0 || crashed > 0 || (failOn === 'warning' && warnings > 0) ? 1 : 0;
};

/** Nothing could be opened: each path is named, for a program as well, and the last complaint is made the usual way. */
function complainOf({ unopened }: Inputs, context: Context, format: 'text' | 'json' | undefined): never {
  const last = unopened.at(-1);
  if (format === 'json')
    context.world.stdout.write(reportAsJson(unopenedReport(unopened, context.world.today(), context)));
  for (const { error } of unopened.slice(0, -1)) context.remark(`jeugd: ${error.in(context.locale)}`);
  throw last?.error ?? new Error('no path was given');
}

/** A report per register, and one on the paths that could not be opened. */
function reportsOn(
  { readings, unopened }: Inputs,
  options: RawOptions,
  context: Context,
): [Report, ...Report[]] {
  const days = readings.map(({ register }) => asOfFor(register, options, context.world));
  const [asOf = context.world.today()] = days;
  if (days.some((day) => day !== asOf))
    throw new JeugdError('cli/days-differ', validateErrorTexts['cli/days-differ']);
  const reports = readings.map((reading) => reportOn(reading, asOf, context));
  if (unopened.length > 0) reports.push(unopenedReport(unopened, asOf, context));
  const [first, ...others] = reports;
  return [first ?? reportOf({ asOf, runs: [] }), ...others];
}

/** The entries of the paths that could not be opened, each with why. */
function unopenedReport(unopened: Inputs['unopened'], asOf: PlainDate, { locale }: Context): Report {
  const findings = unopened.map(({ path, error }) =>
    finding({ code: error.code, severity: 'error', message: error.in(locale), location: { file: path } }),
  );
  const files = unopened.map(({ path }) => ({ file: path, kind: 'unopened' }));
  return reportOf({ asOf, runs: [], found: { findings, files } });
}

function reportOn(reading: RegisterReading, asOf: PlainDate, { locale, progress, say }: Context): Report {
  progress.show(say(checkingTexts, { file: reading.files[0]?.file ?? '' }));
  return validateRegister(reading.register, { asOf, locale, found: reading });
}
