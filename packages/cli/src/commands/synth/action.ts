/**
 * `jeugd synth`: an invented register on disk.
 */

import { type Register, tableNames } from '@jeugd/core';
import { writeRegisterTo } from '@jeugd/files/node';
import { syntheticRegister } from '@jeugd/synthetic';
import { printable } from '../../terminal/escape.js';
import { amount } from '../../texts/amounts.js';
import { registerForms } from '../choices.js';
import type { Action } from '../description.js';
import { choiceOption, wholeNumberOption } from '../options.js';
import { outOption } from '../out-option.js';
import { inventingTexts, nextTexts, writingTexts, writtenTexts } from './texts.js';

/** More children than this do not fit in memory. */
const mostChildren = 1_000_000;

/** Invents and writes. Nothing is written unless all of it is. */
export const synth: Action = async (_, options, { say, print, remark, progress, world, locale }) => {
  const format = choiceOption(options, '--format', { now: registerForms }) ?? 'csv';
  const children = wholeNumberOption(options, '--children', { least: 1, most: mostChildren }) ?? 0;
  const seed = wholeNumberOption(options, '--seed', { least: 0, most: Number.MAX_SAFE_INTEGER }) ?? 0;
  const faults = wholeNumberOption(options, '--faults', { least: 0, most: mostChildren }) ?? 0;
  const out = outOption(options, []) ?? '-';

  progress.show(say(inventingTexts, { children: amount('child', children, locale) }));
  const register = syntheticRegister({ children, seed, faults });
  progress.show(say(writingTexts, { out }));
  const form = format === 'parquet' ? (await import('@jeugd/files/parquet')).parquet : format;
  const overwrite = options['overwrite'] === true;
  await world.uninterrupted(() => writeRegisterTo(out, register, { format: form, overwrite }));

  const { start = '', end = '' } = register.about.coverage ?? {};
  const folder = printable(out);
  const amounts = {
    children: amount('child', children, locale),
    rows: amount('row', rowsOf(register), locale),
  };
  print(say(writtenTexts, { out: folder, ...amounts, from: start, until: end }));
  remark(say(nextTexts, { out: folder }));
  return 0;
};

function rowsOf(register: Register): number {
  return tableNames.reduce((sum, table) => sum + (register[table]?.length ?? 0), 0);
}
