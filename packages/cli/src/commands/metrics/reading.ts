/**
 * Reading a register for figures: only the tables they need.
 */
import { JeugdError } from '@jeugd/core';
import { type RegisterReading, readRegister } from '@jeugd/files';
import { readRegisterFrom } from '@jeugd/files/node';
import { tablesFor } from '@jeugd/metrics';
import { placeText } from '../../terminal/place.js';
import type { Context } from '../context.js';
import { parquetFor } from '../parquet.js';
import { metricsErrorTexts, readingTexts } from './texts.js';

/** The register at a path, with the tables that these metrics need. Throws when nothing in it can be used. */
export async function readingOf(
  path: string,
  metrics: readonly string[],
  { locale, world, progress, say }: Context,
): Promise<RegisterReading> {
  const options = {
    locale,
    tables: tablesFor(metrics),
    onProgress: ({ file }: { readonly file: string }) => progress.show(say(readingTexts, { file })),
  };
  const input = path === '-' ? await world.readStdin() : path;
  const readOptions = { ...options, ...(await parquetFor(input)) };
  const reading =
    typeof input === 'string'
      ? readRegisterFrom(input, readOptions)
      : readRegister(input, { ...readOptions, file: '-' });
  const fault = reading.findings.find(({ severity }) => severity === 'error');
  const isEmpty = Object.keys(reading.register).every((key) => key === 'about');
  if (!isEmpty || fault === undefined) return reading;
  const params = { place: placeText(fault.location), message: fault.message };
  throw new JeugdError('cli/nothing-read', metricsErrorTexts['cli/nothing-read'], params);
}
