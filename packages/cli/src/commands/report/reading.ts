/**
 * Reading a register for a report: all of it, once.
 */
import { JeugdError } from '@jeugd/core';
import { type RegisterReading, readRegister } from '@jeugd/files';
import { readRegisterFrom } from '@jeugd/files/node';
import { placeText } from '../../terminal/place.js';
import type { Context } from '../context.js';
import { parquetFor } from '../parquet.js';
import { progressTexts, reportErrorTexts } from './texts.js';

/** The register at a path. Throws when nothing in it can be used. */
export async function readingOf(
  path: string,
  { locale, world, progress, say }: Context,
): Promise<RegisterReading> {
  const input = path === '-' ? await world.readStdin() : path;
  const options = {
    locale,
    onProgress: ({ file }: { readonly file: string }) => progress.show(say(progressTexts.reading, { file })),
    ...(await parquetFor(input)),
  };
  const reading =
    typeof input === 'string'
      ? readRegisterFrom(input, options)
      : readRegister(input, { ...options, file: '-' });
  const fault = reading.findings.find(({ severity }) => severity === 'error');
  const isEmpty = Object.keys(reading.register).every((key) => key === 'about');
  if (!isEmpty || fault === undefined) return reading;
  const params = { place: placeText(fault.location), message: fault.message };
  throw new JeugdError('cli/nothing-read', reportErrorTexts['cli/nothing-read'], params);
}
