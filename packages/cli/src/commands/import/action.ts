/**
 * `jeugd import ijw`: messages in, a register out.
 */
import type { Register } from '@jeugd/core';
import { writeRegisterTo } from '@jeugd/files/node';
import { type RegisterFromMessages, registerOf } from '@jeugd/ijw';
import {
  combinedReport,
  hasFailed,
  type Report,
  reportAsJson,
  reportAsText,
  reportOf,
} from '@jeugd/validators';
import { printable } from '../../terminal/escape.js';
import type { Context } from '../context.js';
import type { Action } from '../description.js';
import { withMergedFiles } from '../validate/merged-files.js';
import { messageRules } from '../validate/messages.js';
import { withOwnFingerprints } from '../validate/own-fingerprints.js';
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
  const {
    count,
    caseFiles,
    report: ofMessages,
  } = await messagesIn({ folder, archiveFrom, asOf: extractedOn ?? world.today() }, context);
  const imported = registerOf(caseFiles, {
    ...{ returnsHome, identities, locale },
    ...(products !== undefined && { products }),
    ...(extractedOn !== undefined && { extractedOn }),
    ...(coverage !== undefined && { coverage }),
  });
  progress.show(say(importTexts.writing, { out }));
  await write(imported.register, request);

  const report = reportOn(imported, ofMessages);
  const numbers = { out: printable(out), messages: count, ...countsOf(imported.register) };
  progress.clear();
  if (request.report === 'json') {
    world.stdout.write(reportAsJson(report));
    remark(say(importTexts.written, numbers));
  } else {
    world.stdout.write(textOf(report, context));
    print(say(importTexts.written, numbers));
  }
  remark(say(importTexts.next, { out: printable(out) }));
  return hasFailed(report, 'error') ? 1 : 0;
};

async function write(register: Register, { out, format, overwrite }: ImportRequest): Promise<void> {
  const form = format === 'parquet' ? (await import('@jeugd/files/parquet')).parquet : format;
  writeRegisterTo(out, register, { format: form, overwrite });
}

/** One report on the messages and on what could not be carried over, on the day of the register. */
function reportOn({ register, findings, truncated }: RegisterFromMessages, ofMessages: Report): Report {
  const asOf = register.about.extractedOn ?? ofMessages.asOf;
  const ofBridge = reportOf({ asOf, runs: [], found: { findings, truncated }, tool: '@jeugd/ijw' });
  const named = { ...ofBridge, files: (ofBridge.files ?? []).map(withOwnFingerprints) };
  return withMergedFiles(combinedReport({ ...ofMessages, asOf }, [named]));
}

function textOf(report: Report, { locale, colours }: Context): string {
  return reportAsText(report, { locale, colours, rules: messageRules, explain: true });
}

function countsOf({ persons, trajectories, placements, measures }: Register) {
  return {
    ...{ persons: persons?.length ?? 0, trajectories: trajectories?.length ?? 0 },
    ...{ placements: placements?.length ?? 0, measures: measures?.length ?? 0 },
  };
}
