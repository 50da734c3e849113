/**
 * `jeugd validate`: registers and messages in, one report out.
 */

import { finding, JeugdError, type PlainDate } from '@jeugd/core';
import type { RegisterReading } from '@jeugd/files';
import {
  combinedReport,
  comparedWith,
  failures,
  hasFailed,
  type Report,
  reportOf,
  validate as validateRegister,
} from '@jeugd/validators';
import { complaintOf } from '../../complain.js';
import { printable } from '../../terminal/escape.js';
import { asOfFor } from '../as-of.js';
import type { Context } from '../context.js';
import type { Action } from '../description.js';
import { choiceOption, dayOption, type RawOptions, textOption, usageError } from '../options.js';
import { earlierReport } from './baseline.js';
import { forms } from './choices.js';
import { periodIn } from './deliveries.js';
import { type Inputs, inputsAt } from './inputs.js';
import { judgedLines } from './judged-lines.js';
import { layoutsIn } from './layouts.js';
import { levelsIn } from './levels.js';
import { type Format, printed } from './print.js';
import { checkingTexts, validateErrorTexts } from './texts.js';

/** Checks and prints. Exit code 1 when there are findings of the severity asked for, or a rule broke down. */
export const validate: Action = async (paths, options, context) => {
  const format = choiceOption(options, '--format', { now: forms }) ?? 'text';
  const failOn = choiceOption(options, '--fail-on', { now: failures }) ?? 'error';
  const baseline = textOption(options, '--baseline');
  if (baseline === undefined && failOn.startsWith('new-')) throw usageError('cli/needs-baseline');
  // A bad day or level is said before anything is read.
  const asked = dayOption(options, '--as-of');
  const levels = levelsIn(options);
  const earlier = baseline === undefined ? undefined : earlierReport(baseline);

  const inputs = await inputsAt(
    paths,
    {
      levels,
      asOf: asked ?? context.world.today(),
      ...(asked !== undefined && { today: asked }),
      ...periodIn(options),
      layouts: await layoutsIn(options),
    },
    context,
  );
  if (inputs.readings.length === 0 && inputs.messages === undefined)
    return complainOf(inputs, context, format);
  const [first, ...others] = reportsOn(inputs, asked, options, context);
  const all = combinedReport(first, others);
  const report = earlier === undefined ? all : comparedWith(all, earlier);
  context.progress.clear();
  context.world.stdout.write(
    printed(
      report,
      format,
      context,
      inputs.readings.map(({ register }) => register),
      inputs.messageRules,
      { undated: asked === undefined && inputs.judged?.areAlone === true },
    ),
  );
  if (format === 'text' && inputs.judged !== undefined)
    context.world.stdout.write(judgedLines(inputs.judged, levels, context));
  return hasFailed(report, failOn) ? 1 : 0;
};

/** Nothing could be opened: each path is named, for a program as well, and the last complaint is made the usual way. */
function complainOf({ unopened }: Inputs, context: Context, format: Format): never {
  const last = unopened.at(-1);
  if (format !== 'text')
    context.world.stdout.write(
      printed(unopenedReport(unopened, context.world.today(), context), format, context),
    );
  for (const { error } of unopened.slice(0, -1))
    context.remark(`jeugd: ${printable(complaintOf(error, context.locale))}`);
  throw last?.error ?? new Error('no path was given');
}

/**
 * A report per register, one on the messages, and one on the paths that could not be opened. All bear the day on which the
 * registers are judged; it makes no difference to a message. Of messages alone it is the latest Dagtekening, unless one was
 * asked for: the same messages give the same report tomorrow.
 */
function reportsOn(
  { readings, messages, judged, unopened }: Inputs,
  asked: PlainDate | undefined,
  options: RawOptions,
  context: Context,
): [Report, ...Report[]] {
  const days = readings.map(({ register }) => asOfFor(register, options, context.world));
  const ofMessages = judged?.areAlone === true ? judged.latestDay : undefined;
  const [asOf = asked ?? ofMessages ?? context.world.today()] = days;
  if (days.some((day) => day !== asOf))
    throw new JeugdError('cli/days-differ', validateErrorTexts['cli/days-differ']);
  const reports = readings.map((reading) => reportOn(reading, asOf, context));
  if (messages !== undefined) reports.push({ ...messages, asOf });
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
