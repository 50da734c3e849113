/**
 * A picture of one person in a register, as the commands that draw make it: register in, one file or standard output out.
 */

import {
  indexRegister,
  JeugdError,
  type Locale,
  type PlainDate,
  type Register,
  type RegisterIndex,
} from '@jeugd/core';
import { readRegister } from '@jeugd/files';
import { readRegisterFrom, writeWhole } from '@jeugd/files/node';
import { printable } from '../../terminal/escape.js';
import { placeText } from '../../terminal/place.js';
import type { Context } from '../context.js';
import { dayOption, type RawOptions, textOption } from '../options.js';
import { outOption } from '../out-option.js';
import { parquetFor } from '../parquet.js';
import { pictureErrorTexts, readingTexts, writtenTexts } from './texts.js';

/** Who is drawn, and when. */
export interface Subject {
  readonly index: RegisterIndex;
  readonly person: string;
  readonly day: PlainDate;
  readonly locale: Locale;
}

/** A picture in the form asked for. */
export interface Picture {
  readonly content: string;
  /** How many people, organisations or bars it shows. */
  readonly count: number;
}

/** Draws and writes. Nothing is written unless all of it is drawn. */
export async function draw(
  path: string,
  options: RawOptions,
  context: Context,
  pictureOf: (subject: Subject) => Promise<Picture>,
): Promise<void> {
  const on = dayOption(options, '--on');
  const person = textOption(options, '--person') ?? '';
  const out = outOption(options, [path]);
  const register = await registerAt(path, context);
  const index = indexRegister(register);
  if (index.find('persons', person) === undefined)
    throw new JeugdError('cli/unknown-person', pictureErrorTexts['cli/unknown-person']);

  const day = on ?? register.about.extractedOn ?? context.world.today();
  const { content, count } = await pictureOf({ index, person, day, locale: context.locale });
  if (out === undefined) context.print(content.trimEnd());
  else {
    await context.world.uninterrupted(() => writeWhole(out, content));
    context.print(context.say(writtenTexts, { out: printable(out), count, day }));
  }
}

async function registerAt(path: string, { locale, world, progress, say }: Context): Promise<Register> {
  const options = {
    locale,
    onProgress: ({ file }: { readonly file: string }) => progress.show(say(readingTexts, { file })),
  };
  const input = path === '-' ? await world.readStdin() : path;
  const readOptions = { ...options, ...(await parquetFor(input)) };
  const { register, findings } =
    typeof input === 'string'
      ? readRegisterFrom(input, readOptions)
      : readRegister(input, { ...readOptions, file: '-' });
  const fault = findings.find(({ severity }) => severity === 'error');
  const isEmpty = Object.keys(register).every((key) => key === 'about');
  if (!isEmpty || fault === undefined) return register;
  const params = { place: placeText(fault.location), message: fault.message };
  throw new JeugdError('cli/nothing-read', pictureErrorTexts['cli/nothing-read'], params);
}
