/**
 * `jeugd import ijw`: messages in, a register out.
 */

import type { Locale, Register } from '@jeugd/core';
import { writeRegisterTo } from '@jeugd/files/node';
import { registerOf } from '@jeugd/ijw';
import { hasFailed, type Report, reportAsJson, reportAsText } from '@jeugd/validators';
import { printable } from '../../terminal/escape.js';
import { amount } from '../../texts/amounts.js';
import type { Context } from '../context.js';
import type { Action } from '../description.js';
import { messageRules } from '../validate/messages.js';
import { messagesIn } from './read-messages.js';
import { type ImportRequest, requestIn } from './request.js';
import { importTexts } from './texts.js';

/**
 * Replays, writes and says what was found. The register is written also when messages were rejected: exit code 1 says
 * that not everything is in it. Nothing is written unless all of it is.
 */
export const importMessages: Action = async (paths, options, context) => {
  const request = await requestIn(paths, options);
  const { folder, out, extractedOn, archiveFrom, coverage, products, returnsHome, identities } = request;
  const { world, progress, say, print, remark, locale } = context;
  const messages = await messagesIn(folder, archiveFrom, context);
  const imported = registerOf(messages.caseFiles, {
    ...{ returnsHome, identities, locale },
    ...(products !== undefined && { products }),
    ...(extractedOn !== undefined && { extractedOn }),
    ...(coverage !== undefined && { coverage }),
  });
  progress.show(say(importTexts.writing, { out }));
  await write(imported.register, request, context);

  const day = imported.register.about.extractedOn ?? extractedOn ?? messages.latestDay ?? world.today();
  const report = messages.report(day, imported);
  const numbers = {
    out: printable(out),
    messages: amount('message', messages.count, locale),
    ...amountsOf(imported.register, locale),
  };
  progress.clear();
  if (request.report === 'json') {
    world.stdout.write(reportAsJson(report));
    remark(say(importTexts.written, numbers));
  } else {
    world.stdout.write(textOf(report, context));
    print(say(importTexts.written, numbers));
  }
  const isEmpty = (imported.register.persons ?? []).length === 0;
  if (isEmpty) remark(say(importTexts.nothingIn, { folder: printable(folder) }));
  else remark(say(importTexts.next, { out: printable(out) }));
  return hasFailed(report, 'error') ? 1 : 0;
};

async function write(
  register: Register,
  { out, format, overwrite }: ImportRequest,
  { world }: Context,
): Promise<void> {
  const form = format === 'parquet' ? (await import('@jeugd/files/parquet')).parquet : format;
  await world.uninterrupted(() => writeRegisterTo(out, register, { format: form, overwrite }));
}

function textOf(report: Report, { locale, colours }: Context): string {
  return reportAsText(report, { locale, colours, rules: messageRules, explain: true });
}

function amountsOf({ persons, trajectories, placements, measures }: Register, locale: Locale) {
  return {
    persons: amount('person', persons?.length ?? 0, locale),
    trajectories: amount('trajectory', trajectories?.length ?? 0, locale),
    placements: amount('stay', placements?.length ?? 0, locale),
    measures: amount('measure', measures?.length ?? 0, locale),
  };
}
